"""What a heading means: each of its words is a part, and the parts together have a meaning."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.files.tables.columns import MEANING_OF, PERCENTILES, Meaning
from ladder_app.files.tables.vocabulary.heading_words import (
    PARTS,
    PERIOD_WORDS,
    SIGNS,
    period_of_pay,
)
from ladder_app.files.tables.vocabulary.pay_sizes import size_in, size_word, without_sizes
from ladder_app.files.tables.vocabulary.plain import bare, is_cjk, plain, words_of

_PART_OF = {bare(word): part for part, words in PARTS.items() for word in words.split("|")}
_MEANINGS: dict[str, Meaning] = {
    "L": Meaning.LEVEL, "LN": Meaning.LEVEL, "RL": Meaning.LEVEL, "RLN": Meaning.LEVEL,
    "PL": Meaning.LEVEL, "LI": Meaning.TITLE,
    "LD": Meaning.SUMMARY, "RLD": Meaning.SUMMARY, "RD": Meaning.SUMMARY,
    "LY": Meaning.SUMMARY, "RLY": Meaning.SUMMARY, "Y": Meaning.SUMMARY, "RY": Meaning.SUMMARY,
    "S": Meaning.SKILL, "SN": Meaning.SKILL, "SI": Meaning.SKILL,
    "SD": Meaning.SKILL_SUMMARY, "SY": Meaning.SKILL_SUMMARY,
    "SL": Meaning.PROFICIENCY, "SQ": Meaning.PROFICIENCY, "Q": Meaning.PROFICIENCY,
    "LS": Meaning.PROFICIENCY, "QS": Meaning.PROFICIENCY, "LQ": Meaning.PROFICIENCY,
    "QL": Meaning.PROFICIENCY, "SLN": Meaning.PROFICIENCY, "SQL": Meaning.PROFICIENCY,
    "SLD": Meaning.STATEMENT, "SQD": Meaning.STATEMENT, "QD": Meaning.STATEMENT,
    "D": Meaning.STATEMENT, "B": Meaning.STATEMENT, "BD": Meaning.STATEMENT,
    "SB": Meaning.STATEMENT, "LB": Meaning.STATEMENT, "RB": Meaning.STATEMENT,
    "G": Meaning.GROUP, "GN": Meaning.GROUP, "SG": Meaning.GROUP, "SGN": Meaning.GROUP,
    "GD": Meaning.SKIPPED, "SK": Meaning.KIND, "K": Meaning.KIND,
    "R": Meaning.FAMILY, "RN": Meaning.FAMILY, "F": Meaning.FAMILY,
    "FN": Meaning.FAMILY, "RF": Meaning.FAMILY, "RFN": Meaning.FAMILY,
    "I": Meaning.TITLE, "RI": Meaning.TITLE,
    "U": Meaning.TRACK, "RU": Meaning.TRACK, "UN": Meaning.TRACK,
    "E<": Meaning.EXPERIENCE, "<E": Meaning.EXPERIENCE, "O": Meaning.SKIPPED,
    "E": Meaning.EXPERIENCE, "EE": Meaning.EXPERIENCE, "RE": Meaning.EXPERIENCE,
    "P": Meaning.PAY, "PP": Meaning.PAY, "RP": Meaning.PAY, "LP": Meaning.PAY,
    "<": Meaning.MINIMUM, "<P": Meaning.MINIMUM, "P<": Meaning.MINIMUM,
    "=": Meaning.MIDPOINT, "=P": Meaning.MIDPOINT, "P=": Meaning.MIDPOINT,
    "%": Meaning.PERCENTILE_50, "%P": Meaning.PERCENTILE_50, "P%": Meaning.PERCENTILE_50,
    ">": Meaning.MAXIMUM, ">P": Meaning.MAXIMUM, "P>": Meaning.MAXIMUM,
    "C": Meaning.CURRENCY, "PC": Meaning.CURRENCY, "T": Meaning.PERIOD, "PT": Meaning.PERIOD,
}  # fmt: skip
_PERIOD_OF = {
    bare(word): period for period, words in PERIOD_WORDS.items() for word in words.split("|")
}
_GROSS = frozenset({"gross", "brutto", "bruto", "brut", "base", "net", "netto", "salaried"})
_AMOUNTS = frozenset(
    {Meaning.PAY, Meaning.MINIMUM, Meaning.MIDPOINT, Meaning.MAXIMUM, Meaning.PERCENTILE_50}
)
_PERCENTILE = re.compile(
    r"\b(?:p ?(10|25|50|75|90)|(?:percentile|perzentil|percentil|centile) (10|25|50|75|90)|"
    r"(10|25|50|75|90)(?:th|st|e|\.|º)? ?(?:percentile|perzentil|percentil|centile|%-ile))\b"
)
_MAX_WORDS, _MAX_CHARACTERS = 6, 80
_PEOPLE = frozenset(
    bare(word)
    for word in (
        "person", "people", "employee", "employees", "member", "members", "who", "engineer name",
        "mitarbeiter", "mitarbeiterin", "personne", "collaborateur", "empleado", "persona",
        "pessoa", "colaborador", "persone", "dipendente", "medewerker", "persoon", "osoba",
        "pracownik", "сотрудник", "співробітник", "员工", "姓名", "氏名", "社員",
    )
)  # fmt: skip
_CONTACTS = frozenset(
    bare(word)
    for word in (
        "phone", "phone number", "telephone", "email", "e-mail", "email address", "e-mail address",
        "birthday", "date of birth", "desk", "room", "badge", "employee id", "hire date",
        "start date", "telefon", "teléfono", "téléphone", "telefono", "geburtstag", "zimmer",
    )
)  # fmt: skip
_YEARS = re.compile(
    r"[0-9]{1,2}(?:[.,]5)?\s*(?:[-–—to ]+[0-9]{1,2}|\+|(?:\s*or more))?\s*\+?\s*"
    r"(?:years?|yrs?|jahre?|ans?|annees?|anos?|anni|jaar|lat|lata|лет|года?|рок[иів]*|рік|yil|ar|let|rok[uy]?|年|년)?"
    r"(?:\s*(?:of)? ?(?:experience|exp))?"
)


class Unit(Struct, frozen=True):
    """The currency, the period and the size that a heading names, for the amounts below it."""

    currency: str = ""
    period: PayPeriod | None = None
    size: int = 1


def meaning_of(text: str) -> Meaning | None:
    """What a heading means, where it is made of the usual words."""
    return _meaning(text) if len(text) <= _MAX_CHARACTERS else None


@lru_cache(maxsize=16_384)
def _meaning(text: str) -> Meaning | None:
    words = plain(text)
    known = MEANING_OF.get(words) or MEANING_OF.get(words.partition(" (")[0])
    if known or not words:
        return known
    if is_cjk(words):
        return _cjk(words)
    split = words_of(text)
    parts = _parts(split)
    return _MEANINGS.get(parts) if parts else _of_pay(split) or _percentile(" ".join(split))


def _of_pay(words: tuple[str, ...]) -> Meaning | None:
    """What a heading means by the size of its amounts, or their period: Pay (k€), Monthly gross."""
    plainer = without_sizes(words)
    if len(plainer) < len(words):
        found = _MEANINGS.get(_parts(plainer))
        return found if found in _AMOUNTS else None
    if _GROSS.isdisjoint(words) or _PERIOD_OF.keys().isdisjoint(words):
        return None
    return Meaning.PAY if all(map(_part, words)) else None


def _percentile(words: str) -> Meaning | None:
    """Which percentile of pay a heading names: P25, 25th percentile, Pay P25 (EUR)."""
    found = _PERCENTILE.search(words)
    if not found:
        return None
    rest = words_of(_PERCENTILE.sub(" ", words))
    number = next(filter(None, found.groups()))
    return PERCENTILES[int(number)] if all(_part(word) in (".", "P") for word in rest) else None


def _parts(words: tuple[str, ...]) -> str:
    if not words or len(words) > _MAX_WORDS:
        return ""
    parts = ""
    for word in words:
        part = _part(word)
        if not part:
            return ""
        parts += "" if part == "." else part
    return parts


def _part(word: str) -> str:
    if word in _PART_OF:
        return _PART_OF[word]
    if period_of_pay(word):
        return "P"
    if word.upper() in currency_codes() or word in SIGNS or word in _PERIOD_OF:
        return "."
    return ""


def says_no_more_of_pay(word: str) -> bool:
    """Whether a word only says that a heading is about pay, and in which unit."""
    return _part(word) in (".", "P")


def names_pay(heading: str) -> bool:
    """Whether one of the words of a heading is one for pay, as in Pay Berlin."""
    return any(_part(word) == "P" for word in words_of(heading))


def _cjk(words: str) -> Meaning | None:
    found = (part for word, part in _PART_OF.items() if is_cjk(word) and word in words)
    parts = [part for part in found if part != "."]
    if len(set(parts)) == 1:
        return _MEANINGS.get(parts[0])
    return None


def is_number_heading(text: str) -> bool:
    """Whether a column below this heading only numbers its rows: No., Ref, ID."""
    return _parts(words_of(text)) in ("#", "S#", "R#", "N#", "L#") or text.strip() in ("#", "№")


@lru_cache(maxsize=1024)
def unit_in(heading: str) -> Unit:
    """The currency and the period in a heading such as Salary in CZK, or Annual pay (€)."""
    currency, period = "", None
    for word in words_of(heading):
        if len(word) == 3 and word.upper() in currency_codes():
            currency = word.upper()
        currency = currency or SIGNS.get(word, "")
        period = period or _PERIOD_OF.get(word) or period_of_pay(word)
        size = size_word(word)
        if size:
            currency = currency or _currency_of(size.currency)
            period = period or size.period
    if is_cjk(heading):
        period = next(
            (p for word, p in _PERIOD_OF.items() if is_cjk(word) and word in bare(heading)), None
        )
    return Unit(currency, period, size_in(heading))


def _currency_of(word: str) -> str:
    return word.upper() if word.upper() in currency_codes() else SIGNS.get(word, "")


def period_word(word: str) -> PayPeriod | None:
    """The period that a word of one of the languages names."""
    return _PERIOD_OF.get(word)


def is_experience(text: str) -> bool:
    """Whether a text is a time of experience, such as 2-4 years."""
    found = _YEARS.fullmatch(plain(text))
    return bool(found) and not text.strip().isdigit() and any(c.isalpha() for c in text)


def is_name_heading(text: str) -> bool:
    """Whether a text only says that names stand below it."""
    return _parts(words_of(text)) == "N"


def names_people(text: str) -> bool:
    """Whether what stands below a heading is people, by its words."""
    return any(word in _PEOPLE for word in words_of(text))


def names_contact(text: str) -> bool:
    """Whether a whole heading is of a list of people, such as Phone."""
    return plain(text) in _CONTACTS


def are_headings(texts: list[str]) -> int:
    """How many of the texts are usual headings."""
    return sum(meaning_of(text) is not None or is_number_heading(text) for text in texts)
