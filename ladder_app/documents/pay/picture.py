"""The salary comparison as PNG. It needs a QGuiApplication."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import PayChart
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.paint import paint_chart
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.painting import painting

_WIDTH = 800
_MARGIN = 16
_SCALE = 2
_FONT_PIXELS = 13


def chart_png(block: PayChart, localizer: Localizer) -> bytes:
    """The chart on white, at twice its size so that it stays sharp when enlarged."""
    keep_none_alive()
    font = QGuiApplication.font()
    font.setPixelSize(_FONT_PIXELS)
    metrics = QFontMetricsF(font)
    chart = lay_out_chart(
        block.groups, block.view, _WIDTH, localizer, metrics.horizontalAdvance, 28.0
    )
    size = (_WIDTH + 2 * _MARGIN, round(chart.height) + 2 * _MARGIN)
    image = QImage(size[0] * _SCALE, size[1] * _SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor(print_colors.PAPER))
    with painting(image) as painter:
        painter.scale(_SCALE, _SCALE)
        painter.translate(_MARGIN, _MARGIN)
        paint_chart(painter, chart, print_colors.CHART, font)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt a text
    return bytes(buffer.data().data())
