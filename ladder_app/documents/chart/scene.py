"""A laid-out chart: the positions of its rows, bars, axes and notes, in pixels."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from typing import overload

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.chart.axis import Axis
from ladder_app.documents.chart.data import RowKind
from ladder_app.domain.model import Money

LINE = 0.8  # of a row's height, for the axis and the notes below


class Bar(Struct, frozen=True, kw_only=True):
    """A pay range as a rectangle. With an open top it fades from x1 to `fade_end`.

    `midpoint` is None for a range without one; `percentiles` are the x positions of its
    percentile marks.
    """

    x0: float
    x1: float
    y0: float
    y1: float
    midpoint: float | None
    fade_end: float | None = None
    percentiles: tuple[float, ...] = ()


class MarketMark(Struct, frozen=True):
    """A market reference: its figure, and the span of its percentiles if it has several.

    `middle_half` has the ends of the span from the 25th to the 75th; empty without them.
    """

    x: float
    y: float
    low: float
    high: float
    middle_half: tuple[float, ...] = ()


class Overlap(Struct, frozen=True):
    """The overlap of two neighboring ranges, from the bar above to the bar below."""

    x0: float
    x1: float
    y0: float
    y1: float


class ChartRow(Struct, frozen=True, kw_only=True):
    """A row: its label and figures, each centered on its line, and its bar or mark.

    `figures_end` is the right edge of figures that are right-aligned. `overlap` begins at the
    bar of the row above.
    """

    kind: RowKind
    address: str
    label: str
    full_label: str
    figures: str
    figures_x: float
    text_y: float
    figures_y: float
    top: float
    bottom: float
    figures_end: float | None = None
    bar: Bar | None = None
    mark: MarketMark | None = None
    overlap: Overlap | None = None


class Tick(Struct, frozen=True):
    """A figure of the axis, centered on x. Without a text, only its grid line is drawn."""

    x: float
    text: str


class SalaryLine(Struct, frozen=True):
    """The person's salary: a line through all rows, and its label below the axis."""

    x: float
    text: str
    text_x: float
    text_y: float
    money: Money


class Section(Struct, frozen=True, kw_only=True):
    """The rows that share an axis. `axis` is None where none of them has pay.

    Each row may be laid out only when it is needed: of thousands, few are visible. `labels`
    has the whole label of each, and `addresses` its address, without that.
    """

    rows: Sequence[ChartRow]
    labels: Sequence[str] = ()
    addresses: Sequence[str] = ()
    ticks: tuple[Tick, ...]
    tick_y: float
    grid_top: float
    grid_bottom: float
    salary: SalaryLine | None
    axis: Axis | None
    plot_left: float
    plot_right: float


class NoteLine(Struct, frozen=True):
    """A line of the notes, centered on y."""

    y: float
    text: str


class Joined(Sequence[ChartRow]):
    """The rows of several sections, none of which is laid out before it is asked for."""

    def __init__(self, parts: Sequence[Sequence[ChartRow]]) -> None:
        """Join these rows."""
        self._parts = parts
        self._ends = list(accumulate(map(len, parts)))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, number: int) -> ChartRow: ...
    @overload
    def __getitem__(self, number: slice) -> tuple[ChartRow, ...]: ...
    def __getitem__(self, number: int | slice) -> ChartRow | tuple[ChartRow, ...]:
        numbers = range(len(self))[number]
        if isinstance(numbers, range):
            return tuple(map(self._row, numbers))
        return self._row(numbers)

    def _row(self, number: int) -> ChartRow:
        part = bisect_right(self._ends, number)
        return self._parts[part][number - (self._ends[part - 1] if part else 0)]


class Chart(Struct, frozen=True, kw_only=True, dict=True):
    """A chart laid out from left to right; `mirrored` reverses it when it is drawn.

    `selected` is the address of the highlighted row. It has no effect on the layout.
    """

    width: float
    height: float
    row_height: float
    sections: tuple[Section, ...]
    notes: tuple[str, ...]
    note_lines: tuple[NoteLine, ...]
    selected: str = ""
    mirrored: bool = False

    @cached_property
    def rows(self) -> Sequence[ChartRow]:
        """Every row, from the top."""
        if len(self.sections) == 1:
            return self.sections[0].rows
        return Joined([section.rows for section in self.sections])

    @property
    def labels(self) -> tuple[str, ...]:
        """The whole label of each row."""
        return tuple(label for section in self.sections for label in section.labels)

    @property
    def addresses(self) -> tuple[str, ...]:
        """The address of each row, empty for rows that are no levels."""
        return tuple(address for section in self.sections for address in section.addresses)

    def is_selected(self, row: ChartRow) -> bool:
        """Whether a row is the highlighted one."""
        return bool(row.address) and row.address == self.selected

    def with_selected(self, address: str) -> Chart:
        """The same chart with another row highlighted."""
        return replace(self, selected=address)
