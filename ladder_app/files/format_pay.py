"""The part of the file format that describes pay, and the format of a rates file."""

from __future__ import annotations

from ladder_app.domain.model import PERCENTS, PayPeriod
from ladder_app.domain.working_time import MAX_HOURS_PER_WEEK, MAX_WEEKS_PER_YEAR
from ladder_app.files.format_fields import sources_field
from ladder_app.files.kinds import Field, Kind, Record


def _percentiles_field() -> Field:
    return Field(
        key="percentiles",
        kind=Kind.RECORD,
        doc="The percentiles of pay.",
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
        doc="The period of the amounts.",
        example="year",
        required=True,
        choices=tuple(period.value for period in PayPeriod),
    )


PERCENTILES = Record(
    name="percentile-list",
    doc="The percentiles of pay; 50 is the median.",
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
    doc="The pay of a level.",
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
            doc="The stated midpoint; calculated if omitted.",
            example="135000",
        ),
        _percentiles_field(),
        sources_field(),
    ),
)
MARKET = Record(
    name="market-reference",
    doc="Pay in a job market, as reported by a survey.",
    any_of=("figure", "percentiles"),
    fields=(
        Field(
            key="name",
            kind=Kind.LINE,
            doc="The people that the figures cover.",
            example="Software developers",
            required=True,
        ),
        _currency_field(),
        _period_field(),
        Field(
            key="figure",
            kind=Kind.AMOUNT,
            doc="One figure that is not a percentile; explain it in the remark.",
            example="120000",
        ),
        _percentiles_field(),
        Field(
            key="place",
            kind=Kind.LINE,
            doc="The place that the figures are for.",
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
            doc="A note needed to understand the figures.",
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
            doc="The currency that the rates are for.",
            example="EUR",
            required=True,
        ),
        Field(
            key="rates",
            kind=Kind.RATES,
            doc="The value of one unit of the base in each currency.",
            example="{USD: 1.25}",
            required=True,
        ),
    ),
)


def market_field() -> Field:
    """The family's key for market references."""
    return Field(
        key="market",
        kind=Kind.RECORDS,
        doc="Pay for such work in the job market.",
        record="market-reference",
    )


def working_time_fields() -> tuple[Field, ...]:
    """The family's keys for converting pay periods."""
    return (
        Field(
            key="hours-per-week",
            kind=Kind.NUMBER,
            doc="The hours of a full week, to convert pay periods; 40 if omitted.",
            example="40",
            maximum=MAX_HOURS_PER_WEEK,
        ),
        Field(
            key="weeks-per-year",
            kind=Kind.NUMBER,
            doc="The weeks of a year, to convert pay periods; 52 if omitted.",
            example="52",
            maximum=MAX_WEEKS_PER_YEAR,
        ),
    )
