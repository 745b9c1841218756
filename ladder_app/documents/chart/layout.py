"""The layout of the salary chart, without drawing and without Qt.

Rows follow one another without a gap: levels, headings if there are several
families, and market references. All amounts of one currency and period share an
axis. Each other currency or period has its own, and a note explains that.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from ladder_app.documents.chart.columns import PITCHES, Columns
from ladder_app.documents.chart.data import ChartGroup, ChartView, RowKind
from ladder_app.documents.chart.laid_out_rows import Frame, LaidOutRows
from ladder_app.documents.chart.notes import notes_for, wrapped
from ladder_app.documents.chart.parts import Part, figure_texts, parts_of
from ladder_app.documents.chart.scene import (
    LINE,
    Chart,
    ChartRow,
    NoteLine,
    SalaryLine,
    Section,
    Tick,
)
from ladder_app.documents.drawing.measure import BOLD, Measure
from ladder_app.documents.localizer import NOT_PUBLISHED, Localizer
from ladder_app.domain.model import Money


def lay_out_chart(
    groups: Sequence[ChartGroup],
    view: ChartView,
    width: float,
    localizer: Localizer,
    measure: Measure,
    row_height: float = 28.0,
) -> Chart:
    """Lay out a row for each level and market reference, and an axis below each unit's rows.

    `measure` gives the width of a text in the chart's font. All sizes are in the unit
    of `width` and `row_height`.
    """
    parts = parts_of(groups, view, localizer)
    sections: list[Section] = []
    top = 0.0
    for part in parts:
        section = _section(part, (width, row_height, top), localizer, measure)
        sections.append(section)
        top = section.rows[-1].bottom if section.rows else top
    notes = [*notes_for(groups, parts, localizer), *view.notes]
    line = row_height * LINE
    texts = [text for note in notes for text in wrapped(note, width, measure)]
    lines = tuple(NoteLine(top + line * (n + 0.5), text) for n, text in enumerate(texts))
    return Chart(
        width=width,
        height=top + line * len(lines),
        row_height=row_height,
        sections=tuple(sections),
        notes=tuple(notes),
        note_lines=lines,
        selected=view.selected,
        mirrored=view.mirrored,
    )


def _section(
    part: Part,
    size: tuple[float, float, float],
    localizer: Localizer,
    measure: Measure,
) -> Section:
    width, height, top = size
    axis, unit = part.axis, part.unit
    texts = [localizer.money(value, unit[0]) for value in axis.values] if axis and unit else []
    is_heading = [row.kind is RowKind.HEADING for row in part.rows]
    labels = tuple(row.name for row in part.rows)
    beside = (name for name, heads in zip(labels, is_heading, strict=True) if not heads)
    stated = (beside, figure_texts(part.rows, localizer, measure))
    columns = Columns.fit(stated, width, height, measure, texts)
    frame = Frame(row_height=height, columns=columns, axis=axis, measure=measure, width=width)
    # The axis belongs to the last row, so that rows follow one another without a gap.
    below = height * LINE * (bool(axis) + bool(part.salary and axis))
    heights = [height if heads else height * PITCHES[columns.lines] for heads in is_heading]
    rows = LaidOutRows(part.rows, list(accumulate(heights, initial=top)), below, frame, localizer)
    bottom = rows.bottom - below if rows else top
    return Section(
        rows=rows,
        labels=labels,
        addresses=tuple(row.address for row in part.rows),
        ticks=_ticks(frame, texts),
        tick_y=bottom + height * LINE * 0.6,
        grid_top=top,
        grid_bottom=bottom,
        salary=_salary_line(part, frame, bottom, localizer),
        axis=axis,
        plot_left=columns.plot_left,
        plot_right=columns.plot_right,
    )


def _ticks(frame: Frame, texts: Sequence[str]) -> tuple[Tick, ...]:
    if frame.axis is None:
        return ()
    places = [frame.x(value) for value in frame.axis.values]
    every = _every(places, texts, frame)
    return tuple(
        Tick(x, text if index % every == 0 else "")
        for index, (x, text) in enumerate(zip(places, texts, strict=True))
    )


def _every(places: Sequence[float], texts: Sequence[str], frame: Frame) -> int:
    """Which ticks have a text: every one, every second … so that the texts keep a gap."""
    gap = frame.row_height * 0.4
    widest = max(frame.measure(text) for text in texts) + gap
    step = places[1] - places[0]
    return next((n for n in range(1, len(places)) if step * n >= widest), len(places))


def _salary_line(
    part: Part, frame: Frame, bottom: float, localizer: Localizer
) -> SalaryLine | None:
    if part.salary is None or frame.axis is None:
        return None
    text_y = bottom + frame.row_height * LINE * 1.5
    x = frame.x(part.salary.amount)
    return salary_line(part.salary, x, text_y, frame.width, (localizer, frame.measure))


def salary_line(
    salary: Money, x: float, text_y: float, width: float, texts: tuple[Localizer, Measure]
) -> SalaryLine:
    """The salary's line at x, with its label below the axis as close as the width allows."""
    localizer, measure = texts
    amount = localizer.money(salary.amount, salary.currency)
    text = localizer.tr("your salary: {amount}", amount=amount)
    wide = measure(text) * BOLD
    return SalaryLine(x, text, max(wide / 2, min(x, width - wide / 2)), text_y, salary)


def row_text(row: ChartRow, localizer: Localizer) -> str:
    """A row as one sentence, for screen readers and for copying."""
    if row.kind is RowKind.HEADING:
        return row.full_label
    if row.kind is RowKind.MARKET:
        return localizer.tr("Market, {name}: {figures}", name=row.full_label, figures=row.figures)
    return f"{row.full_label}: {row.figures or localizer.tr(NOT_PUBLISHED)}"
