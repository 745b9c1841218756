"""The words that the tables of companies name levels, columns and proficiencies by."""

from __future__ import annotations

import re

from ladder_app.files.tables.columns import MEANING_OF, Meaning

_LEVEL_WORDS = re.compile(
    r"\b(intern|trainee|apprentice|graduate|entry|associate|junior|jr|middle|mid|mid-level|"
    r"intermediate|regular|professional|senior|sr|staff|principal|distinguished|fellow|lead|"
    r"leader|architect|manager|director|head|vp|chief|cto|specialist|expert engineer)\b"
)
_LEVEL_CODE = re.compile(
    r"^(l|ic|m|e|p|t|se|swe|sde|ae|em|level|lvl|grade|band|step|stage|tier)[ .-]?[0-9]{1,2}\b"
    r"|\b(i|ii|iii|iv|v|vi)$"
)
_MAX_LEVEL_CHARACTERS = 60


_RANKS = {
    "awareness": 10,
    "aware": 10,
    "novice": 10,
    "beginner": 10,
    "low": 10,
    "basic": 15,
    "basics": 15,
    "foundation": 15,
    "foundational": 15,
    "elementary": 15,
    "learning": 16,
    "advanced beginner": 20,
    "developing": 20,
    "working": 25,
    "working knowledge": 25,
    "intermediate": 30,
    "medium": 30,
    "moderate": 30,
    "good": 30,
    "competent": 32,
    "proficient": 40,
    "practitioner": 40,
    "skilled": 40,
    "strong": 45,
    "high": 50,
    "advanced": 50,
    "very good": 50,
    "leading": 55,
    "expert": 60,
    "role model": 65,
    "master": 70,
    "mastery": 70,
    "thought leader": 75,
}
_NOT_EXPECTED = frozenset(
    {"-", "–", "—", "none", "no", "n/a", "na", "not required", "not expected", "not applicable"}
)
_SKILL_GROUP = re.compile(r"skill|competenc|technolog|technical|knowledge|tool|proficienc")
_SOFT = re.compile(
    r"soft|behavio|communicat|collaborat|teamwork|team work|people|interpersonal|mentor|coach|"
    r"feedback|listen|empath|leadership|influenc|negotiat|conflict|ownership|initiative|"
    r"adaptab|learning|time management|presentation|hiring|culture|values"
)


def plain(text: str) -> str:
    """The text as it is compared: lower case, one line, without what only decorates it."""
    return " ".join(text.casefold().split()).strip(" :.*•-–—()[]") or text.strip()


def looks_like_level(text: str) -> bool:
    """Whether a text is named as levels are: Senior, L3, Engineer II."""
    if not text or len(text) > _MAX_LEVEL_CHARACTERS or "\n" in text.strip():
        return False
    words = plain(text)
    return bool(_LEVEL_CODE.search(words) or _LEVEL_WORDS.search(words))


def meaning_of(text: str) -> Meaning | None:
    """What a heading says of its column, where it is one of the usual words."""
    words = plain(text)
    return MEANING_OF.get(words) or MEANING_OF.get(words.partition(" (")[0])


def known_rank(word: str) -> int | None:
    """How much of a skill a usual word for a proficiency means; None for another word."""
    return _RANKS.get(plain(word))


def is_not_expected(word: str) -> bool:
    """Whether a cell says that the skill is not expected."""
    return word.strip() in _NOT_EXPECTED or plain(word) in _NOT_EXPECTED


def is_about_skills(group: str) -> bool:
    """Whether the rows below this heading are skills by its words."""
    return bool(_SKILL_GROUP.search(plain(group)))


def is_soft(skill: str, group: str) -> bool:
    """Whether a skill is about working with people, by its group or its own name."""
    group = plain(group)
    if re.search(r"hard|technical|technolog", group):
        return False
    return bool(_SOFT.search(group) or _SOFT.search(plain(skill)))
