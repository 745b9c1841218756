"""The options of `salary` as pay requests, or the reason why they cannot be used."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from msgspec.structs import replace

from ladder_app.commands.currencies import currency_refusal
from ladder_app.commands.ladders import status_of_bad
from ladder_app.documents.chart.data import AxisStart
from ladder_app.documents.pay.request import PayRequest
from ladder_app.domain.model import JobFamily, Money, PayPeriod
from ladder_app.domain.pay.conversion import Rates, working_time_of
from ladder_app.domain.pay.parse_amount import (
    WHICH_CURRENCY,
    WHICH_NUMBER,
    WHICH_OF_SHOWN,
    WHICH_PERIOD,
    AmountFormat,
    Unclear,
    parse_amount,
    spelled,
)
from ladder_app.domain.working_time import MAX_HOURS_PER_WEEK, MAX_WEEKS_PER_YEAR
from ladder_app.exit_status import ExitStatus
from ladder_app.files.rates import read_rates
from ladder_app.streams import write_error_lines

_MAX_READINGS = 3
_REASONS = {
    WHICH_NUMBER: "The separator can mark thousands or decimals.",
    WHICH_CURRENCY: "“{sign}” is the sign of several currencies.",
    WHICH_OF_SHOWN: "Pay is shown in several currencies.",
    WHICH_PERIOD: "Pay is shown for several periods.",
}
"""What is unclear, without the invitation to choose, which only a window can offer."""


class RefusedError(Exception):
    """The command cannot go on: a sentence, empty if the problems are reported, and a status."""

    def __init__(self, sentence: str, status: ExitStatus = ExitStatus.USAGE) -> None:
        """Keep the sentence and the exit status."""
        super().__init__(sentence)
        self.sentence = sentence
        self.status = status


def salary_requests(families: Sequence[JobFamily], options: argparse.Namespace) -> list[PayRequest]:
    """A request for each family, as the options ask for it.

    Raises:
        RefusedError: an option cannot be used.
    """
    currency, rates = _currency(options.currency), _rates(options.rates)
    period = PayPeriod(options.period) if options.period else None
    hours = _number("--hours-per-week", options.hours_per_week, MAX_HOURS_PER_WEEK)
    weeks = _number("--weeks-per-year", options.weeks_per_year, MAX_WEEKS_PER_YEAR)
    requests = [
        PayRequest(
            family=family,
            currency=currency,
            period=period,
            working_time=working_time_of(family, hours, weeks),
            rates=rates,
            with_market=options.market,
            axis_start=AxisStart(options.axis),
        )
        for family in families
    ]
    if options.mine is None:
        return requests
    salary = _salary(options.mine, requests)
    return [replace(request, salary=salary) for request in requests]


def _currency(word: str) -> str:
    refusal = currency_refusal(word)
    if refusal:
        raise RefusedError(refusal)
    return word.upper()


def _rates(name: str | None) -> Rates | None:
    if name is None:
        return None
    file = read_rates(Path(name))
    write_error_lines(file.problems)
    if file.rates is None:
        raise RefusedError("", status_of_bad(file))
    return file.rates


def _number(option: str, word: str | None, maximum: int) -> Decimal | None:
    if word is None:
        return None
    digits = word.replace(".", "", 1)
    number = Decimal(word) if digits.isascii() and digits.isdigit() and len(word) < 10 else None
    if number is None or not 0 < number <= maximum:
        raise RefusedError(f"{option} needs a number above 0 and at most {maximum}.")
    return number


def _salary(text: str, requests: Sequence[PayRequest]) -> Money:
    units = [request.units for request in requests]
    currencies = dict.fromkeys(code for codes, _ in units for code in codes)
    periods = dict.fromkeys(period for _, each in units for period in each)
    return salary_of(text, tuple(currencies), tuple(periods) or (PayPeriod.YEAR,))


def salary_of(text: str, currencies: Sequence[str], periods: Sequence[PayPeriod]) -> Money:
    """The salary that was typed for `--mine`, beside pay in these currencies and periods.

    Raises:
        RefusedError: it is not one amount.
    """
    style = AmountFormat(currencies=tuple(currencies), periods=tuple(periods))
    found = parse_amount(text, style)
    if isinstance(found, Unclear):
        raise RefusedError(f"--mine: {_refusal(found)}")
    return found


def _refusal(found: Unclear) -> str:
    """Why the amount is unclear, and how to type each reading: there is nothing to click."""
    texts = [f"'{_typed(reading)}'" for reading in found.readings[:_MAX_READINGS]]
    if not texts:
        return found.sentence
    reason = _REASONS.get(found.template, found.template).format(**found.values)
    *others, last = texts
    readings = f"{', '.join(others)} or {last}" if others else last
    in_full = "it in full, such as " if len(found.readings) > len(texts) else ""
    return f"{reason} Type {in_full}{readings}."


def _typed(reading: Money) -> str:
    return spelled(reading, ".").replace(" per ", "/")
