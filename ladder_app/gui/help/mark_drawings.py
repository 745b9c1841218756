"""The marks of the salary chart and of the path map, as shapes made by chart and map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from ladder_app.documents.chart.data import RowKind
from ladder_app.documents.chart.scene import (
    Bar,
    Chart,
    ChartRow,
    MarketMark,
    Overlap,
    SalaryLine,
    Section,
)
from ladder_app.documents.chart.shapes import shapes
from ladder_app.documents.drawing.colors import ColorRole
from ladder_app.documents.drawing.shapes import Label, Shape
from ladder_app.documents.map.data import MapScene, Mark
from ladder_app.documents.map.shapes import map_shapes
from ladder_app.domain.model import Money, PayPeriod

ROW = 1.6
"""The height of a row of the chart, in lines of text."""
_ENDS, _HIGHER = (0.02, 0.62), (0.35, 0.9)
_SELECTED = "selected"
_NO_AMOUNT = Money(Decimal(0), "", PayPeriod.YEAR)


def pay_range(width: float, line: float, text: str) -> Iterable[Shape]:
    """A pay range with its midpoint."""
    del text
    return _chart(width, line, [_row(0, line, bar=_bar(0, width, line))])


def selected_range(width: float, line: float, text: str) -> Iterable[Shape]:
    """The range of the selected level."""
    del text
    row = _row(0, line, address=_SELECTED, bar=_bar(0, width, line))
    return _chart(width, line, [row])


def open_top(width: float, line: float, text: str) -> Iterable[Shape]:
    """A range whose top is open."""
    del text
    bar = replace(_bar(0, width, line), fade_end=width * 0.78)
    return _chart(width, line, [_row(0, line, bar=bar)])


def percentiles(width: float, line: float, text: str) -> Iterable[Shape]:
    """A range with its percentiles."""
    del text
    places = tuple(width * share for share in (0.12, 0.2, 0.44, 0.52))
    return _chart(
        width, line, [_row(0, line, bar=replace(_bar(0, width, line), percentiles=places))]
    )


def overlap(width: float, line: float, text: str) -> Iterable[Shape]:
    """Two ranges that overlap."""
    del text
    above, below = _bar(0, width, line), _bar(1, width, line, _HIGHER)
    shared = Overlap(below.x0, above.x1, above.y0, below.y1)
    rows = [_row(0, line, bar=above), _row(1, line, bar=below)]
    return _chart(width, line, [rows[0], replace(rows[1], overlap=shared)])


def market(width: float, line: float, text: str) -> Iterable[Shape]:
    """A market reference with its percentiles."""
    del text
    half = (width * 0.22, width * 0.46)
    mark = MarketMark(width * 0.3, ROW * line / 2, width * _ENDS[0], width * 0.7, half)
    return _chart(width, line, [_row(0, line, kind=RowKind.MARKET, mark=mark)])


def your_salary(width: float, line: float, text: str) -> Iterable[Shape]:
    """The line of the salary across two ranges."""
    del text
    bars = [_bar(0, width, line), _bar(1, width, line, _HIGHER)]
    rows = [_row(number, line, bar=bar) for number, bar in enumerate(bars)]
    salary = SalaryLine(width * 0.45, "", 0.0, 0.0, _NO_AMOUNT)
    return _chart(width, line, rows, salary=salary)


def in_text(width: float, line: float, text: str) -> Iterator[Shape]:
    """A mark that is written in a text."""
    del width
    yield Label(x=0.0, y=line / 2, text=text, color=ColorRole.TEXT)


def plain_level(width: float, line: float, text: str) -> Iterable[Shape]:
    """A level on the map that is nothing to the user."""
    del width, text
    return _map(line, _mark(line))


def on_your_way(width: float, line: float, text: str) -> Iterable[Shape]:
    """A level between the user's own and the goal."""
    del width, text
    return _map(line, _mark(line, is_on_route=True))


def your_level(width: float, line: float, text: str) -> Iterable[Shape]:
    """The user's own level."""
    del width, text
    return _map(line, _mark(line, is_here=True, is_on_route=True))


def your_goal(width: float, line: float, text: str) -> Iterable[Shape]:
    """The user's goal."""
    del width, text
    return _map(line, _mark(line, is_goal=True, is_on_route=True))


def selected_level(width: float, line: float, text: str) -> Iterable[Shape]:
    """The selected level on the map."""
    del width, text
    return _map(line, _mark(line, is_selected=True))


def guest_level(width: float, line: float, text: str) -> Iterable[Shape]:
    """A level of another family on the map."""
    del width, text
    return _map(line, _mark(line, is_guest=True))


def _chart(
    width: float,
    line: float,
    rows: Sequence[ChartRow],
    salary: SalaryLine | None = None,
) -> Iterable[Shape]:
    height = ROW * line * len(rows)
    section = Section(
        rows=tuple(rows), ticks=(), tick_y=height, grid_top=0.0, grid_bottom=height,
        salary=salary, axis=None, plot_left=0.0, plot_right=width,
    )  # fmt: skip
    chart = Chart(
        width=width, height=height, row_height=ROW * line, sections=(section,),
        notes=(), note_lines=(), selected=_SELECTED,
    )  # fmt: skip
    return shapes(chart)


def _row(
    number: int,
    line: float,
    *,
    kind: RowKind = RowKind.LEVEL,
    address: str = "",
    bar: Bar | None = None,
    mark: MarketMark | None = None,
) -> ChartRow:
    top, height = number * ROW * line, ROW * line
    middle = top + height / 2
    return ChartRow(
        kind=kind, address=address, label="", full_label="", figures="", figures_x=0.0,
        text_y=middle, figures_y=middle, top=top, bottom=top + height, bar=bar, mark=mark,
    )  # fmt: skip


def _bar(number: int, width: float, line: float, ends: tuple[float, float] = _ENDS) -> Bar:
    """The bar of a row between two shares of the width."""
    middle, half = (number + 0.5) * ROW * line, ROW * line * 0.28
    start, end = ends
    return Bar(
        x0=width * start, x1=width * end, y0=middle - half, y1=middle + half,
        midpoint=width * (start + end) / 2,
    )  # fmt: skip


def _mark(
    line: float,
    *,
    is_selected: bool = False,
    is_here: bool = False,
    is_goal: bool = False,
    is_on_route: bool = False,
    is_guest: bool = False,
) -> Mark:
    return Mark(
        address="", lane=0, x=line, y=line, radius=line * 0.42, is_selected=is_selected,
        is_here=is_here, is_goal=is_goal, is_on_route=is_on_route, is_guest=is_guest,
    )  # fmt: skip


def _map(line: float, mark: Mark) -> Iterable[Shape]:
    scene = MapScene(
        width=2 * line, height=2 * line, line=line, top=0.0, title="",
        marks=(mark,), rails=(), texts=(),
        column_pitch=2 * line, lane_pitch=2 * line, mirrored=False,
    )  # fmt: skip
    return map_shapes(scene)
