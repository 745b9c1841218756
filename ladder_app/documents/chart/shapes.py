"""How the salary comparison is drawn: one routine, for window, paper, picture and HTML alike.

It turns a chart that was laid out into plain shapes with inks by their purpose.
Whoever has a surface draws these; a mirrored chart is mirrored here.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.chart.layout import Bar, Chart, ChartColors, ChartRow, MarketMark, Section
from ladder_app.documents.chart.parts import RowKind

_OVERLAP_DASH = 0.12  # of a row's height
_SALARY_DASH = 0.2


class Ink(Enum):
    """A colour by what it is for: the name of a field of ChartColors."""

    TEXT = "text"
    MUTED = "muted"
    GRID = "grid"
    BAND = "band"
    BAR = "bar"
    CHOSEN = "chosen"
    ON_BAR = "on_bar"
    ON_CHOSEN = "on_chosen"
    OUTLINE = "outline"
    GROUND = "ground"
    SALARY = "salary"
    MARKET = "market"

    def of(self, colors: ChartColors) -> str:
        """The colour among these."""
        return str(getattr(colors, self.value))


class Anchor(Enum):
    """Which part of a text stands at its place."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Line(Struct, frozen=True, kw_only=True):
    """A straight line, dashed where `dash` is the length of its dashes."""

    x0: float
    y0: float
    x1: float
    y1: float
    ink: Ink
    width: float
    dash: float = 0.0


