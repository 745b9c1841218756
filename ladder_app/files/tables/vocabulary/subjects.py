"""What a heading of skills is about."""

from __future__ import annotations

import re

from ladder_app.domain.model import SkillKind
from ladder_app.files.tables.vocabulary.plain import plain

_SKILL_GROUP = re.compile(
    r"skill|competenc|technolog|technical|knowledge|tool|proficienc|kompetenz"
)
_SOFT = re.compile(
    r"soft|behavio|communicat|collaborat|teamwork|team work|people|interpersonal|mentor|coach|"
    r"feedback|listen|empath|leadership|influenc|negotiat|conflict|ownership|initiative|"
    r"adaptab|learning|time management|presentation|hiring|culture|values"
)
_HARD = re.compile(r"hard|technical|technolog")

_TRACK = re.compile(
    r"\b(individual contributors?|ics?|ems?|managers?|management|leadership|leaders|tracks?|path|"
    r"people lead(?:er)?s?|technical|experts?|specialists?|laufbahn|\w+laufbahn|filiere|"
    r"fuhrung|gestion|gestao|expertise|encadrement|sciezka)\b"
)

_TOTAL_WORDS = (
    "sum|total|totals|average|avg|summe|gesamt|gesamtsumme|durchschnitt|somme|moyenne|suma|totale|"
    "totaal|gemiddelde|итого|сумма|всего|разом|合计|合計|平均"
)
_TOTAL = frozenset(_TOTAL_WORDS.split("|"))
_HAS_TOTAL = re.compile(_TOTAL_WORDS, re.IGNORECASE)
_OF_TOTALS = frozenset(
    ["min", "max", "minimum", "maximum", "of", "score", "points", "ratings", "required", "overall"]
)


def names_total(text: str) -> bool:
    """Whether a row only sums up the others by its name: Total, min SUM."""
    if not _HAS_TOTAL.search(text):
        return False
    words = set(plain(text).strip("*").split())
    return bool(words & _TOTAL) and words <= _TOTAL | _OF_TOTALS


_COUNTS = re.compile(
    r"#? ?(?:(?:current|planned|target) )?(?:head ?counts?|hc|ftes?|number of (?:people|employees|"
    r"staff)|(?:people|employees|staff) (?:now|today|in role)|anzahl (?:personen|mitarbeiter\w*)|"
    r"effectifs?|plantilla|numero (?:de|di) (?:personas|pessoas|persone|empleados)|"
    r"liczba (?:osob|pracownikow)|численность|количество (?:людей|сотрудников)|"
    r"кількість (?:людей|співробітників)|人数|calisan sayisi)(?: \(?[0-9]{4}\)?)?"
)


def names_count(text: str) -> bool:
    """Whether a row only counts the people at each level by its name, such as Headcount."""
    return bool(_COUNTS.fullmatch(plain(text)))


def names_track(text: str) -> bool:
    """Whether a text is named as tracks are: Individual contributors, Management."""
    return bool(_TRACK.search(plain(text)))


def is_about_skills(group: str) -> bool:
    """Whether the rows below this heading are skills by its words."""
    return bool(_SKILL_GROUP.search(plain(group)))


_KINDS = {
    SkillKind.HARD: re.compile(
        r"\b(hard|technical|technisch|technique|tecnic|fachlich|functional)"
    ),
    SkillKind.SOFT: re.compile(r"\b(soft|behavio|people|interpersonal|personal|core|uberfachlich)"),
}


def kind_named(text: str) -> SkillKind | None:
    """The kind of skill that a cell names, such as technical or behavioral."""
    words = plain(text)
    return next((kind for kind, pattern in _KINDS.items() if pattern.search(words)), None)


def is_soft(skill: str, group: str) -> bool:
    """Whether a skill is about working with people, by its group or its own name."""
    group = plain(group)
    if _HARD.search(group):
        return False
    return bool(_SOFT.search(group) or _SOFT.search(plain(skill)))
