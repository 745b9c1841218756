"""What the salary comparison draws, whoever draws it."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

import pytest
from msgspec.structs import replace

from ladder_app.documents.chart import Chart, lay_out_chart
from ladder_app.documents.chart_data import ChartGroup, ChartLine, ChartView
from ladder_app.documents.chart_shapes import Anchor, Box, Diamond, Ink, Line, Words, shapes
from ladder_app.documents.wording import PlainWording
from ladder_app.ladder.model import (
    MarketReference,
    Money,
    PayPeriod,
    PayRange,
    Percentile,
)

YEAR = PayPeriod.YEAR


def measure(text: str) -> float:
    return len(text) * 7.0


def pay(low: int, high: int, currency: str = "USD", *, open_top: bool = False) -> PayRange:
    percentiles = (Percentile(25, Decimal(low) + (high - low) // 4),)
    return PayRange(
        currency=currency, period=YEAR, minimum=Decimal(low), maximum=Decimal(high),
        open_top=open_top, percentiles=percentiles,
    )  # fmt: skip


def group(count: int, name: str = "F") -> ChartGroup:
    ranges = [pay(40_000 + n * 20_000, 70_000 + n * 25_000) for n in range(count)]
    lines = [
        ChartLine(f"{name}/{n}", f"Level number {n}", found, ranges[n - 1] if n else None)
        for n, found in enumerate(ranges)
    ]
    market = MarketReference(
        name="Developers", currency="USD", period=YEAR, figure=Decimal(90_000),
        percentiles=(Percentile(10, Decimal(60_000)), Percentile(90, Decimal(150_000))),
        remark="All levels.",
    )  # fmt: skip
    return ChartGroup(name, tuple(lines), (market,))


def chart(count: int = 3, width: float = 800.0, **view: object) -> Chart:
    shown = replace(
        ChartView(chosen="F/1", salaries=(Money(Decimal(95_000), "USD", YEAR),)), **view
    )
    return lay_out_chart([group(count)], shown, width, PlainWording(), measure)


def spans(drawn: Chart) -> list[tuple[float, float, float]]:
    """Left, right and middle of every text."""
    found = []
    for shape in shapes(drawn):
        if isinstance(shape, Words) and shape.text:
            width = measure(shape.text)
            share = {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}[shape.anchor]
            found.append((shape.x - width * share, shape.x + width * (1 - share), shape.y))
    return found


@pytest.mark.parametrize("width", [300.0, 420.0, 640.0, 1200.0])
@pytest.mark.parametrize("count", [3, 12])
@pytest.mark.parametrize("mirrored", [False, True])
def test_no_text_meets_another(count: int, width: float, mirrored: bool) -> None:
    for (l0, r0, y0), (l1, r1, y1) in combinations(
        spans(chart(count, width, mirrored=mirrored)), 2
    ):
        assert abs(y0 - y1) >= 14 or r0 <= l1 + 0.1 or r1 <= l0 + 0.1


@pytest.mark.parametrize("width", [300.0, 800.0])
def test_every_text_lies_within_the_chart(width: float) -> None:
    for left, right, _ in spans(chart(12, width)):
        assert left >= -0.1
        assert right <= width + 0.1


def test_neighbours_that_overlap_are_shown_from_bar_to_bar() -> None:
    drawn = chart()
    found = drawn.sections[0].overlaps[0]
    first, second = drawn.rows[0].bar, drawn.rows[1].bar
    assert first is not None
    assert second is not None
    assert (found.x0, found.x1) == (second.x0, first.x1)
    assert (found.y0, found.y1) == (first.y0, second.y1)


def test_each_kind_of_mark_has_a_shape_of_its_own() -> None:
    drawn = list(shapes(chart()))
    chosen = [box for box in drawn if isinstance(box, Box) and box.edge is not None]
    assert len(chosen) == 1
    assert [d for d in drawn if isinstance(d, Diamond)]
    dashed = {line.ink for line in drawn if isinstance(line, Line) and line.dash}
    assert dashed == {Ink.MUTED, Ink.SALARY}
    assert [w for w in drawn if isinstance(w, Words) and w.bold and w.ink is Ink.TEXT]


def test_the_mirrored_chart_is_the_same_from_the_right() -> None:
    plain, turned = list(shapes(chart())), list(shapes(chart(mirrored=True)))
    assert len(plain) == len(turned)
    for one, other in zip(plain, turned, strict=True):
        if isinstance(one, Words) and isinstance(other, Words):
            assert other.x == pytest.approx(800.0 - one.x)
        if isinstance(one, Line) and isinstance(other, Line):
            assert {other.x0, other.x1} == {800.0 - one.x0, 800.0 - one.x1}


def test_a_salary_beyond_every_range_is_still_on_the_axis() -> None:
    far = chart(salaries=(Money(Decimal(400_000), "USD", YEAR),)).sections[0]
    assert far.salary is not None
    assert far.plot_left <= far.salary.x <= far.plot_right


def test_two_currencies_stand_below_one_another() -> None:
    lines = (ChartLine("f/a", "A", pay(1, 2)), ChartLine("f/b", "B", pay(3, 4, "EUR")))
    drawn = lay_out_chart([ChartGroup("F", lines)], ChartView(), 500.0, PlainWording(), measure)
    assert len(drawn.sections) == 2
    assert drawn.sections[0].grid_bottom < drawn.sections[1].grid_top
