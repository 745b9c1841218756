"""Writes a chart as SVG, without Qt."""

from __future__ import annotations

from ladder_app.documents.chart.scene import Chart
from ladder_app.documents.chart.shapes import shapes
from ladder_app.documents.drawing.colors import DrawingColors
from ladder_app.documents.drawing.svg import svg_element, svg_file


def chart_svg(chart: Chart, colors: DrawingColors, title: str, font_size: float = 13.0) -> str:
    """The chart as an SVG element for a page; `title` is its accessible name."""
    return svg_element(shapes(chart), (chart.width, chart.height), colors, title, font_size)


def chart_svg_file(chart: Chart, colors: DrawingColors, title: str, font_size: float = 13.0) -> str:
    """The chart as an SVG file with a background."""
    return svg_file(shapes(chart), (chart.width, chart.height), colors, title, font_size)
