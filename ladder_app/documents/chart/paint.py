"""Draws a chart with QPainter. QtGui only."""

from __future__ import annotations

from PySide6.QtGui import QFont, QPainter

from ladder_app.documents.chart.scene import Chart
from ladder_app.documents.chart.shapes import shapes
from ladder_app.documents.drawing.colors import DrawingColors
from ladder_app.documents.drawing.painter import paint_shapes


def paint_chart(painter: QPainter, chart: Chart, colors: DrawingColors, font: QFont) -> None:
    """Draw the chart at the painter's origin."""
    paint_shapes(painter, shapes(chart), colors, font)
