"""The proficiency of a skill as dots on a page. QtGui only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from ladder_app.documents.painting import moved


class Dots:
    """Dots of one color at one distance; those of one proficiency are made once."""

    def __init__(self, pitch: float, color: str) -> None:
        """Make none yet."""
        self._pitch = pitch
        self._pen = QPen(QColor(color), pitch * 0.1)
        self._fill = QBrush(QColor(color))
        self._paths: dict[tuple[int, int], QPainterPath] = {}

    def paint(self, painter: QPainter, x: float, middle: float, filled: int, total: int) -> None:
        """Paint `total` dots, of which the first ones are filled."""
        painter.setPen(self._pen)
        with moved(painter, x, middle):
            painter.setBrush(self._fill)
            painter.drawPath(self._circles(0, filled))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._circles(filled, total))

    def _circles(self, first: int, end: int) -> QPainterPath:
        path = self._paths.get((first, end))
        if path is None:
            path = self._paths[first, end] = QPainterPath()
            for index in range(first, end):
                center = QPointF(self._pitch * (index + 0.5), 0.0)
                path.addEllipse(center, self._pitch * 0.34, self._pitch * 0.34)
        return path
