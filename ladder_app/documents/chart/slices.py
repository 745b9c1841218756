"""A chart in slices for pages: each has some of the rows, and the axis below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.chart.data import RowKind
from ladder_app.documents.chart.scene import LINE, Chart, ChartRow, NoteLine, Section


class ChartSlice(Struct, frozen=True):
    """The part of a chart from `top` on, in the places that it has in the whole chart."""

    chart: Chart
    top: float
    height: float


def slices(chart: Chart, height: float) -> list[ChartSlice]:
    """The chart, or slices of at most this height if it is higher; a row is in one slice."""
    if chart.height <= height:
        return [ChartSlice(chart, 0.0, chart.height)]
    sections = [s for section in chart.sections for s in _parts(section, chart.row_height, height)]
    line = chart.row_height * LINE
    count = max(int(height / line), 1)
    notes = (chart.note_lines[n : n + count] for n in range(0, len(chart.note_lines), count))
    return [
        *(_of_sections(chart, group) for group in _grouped(sections, chart, height)),
        *(_of_notes(chart, lines, line) for lines in notes),
    ]


def _parts(section: Section, row_height: float, height: float) -> Iterator[Section]:
    """The section in parts of at most this height."""
    below = _below(section, row_height)
    start = 0
    for index, row in enumerate(section.rows):
        is_last = index == len(section.rows) - 1
        bottom = section.grid_bottom if is_last else row.bottom
        if index > start and bottom + below - section.rows[start].top > height:
            # A heading stays with the row below it.
            is_heading = section.rows[index - 1].kind is RowKind.HEADING and index - 1 > start
            end = index - is_heading
            yield _part(section, section.rows[start:end], row_height)
            start = end
    yield _part(section, section.rows[start:], row_height)


def _part(section: Section, rows: Sequence[ChartRow], row_height: float) -> Section:
    if len(rows) == len(section.rows):
        return section
    top = rows[0].top
    bottom = section.grid_bottom if rows[-1] is section.rows[-1] else rows[-1].bottom
    line = row_height * LINE
    salary = section.salary and replace(section.salary, text_y=bottom + line * 1.5)
    return replace(
        section,
        # An overlap with a row of another slice has no place in either.
        rows=(replace(rows[0], overlap=None), *rows[1:]),
        tick_y=bottom + line * 0.6,
        grid_top=top,
        grid_bottom=bottom,
        salary=salary,
    )


def _grouped(sections: Sequence[Section], chart: Chart, height: float) -> Iterator[list[Section]]:
    """Sections that fit together; one that others of its rows follow is the last of its group."""
    group: list[Section] = []
    for section in sections:
        end = section.grid_bottom + _below(section, chart.row_height)
        if group and (end - group[0].grid_top > height or _is_cut(group[-1], section, chart)):
            yield group
            group = []
        group.append(section)
    if group:
        yield group


def _is_cut(above: Section, below: Section, chart: Chart) -> bool:
    """Whether there is no room for the axis between two sections: they are parts of one."""
    needed = above.grid_bottom + _below(above, chart.row_height)
    return bool(above.axis) and below.grid_top < needed - chart.row_height * LINE / 2


def _of_sections(chart: Chart, sections: Sequence[Section]) -> ChartSlice:
    top = sections[0].grid_top
    bottom = sections[-1].grid_bottom + _below(sections[-1], chart.row_height)
    shown = replace(chart, sections=tuple(sections), note_lines=(), height=bottom)
    return ChartSlice(shown, top, bottom - top)


def _of_notes(chart: Chart, lines: Sequence[NoteLine], line: float) -> ChartSlice:
    shown = replace(chart, sections=(), note_lines=tuple(lines))
    return ChartSlice(shown, lines[0].y - line / 2, line * len(lines))


def _below(section: Section, row_height: float) -> float:
    """The height of the axis, and of the label of the salary below it."""
    return row_height * LINE * (bool(section.axis) + bool(section.salary))
