"""The options of `salary` as pay tables, or the reason why they cannot be used."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from msgspec import Struct

from ladder_app.commands.currencies import currency_refusal
from ladder_app.commands.ladders import status_of_bad
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.words.pay import money_text
from ladder_app.domain.model import (
    MAX_HOURS_PER_WEEK,
    MAX_WEEKS_PER_YEAR,
    JobFamily,
    Money,
    PayPeriod,
)
from ladder_app.domain.pay.conversion import Conversion, Rates, working_time_of
from ladder_app.domain.pay.parse_amount import AmountFormat, Unclear, parse_amount
from ladder_app.domain.pay.table import PayTable, pay_table, with_salary
from ladder_app.exit_status import ExitStatus
from ladder_app.files.rates import read_rates
from ladder_app.streams import write_error


class RefusedError(Exception):
    """The command cannot go on: a sentence, empty if the problems are reported, and a status."""

    def __init__(self, sentence: str, status: ExitStatus = ExitStatus.USAGE) -> None:
        """Keep the sentence and the exit status."""
        super().__init__(sentence)
        self.sentence = sentence
        self.status = status


class _View(Struct, frozen=True, kw_only=True):
    """The units of the tables; empty and None mean those of the file."""

    currency: str
    period: PayPeriod | None
    rates: Rates | None
    hours: Decimal | None
    weeks: Decimal | None


def tables_for(families: Sequence[JobFamily], options: argparse.Namespace) -> list[PayTable]:
    """A table for each family, in the units of the options.

    Raises:
        RefusedError: an option cannot be used.
    """
    view = _View(
        currency=_currency(options.currency),
        period=PayPeriod(options.period) if options.period else None,
        rates=_rates(options.rates),
        hours=_number("--hours-per-week", options.hours_per_week, MAX_HOURS_PER_WEEK),
        weeks=_number("--weeks-per-year", options.weeks_per_year, MAX_WEEKS_PER_YEAR),
    )
    found = [
        pay_table(family, view.currency, view.period, _conversion(family, view))
        for family in families
    ]
    if options.mine is None:
        return found
    salary = _salary(options.mine, found, view)
    return [with_salary(table, salary) for table in found]


def _conversion(family: JobFamily, view: _View) -> Conversion:
    """From the options, otherwise from the family's file, otherwise the defaults."""
    time = working_time_of(family, view.hours, view.weeks)
    return Conversion(working_time=time, rates=view.rates)


def _currency(word: str) -> str:
    refusal = currency_refusal(word)
    if refusal:
        raise RefusedError(refusal)
    return word.upper()


def _rates(name: str | None) -> Rates | None:
    if name is None:
        return None
    file = read_rates(Path(name))
    write_error("".join(f"{problem}\n" for problem in file.problems))
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


def _salary(text: str, tables: Sequence[PayTable], view: _View) -> Money:
    shown = [row.pay for table in tables for row in table.rows if row.pay]
    currencies = [view.currency] if view.currency else [pay.currency for pay in shown]
    periods = [view.period] if view.period else [pay.period for pay in shown]
    style = AmountFormat(
        currencies=tuple(dict.fromkeys(currencies)),
        periods=tuple(dict.fromkeys(periods)) or (PayPeriod.YEAR,),
    )
    found = parse_amount(text, style)
    if isinstance(found, Unclear):
        raise RefusedError(f"--mine: {found.sentence}{_readings(found)}")
    return found


def _readings(found: Unclear) -> str:
    texts = [money_text(reading, EnglishLocalizer()) for reading in found.readings]
    return f" It could be: {'; '.join(texts)}." if texts else ""
