"""A chart that is scrolled and dragged: the part that is seen, and the salary moved."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ladder_app.documents.chart.data import ChartView, family_group
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.scene import Chart
from ladder_app.documents.chart.views import visible_part, with_salary_moved
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.model import Money, PayPeriod
from ladder_app.files.library import bundled_ladders

LOCALIZER = EnglishLocalizer()


def measure(text: str) -> float:
    return 7.0 * len(text)


def chart_with(amount: int, period: PayPeriod = PayPeriod.YEAR) -> Chart:
    family = bundled_ladders()[0].family
    assert family
    view = ChartView(salaries=(Money(Decimal(amount), "USD", period),))
    return lay_out_chart([family_group(family)], view, 800.0, LOCALIZER, measure)


def as_values(chart: Chart) -> Chart:
    """The chart with every row laid out."""
    sections = tuple(replace(section, rows=tuple(section.rows)) for section in chart.sections)
    return replace(chart, sections=sections)


@given(st.integers(60_000, 190_000), st.integers(60_000, 190_000))
def test_a_salary_that_is_moved_stands_where_it_would_be_laid_out(before: int, after: int) -> None:
    moved = with_salary_moved(
        chart_with(before), Money(Decimal(after), "USD", PayPeriod.YEAR), LOCALIZER, measure
    )
    assert moved is not None
    assert as_values(moved) == as_values(chart_with(after))


def test_a_salary_beyond_the_axis_or_in_another_unit_has_the_chart_laid_out_anew() -> None:
    chart = chart_with(100_000)
    for money in (
        Money(Decimal(900_000), "USD", PayPeriod.YEAR),
        Money(Decimal(100_000), "EUR", PayPeriod.YEAR),
        Money(Decimal(9_000), "USD", PayPeriod.MONTH),
    ):
        assert with_salary_moved(chart, money, LOCALIZER, measure) is None


def test_only_the_rows_that_are_seen_are_left() -> None:
    chart = chart_with(100_000)
    middle = chart.rows[1]
    left = visible_part(chart, middle.top + 1, middle.bottom - 1)
    # With the row below, whose overlap begins in the visible one.
    assert left.rows == (middle, chart.rows[2])
    assert replace(left, sections=()) == replace(chart, sections=())
    assert as_values(visible_part(chart, 0.0, chart.height)) == as_values(chart)
