"""Where everything in the salary comparison stands. It draws nothing and knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from msgspec import Struct

from ladder_app.documents.chart_axis import Axis, axis_for
from ladder_app.documents.wording import NOT_PUBLISHED, Wording, pay_text, pay_text_with_period
from ladder_app.ladder.model import Level, PayRange
from ladder_app.ladder.pay import common_unit, midpoint

Measure = Callable[[str], float]

_BOLD = 1.12  # the chosen label is bold, and wider than it measures
_SMALLEST_PLOT = 0.38  # of the width; with less the figures move above the bars


class ChartColors(Struct, frozen=True, kw_only=True):
    """The colours of a chart, as texts such as #1b2330; an open top fades into the ground."""

    text: str
    muted: str
    grid: str
    bar: str
    chosen: str
    on_bar: str
    on_chosen: str
    outline: str
    ground: str


class Bar(Struct, frozen=True, kw_only=True):
    """A pay range as a rectangle. With an open top it fades from x1 to `fade_end`."""

    x0: float
    x1: float
    y0: float
    y1: float
    midpoint: float
    fade_end: float | None = None


class ChartRow(Struct, frozen=True, kw_only=True):
    """A level: its label and figures, centred on `text_y`, and its bar if pay is published."""

    level_id: str
    label: str
    full_label: str
    figures: str
    figures_x: float
    text_y: float
    top: float
    bottom: float
    is_chosen: bool
    bar: Bar | None


class Tick(Struct, frozen=True):
    """A figure of the axis, centred on x. Without a text only its grid line is drawn."""

    x: float
    text: str


class NoteLine(Struct, frozen=True):
    """A line of the note, centred on y."""

    y: float
    text: str


class Chart(Struct, frozen=True, kw_only=True):
    """The whole scene. `fitted` says that the axis doesn't begin at zero."""

    width: float
    height: float
    row_height: float
    rows: tuple[ChartRow, ...]
    ticks: tuple[Tick, ...]
    tick_y: float
    grid_top: float
    grid_bottom: float
    fitted: bool
    note: str
    note_lines: tuple[NoteLine, ...]


class _Columns(Struct, frozen=True):
    label_width: float
    plot_left: float
    plot_right: float
    figures_x: float
    stacked: bool


class _Frame(Struct, frozen=True, kw_only=True):
    """What every row is placed by."""

    width: float
    row_height: float
    columns: _Columns
    axis: Axis | None
    chosen: str
    measure: Measure


def lay_out_chart(
    levels: Sequence[Level],
    chosen: str,
    width: float,
    wording: Wording,
    measure: Measure,
    row_height: float = 28.0,
) -> Chart:
    """Place a row for each level and, where the pay can be compared, one axis below.

    `measure` gives the width of a text in the chart's font. Any unit will do:
    all sizes follow from `width` and `row_height`.
    """
    unit = common_unit(levels)
    figures = [_figures(level.pay, wording, with_period=unit is None) for level in levels]
    axis = axis_for([level.pay for level in levels if level.pay]) if unit else None
    columns = _columns(levels, figures, width, row_height, measure, has_axis=axis is not None)
    tick_texts = [wording.money(value, unit[0]) for value in axis.values] if axis and unit else []
    columns = _inset(columns, tick_texts, width, measure)
    frame = _Frame(
        width=width, row_height=row_height, columns=columns, axis=axis, chosen=chosen,
        measure=measure,
    )  # fmt: skip
    pitch = row_height * (1.7 if columns.stacked else 1.0)
    rows = tuple(
        _row(level, text, index * pitch, pitch, frame)
        for index, (level, text) in enumerate(zip(levels, figures, strict=True))
    )
    return _scene(rows, _ticks(frame, tick_texts), _note(levels, unit is None, wording), frame)


def _figures(pay: PayRange | None, wording: Wording, *, with_period: bool) -> str:
    return pay_text_with_period(pay, wording) if with_period else pay_text(pay, wording)


def _note(levels: Sequence[Level], has_no_unit: bool, wording: Wording) -> str:
    if not has_no_unit:
        return ""
    if any(level.pay for level in levels):
        return wording.text(
            "The ranges are in different currencies or periods, so they share no scale."
        )
    return wording.text("No salary is published for these levels.") if levels else ""


def _columns(
    levels: Sequence[Level],
    figures: Sequence[str],
    width: float,
    row_height: float,
    measure: Measure,
    *,
    has_axis: bool,
) -> _Columns:
    gap = row_height * 0.6
    labels = max((measure(level.name) * _BOLD for level in levels), default=0.0)
    amounts = max((measure(text) * _BOLD for text in figures), default=0.0)
    label_width = min(labels, width * 0.4)
    left, right = label_width + gap, width - amounts - gap
    stacked = right - left < width * _SMALLEST_PLOT if has_axis else right - left < 0
    if stacked:
        return _Columns(width - amounts - gap, 0.0, width, 0.0, True)
    return _Columns(label_width, left, right, right + gap if has_axis else left, False)


