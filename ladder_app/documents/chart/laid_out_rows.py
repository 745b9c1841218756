"""The rows of a chart, each laid out when it is needed: of thousands, few are visible."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import overload

from msgspec import Struct

from ladder_app.documents.chart.axis import Axis
from ladder_app.documents.chart.columns import Columns
from ladder_app.documents.chart.data import RowKind
from ladder_app.documents.chart.parts import RowContent, Source, source_of
from ladder_app.documents.chart.scene import Bar, ChartRow, MarketMark, Overlap
from ladder_app.documents.drawing.measure import BOLD, Measure, shortened
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import PayRange
from ladder_app.domain.pay.ranges import midpoint


class Frame(Struct, frozen=True, kw_only=True):
    """What the rows of a section share."""

    row_height: float
    columns: Columns
    axis: Axis | None
    measure: Measure
    width: float

    def x(self, value: Decimal) -> float:
        """The position of an amount on the axis."""
        share = self.axis.share(value) if self.axis else 0.0
        return self.columns.plot_left + self.columns.plot_width * share


class LaidOutRows(Sequence[ChartRow]):
    """Rows one below the other; below the last one `below` is left for an axis."""

    def __init__(
        self,
        rows: Sequence[RowContent],
        edges: Sequence[float],
        below: float,
        frame: Frame,
        localizer: Localizer,
    ) -> None:
        """Lay out these rows when they are asked for; `edges` has their tops and the last end."""
        self._rows = rows
        self._frame = frame
        self._localizer = localizer
        self._edges = edges
        self._below = below
        self._laid_out: dict[int, ChartRow] = {}

    @property
    def bottom(self) -> float:
        """The end of the last row, with the axis below it."""
        return self._edges[-1] + self._below

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, number: int) -> ChartRow: ...
    @overload
    def __getitem__(self, number: slice) -> tuple[ChartRow, ...]: ...
    def __getitem__(self, number: int | slice) -> ChartRow | tuple[ChartRow, ...]:
        numbers = range(len(self._rows))[number]
        if isinstance(numbers, range):
            return tuple(map(self._row, numbers))
        return self._row(numbers)

    def _row(self, number: int) -> ChartRow:
        row = self._laid_out.get(number)
        if row is None:
            row = self._laid_out[number] = self._lay_out(number)
        return row

    def _lay_out(self, number: int) -> ChartRow:
        frame, top, end = self._frame, self._edges[number], self._edges[number + 1]
        columns, height = frame.columns, frame.row_height
        source = source_of(self._rows[number], self._localizer)
        lines = 0 if source.kind is RowKind.HEADING else columns.lines
        text_y, figures_y, bar_y = _lines_of(top, height, lines)
        figures_x, room = _places(source, lines, frame)
        bar = _bar(source.pay, bar_y, frame) if source.pay and frame.axis else None
        return ChartRow(
            kind=source.kind,
            address=source.address,
            label=_label(source, room, frame),
            full_label=source.name,
            figures=source.figures,
            figures_x=figures_x,
            figures_end=frame.width if lines == 1 else None,
            text_y=text_y,
            figures_y=figures_y,
            top=top,
            bottom=end + (self._below if number == len(self) - 1 else 0.0),
            bar=bar,
            mark=_mark(source, bar_y, frame) if source.amounts and frame.axis else None,
            overlap=self._overlap(number, source, bar),
        )

    def _overlap(self, number: int, source: Source, bar: Bar | None) -> Overlap | None:
        """The overlap of a range with that in the row above, if that is the level before."""
        before, pay = source.before, source.pay
        if not number or bar is None or before is None or pay is None:
            return None
        above = self._bar_at(number - 1)
        x0 = self._frame.x(max(before.minimum, pay.minimum))
        x1 = self._frame.x(min(before.maximum, pay.maximum))
        return Overlap(x0, x1, above, bar.y1) if above is not None and x1 > x0 else None

    def _bar_at(self, number: int) -> float | None:
        """The upper edge of the bar in a row, if it has one."""
        if self._rows[number].pay is None:
            return None
        height = self._frame.row_height
        middle = _lines_of(self._edges[number], height, self._frame.columns.lines)[2]
        return middle - height * _HALF_BAR


_HALF_BAR = 0.28  # of a row's height


def _lines_of(top: float, height: float, lines: int) -> tuple[float, float, float]:
    """The middles of a row's label, of its figures and of its bar."""
    text = top + height * (0.5 if lines == 0 else 0.42)
    figures = text + (height * 0.75 if lines == 2 else 0.0)
    return text, figures, text if lines == 0 else figures + height * 0.7


def _places(source: Source, lines: int, frame: Frame) -> tuple[float, float]:
    """The x position of a row's figures, and the width for its label."""
    columns = frame.columns
    if lines == 1:
        figures_x = frame.width - frame.measure(source.figures) * BOLD
        return figures_x, figures_x - frame.row_height * 0.4
    has_full_width = source.kind is RowKind.HEADING or lines == 2
    room = frame.width if has_full_width else columns.label_width
    return (columns.figures_x if lines == 0 else 0.0), room


def _label(source: Source, room: float, frame: Frame) -> str:
    # If the longest label fits, thousands need not be measured again.
    if source.kind is not RowKind.HEADING and frame.columns.widest_label <= room:
        return source.name
    bold = 1.0 if source.kind is RowKind.MARKET else BOLD
    return shortened(source.name, room / bold, frame.measure)


def _bar(pay: PayRange, middle: float, frame: Frame) -> Bar:
    half = frame.row_height * _HALF_BAR
    x0, x1 = frame.x(pay.minimum), frame.x(pay.maximum)
    # A range of a single figure would have no width.
    x1 = max(x1, x0 + half * 0.3)
    middle_amount = midpoint(pay)
    end = min(x1 + frame.columns.plot_width * 0.08, frame.columns.plot_right)
    return Bar(
        x0=x0,
        x1=x1,
        y0=middle - half,
        y1=middle + half,
        midpoint=None if middle_amount is None else frame.x(middle_amount),
        fade_end=end if pay.open_top else None,
        percentiles=tuple(frame.x(found.amount) for found in pay.percentiles),
    )


def _mark(source: Source, middle: float, frame: Frame) -> MarketMark:
    places = [frame.x(amount) for amount in source.amounts]
    ends = tuple(frame.x(amount) for amount in source.middle_half or ())
    return MarketMark(frame.x(source.amounts[0]), middle, min(places), max(places), ends)
