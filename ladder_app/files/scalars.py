"""Converts a value, as written, to the type of its kind.

YAML's own types are ignored: `no` is the text “no” in a text field. Each
function reports an invalid value and returns None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from ladder_app.domain.pay.currency import currency_codes
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.addresses import is_address, report_address
from ladder_app.files.kinds import (
    FORMAT_VERSION,
    ID_PATTERN,
    LANGUAGE_PATTERN,
    MAX_ID_CHARACTERS,
    OCCUPATION_PATTERN,
    Field,
    Kind,
)
from ladder_app.files.nodes import ScalarNode
from ladder_app.files.problems import DID_YOU_MEAN, Report
from ladder_app.files.slugs import slug

_CURRENCIES = currency_codes()
_MAX_PAY = Decimal(10) ** 12
_AMOUNT = re.compile(r"(0|[1-9][0-9]{0,14})(\.[0-9]{1,4})?")
_GROUPED = re.compile(r"[0-9]{1,3}([ ,._'’\u00a0\u202f][0-9]{3})+")
_POINT_OR_GROUP = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_DATE = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")
_MONTH = re.compile("([0-9]{4})-(0[1-9]|1[0-2])")
_LANGUAGE = re.compile(LANGUAGE_PATTERN)
_OCCUPATION = re.compile(OCCUPATION_PATTERN)
_URL = re.compile(r"https?://[^\s/?#<>\"\\^`{|}]+[^\s<>\"\\^`{|}]*", re.IGNORECASE)
_ID = re.compile(ID_PATTERN)

_TRUE_WORDS = frozenset({"yes", "y", "on", "true", "1"})
_FALSE_WORDS = frozenset({"no", "n", "off", "false", "0"})

_MEANT = translatable("Did you mean {suggestion}?")
_MEANT_PLAIN = translatable("Did you mean “{suggestion}”, without quotes?")
_NO_NUMBER = translatable(
    "“{word}” is not a valid number. Write digits only, such as 90000 or 90000.50."
)
_LONG_NUMBER = translatable(
    "The number “{word}” is too long or starts with zeros. Write at most 15 digits, "
    "and at most 4 after the point."
)

Resolved = str | bool | Decimal | date | None


def resolve(field: Field, node: ScalarNode, report: Report) -> Resolved:
    """The value of a field, or None if it is invalid."""
    return _RESOLVERS[field.kind](field, node, report)


def report_currency(node: ScalarNode, report: Report) -> None:
    """Report a word that is no currency code."""
    report.unknown(
        node,
        "currency-unknown",
        "“{word}” is not a currency. Write its ISO 4217 code, such as EUR.",
        node.value,
        _CURRENCIES,
    )


def _line(_field: Field, node: ScalarNode, _report: Report) -> str:
    return " ".join(node.value.split())


def _text(_field: Field, node: ScalarNode, _report: Report) -> str:
    return node.value.strip()


def _version(_field: Field, node: ScalarNode, report: Report) -> str | None:
    if node.value == FORMAT_VERSION and not node.quoted:
        return node.value
    report.error(
        node,
        "format-unknown",
        "The file format “{word}” is not known. Write {known}, or use a newer Career Ladder.",
        word=node.value,
        known=FORMAT_VERSION,
    )
    return None


def _id(_field: Field, node: ScalarNode, report: Report) -> str | None:
    if _ID.fullmatch(node.value) and len(node.value) <= MAX_ID_CHARACTERS:
        return node.value
    suggestion = slug(node.value)
    report.error(
        node,
        "id-invalid",
        "“{word}” is not an id. Use lowercase letters, digits and single hyphens, "
        "at most {most} characters.",
        hint=DID_YOU_MEAN if suggestion else "",
        word=node.value,
        most=str(MAX_ID_CHARACTERS),
        suggestion=suggestion,
    )
    return None


def _date(_field: Field, node: ScalarNode, report: Report) -> date | None:
    found = _DATE.fullmatch(node.value)
    if found is None:
        report.error(
            node,
            "date-invalid",
            "“{word}” is not a date. Write year, month and day, as in 2026-11-24.",
            word=node.value,
        )
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        report.error(
            node,
            "date-invalid",
            "There is no day “{word}” in the calendar. Write year, month and day.",
            word=node.value,
        )
        return None


def _month(_field: Field, node: ScalarNode, report: Report) -> date | None:
    """The first day of the month."""
    found = _MONTH.fullmatch(node.value)
    if found and found[1] != "0000":
        return date(int(found[1]), int(found[2]), 1)
    suggestion = node.value[:7] if _DATE.fullmatch(node.value) else ""
    report.error(
        node,
        "month-invalid",
        "“{word}” is not a month. Write year and month, as in 2024-05.",
        hint=_MEANT if suggestion and _MONTH.fullmatch(suggestion) else "",
        word=node.value,
        suggestion=suggestion,
    )
    return None


def _url(_field: Field, node: ScalarNode, report: Report) -> str | None:
    if _URL.fullmatch(node.value):
        return node.value
    report.error(
        node,
        "url-invalid",
        "“{word}” is not a web address. Write it with http:// or https:// and without spaces.",
        word=node.value,
    )
    return None


def _language(_field: Field, node: ScalarNode, report: Report) -> str | None:
    if _LANGUAGE.fullmatch(node.value):
        return node.value
    suggestion = node.value.partition(".")[0].replace("_", "-")
    report.error(
        node,
        "language-invalid",
        "“{word}” is not a language tag. Write one such as en, de or pt-BR.",
        hint=_MEANT if _LANGUAGE.fullmatch(suggestion) else "",
        word=node.value,
        suggestion=suggestion,
    )
    return None


def _occupation(_field: Field, node: ScalarNode, report: Report) -> str | None:
    if _OCCUPATION.fullmatch(node.value):
        return node.value
    report.error(
        node,
        "occupation-invalid",
        "“{word}” is not the code of an occupation. Write one such as 15-1252; "
        "`career-ladder market` lists those with wages.",
        word=node.value,
    )
    return None


def _boolean(_field: Field, node: ScalarNode, report: Report) -> bool | None:
    if not node.quoted and node.value in {"true", "false"}:
        return node.value == "true"
    folded = node.value.casefold()
    report.error(
        node,
        "boolean-invalid",
        "“{word}” is neither true nor false.",
        hint=_MEANT_PLAIN if folded in _TRUE_WORDS or folded in _FALSE_WORDS else "",
        word=node.value,
        suggestion="true" if folded in _TRUE_WORDS else "false",
    )
    return None


def _choice(field: Field, node: ScalarNode, report: Report) -> str | None:
    if node.value in field.choices:
        return node.value
    report.unknown(
        node,
        f"{field.key}-unknown",
        "“{word}” is not known here. Write one of: {choices}.",
        node.value,
        field.choices,
        choices=", ".join(field.choices),
    )
    return None


def _currency(_field: Field, node: ScalarNode, report: Report) -> str | None:
    if node.value in _CURRENCIES:
        return node.value
    report_currency(node, report)
    return None


def _amount(_field: Field, node: ScalarNode, report: Report) -> Decimal | None:
    text = node.value
    if node.quoted or not _AMOUNT.fullmatch(text):
        _report_amount(node, report)
        return None
    amount = Decimal(text)
    if amount > _MAX_PAY:
        report.error(
            node,
            "pay-absurd",
            "{amount} is more than anyone is paid. Check for extra digits.",
            amount=text,
        )
        return None
    if _POINT_OR_GROUP.fullmatch(text):
        report.warning(
            node,
            "number-ambiguous",
            "{amount} is read as a decimal number. For thousands, write {suggestion}.",
            amount=text,
            suggestion=text.replace(".", ""),
        )
    return amount


def _number(field: Field, node: ScalarNode, report: Report) -> Decimal | None:
    text = node.value
    number = Decimal(text) if not node.quoted and _AMOUNT.fullmatch(text) else None
    if number is not None and 0 < number <= field.maximum:
        return number
    report.error(
        node,
        "number-range",
        "“{word}” is not a valid “{key}”. Write a number above 0 and at most {most}, such as "
        "{example}.",
        word=text,
        key=field.key,
        most=str(field.maximum),
        example=field.example,
    )
    return None


def _report_amount(node: ScalarNode, report: Report) -> None:
    text = node.value
    if text.startswith("-") and _AMOUNT.fullmatch(text[1:]):
        report.error(
            node, "pay-negative", "Pay cannot be below zero: {amount}. Remove “-”.", amount=text
        )
        return
    suggestion = _plain_number(text)
    is_too_long = not suggestion and text.replace(".", "", 1).isdigit()
    report.error(
        node,
        "number-invalid",
        _LONG_NUMBER if is_too_long else _NO_NUMBER,
        hint=_MEANT if suggestion else "",
        word=text,
        suggestion=suggestion,
    )


def _plain_number(text: str) -> str:
    """The number in a text with thousands separators, leading zeros or a sign."""
    bare = text.strip("$€£¥ +")
    if _GROUPED.fullmatch(bare):
        bare = re.sub("[^0-9]", "", bare)
    bare = re.sub("^0+(?=[0-9])", "", bare)
    return bare if _AMOUNT.fullmatch(bare) else ""


def _level(field: Field, node: ScalarNode, report: Report) -> str | None:
    if is_address(node.value, field.kind):
        return node.value
    report_address(field, node, report)
    return None


def _reference(_field: Field, node: ScalarNode, _report: Report) -> str:
    return node.value


_RESOLVERS: dict[Kind, Callable[[Field, ScalarNode, Report], Resolved]] = {
    Kind.VERSION: _version,
    Kind.ID: _id,
    Kind.LINE: _line,
    Kind.TEXT: _text,
    Kind.DATE: _date,
    Kind.URL: _url,
    Kind.LANGUAGE: _language,
    Kind.BOOLEAN: _boolean,
    Kind.OCCUPATION: _occupation,
    Kind.MONTH: _month,
    Kind.NUMBER: _number,
    Kind.AMOUNT: _amount,
    Kind.CURRENCY: _currency,
    Kind.CHOICE: _choice,
    Kind.LEVEL: _level,
    Kind.REFERENCE: _reference,
}
