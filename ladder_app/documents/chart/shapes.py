"""The shapes of the salary chart, the same for window, print, images and HTML.

A laid-out chart becomes plain shapes with color roles, which a painter or a writer
draws. A mirrored chart is mirrored here.
"""

from __future__ import annotations

from collections.abc import Iterator

from ladder_app.documents.chart.data import RowKind
from ladder_app.documents.chart.scene import Bar, Chart, ChartRow, MarketMark, Section
from ladder_app.documents.drawing.colors import ColorRole
from ladder_app.documents.drawing.shapes import Anchor, Box, Diamond, Label, Line, Shape, mirrored

_OVERLAP_DASH = 0.12  # of a row's height
_SALARY_DASH = 0.2


def shapes(chart: Chart) -> Iterator[Shape]:
    """Every shape, from back to front."""
    plain = _shapes(chart)
    return (mirrored(shape, chart.width) for shape in plain) if chart.mirrored else plain


def _shapes(chart: Chart) -> Iterator[Shape]:
    for section in chart.sections:
        yield from _background(section, chart.row_height)
        for row in section.rows:
            if row.bar:
                yield from _bar(row.bar, chart.is_selected(row))
            if row.mark:
                yield from _market(row.mark, chart.row_height)
        yield from _salary(section, chart.row_height)
        for row in section.rows:
            # Over the salary's line, because it crosses them in a narrow chart.
            yield from _labels(row, chart.is_selected(row))
        yield from _ticks(section)
    for line in chart.note_lines:
        yield Label(x=0.0, y=line.y, text=line.text, color=ColorRole.MUTED)


def _background(section: Section, row_height: float) -> Iterator[Shape]:
    thin = row_height / 28
    for tick in section.ticks:
        yield Line(
            x0=tick.x, y0=section.grid_top, x1=tick.x, y1=section.grid_bottom,
            color=ColorRole.GRID, width=thin,
        )  # fmt: skip
    for found in (row.overlap for row in section.rows if row.overlap):
        yield Box(x0=found.x0, y0=found.y0, x1=found.x1, y1=found.y1, fill=ColorRole.BAND)
        for x in (found.x0, found.x1):
            # Dashed edges, so that the overlap does not depend on a shade alone.
            yield Line(
                x0=x, y0=found.y0, x1=x, y1=found.y1, color=ColorRole.MUTED, width=thin,
                dash=row_height * _OVERLAP_DASH,
            )  # fmt: skip


def _bar(bar: Bar, is_selected: bool) -> Iterator[Shape]:
    height = bar.y1 - bar.y0
    yield Box(
        x0=bar.x0,
        y0=bar.y0,
        x1=bar.x1 if bar.fade_end is None else bar.fade_end,
        y1=bar.y1,
        fill=ColorRole.SELECTED if is_selected else ColorRole.BAR,
        radius=min(height * 0.2, (bar.x1 - bar.x0) / 2),
        edge=ColorRole.OUTLINE if is_selected else None,
        edge_width=height * 0.09,
        solid_to=None if bar.fade_end is None else bar.x1,
    )
    color = ColorRole.ON_SELECTED if is_selected else ColorRole.ON_BAR
    for x in bar.percentiles:
        yield Line(
            x0=x, y0=bar.y1 - height * 0.35, x1=x, y1=bar.y1, color=color, width=height * 0.07
        )
    reach = 0.0 if is_selected else height * 0.1
    if bar.midpoint is None:
        return
    yield Line(
        x0=bar.midpoint, y0=bar.y0 - reach, x1=bar.midpoint, y1=bar.y1 + reach,
        color=color, width=height * 0.13,
    )  # fmt: skip


def _market(mark: MarketMark, row_height: float) -> Iterator[Shape]:
    if mark.high > mark.low:
        yield Line(
            x0=mark.low, y0=mark.y, x1=mark.high, y1=mark.y,
            color=ColorRole.MARKET, width=row_height * 0.06,
        )  # fmt: skip
        for x in (mark.low, mark.high):
            yield Line(
                x0=x, y0=mark.y - row_height * 0.12, x1=x, y1=mark.y + row_height * 0.12,
                color=ColorRole.MARKET, width=row_height * 0.06,
            )  # fmt: skip
    if mark.middle_half:
        yield Line(
            x0=min(mark.middle_half), y0=mark.y, x1=max(mark.middle_half), y1=mark.y,
            color=ColorRole.MARKET, width=row_height * 0.2,
        )  # fmt: skip
    yield Diamond(
        x=mark.x,
        y=mark.y,
        radius=row_height * 0.2,
        fill=ColorRole.BACKGROUND,
        edge=ColorRole.MARKET,
        edge_width=row_height * 0.08,
    )


def _labels(row: ChartRow, is_selected: bool) -> Iterator[Shape]:
    is_heading, is_level = row.kind is RowKind.HEADING, row.kind is RowKind.LEVEL
    yield Label(
        x=0.0,
        y=row.text_y,
        text=row.label,
        color=ColorRole.TEXT if is_level else ColorRole.MUTED,
        bold=is_selected or is_heading,
    )
    yield Label(
        x=row.figures_x if row.figures_end is None else row.figures_end,
        y=row.figures_y,
        text=row.figures,
        anchor=Anchor.LEFT if row.figures_end is None else Anchor.RIGHT,
        color=ColorRole.TEXT if is_selected else ColorRole.MUTED,
        bold=is_selected,
    )


def _salary(section: Section, row_height: float) -> Iterator[Shape]:
    line = section.salary
    if line is None:
        return
    yield Line(
        x0=line.x, y0=section.grid_top, x1=line.x, y1=section.grid_bottom,
        color=ColorRole.SALARY, width=row_height * 0.08, dash=row_height * _SALARY_DASH,
    )  # fmt: skip
    yield Label(
        x=line.text_x, y=line.text_y, text=line.text, color=ColorRole.SALARY,
        anchor=Anchor.MIDDLE, bold=True,
    )  # fmt: skip


def _ticks(section: Section) -> Iterator[Shape]:
    for tick in section.ticks:
        if tick.text:
            yield Label(
                x=tick.x,
                y=section.tick_y,
                text=tick.text,
                color=ColorRole.MUTED,
                anchor=Anchor.MIDDLE,
            )
