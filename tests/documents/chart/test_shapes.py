"""What the salary comparison draws, whoever draws it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from itertools import combinations
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QPainter

from ladder_app.documents import print_colors
from ladder_app.documents.chart.chart_svg import chart_svg
from ladder_app.documents.chart.data import ChartGroup, ChartLine, ChartView, RowKind
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.paint import paint_chart
from ladder_app.documents.chart.scene import Chart
from ladder_app.documents.chart.shapes import shapes
from ladder_app.documents.drawing.colors import ColorRole
from ladder_app.documents.drawing.measure import BOLD
from ladder_app.documents.drawing.shapes import Anchor, Bend, Box, Diamond, Label, Line, Shape
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.model import (
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


def group(count: int, name: str = "F", *, open_top: bool = False) -> ChartGroup:
    ranges = [
        pay(40_000 + n * 20_000, 70_000 + n * 25_000, open_top=open_top) for n in range(count)
    ]
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


def chart(count: int = 3, width: float = 800.0, *, open_top: bool = False, **view: object) -> Chart:
    shown = replace(
        ChartView(selected="F/1", salaries=(Money(Decimal(95_000), "USD", YEAR),)), **view
    )
    return lay_out_chart(
        [group(count, open_top=open_top)], shown, width, EnglishLocalizer(), measure
    )


def spans(drawn: Chart) -> list[tuple[float, float, float]]:
    """Left, right and middle of every text."""
    found = []
    for shape in shapes(drawn):
        if isinstance(shape, Label) and shape.text:
            width = measure(shape.text) * (BOLD if shape.bold else 1.0)
            share = {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}[shape.anchor]
            found.append((shape.x - width * share, shape.x + width * (1 - share), shape.y))
    return found


def assert_texts_apart(drawn: Chart) -> None:
    for (l0, r0, y0), (l1, r1, y1) in combinations(spans(drawn), 2):
        assert abs(y0 - y1) >= 14 or r0 <= l1 + 0.1 or r1 <= l0 + 0.1


@pytest.mark.parametrize("width", [300.0, 420.0, 640.0, 1200.0])
@pytest.mark.parametrize("count", [3, 12])
@pytest.mark.parametrize("mirrored", [False, True])
def test_no_text_meets_another(count: int, width: float, mirrored: bool) -> None:
    assert_texts_apart(chart(count, width, mirrored=mirrored))


@pytest.mark.parametrize("width", [300.0, 800.0])
def test_every_text_lies_within_the_chart(width: float) -> None:
    for left, right, _ in spans(chart(12, width)):
        assert left >= -0.1
        assert right <= width + 0.1


def test_neighbours_that_overlap_are_shown_from_bar_to_bar() -> None:
    drawn = chart()
    found = drawn.rows[1].overlap
    first, second = drawn.rows[0].bar, drawn.rows[1].bar
    assert found is not None
    assert first is not None
    assert second is not None
    assert (found.x0, found.x1) == (second.x0, first.x1)
    assert (found.y0, found.y1) == (first.y0, second.y1)


def test_each_kind_of_mark_has_a_shape_of_its_own() -> None:
    drawn = list(shapes(chart()))
    chosen = [box for box in drawn if isinstance(box, Box) and box.edge is not None]
    assert len(chosen) == 1
    assert [d for d in drawn if isinstance(d, Diamond)]
    dashed = {line.color for line in drawn if isinstance(line, Line) and line.dash}
    assert dashed == {ColorRole.MUTED, ColorRole.SALARY}
    assert [w for w in drawn if isinstance(w, Label) and w.bold and w.color is ColorRole.TEXT]


def place(shape: Shape, width: float = 0.0) -> tuple[object, ...]:
    """What can be told of a shape by looking; with a width, of its mirror image."""

    def x(value: float) -> float:
        return round(abs(width - value), 4)

    match shape:
        case Label():
            order = [Anchor.LEFT, Anchor.MIDDLE, Anchor.RIGHT]
            at = order.index(shape.anchor)
            return (x(shape.x), shape.y, shape.text, shape.bold, 2 - at if width else at)
        case Diamond():
            return (x(shape.x), shape.y, shape.radius, shape.edge)
        case Bend():
            return (x(shape.x0), x(shape.turn), x(shape.x1), shape.y0, shape.y1, shape.color)
        case Line():
            ends = sorted((x(shape.x0), x(shape.x1)))
            return (*ends, shape.y0, shape.y1, shape.color, shape.width, shape.dash)
        case Box():
            ends = sorted((x(shape.x0), x(shape.x1)))
            solid = None if shape.solid_to is None else x(shape.solid_to)
            return (*ends, solid, shape.y0, shape.y1, shape.fill, shape.edge, shape.radius)


@given(st.integers(1, 12), st.floats(300, 2000), st.booleans())
def test_the_mirrored_chart_is_the_exact_mirror_of_the_other(
    count: int, width: float, open_top: bool
) -> None:
    plain = list(shapes(chart(count, width, open_top=open_top)))
    mirrored = list(shapes(chart(count, width, open_top=open_top, mirrored=True)))
    assert [place(shape, width) for shape in plain] == [place(shape) for shape in mirrored]


@given(
    st.lists(st.tuples(st.integers(1, 10**12), st.integers(1, 10**12)), min_size=1, max_size=12),
    st.floats(300, 2000),
    st.integers(0, 10**12),
)
def test_no_ranges_and_no_salary_make_texts_meet(
    ranges: list[tuple[int, int]], width: float, salary: int
) -> None:
    lines = tuple(
        ChartLine(f"F/{n}", f"Level number {n}", pay(min(ends), max(ends), open_top=n == 0), None)
        for n, ends in enumerate(ranges)
    )
    shown = ChartView(selected="F/0", salaries=(Money(Decimal(salary), "USD", YEAR),))
    drawn = lay_out_chart([ChartGroup("F", lines)], shown, width, EnglishLocalizer(), measure)
    assert_texts_apart(drawn)
    section = drawn.sections[0]
    assert section.salary is not None
    assert section.plot_left - 0.01 <= section.salary.x <= section.plot_right + 0.01


def test_percentile_marks_stand_at_their_amounts() -> None:
    drawn = chart()
    bar, section = drawn.rows[0].bar, drawn.sections[0]
    assert bar is not None
    assert section.axis is not None
    share = section.axis.share(Decimal(47_500))
    at = section.plot_left + share * (section.plot_right - section.plot_left)
    assert list(bar.percentiles) == pytest.approx([at])
    marks = [s for s in shapes(drawn) if isinstance(s, Line) and s.x0 == s.x1 == bar.percentiles[0]]
    assert len(marks) == 1
    assert bar.y0 < marks[0].y0 < marks[0].y1 <= bar.y1


def test_a_market_reference_is_a_diamond_on_the_span_of_its_percentiles() -> None:
    drawn = chart()
    mark = drawn.rows[-1].mark
    assert mark is not None
    assert mark.low < mark.x < mark.high
    lines = [s for s in shapes(drawn) if isinstance(s, Line) and s.color is ColorRole.MARKET]
    assert sorted((s.x0, s.x1) for s in lines) == sorted(
        [(mark.low, mark.high), (mark.low, mark.low), (mark.high, mark.high)]
    )


def test_an_overlap_lies_within_both_bars() -> None:
    above, below = pay(80, 100), pay(50, 90)
    lines = (ChartLine("f/a", "A", above), ChartLine("f/b", "B", below, above))
    drawn = lay_out_chart([ChartGroup("F", lines)], ChartView(), 500.0, EnglishLocalizer(), measure)
    found, (first, second) = drawn.rows[1].overlap, [row.bar for row in drawn.rows]
    assert found is not None
    assert first is not None
    assert second is not None
    assert (found.x0, found.x1) == (first.x0, second.x1)


def test_neighbours_that_only_touch_have_no_overlap() -> None:
    lines = (ChartLine("f/a", "A", pay(1, 2)), ChartLine("f/b", "B", pay(2, 3), pay(1, 2)))
    drawn = lay_out_chart([ChartGroup("F", lines)], ChartView(), 500.0, EnglishLocalizer(), measure)
    assert [row.overlap for row in drawn.rows] == [None, None]


def test_families_of_one_unit_share_an_axis() -> None:
    drawn = lay_out_chart(
        [group(3, "F"), group(2, "G")], ChartView(), 800.0, EnglishLocalizer(), measure
    )
    assert len(drawn.sections) == 1
    assert [row.full_label for row in drawn.rows if row.kind is RowKind.HEADING] == ["F", "G"]
    bars = {row.address: row.bar for row in drawn.rows if row.bar}
    assert (bars["F/0"].x0, bars["F/0"].x1) == (bars["G/0"].x0, bars["G/0"].x1)


def test_a_family_without_pay_keeps_its_rows_beside_one_with_pay() -> None:
    unpaid = ChartGroup("G", tuple(ChartLine(f"G/{n}", f"Step {n}", None) for n in range(3)))
    drawn = lay_out_chart([group(3), unpaid], ChartView(), 800.0, EnglishLocalizer(), measure)
    rows = [row for row in drawn.rows if row.address.startswith("G/")]
    assert [(row.figures, row.bar) for row in rows] == [("not published", None)] * 3
    assert_texts_apart(drawn)


def test_a_long_note_is_broken_into_lines_that_fit() -> None:
    drawn = chart(3, 300.0, notes=("Pay periods are converted by 40 hours a week " * 4,))
    assert len(drawn.note_lines) > 4
    assert all(measure(line.text) <= 300 for line in drawn.note_lines)
    assert_texts_apart(drawn)


class CountingPainter:
    """Takes the calls of a painter, and counts them."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_: self.calls.update([name])


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_svg_and_the_painter_draw_the_same_shapes(mirrored: bool) -> None:
    drawn = chart(12, open_top=True, mirrored=mirrored)
    painter = CountingPainter()
    paint_chart(cast("QPainter", painter), drawn, print_colors.CHART, QGuiApplication.font())
    svg = chart_svg(drawn, print_colors.CHART, "Pay")
    paths = re.findall(r'<path d="([^"]*)"', svg)
    lines = sum("L" in path and not path.endswith("Z") for path in paths)
    diamonds = sum(path.endswith("Z") for path in paths)
    assert painter.calls["drawLine"] == lines > 0
    assert painter.calls["drawPolygon"] == diamonds > 0
    assert painter.calls["drawText"] == svg.count("<text ") > 0
    # An outline that stays open is a path to both; a closed one is the rectangle's own in SVG.
    assert painter.calls["drawRoundedRect"] == svg.count("<rect ")
    assert painter.calls["drawPath"] == len(paths) - lines - diamonds


def test_charts_on_one_page_keep_their_own_fades() -> None:
    fades: dict[str, str] = {}
    for width in (500.0, 800.0):
        svg = chart_svg(chart(3, width, open_top=True), print_colors.CHART, "Pay")
        found = re.findall(r'<linearGradient id="([^"]*)"(.*?)</linearGradient>', svg)
        assert found
        assert all(fades.setdefault(name, look) == look for name, look in found)
        assert all(f'fill="url(#{name})"' in svg for name, _ in found)


def test_a_salary_beyond_every_range_is_still_on_the_axis() -> None:
    far = chart(salaries=(Money(Decimal(400_000), "USD", YEAR),)).sections[0]
    assert far.salary is not None
    assert far.plot_left <= far.salary.x <= far.plot_right


def test_two_currencies_stand_below_one_another() -> None:
    lines = (ChartLine("f/a", "A", pay(1, 2)), ChartLine("f/b", "B", pay(3, 4, "EUR")))
    drawn = lay_out_chart([ChartGroup("F", lines)], ChartView(), 500.0, EnglishLocalizer(), measure)
    assert len(drawn.sections) == 2
    assert drawn.sections[0].grid_bottom < drawn.sections[1].grid_top
