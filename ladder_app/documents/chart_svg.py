"""Writes the salary comparison as SVG, without Qt."""

from __future__ import annotations

from html import escape

from ladder_app.documents.chart import Bar, Chart, ChartColors, ChartRow
from ladder_app.documents.clean import printable


def chart_svg(chart: Chart, colors: ChartColors, title: str, font_size: float = 13.0) -> str:
    """The chart as an SVG element to stand in a page; `title` is what it is read aloud as."""
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" '
            f'viewBox="0 0 {_n(chart.width)} {_n(chart.height)}" font-size="{_n(font_size)}">'
        ),
        f"<title>{_safe(title)}</title>",
        _fade_definition(colors),
        *_grid(chart, colors),
        *(part for row in chart.rows for part in _row(row, colors)),
        *_ticks(chart, colors),
        "</svg>",
    ]
    return "\n".join(part for part in parts if part)


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _safe(text: str) -> str:
    return escape(printable(text))


def _fade_definition(colors: ChartColors) -> str:
    stops = "".join(
        f'<linearGradient id="fade-{name}"><stop offset="0" stop-color="{color}"/>'
        f'<stop offset="1" stop-color="{color}" stop-opacity="0"/></linearGradient>'
        for name, color in (("chosen", colors.chosen), ("quiet", colors.bar))
    )
    return f"<defs>{stops}</defs>"


def _grid(chart: Chart, colors: ChartColors) -> list[str]:
    span = f"{_n(chart.grid_top)}V{_n(chart.grid_bottom)}"
    return [f'<path d="M{_n(t.x)} {span}" stroke="{colors.grid}"/>' for t in chart.ticks]


def _row(row: ChartRow, colors: ChartColors) -> list[str]:
    weight = ' font-weight="700"' if row.is_chosen else ""
    ink = colors.text if row.is_chosen else colors.muted
    words = [
        _text(0.0, row.text_y, row.label, colors.text, weight),
        _text(row.figures_x, row.text_y, row.figures, ink, weight),
    ]
    return [*(_bar(row.bar, row.is_chosen, colors) if row.bar else []), *words]


def _bar(bar: Bar, is_chosen: bool, colors: ChartColors) -> list[str]:
    height = bar.y1 - bar.y0
    fill = colors.chosen if is_chosen else colors.bar
    stroke = f' stroke="{colors.outline}" stroke-width="1.4"' if is_chosen else ""
    box = f'y="{_n(bar.y0)}" height="{_n(height)}"'
    parts = [
        (
            f'<rect x="{_n(bar.x0)}" width="{_n(bar.x1 - bar.x0)}" {box} rx="{_n(height * 0.2)}" '
            f'fill="{fill}"{stroke}/>'
        )
    ]
    if bar.fade_end is not None:
        name = "chosen" if is_chosen else "quiet"
        start = bar.x1 - height * 0.2
        width = _n(bar.fade_end - start)
        parts.append(f'<rect x="{_n(start)}" width="{width}" {box} fill="url(#fade-{name})"/>')
    mark = colors.on_chosen if is_chosen else colors.on_bar
    line = f"M{_n(bar.midpoint)} {_n(bar.y0)}V{_n(bar.y1)}"
    return [*parts, f'<path d="{line}" stroke="{mark}" stroke-width="1.6"/>']


def _ticks(chart: Chart, colors: ChartColors) -> list[str]:
    centred = ' text-anchor="middle"'
    ticks = [_text(t.x, chart.tick_y, t.text, colors.muted, centred) for t in chart.ticks if t.text]
    notes = [_text(0.0, line.y, line.text, colors.muted, "") for line in chart.note_lines]
    return [*ticks, *notes]


def _text(x: float, y: float, text: str, color: str, more: str) -> str:
    # `dominant-baseline` is not known everywhere; a shift of a third of the size is.
    return f'<text x="{_n(x)}" y="{_n(y)}" dy=".34em" fill="{color}"{more}>{_safe(text)}</text>'
