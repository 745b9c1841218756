"""Draws the salary comparison, for the window and for paper alike. QtGui only."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

from ladder_app.documents.chart import Bar, Chart, ChartColors, ChartRow

__all__ = ["ChartColors", "paint_chart"]

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_FLAGS = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip


def paint_chart(painter: QPainter, chart: Chart, colors: ChartColors, font: QFont) -> None:
    """Draw the chart at the painter's origin. The chosen level is bold, bright and outlined."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    _paint_grid(painter, chart, colors)
    for row in chart.rows:
        if row.bar:
            _paint_bar(painter, row.bar, row.is_chosen, colors)
        _paint_words(painter, chart, row, colors, font)
    _paint_ticks(painter, chart, colors)
    painter.restore()


def _paint_grid(painter: QPainter, chart: Chart, colors: ChartColors) -> None:
    painter.setPen(QPen(QColor(colors.grid), chart.row_height / 28))
    for tick in chart.ticks:
        painter.drawLine(QLineF(tick.x, chart.grid_top, tick.x, chart.grid_bottom))


def _paint_bar(painter: QPainter, bar: Bar, is_chosen: bool, colors: ChartColors) -> None:
    height = bar.y1 - bar.y0
    color = QColor(colors.chosen if is_chosen else colors.bar)
    outline = QPen(QColor(colors.outline), height * 0.09) if is_chosen else Qt.PenStyle.NoPen
    painter.setPen(Qt.PenStyle.NoPen)
    shape = _bar_path(bar)
    if bar.fade_end is not None:
        painter.fillPath(shape, _fade(bar, color, QColor(colors.ground)))
    else:
        painter.fillPath(shape, color)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(outline)
    if is_chosen:
        painter.drawPath(_outline_path(bar) if bar.fade_end is not None else shape)
    mark = QPen(QColor(colors.on_chosen if is_chosen else colors.on_bar), height * 0.13)
    mark.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(mark)
    reach = 0.0 if is_chosen else height * 0.1
    painter.drawLine(QLineF(bar.midpoint, bar.y0 - reach, bar.midpoint, bar.y1 + reach))


def _bar_path(bar: Bar) -> QPainterPath:
    """Rounded at both ends, or only at the start where the top is open."""
    path = QPainterPath()
    radius = min((bar.y1 - bar.y0) * 0.2, (bar.x1 - bar.x0) / 2)
    end = bar.x1 if bar.fade_end is None else bar.fade_end
    path.addRoundedRect(QRectF(bar.x0, bar.y0, end - bar.x0, bar.y1 - bar.y0), radius, radius)
    return path


def _outline_path(bar: Bar) -> QPainterPath:
    """An outline that stays open at the side of the open top."""
    radius = min((bar.y1 - bar.y0) * 0.2, (bar.x1 - bar.x0) / 2)
    path = QPainterPath(QPointF(bar.x1, bar.y0))
    path.lineTo(bar.x0 + radius, bar.y0)
    path.quadTo(bar.x0, bar.y0, bar.x0, bar.y0 + radius)
    path.lineTo(bar.x0, bar.y1 - radius)
    path.quadTo(bar.x0, bar.y1, bar.x0 + radius, bar.y1)
    path.lineTo(bar.x1, bar.y1)
    return path


def _fade(bar: Bar, color: QColor, ground: QColor) -> QBrush:
    # Into the ground rather than into nothing: PDF viewers show that alike.
    end = bar.x1 if bar.fade_end is None else bar.fade_end
    gradient = QLinearGradient(bar.x0, 0.0, end, 0.0)
    gradient.setColorAt(0.0, color)
    gradient.setColorAt((bar.x1 - bar.x0) / (end - bar.x0), color)
    gradient.setColorAt(1.0, ground)
    return QBrush(gradient)


def _paint_words(
    painter: QPainter, chart: Chart, row: ChartRow, colors: ChartColors, font: QFont
) -> None:
    bold = QFont(font)
    bold.setBold(row.is_chosen)
    painter.setFont(bold)
    painter.setPen(QColor(colors.text))
    _draw_text(painter, 0.0, row.text_y, chart, row.label)
    painter.setPen(QColor(colors.text if row.is_chosen else colors.muted))
    _draw_text(painter, row.figures_x, row.text_y, chart, row.figures)
    painter.setFont(font)


def _draw_text(painter: QPainter, x: float, middle: float, chart: Chart, text: str) -> None:
    half = chart.row_height / 2
    painter.drawText(QRectF(x, middle - half, chart.width, half * 2), _MIDDLE | _FLAGS, text)


def _paint_ticks(painter: QPainter, chart: Chart, colors: ChartColors) -> None:
    painter.setPen(QColor(colors.muted))
    metrics = QFontMetricsF(painter.font())
    for tick in chart.ticks:
        left = tick.x - metrics.horizontalAdvance(tick.text) / 2
        _draw_text(painter, left, chart.tick_y, chart, tick.text)
    for line in chart.note_lines:
        _draw_text(painter, 0.0, line.y, chart, line.text)
