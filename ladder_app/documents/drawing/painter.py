"""Shapes painted with QPainter, for the window, paper and images. QtGui only."""

from __future__ import annotations

from collections.abc import Iterable

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
    QPolygonF,
)

from ladder_app.documents.drawing.colors import DrawingColors
from ladder_app.documents.drawing.shapes import (
    Bend,
    Box,
    Diamond,
    Label,
    Line,
    Shape,
)
from ladder_app.documents.painting import saved

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
# Also where the window runs from right to left: labels have their places already.
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_FLAGS = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip


def paint_shapes(
    painter: QPainter, shapes: Iterable[Shape], colors: DrawingColors, font: QFont
) -> None:
    """Paint the shapes in order, each above the one before."""
    bold = QFont(font)
    bold.setBold(True)
    with saved(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in shapes:
            match shape:
                case Line():
                    _paint_line(painter, shape, colors)
                case Bend():
                    _paint_bend(painter, shape, colors)
                case Box():
                    _paint_box(painter, shape, colors)
                case Diamond():
                    _paint_diamond(painter, shape, colors)
                case Label():
                    _paint_label(painter, shape, colors, bold if shape.bold else font)


def _paint_line(painter: QPainter, line: Line, colors: DrawingColors) -> None:
    painter.setPen(_pen(line, colors))
    painter.drawLine(QLineF(line.x0, line.y0, line.x1, line.y1))


def _pen(line: Line | Bend, colors: DrawingColors) -> QPen:
    pen = QPen(QColor(line.color.of(colors)), line.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line.dash:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([line.dash / line.width] * 2)
    return pen


def _paint_bend(painter: QPainter, bend: Bend, colors: DrawingColors) -> None:
    start, begins, corner, ends, begins_2, corner_2, ends_2, end = (
        QPointF(x, y) for x, y in bend.corners
    )
    path = QPainterPath(start)
    path.lineTo(begins)
    path.quadTo(corner, ends)
    path.lineTo(begins_2)
    path.quadTo(corner_2, ends_2)
    path.lineTo(end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(bend, colors))
    painter.drawPath(path)


def _paint_box(painter: QPainter, box: Box, colors: DrawingColors) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_brush(box, colors))
    area = QRectF(QPointF(box.x0, box.y0), QPointF(box.x1, box.y1)).normalized()
    painter.drawRoundedRect(area, box.radius, box.radius)
    if box.edge is None:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(box.edge.of(colors)), box.edge_width))
    if box.solid_to is None:
        painter.drawRoundedRect(area, box.radius, box.radius)
    else:
        painter.drawPath(_open_outline(box, box.solid_to))


def _brush(box: Box, colors: DrawingColors) -> QBrush:
    color = QColor(box.fill.of(colors))
    if box.solid_to is None:
        return QBrush(color)
    # Fade to the background color, not to transparent: PDF viewers show it alike.
    gradient = QLinearGradient(box.x0, 0.0, box.x1, 0.0)
    gradient.setColorAt(0.0, color)
    gradient.setColorAt((box.solid_to - box.x0) / (box.x1 - box.x0), color)
    gradient.setColorAt(1.0, QColor(colors.background))
    return QBrush(gradient)


def _open_outline(box: Box, end: float) -> QPainterPath:
    """An outline with a gap at the side where the box fades."""
    inward = box.radius if end > box.x0 else -box.radius
    path = QPainterPath(QPointF(end, box.y0))
    path.lineTo(box.x0 + inward, box.y0)
    path.quadTo(box.x0, box.y0, box.x0, box.y0 + box.radius)
    path.lineTo(box.x0, box.y1 - box.radius)
    path.quadTo(box.x0, box.y1, box.x0 + inward, box.y1)
    path.lineTo(end, box.y1)
    return path


def _paint_diamond(painter: QPainter, diamond: Diamond, colors: DrawingColors) -> None:
    x, y, r = diamond.x, diamond.y, diamond.radius
    painter.setBrush(QColor(diamond.fill.of(colors)))
    painter.setPen(QPen(QColor(diamond.edge.of(colors)), diamond.edge_width))
    corners = [QPointF(x, y - r), QPointF(x + r, y), QPointF(x, y + r), QPointF(x - r, y)]
    painter.drawPolygon(QPolygonF(corners))


def _paint_label(painter: QPainter, label: Label, colors: DrawingColors, font: QFont) -> None:
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(label.text)
    left = label.x - width * label.anchor.share
    half = metrics.height()
    painter.setFont(font)
    painter.setPen(QColor(label.color.of(colors)))
    area = QRectF(left, label.y - half, width, half * 2)
    painter.drawText(area, _MIDDLE | _AT_LEFT | _FLAGS, label.text)
