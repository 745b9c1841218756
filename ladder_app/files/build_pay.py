"""Builds the pay values of the domain from the records of a file, and reports nonsense."""

from __future__ import annotations

from itertools import pairwise
from sys import intern

from ladder_app.domain.model import (
    PERCENTS,
    MarketReference,
    PayPeriod,
    PayRange,
    Percentile,
    Source,
)
from ladder_app.domain.working_time import WorkingTime
from ladder_app.files.problems import Report
from ladder_app.files.records import Item


def build_pay(item: Item, sources: tuple[Source, ...], report: Report) -> PayRange | None:
    """The pay range of a level; None if a required value was reported as missing or invalid."""
    _check_pay(item, report)
    percentiles = _percentiles(item, report)
    minimum, maximum = item.amount("minimum"), item.amount("maximum")
    currency, period = item.text("currency"), item.text("period")
    if minimum is None or maximum is None or not currency or not period:
        return None
    return PayRange(
        # The same few codes at thousands of levels are kept once.
        currency=intern(currency),
        period=PayPeriod(period),
        minimum=minimum,
        maximum=maximum,
        open_top=item.is_true("open-top"),
        sources=sources,
        midpoint=item.amount("midpoint"),
        percentiles=percentiles,
    )


def build_market(item: Item, sources: tuple[Source, ...], report: Report) -> MarketReference | None:
    """A market reference; None if a required value was reported as missing or invalid."""
    figure, percentiles = item.amount("figure"), _percentiles(item, report)
    if figure is not None and figure == 0:
        _report_zero("figure", item, report)
    currency, period = item.text("currency"), item.text("period")
    if not currency or not period:
        return None
    return MarketReference(
        name=item.text("name"),
        currency=currency,
        period=PayPeriod(period),
        figure=figure,
        percentiles=percentiles,
        place=item.text("place"),
        date=item.date("date"),
        remark=item.text("remark"),
        sources=sources,
    )


def build_working_time(root: Item) -> WorkingTime | None:
    """The family's working time; None if the file does not give it."""
    hours, weeks = root.amount("hours-per-week"), root.amount("weeks-per-year")
    if hours is None and weeks is None:
        return None
    default = WorkingTime()
    return WorkingTime(
        hours_per_week=default.hours_per_week if hours is None else hours,
        weeks_per_year=default.weeks_per_year if weeks is None else weeks,
    )


def _check_pay(item: Item, report: Report) -> None:
    minimum, maximum = item.amount("minimum"), item.amount("maximum")
    if maximum is not None and maximum == 0:
        report.error(
            item.place("maximum"),
            "pay-zero",
            "The maximum is zero. Write what the level pays, or remove “pay”.",
        )
    elif minimum is not None and maximum is not None and minimum > maximum:
        report.error(
            item.place("minimum"),
            "pay-order",
            "The minimum {minimum} is above the maximum {maximum}. Swap or correct them.",
            minimum=str(minimum),
            maximum=str(maximum),
        )
    else:
        _check_midpoint(item, report)


def _check_midpoint(item: Item, report: Report) -> None:
    minimum, maximum = item.amount("minimum"), item.amount("maximum")
    midpoint = item.amount("midpoint")
    if minimum is None or maximum is None or midpoint is None:
        return
    if not minimum <= midpoint <= maximum:
        report.error(
            item.place("midpoint"),
            "midpoint-outside",
            "The midpoint {midpoint} is not between {minimum} and {maximum}. Correct or remove it.",
            midpoint=str(midpoint),
            minimum=str(minimum),
            maximum=str(maximum),
        )


def _percentiles(item: Item, report: Report) -> tuple[Percentile, ...]:
    listed = next(iter(item.items("percentiles")), None)
    if listed is None:
        return ()
    amounts = ((percent, listed.amount(str(percent))) for percent in PERCENTS)
    found = tuple(Percentile(percent, amount) for percent, amount in amounts if amount is not None)
    for percentile in found:
        if percentile.amount == 0:
            _report_zero(str(percentile.percent), listed, report)
    for lower, upper in pairwise(found):
        if lower.amount > upper.amount:
            report.error(
                listed.place(str(upper.percent)),
                "percentiles-order",
                "Percentile {percent} is below percentile {lower}. Correct one of them.",
                percent=str(upper.percent),
                lower=str(lower.percent),
            )
    return found


def _report_zero(key: str, item: Item, report: Report) -> None:
    report.error(
        item.place(key), "pay-zero", "“{key}” is zero. Write the amount or remove it.", key=key
    )