class Box(Struct, frozen=True, kw_only=True):
    """A filled rectangle with round corners.

    Where it fades, it does so from `solid_to` to x1, and its edge stays open there.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    fill: Ink
    radius: float = 0.0
    edge: Ink | None = None
    edge_width: float = 0.0
    solid_to: float | None = None


class Diamond(Struct, frozen=True, kw_only=True):
    """A square on its corner."""

    x: float
    y: float
    radius: float
    fill: Ink
    edge: Ink
    edge_width: float


class Words(Struct, frozen=True, kw_only=True):
    """A text in one line, centred on y."""

    x: float
    y: float
    text: str
    ink: Ink
    anchor: Anchor = Anchor.LEFT
    bold: bool = False


class Bend(Struct, frozen=True, kw_only=True):
    """A line that leaves and arrives level and changes its height at `turn`, in round corners."""

    x0: float
    y0: float
    turn: float
    x1: float
    y1: float
    radius: float
    ink: Ink
    width: float
    dash: float = 0.0

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """Start; where the first corner begins, is and ends; the same of the second; end."""
        across = self.radius if self.x1 > self.x0 else -self.radius
        down = self.radius if self.y1 > self.y0 else -self.radius
        turn, y0, y1 = self.turn, self.y0, self.y1
        return (
            (self.x0, y0),
            (turn - across, y0), (turn, y0), (turn, y0 + down),
            (turn, y1 - down), (turn, y1), (turn + across, y1),
            (self.x1, y1),
        )  # fmt: skip


Shape = Line | Bend | Box | Diamond | Words


def shapes(chart: Chart) -> Iterator[Shape]:
    """Every shape, the lowest first."""
    drawn = _shapes(chart)
    return (mirrored(shape, chart.width) for shape in drawn) if chart.mirrored else drawn


def _shapes(chart: Chart) -> Iterator[Shape]:
    for section in chart.sections:
        yield from _ground(section, chart.row_height)
        for row in section.rows:
            if row.bar:
                yield from _bar(row.bar, chart.is_chosen(row))
            if row.mark:
                yield from _market(row.mark, chart.row_height)
        yield from _salary(section, chart.row_height)
        for row in section.rows:
            # Over the salary's line, which in a narrow chart runs through them.
            yield from _words(row, chart.is_chosen(row))
        yield from _ticks(section)
    for line in chart.note_lines:
        yield Words(x=0.0, y=line.y, text=line.text, ink=Ink.MUTED)


def _ground(section: Section, row_height: float) -> Iterator[Shape]:
    thin = row_height / 28
    for tick in section.ticks:
        yield Line(
            x0=tick.x, y0=section.grid_top, x1=tick.x, y1=section.grid_bottom,
            ink=Ink.GRID, width=thin,
        )  # fmt: skip
    for found in section.overlaps:
        yield Box(x0=found.x0, y0=found.y0, x1=found.x1, y1=found.y1, fill=Ink.BAND)
        for x in (found.x0, found.x1):
            # Dashed edges, so that the overlap is not told by a shade alone.
            yield Line(
                x0=x, y0=found.y0, x1=x, y1=found.y1, ink=Ink.MUTED, width=thin,
                dash=row_height * _OVERLAP_DASH,
            )  # fmt: skip


def _bar(bar: Bar, is_chosen: bool) -> Iterator[Shape]:
    height = bar.y1 - bar.y0
    yield Box(
        x0=bar.x0,
        y0=bar.y0,
        x1=bar.x1 if bar.fade_end is None else bar.fade_end,
        y1=bar.y1,
        fill=Ink.CHOSEN if is_chosen else Ink.BAR,
        radius=min(height * 0.2, (bar.x1 - bar.x0) / 2),
        edge=Ink.OUTLINE if is_chosen else None,
        edge_width=height * 0.09,
        solid_to=None if bar.fade_end is None else bar.x1,
    )
    ink = Ink.ON_CHOSEN if is_chosen else Ink.ON_BAR
    for x in bar.percentiles:
        yield Line(x0=x, y0=bar.y1 - height * 0.35, x1=x, y1=bar.y1, ink=ink, width=height * 0.07)
    reach = 0.0 if is_chosen else height * 0.1
    yield Line(
        x0=bar.midpoint, y0=bar.y0 - reach, x1=bar.midpoint, y1=bar.y1 + reach,
        ink=ink, width=height * 0.13,
    )  # fmt: skip


def _market(mark: MarketMark, row_height: float) -> Iterator[Shape]:
    if mark.high > mark.low:
        yield Line(
            x0=mark.low, y0=mark.y, x1=mark.high, y1=mark.y,
            ink=Ink.MARKET, width=row_height * 0.06,
        )  # fmt: skip
        for x in (mark.low, mark.high):
            yield Line(
                x0=x, y0=mark.y - row_height * 0.12, x1=x, y1=mark.y + row_height * 0.12,
                ink=Ink.MARKET, width=row_height * 0.06,
            )  # fmt: skip
    yield Diamond(
        x=mark.x,
        y=mark.y,
        radius=row_height * 0.2,
        fill=Ink.GROUND,
        edge=Ink.MARKET,
        edge_width=row_height * 0.08,
    )


def _words(row: ChartRow, is_chosen: bool) -> Iterator[Shape]:
    is_heading, is_level = row.kind is RowKind.HEADING, row.kind is RowKind.LEVEL
    yield Words(
        x=0.0,
        y=row.text_y,
        text=row.label,
        ink=Ink.TEXT if is_level else Ink.MUTED,
        bold=is_chosen or is_heading,
    )
    yield Words(
        x=row.figures_x if row.figures_end is None else row.figures_end,
        y=row.figures_y,
        text=row.figures,
        anchor=Anchor.LEFT if row.figures_end is None else Anchor.RIGHT,
        ink=Ink.TEXT if is_chosen else Ink.MUTED,
        bold=is_chosen,
    )


def _salary(section: Section, row_height: float) -> Iterator[Shape]:
    line = section.salary
    if line is None:
        return
    yield Line(
        x0=line.x, y0=section.grid_top, x1=line.x, y1=section.grid_bottom,
        ink=Ink.SALARY, width=row_height * 0.08, dash=row_height * _SALARY_DASH,
    )  # fmt: skip
    yield Words(
        x=line.text_x, y=line.text_y, text=line.text, ink=Ink.SALARY,
        anchor=Anchor.MIDDLE, bold=True,
    )  # fmt: skip


def _ticks(section: Section) -> Iterator[Shape]:
    for tick in section.ticks:
        if tick.text:
            yield Words(
                x=tick.x, y=section.tick_y, text=tick.text, ink=Ink.MUTED, anchor=Anchor.MIDDLE
            )


_OTHER_SIDE = {
    Anchor.LEFT: Anchor.RIGHT,
    Anchor.MIDDLE: Anchor.MIDDLE,
    Anchor.RIGHT: Anchor.LEFT,
}


def mirrored(shape: Shape, width: float) -> Shape:
    """The shape as it stands in a picture of this width that is read from the right."""
    match shape:
        case Words():
            return replace(shape, x=width - shape.x, anchor=_OTHER_SIDE[shape.anchor])
        case Diamond():
            return replace(shape, x=width - shape.x)
        case Box():
            # A box that fades keeps its order: the far end, x1, is where it fades out.
            solid = None if shape.solid_to is None else width - shape.solid_to
            x0, x1 = width - shape.x0, width - shape.x1
            if solid is None:
                x0, x1 = x1, x0
            return replace(shape, x0=x0, x1=x1, solid_to=solid)
        case Bend():
            return replace(shape, x0=width - shape.x0, turn=width - shape.turn, x1=width - shape.x1)
        case Line():
            return replace(shape, x0=width - shape.x0, x1=width - shape.x1)