def _inset(columns: _Columns, texts: Sequence[str], width: float, measure: Measure) -> _Columns:
    """Keep the outermost ticks inside the chart."""
    if not texts:
        return columns
    left = max(columns.plot_left, measure(texts[0]) / 2)
    right = min(columns.plot_right, width - measure(texts[-1]) / 2)
    return _Columns(columns.label_width, left, right, columns.figures_x, columns.stacked)


def _x(value: Decimal, frame: _Frame) -> float:
    left, right = frame.columns.plot_left, frame.columns.plot_right
    return left + (right - left) * (frame.axis.share(value) if frame.axis else 0.0)


def _row(level: Level, figures: str, top: float, pitch: float, frame: _Frame) -> ChartRow:
    columns, height = frame.columns, frame.row_height
    if columns.stacked:
        text_y, bar_y = top + height * 0.42, top + height * 1.12
        figures_x = frame.width - frame.measure(figures) * _BOLD
        room = figures_x - height * 0.4
    else:
        text_y = bar_y = top + height / 2
        figures_x, room = columns.figures_x, columns.label_width
    return ChartRow(
        level_id=level.id,
        label=shortened(level.name, room / _BOLD, frame.measure),
        full_label=level.name,
        figures=figures,
        figures_x=figures_x,
        text_y=text_y,
        top=top,
        bottom=top + pitch,
        is_chosen=level.id == frame.chosen,
        bar=_bar(level.pay, bar_y, frame) if level.pay and frame.axis else None,
    )


def _bar(pay: PayRange, middle: float, frame: _Frame) -> Bar:
    half = frame.row_height * 0.28
    x0, x1 = _x(pay.minimum, frame), _x(pay.maximum, frame)
    # A single figure would be a bar of no width.
    x1 = max(x1, x0 + half * 0.3)
    fade = (frame.columns.plot_right - frame.columns.plot_left) * 0.08
    end = min(x1 + fade, frame.columns.plot_right) if pay.open_top else None
    mid = _x(midpoint(pay), frame)
    return Bar(x0=x0, x1=x1, y0=middle - half, y1=middle + half, midpoint=mid, fade_end=end)


def _ticks(frame: _Frame, texts: Sequence[str]) -> tuple[Tick, ...]:
    if frame.axis is None:
        return ()
    places = [_x(value, frame) for value in frame.axis.values]
    every = _every(places, texts, frame)
    return tuple(
        Tick(x, text if index % every == 0 else "")
        for index, (x, text) in enumerate(zip(places, texts, strict=True))
    )


def _every(places: Sequence[float], texts: Sequence[str], frame: _Frame) -> int:
    """Name each tick, or every second, third …: the first that leaves a gap between texts."""
    gap = frame.row_height * 0.4
    widest = max(frame.measure(text) for text in texts) + gap
    step = places[1] - places[0]
    return next((n for n in range(1, len(places)) if step * n >= widest), len(places))


def _scene(rows: tuple[ChartRow, ...], ticks: tuple[Tick, ...], note: str, frame: _Frame) -> Chart:
    bottom = rows[-1].bottom if rows else 0.0
    line = frame.row_height * 0.8
    below = bottom + (line if ticks else 0.0)
    notes = tuple(
        NoteLine(below + line * (index + 0.5), text)
        for index, text in enumerate(_lines(note, frame.width, frame.measure))
    )
    return Chart(
        width=frame.width,
        height=below + line * len(notes),
        row_height=frame.row_height,
        rows=rows,
        ticks=ticks,
        tick_y=bottom + line * 0.6,
        grid_top=0.0,
        grid_bottom=bottom,
        fitted=frame.axis.fitted if frame.axis else False,
        note=note,
        note_lines=notes,
    )


def _lines(text: str, width: float, measure: Measure) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def shortened(text: str, room: float, measure: Measure) -> str:
    """The text, or as much of its start as there is room for, with an ellipsis."""
    if measure(text) <= room:
        return text
    for length in range(len(text) - 1, 0, -1):
        candidate = text[:length].rstrip() + "…"
        if measure(candidate) <= room:
            return candidate
    return "…"


def row_words(row: ChartRow, wording: Wording) -> str:
    """A row as one sentence, to be read aloud or copied."""
    figures = row.figures if row.bar else row.figures or wording.text(NOT_PUBLISHED)
    return f"{row.full_label}: {figures}"
