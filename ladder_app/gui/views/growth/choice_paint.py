"""Paints the words and dots by which a row is marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ladder_app.documents.growth.rows import GrowthRow
from ladder_app.gui.base.palette import Palette

_LINE, _THICK = 1.4, 3.0  # pixels
_RADIUS, _RING = 0.24, 3.0  # of the height of a box; pixels around it


def paint_choice(
    painter: QPainter, row: GrowthRow, position: int, box: QRectF, colors: Palette
) -> None:
    """Paint one choice of a row in its box, in the font of the painter."""
    if not row.is_skill:
        is_chosen = position == row.chosen
        _paint_word(painter, row.choices[position], box, colors, is_chosen=is_chosen)
    elif position == 0:
        paint_below(painter, box, colors, is_chosen=row.chosen == 0)
    else:
        is_reached = row.chosen is not None and position <= row.chosen
        is_asked = position == row.asked
        paint_step(painter, box, colors, is_reached=is_reached, is_asked=is_asked)


def _paint_word(
    painter: QPainter, word: str, box: QRectF, colors: Palette, *, is_chosen: bool
) -> None:
    painter.setPen(QPen(QColor(colors.edge), 1))
    painter.setBrush(QColor(colors.accent if is_chosen else colors.surface))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    font = painter.font()
    font.setWeight(QFont.Weight.DemiBold if is_chosen else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colors.on_accent if is_chosen else colors.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)


def paint_step(
    painter: QPainter, box: QRectF, colors: Palette, *, is_reached: bool, is_asked: bool
) -> None:
    """Paint a dot for a step, full if it is reached, in a ring if the level asks for it."""
    radius = box.height() * _RADIUS
    painter.setPen(QPen(QColor(colors.accent), _LINE))
    painter.setBrush(QColor(colors.accent) if is_reached else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.center(), radius, radius)
    if is_asked:
        painter.setPen(QPen(QColor(colors.text), _LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.center(), radius + _RING, radius + _RING)


def paint_below(painter: QPainter, box: QRectF, colors: Palette, *, is_chosen: bool) -> None:
    """Paint a dash for what is below the first step, thick if that is marked."""
    color = colors.text if is_chosen else colors.edge
    painter.setPen(QPen(QColor(color), _THICK if is_chosen else _LINE))
    half = QPointF(box.height() * _RADIUS, 0)
    painter.drawLine(box.center() - half, box.center() + half)
