"""The chart is laid out again only when something in it moves."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFont

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import PayTables
from ladder_app.domain.model import Money, PayPeriod
from ladder_app.gui.salary.chart_layout import ChartFormat, ChartLayout
from tests.documents.sample import sample_family

FAMILY = sample_family(3)
FIRST, SECOND = (f"{FAMILY.id}/{level.id}" for level in FAMILY.levels[:2])
REQUEST = PayRequest(family=FAMILY, salary=Money(Decimal(100_000), "USD", PayPeriod.YEAR))


@pytest.fixture
def style(qapp: object) -> ChartFormat:
    del qapp
    return ChartFormat(font=QFont(), font_height=16.0, width=800, mirrored=False)


@pytest.fixture
def layout(style: ChartFormat) -> ChartLayout:
    layout = ChartLayout(EnglishLocalizer(), PayTables())
    layout.lay_out(REQUEST, FIRST, style)
    return layout


def test_another_level_of_the_family_is_selected_in_the_same_layout(
    layout: ChartLayout, style: ChartFormat
) -> None:
    before = layout.chart
    assert before is not None
    assert layout.select(replace(REQUEST), SECOND, replace(style))
    assert layout.chart is not None
    assert layout.chart.selected == SECOND
    assert layout.chart.sections is before.sections
    assert layout.rows[layout.number_of(SECOND)].address == SECOND


def test_other_pay_or_another_format_needs_another_layout(
    layout: ChartLayout, style: ChartFormat
) -> None:
    before = layout.chart
    for request in (
        replace(REQUEST, period=PayPeriod.MONTH),
        replace(REQUEST, salary=None),
        replace(REQUEST, family=replace(FAMILY)),
    ):
        assert not layout.select(request, SECOND, style)
    for other in (
        replace(style, width=700),
        replace(style, font_height=17.0),
        replace(style, mirrored=True),
    ):
        assert not layout.select(REQUEST, SECOND, other)
    assert layout.chart is before


def test_another_salary_on_the_axis_moves_its_line_alone(layout: ChartLayout) -> None:
    before = layout.chart
    moved = replace(REQUEST, salary=Money(Decimal(101_000), "USD", PayPeriod.YEAR))
    assert layout.move_salary(moved, FIRST)
    assert before is not None
    assert layout.chart is not None
    assert layout.chart.rows == before.rows
    assert layout.chart.sections[0].salary != before.sections[0].salary


def test_a_salary_beyond_the_axis_needs_another_layout(layout: ChartLayout) -> None:
    far = replace(REQUEST, salary=Money(Decimal(9_000_000), "USD", PayPeriod.YEAR))
    assert not layout.move_salary(far, FIRST)
    assert not layout.move_salary(replace(far, with_market=True), FIRST)
