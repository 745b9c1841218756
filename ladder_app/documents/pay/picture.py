"""The salary comparison as PNG. It needs a QGuiApplication."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import PayChart
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.paint import paint_chart
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.picture import picture_font, png_on_white

_WIDTH = 800


def chart_png(block: PayChart, localizer: Localizer) -> bytes:
    """The chart on white."""
    keep_none_alive()
    font = picture_font()
    measure = QFontMetricsF(font).horizontalAdvance
    chart = lay_out_chart(block.groups, block.view, _WIDTH, localizer, measure, 28.0)
    return png_on_white(
        _WIDTH,
        chart.height,
        lambda painter: paint_chart(painter, chart, print_colors.CHART, font),
    )
