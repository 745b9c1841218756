"""Headings of the ends of pay ranges at one of several places: Berlin min, Berlin max."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.vocabulary.headings import meaning_of, says_no_more_of_pay
from ladder_app.files.tables.vocabulary.plain import bare, words_of

_MONEY = re.compile(
    r"(?:[A-Z]{3} ?|[$€£¥₹₽₴] ?)?[0-9][0-9.,' \u00a0]{3,12}(?: ?[A-Z]{3}| ?[$€£¥₹₽₴])?"
)
_MAX_CHARACTERS = 60
_WORDS = {
    Meaning.MINIMUM: "min|minimum|minimo|minimal|мин|минимум|мін|мінімум",
    Meaning.MIDPOINT: "mid|midpoint|mitte",
    Meaning.MAXIMUM: "max|maximum|maximo|massimo|maximal|макс|максимум",
}
_END_OF = {bare(word): end for end, words in _WORDS.items() for word in words.split("|")}


class PayEnd(Struct, frozen=True):
    """An end of a range, and the place where that is paid."""

    meaning: Meaning
    place: str


def is_money(text: str) -> bool:
    """Whether a text is an amount of money, such as $30,113."""
    return bool(_MONEY.fullmatch(text))


def pay_end(heading: str, texts: Sequence[str]) -> PayEnd | None:
    """What a heading says with the name of a place, over amounts of money."""
    if not texts or len(heading) > _MAX_CHARACTERS or not all(map(is_money, texts)):
        return None
    words = words_of(heading)
    ends = [_END_OF[word] for word in words if word in _END_OF]
    if len(ends) != 1 or meaning_of(heading):
        return None
    others = [word for word in words if word not in _END_OF and not says_no_more_of_pay(word)]
    return PayEnd(ends[0], " ".join(others)) if others else None
