"""The layout of the salary chart, without drawing and without Qt.

Rows follow one another without a gap: levels, headings if there are several
families, and market references. All amounts of one currency and period share an
axis. Each other currency or period has its own, and a note explains that.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.chart.axis import Axis
from ladder_app.documents.chart.columns import PITCHES, Columns
from ladder_app.documents.chart.data import ChartGroup, ChartView
from ladder_app.documents.chart.notes import notes_for, wrapped
from ladder_app.documents.chart.parts import Part, RowKind, Source, parts_of
from ladder_app.documents.chart.scene import (
    LINE,
    Bar,
    Chart,
    ChartRow,
    MarketMark,
    NoteLine,
    Overlap,
    SalaryLine,
    Section,
    Tick,
)
from ladder_app.documents.drawing.measure import BOLD, Measure, shortened
from ladder_app.documents.localizer import NOT_PUBLISHED, Localizer
from ladder_app.domain.model import Money, PayRange
from ladder_app.domain.pay.ranges import midpoint


class _Frame(Struct, frozen=True, kw_only=True):
    """What the rows of a section share."""

    row_height: float
    columns: Columns
    axis: Axis | None
    view: ChartView
    measure: Measure
    width: float

    def x(self, value: Decimal) -> float:
        share = self.axis.share(value) if self.axis else 0.0
        return self.columns.plot_left + self.columns.plot_width * share


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
        section = _section(part, view, (width, row_height, top), localizer, measure)
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
    view: ChartView,
    size: tuple[float, float, float],
    localizer: Localizer,
    measure: Measure,
) -> Section:
    width, height, top = size
    axis, unit = part.axis, part.unit
    texts = [localizer.money(value, unit[0]) for value in axis.values] if axis and unit else []
    columns = Columns.fit(part.sources, width, height, measure, texts)
    frame = _Frame(
        row_height=height, columns=columns, axis=axis, view=view, measure=measure, width=width
    )
    rows: list[ChartRow] = []
    for source in part.sources:
        rows.append(_row(source, rows[-1].bottom if rows else top, frame))
    bottom = rows[-1].bottom if rows else top
    below = height * LINE * (bool(axis) + bool(part.salary and axis))
    if rows:
        # The axis belongs to the last row, so that rows follow one another without a gap.
        rows[-1] = replace(rows[-1], bottom=bottom + below)
    return Section(
        rows=tuple(rows),
        ticks=_ticks(frame, texts),
        tick_y=bottom + height * LINE * 0.6,
        grid_top=top,
        grid_bottom=bottom,
        overlaps=_overlaps(part.sources, rows, frame),
        salary=_salary_line(part, frame, bottom, localizer),
        axis=axis,
        plot_left=columns.plot_left,
        plot_right=columns.plot_right,
    )


def _row(source: Source, top: float, frame: _Frame) -> ChartRow:
    columns, height = frame.columns, frame.row_height
    is_heading = source.kind is RowKind.HEADING
    lines = 0 if is_heading else columns.lines
    text_y = top + height * (0.5 if lines == 0 else 0.42)
    figures_y = text_y + (height * 0.75 if lines == 2 else 0.0)
    bar_y = text_y if lines == 0 else figures_y + height * 0.7
    figures_x, room = _places(source, lines, frame)
    return ChartRow(
        kind=source.kind,
        address=source.address,
        label=_label(source, room, frame),
        full_label=source.label,
        figures=source.figures,
        figures_x=figures_x,
        figures_end=frame.width if lines == 1 else None,
        text_y=text_y,
        figures_y=figures_y,
        top=top,
        bottom=top + height * PITCHES[lines],
        bar=_bar(source.pay, bar_y, frame) if source.pay and frame.axis else None,
        mark=_mark(source, bar_y, frame) if source.amounts and frame.axis else None,
    )


def _places(source: Source, lines: int, frame: _Frame) -> tuple[float, float]:
    """The x position of a row's figures, and the width for its label."""
    columns = frame.columns
    if lines == 1:
        figures_x = frame.width - frame.measure(source.figures) * BOLD
        return figures_x, figures_x - frame.row_height * 0.4
    has_full_width = source.kind is RowKind.HEADING or lines == 2
    room = frame.width if has_full_width else columns.label_width
    return (columns.figures_x if lines == 0 else 0.0), room


def _label(source: Source, room: float, frame: _Frame) -> str:
    # If the longest label fits, thousands need not be measured again.
    if source.kind is not RowKind.HEADING and frame.columns.widest_label <= room:
        return source.label
    bold = 1.0 if source.kind is RowKind.MARKET else BOLD
    return shortened(source.label, room / bold, frame.measure)


def _bar(pay: PayRange, middle: float, frame: _Frame) -> Bar:
    half = frame.row_height * 0.28
    x0, x1 = frame.x(pay.minimum), frame.x(pay.maximum)
    # A range of a single figure would have no width.
    x1 = max(x1, x0 + half * 0.3)
    end = min(x1 + frame.columns.plot_width * 0.08, frame.columns.plot_right)
    return Bar(
        x0=x0,
        x1=x1,
        y0=middle - half,
        y1=middle + half,
        midpoint=frame.x(midpoint(pay)),
        fade_end=end if pay.open_top else None,
        percentiles=tuple(frame.x(found.amount) for found in pay.percentiles),
    )


def _mark(source: Source, middle: float, frame: _Frame) -> MarketMark:
    places = [frame.x(amount) for amount in source.amounts]
    ends = tuple(frame.x(amount) for amount in source.middle_half or ())
    return MarketMark(frame.x(source.amounts[0]), middle, min(places), max(places), ends)


def _overlaps(
    sources: Sequence[Source], rows: Sequence[ChartRow], frame: _Frame
) -> tuple[Overlap, ...]:
    found = []
    for index, (source, row) in enumerate(zip(sources, rows, strict=True)):
        above = rows[index - 1].bar if index else None
        if row.bar is None or above is None or source.before is None or source.pay is None:
            continue
        x0 = frame.x(max(source.before.minimum, source.pay.minimum))
        x1 = frame.x(min(source.before.maximum, source.pay.maximum))
        if x1 > x0:
            found.append(Overlap(x0, x1, above.y0, row.bar.y1))
    return tuple(found)


def _ticks(frame: _Frame, texts: Sequence[str]) -> tuple[Tick, ...]:
    if frame.axis is None:
        return ()
    places = [frame.x(value) for value in frame.axis.values]
    every = _every(places, texts, frame)
    return tuple(
        Tick(x, text if index % every == 0 else "")
        for index, (x, text) in enumerate(zip(places, texts, strict=True))
    )


def _every(places: Sequence[float], texts: Sequence[str], frame: _Frame) -> int:
    """Which ticks have a text: every one, every second … so that the texts keep a gap."""
    gap = frame.row_height * 0.4
    widest = max(frame.measure(text) for text in texts) + gap
    step = places[1] - places[0]
    return next((n for n in range(1, len(places)) if step * n >= widest), len(places))


def _salary_line(
    part: Part, frame: _Frame, bottom: float, localizer: Localizer
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
