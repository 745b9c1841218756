"""The pay period and the currency in the text of a typed amount."""

from __future__ import annotations

import re
import unicodedata

from msgspec import Struct

from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.currency import currency_codes

# Variants of the plain marks that people type; U+066B and U+066C are Arabic.
_MARKS = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "\u066b": ".", "\u066c": "'", "\u2212": "-", "，": ","}
)
_DIRECTION_MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")

_PERIODS = {
    PayPeriod.HOUR: "h|hr|hrs|hour|hours",
    PayPeriod.DAY: "d|day|days",
    PayPeriod.WEEK: "w|wk|week|weeks",
    PayPeriod.MONTH: "m|mo|mth|month|months",
    PayPeriod.YEAR: "y|yr|year|years|annum|a",
}
_ADVERBS = {
    "hourly": PayPeriod.HOUR,
    "daily": PayPeriod.DAY,
    "weekly": PayPeriod.WEEK,
    "monthly": PayPeriod.MONTH,
    "yearly": PayPeriod.YEAR,
    "annually": PayPeriod.YEAR,
    "p.a.": PayPeriod.YEAR,
    "pa": PayPeriod.YEAR,
    "p.m.": PayPeriod.MONTH,
    "p.h.": PayPeriod.HOUR,
}
_PERIOD_OF = {word: period for period, words in _PERIODS.items() for word in words.split("|")}
_PER = re.compile(r"(?:/ ?|\bper |\ban? |\beach |\bevery )([a-z]+)\.?$", re.IGNORECASE)
_ADVERB = re.compile(
    "(?:^|(?<=[^a-z]))(" + "|".join(map(re.escape, _ADVERBS)) + ")$", re.IGNORECASE
)

_DOLLARS = "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD"
_PESOS = "ARS CLP COP CUP DOP MXN UYU"
_CURRENCIES_OF = {
    "us$": "USD",
    "ca$": "CAD",
    "c$": "CAD",
    "au$": "AUD",
    "a$": "AUD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "r$": "BRL",
    "$": f"{_DOLLARS} {_PESOS}",
    "€": "EUR",
    "£": "GBP EGP FKP GIP LBP SDG SHP SSP SYP",
    "¥": "JPY CNY",
    "₹": "INR",
    "₩": "KRW KPW",
    "₪": "ILS",
    "₴": "UAH",
    "₺": "TRY",
    "₽": "RUB",
    "₫": "VND",
    "฿": "THB",
    "₱": "PHP",
    "₦": "NGN",
    "zł": "PLN",
    "kč": "CZK",
    "fr.": "CHF",
    "kr.": "DKK SEK NOK ISK",
    "kr": "SEK NOK DKK ISK",
}
# The currency that most readers understand by an ambiguous sign.
_MEANS = {"$": "USD", "£": "GBP", "₩": "KRW"}
_SIGN = "|".join(re.escape(sign) for sign in _CURRENCIES_OF)
_AT_START = re.compile(rf"({_SIGN}|[a-z]{{3,}}) ?", re.IGNORECASE)
_AT_END = re.compile(rf" ?({_SIGN}|[a-z]{{3,}})$", re.IGNORECASE)
_LETTERS_AFTER_NUMBER = re.compile(r"(?<=[0-9])([km]?)([a-z]{3})$", re.IGNORECASE)
_CODES = currency_codes()


class CurrencyWords(Struct, frozen=True, kw_only=True):
    """The currencies that a text can mean, and the text without them.

    `currencies` is empty if the text names none, and has several for an ambiguous
    sign. `unknown` is a word that looks like a code but is not a currency.
    """

    rest: str
    currencies: tuple[str, ...] = ()
    sign: str = ""
    unknown: str = ""
    is_contradiction: bool = False


def normal(text: str) -> str:
    """The text with plain digits, marks and single spaces."""
    bare = _DIRECTION_MARKS.sub("", text).translate(_MARKS)
    digits = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in bare)
    return " ".join(digits.split())


def take_period(text: str) -> tuple[str, PayPeriod | None]:
    """The text without the period at its end, and the period, or None."""
    found = _PER.search(text)
    if found and found[1].lower() in _PERIOD_OF:
        return text[: found.start()].strip(), _PERIOD_OF[found[1].lower()]
    found = _ADVERB.search(text)
    if found:
        return text[: found.start()].strip(), _ADVERBS[found[1].lower()]
    return text, None


def take_currency(text: str, shown: tuple[str, ...]) -> CurrencyWords:
    """The text without the currency at its start or end, and the currencies it can mean.

    A sign that several currencies share means those among `shown`.
    """
    found: list[tuple[str, tuple[str, ...]]] = []
    rest = text
    minus, rest = ("-", rest[1:].strip()) if rest.startswith("-") else ("", rest)
    for _ in range(2):
        start = _AT_START.match(rest)
        # A second word that is not a currency may belong to the period.
        if start and (_codes_of(start[1]) or not found):
            rest = rest[start.end() :].strip()
            found.append((start[1], _codes_of(start[1])))
        word, shorter = _word_at_end(rest)
        if word and (_codes_of(word) or not found):
            rest = shorter
            found.append((word, _codes_of(word)))
    unknown = next((word for word, codes in found if not codes), "")
    if unknown:
        return _unknown(minus + rest, unknown)
    return _combined(minus + rest, found, shown)


def _word_at_end(text: str) -> tuple[str, str]:
    # In `105kEUR` the k belongs to the number.
    attached = _LETTERS_AFTER_NUMBER.search(text)
    if attached:
        return attached[2], text[: attached.start(2)].strip()
    end = _AT_END.search(text)
    return (end[1], text[: end.start()].strip()) if end else ("", text)


def _unknown(rest: str, word: str) -> CurrencyWords:
    # Only three letters count as an unknown currency; otherwise the text is not an amount.
    is_code = re.fullmatch("[A-Za-z]{3}", word) and re.search("[0-9]", rest)
    is_number = word.lower() in {"nan", "inf"}
    if is_code and not is_number:
        return CurrencyWords(rest=rest, unknown=word)
    return CurrencyWords(rest=word + rest)


def _codes_of(word: str) -> tuple[str, ...]:
    if word.upper() in _CODES:
        return (word.upper(),)
    return tuple(_CURRENCIES_OF.get(word.lower(), "").split())


def _combined(
    rest: str, found: list[tuple[str, tuple[str, ...]]], shown: tuple[str, ...]
) -> CurrencyWords:
    if not found:
        return CurrencyWords(rest=rest)
    sign, codes = found[0]
    for _, others in found[1:]:
        codes = tuple(code for code in codes if code in others)
    if not codes:
        return CurrencyWords(rest=rest, is_contradiction=True)
    if len(codes) > 1:
        usual = _MEANS.get(sign, "")
        among = tuple(code for code in shown if code in codes)
        codes = among or ((usual,) if usual in codes else codes)
    return CurrencyWords(rest=rest, currencies=codes, sign=sign)
