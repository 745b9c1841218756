"""The size of the amounts below a heading: Salary (k EUR) is in thousands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.files.tables.vocabulary.plain import bare, words_of

_WORDS: dict[int, str] = {
    1_000: "k|'000|000|000s|'000s|1000|x1000|thousand|thousands|thsd|tsd|tausend|milliers|miles|"
    "mil|mila|migliaia|duizend|duizenden|tys|tusen|tkr|tis|tisic|тыс|тысяч|тис|тисяч|千円|千元|천원",
    10_000: "万|万円|万元|만원",
    100_000: "lakh|lakhs|lac|lacs|lpa",
    1_000_000: "million|millions|mio|mln|mn|millionen|millones|milioni|milioes|млн|百万円|백만원",
    10_000_000: "crore|crores",
}  # fmt: skip
_SIZE_OF = {bare(word): size for size, words in _WORDS.items() for word in words.split("|")}
_PERIODS = {"lpa": PayPeriod.YEAR}
_JOINED = re.compile(
    r"(?:k(?P<after>[€£$₹]|[a-z]{3})|t(?P<german>€|eur|chf|usd)|(?P<before>[€£$₹]|[a-z]{3})k)"
)
_JOINED_LENGTHS = (2, 4)
_CJK = re.compile(r"百万円|百万元|백만원|千円|千元|천원|万円|万元|만원|[（(]万[)）]")


class SizeWord(Struct, frozen=True):
    """How many units one of an amount is; the currency and period in the same word."""

    size: int
    currency: str = ""
    period: PayPeriod | None = None


def size_word(word: str) -> SizeWord | None:
    """What a word of a heading says of the size of amounts: k, Tsd, lakh, T€, kEUR."""
    if word in _SIZE_OF:
        return SizeWord(_SIZE_OF[word], period=_PERIODS.get(word))
    joined = _JOINED.fullmatch(word) if len(word) in _JOINED_LENGTHS else None
    currency = next(filter(None, joined.groups()), "") if joined else ""
    is_currency = len(currency) == 1 or currency.upper() in currency_codes()
    return SizeWord(1_000, currency=currency) if currency and is_currency else None


def size_in(heading: str) -> int:
    """The size of the amounts below a heading; 1 where it names none."""
    words = words_of(heading)
    found = next((size for word in words if (size := size_word(word))), None)
    if found is None:
        cjk = _CJK.search(heading)
        return _SIZE_OF[bare(cjk[0]).strip("()（）")] if cjk else 1
    return found.size


def without_sizes(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a heading but for those that name a size."""
    return tuple(word for word in words if size_word(word) is None)
