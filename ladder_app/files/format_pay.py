"""The part of the file format that is about pay, and the format of a rates file."""

from __future__ import annotations

from ladder_app.domain.model import (
    MAX_HOURS_PER_WEEK,
    MAX_WEEKS_PER_YEAR,
    PERCENTS,
    PayPeriod,
)
from ladder_app.files.format_fields import sources_field
from ladder_app.files.kinds import Field, Kind, Record


def _percentiles_field() -> Field:
    return Field(
        key="percentiles",
        kind=Kind.RECORD,
        doc="What so many percent of the people are paid less than.",
        record="percentile-list",
    )


def _currency_field() -> Field:
    return Field(
        key="currency",
        kind=Kind.CURRENCY,
        doc="The ISO 4217 code of the currency.",
        example="USD",
        required=True,
    )


def _period_field() -> Field:
    return Field(
        key="period",
        kind=Kind.CHOICE,
        doc="The time the amounts are for.",
        example="year",
        required=True,
        choices=tuple(period.value for period in PayPeriod),
    )


PERCENTILES = Record(
    name="percentile-list",
    doc="What so many percent of the people are paid less than; 50 is the median.",
    any_of=tuple(map(str, PERCENTS)),
    fields=tuple(
        Field(
            key=str(percent),
            kind=Kind.AMOUNT,
            doc=f"{percent} percent are paid less than this.",
            example="90000",
        )
        for percent in PERCENTS
    ),
)
PAY = Record(
    name="pay",
    doc="What the level pays.",
    fields=(
        _currency_field(),
        _period_field(),
        Field(
            key="minimum",
            kind=Kind.AMOUNT,
            doc="The lowest pay.",
            example="90000",
            required=True,
        ),
        Field(
            key="maximum",
            kind=Kind.AMOUNT,
            doc="The highest pay, or the highest figure stated.",
            example="180000",
            required=True,
        ),
        Field(
            key="open-top",
            kind=Kind.BOOLEAN,
            doc="Whether pay may go above the maximum.",
            example="true",
        ),
        Field(
            key="midpoint",
            kind=Kind.AMOUNT,
            doc="The midpoint, where it is stated; else it is worked out.",
            example="135000",
        ),
        _percentiles_field(),
        sources_field(),
    ),
)
MARKET = Record(
    name="market-reference",
    doc="What a survey says is paid in a job market.",
    any_of=("figure", "percentiles"),
    fields=(
        Field(
            key="name",
            kind=Kind.LINE,
            doc="Whom the figures are about.",
            example="Software developers",
            required=True,
        ),
        _currency_field(),
        _period_field(),
        Field(
            key="figure",
            kind=Kind.AMOUNT,
            doc="One figure that is no percentile; say in the remark what it is.",
            example="120000",
        ),
        _percentiles_field(),
        Field(
            key="place",
            kind=Kind.LINE,
            doc="The place the figures are about.",
            example="United States",
        ),
        Field(
            key="date",
            kind=Kind.MONTH,
            doc="The month the figures are for, year first.",
            example="2024-05",
        ),
        Field(
            key="remark",
            kind=Kind.TEXT,
            doc="What has to be known beside the figures.",
            example="All levels of the occupation.",
        ),
        sources_field(),
    ),
)
RATES = Record(
    name="rates-file",
    doc="Exchange rates of one day.",
    fields=(
        Field(
            key="date",
            kind=Kind.DATE,
            doc="The day of the rates, year first.",
            example="2026-11-24",
            required=True,
        ),
        Field(
            key="source",
            kind=Kind.LINE,
            doc="Who published the rates.",
            example="European Central Bank",
            required=True,
        ),
        Field(
            key="base",
            kind=Kind.CURRENCY,
            doc="The currency of which each rate says what one unit costs.",
            example="EUR",
            required=True,
        ),
        Field(
            key="rates",
            kind=Kind.RATES,
            doc="How much of each currency one unit of the base is.",
            example="{USD: 1.25}",
            required=True,
        ),
    ),
)


def market_field() -> Field:
    """The key of a family that holds its market references."""
    return Field(
        key="market",
        kind=Kind.RECORDS,
        doc="What is paid for such work elsewhere.",
        record="market-reference",
    )


def working_time_fields() -> tuple[Field, ...]:
    """The keys of a family that pay periods are converted by."""
    return (
        Field(
            key="hours-per-week",
            kind=Kind.NUMBER,
            doc="The hours of a full week, to convert pay periods; 40 where left out.",
            example="40",
            most=MAX_HOURS_PER_WEEK,
        ),
        Field(
            key="weeks-per-year",
            kind=Kind.NUMBER,
            doc="The weeks of a year, to convert pay periods; 52 where left out.",
            example="52",
            most=MAX_WEEKS_PER_YEAR,
        ),
    )
