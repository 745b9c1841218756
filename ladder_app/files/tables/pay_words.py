"""The parts of a pay range as people write it in many languages, in one plain form."""

from __future__ import annotations

import re

from msgspec import Struct

from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.amount_units import normal, take_period
from ladder_app.files.tables.vocabulary.headings import period_word
from ladder_app.files.tables.vocabulary.plain import plain

_CURRENCY_WORDS = {"円": " JPY", "日元": " JPY", "人民币": " CNY", "元": " CNY", "원": " KRW"}
_CURRENCY_NAMES = {
    re.compile(rf"(?<![^\W\d_])(?:{names})(?![^\W\d_])\.?", re.IGNORECASE): code
    for names, code in (
        ("руб|рублей|рубля|р", "RUB"), ("грн|гривень|гривні", "UAH"), ("тенге|тг", "KZT"),
        ("TL", "TRY"), ("Ft", "HUF"), ("lei", "RON"), ("euros?", "EUR"),
        ("zlotych|złotych", "PLN"),
    )
}  # fmt: skip
_TEN_THOUSAND = re.compile(r"([0-9][0-9.,]*) ?[万萬만]")
_PARTS = re.compile(
    r"\s*(?:–|—|―|〜|～|~|至|到|\bto\b|\bbis\b|\bet\b|\bhasta\b|\bate\b|\btot\b|\bdo\b|\bдо\b"
    r"|(?<=\s)(?:à|a|até|and|y|e)(?=\s)|-)\s*",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"(?<=[0-9km€£$万円])\s*\+(?!\s*[a-z])|\s*\b(?:and (?:above|up|more|over)|or more|upwards?"
    r"|oder mehr|und mehr|et plus|ou plus|y mas|o mas|e oltre|of meer|и выше|и более)\b|以上",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"^\s*(?:from|starting at|ab|von|a partir de|à partir de|des|dès|desde|da|vanaf|od|от|від)"
    r"\s+(?=\D{0,4}[0-9])",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"\s*(?:(?:\+|plus|zzgl\.?|und|and|incl\.?)\s*(?:[0-9]+ ?% )?(?:bonus|equity|benefits|stock|"
    r"options|commission|variable).*|\(?\b(?:base|gross|brutto|bruto|brut|brute|lordo|net|netto|"
    r"fixed|fix|salary|base salary|total|ote|cash)\b\)?\.?)\s*$",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\s*(?:/\s*|\b(?:per|pro|im|je|par|por|al|all'|a|an|na|ne|в|за|на|each)\s+)([^\W\d]+)\.?\s*$",
    re.IGNORECASE,
)
_BARE_PERIOD = re.compile(r"\s+\(?([^\W\d]{4,})\)?\s*$")
_THOUSANDS = re.compile(r"[0-9]\s*k", re.IGNORECASE)
_MILLIONS = re.compile(r"[0-9]\s*m\b", re.IGNORECASE)
_MAX_CHARACTERS = 120


class PayWords(Struct, frozen=True, kw_only=True):
    """The amounts of a range as texts, and what stands around them."""

    parts: tuple[str, ...]
    period: PayPeriod | None
    is_open: bool


def pay_words(text: str) -> PayWords:
    """The text of a cell about pay, in its parts; too long a text has none."""
    if len(text) > _MAX_CHARACTERS:
        return PayWords(parts=(), period=None, is_open=False)
    words = _plain_numbers(normal(text))
    is_from = bool(_FROM.match(words))
    words, period = without_period(_AROUND.sub("", _FROM.sub("", words)))
    words = _AROUND.sub("", words)
    closed = _OPEN.sub("", words)
    closed, more = (closed, period) if period else without_period(closed)
    parts = tuple(part for part in _PARTS.split(closed) if part)
    return PayWords(
        parts=_of_one_size(parts),
        period=more,
        is_open=closed != words or (is_from and len(parts) == 1),
    )


def _plain_numbers(text: str) -> str:
    for word, code in _CURRENCY_WORDS.items():
        text = text.replace(word, code)
    for name, code in _CURRENCY_NAMES.items():
        text = name.sub(f" {code}", text)
    return _TEN_THOUSAND.sub(lambda found: f"{found[1]}w", text)


def without_period(text: str) -> tuple[str, PayPeriod | None]:
    """The text without the period that it ends with, and the period."""
    rest, period = take_period(text)
    if period:
        return rest, period
    for pattern in (_PERIOD, _BARE_PERIOD):
        found = pattern.search(text)
        period = period_word(plain(found[1])) if found else None
        if found and period:
            return text[: found.start()].strip(), period
    return text, None


def period_named(text: str) -> PayPeriod | None:
    """The period that a cell names alone: month, per year, monthly, im Jahr."""
    bare = normal(text)
    named = (
        take_period(f"1 per {bare.removeprefix('per ').strip()}")[1] or take_period(f"1 {bare}")[1]
    )
    return named or period_word(plain(bare)) or without_period(f"1 {bare}")[1]


def _of_one_size(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Both amounts with the thousands that only the second one names: 45-55k."""
    if len(parts) != 2:
        return tuple(map(_in_full, parts))
    first, second = parts
    for pattern, mark in ((_THOUSANDS, "k"), (_MILLIONS, "m"), (re.compile("[0-9]w"), "w")):
        if pattern.search(second) and not re.search(r"[0-9]\s*[kmw]", first, re.IGNORECASE):
            first = re.sub(r"([0-9])(?=\D*$)", rf"\1{mark}", first, count=1)
            break
    return _in_full(first), _in_full(second)


def _in_full(part: str) -> str:
    """The amount without 万, which is ten thousand."""
    found = re.search(r"([0-9][0-9.,]*)w", part)
    if found is None:
        return part
    number = float(found[1].replace(",", "")) * 10_000
    return f"{part[: found.start()]}{number:.0f}{part[found.end() :]}"
