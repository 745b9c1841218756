"""Draws the cells of the Compare view."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ladder_app.documents.blocks import ComparedCell
from ladder_app.documents.comparison.matrix import ComparisonMatrix, LineKind, kind_of_skill
from ladder_app.documents.painting import saved
from ladder_app.documents.phrases import NOTHING
from ladder_app.documents.utf16 import format_ranges
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.find.query import Query
from ladder_app.domain.model import SkillKind
from ladder_app.domain.text.folding import Span
from ladder_app.gui.base.marked_text import LaidOutTexts, MarkedText
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.panes.row_delegate import bold, small

SIDE, _TOP, _GAP = 10, 5, 6
_GAINS = (Change.NEW, Change.GROWN, Change.REWORDED)


class CompareDelegate(QStyledItemDelegate):
    """Draws a statement with changed words and badge, or a skill with dots, word and step."""

    def __init__(self, view: QTableView) -> None:
        """Start without a comparison."""
        super().__init__(view)
        self._view = view
        self.matrix: ComparisonMatrix | None = None
        self.colors: Palette = LIGHT
        self.marks = Query()
        self._texts = LaidOutTexts()

    def height(self, row: int, column: int, width: float, font: QFont) -> float:
        """The height that a cell needs in this width."""
        if self.matrix is None:
            return 0
        cell = self.matrix.line(row).cells[column]
        inner = width - 2 * SIDE
        text = self._text(row, column, cell, inner, font)
        details = sum(text.height for text in self._details(cell, inner, font))
        line = QFontMetricsF(font).height()
        left, above = self._beside_dots(row, column, cell, font, inner)
        wraps = not self._mark_fits(text, cell, font, left, inner)
        badge = line if cell.mark and wraps else 0.0
        return above + max(text.height, line) + badge + details + 2 * _TOP

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if self.matrix is None:
            return
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area, row, column = QRectF(option.rect), index.row(), index.column()
            cell = self.matrix.line(row).cells[column]
            self._paint_background(painter, area, index)
            inner = area.adjusted(SIDE, _TOP, -SIDE, -_TOP)
            if self.matrix.kind(row) is LineKind.SECTION:
                painter.setFont(small(option.font))
                painter.setPen(QColor(self.colors.muted))
                painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, cell.text)
            else:
                self._paint_cell(painter, inner, option.font, row, column)

    def _paint_background(
        self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        is_section = self.matrix is not None and self.matrix.kind(index.row()) is LineKind.SECTION
        if is_section:
            painter.fillRect(area, QColor(self.colors.band))
        elif self._view.selectionModel().isSelected(index):
            painter.fillRect(area, QColor(self.colors.accent_soft))
        painter.fillRect(
            QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(self.colors.grid)
        )
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(QColor(self.colors.accent), self.colors.focus_width))
            painter.drawRect(area.adjusted(1, 1, -2, -2))

    def _paint_cell(
        self, painter: QPainter, inner: QRectF, font: QFont, row: int, column: int
    ) -> None:
        if self.matrix is None:
            return
        cell = self.matrix.line(row).cells[column]
        text = self._text(row, column, cell, inner.width(), font)
        filled, total = self.matrix.dots(row, column)
        if filled:
            self._paint_dots(painter, inner.topLeft(), font, row, column)
        left, above = self._beside_dots(row, column, cell, font, inner.width())
        inner.setTop(inner.top() + above)
        is_quiet = cell.text == NOTHING or (total and not filled)
        color = self.colors.muted if is_quiet else self.colors.text
        at = inner.topLeft() + QPointF(left, 0)
        changed = changed_ranges(cell.text, cell.changed, self.colors)
        text.draw(painter, at, color, [*changed, *text.marks(self.marks, self.colors)])
        below = text.height
        if cell.mark:
            below += self._paint_mark(painter, inner, font, cell, text, left)
        for line in cell.details:
            detail = self._texts.text(line.line, small(font), inner.width())
            at = inner.topLeft() + QPointF(0, below)
            detail.paint(painter, at, self.colors.muted, self.marks, self.colors)
            below += detail.height

    def _details(self, cell: ComparedCell, width: float, font: QFont) -> list[MarkedText]:
        return [self._texts.text(each.line, small(font), width) for each in cell.details]

    def _text(
        self, row: int, column: int, cell: ComparedCell, width: float, font: QFont
    ) -> MarkedText:
        left, _ = self._beside_dots(row, column, cell, font, width)
        return self._texts.text(cell.text, font, width - left)

    def _beside_dots(
        self, row: int, column: int, cell: ComparedCell, font: QFont, width: float
    ) -> tuple[float, float]:
        """The offset of the word: after the dots, or below them if it does not fit."""
        filled, total = (0, 0) if self.matrix is None else self.matrix.dots(row, column)
        if not filled:
            return 0.0, 0.0
        metrics = QFontMetricsF(font)
        dots = total * metrics.height() * 0.75 + _GAP
        fits = dots + metrics.horizontalAdvance(cell.text) + 1 <= width
        return (dots, 0.0) if fits else (0.0, metrics.height())

    def _paint_dots(
        self, painter: QPainter, at: QPointF, font: QFont, row: int, column: int
    ) -> None:
        if self.matrix is None:
            return
        line = QFontMetricsF(font).height()
        step, radius = line * 0.75, line * 0.24
        is_hard = kind_of_skill(self.matrix.kind(row)) is SkillKind.HARD
        color = QColor(self.colors.accent if is_hard else self.colors.soft_skill)
        painter.setPen(QPen(color, 1.2))
        filled, total = self.matrix.dots(row, column)
        for number in range(total):
            painter.setBrush(color if number < filled else Qt.BrushStyle.NoBrush)
            center = QPointF(at.x() + step * (number + 0.5), at.y() + line / 2)
            painter.drawEllipse(center, radius, radius)

    def _mark_width(self, cell: ComparedCell, font: QFont) -> float:
        return QFontMetricsF(bold(small(font))).horizontalAdvance(cell.mark) + 14

    def _mark_fits(
        self, text: MarkedText, cell: ComparedCell, font: QFont, left: float, width: float
    ) -> bool:
        end = left + text.last_end + _GAP if cell.text else 0.0
        return end + self._mark_width(cell, font) <= width

    def _paint_mark(
        self,
        painter: QPainter,
        inner: QRectF,
        font: QFont,
        cell: ComparedCell,
        text: MarkedText,
        left: float,
    ) -> float:
        """Draw the badge after the text, or below it; returns the added height."""
        line = QFontMetricsF(font).height()
        fits = self._mark_fits(text, cell, font, left, inner.width())
        offset = QPointF(left + text.last_end + _GAP, text.last_top)
        if not fits:
            offset = QPointF(0, text.height)
        elif not cell.text:
            offset = QPointF(0, 0)
        width = min(self._mark_width(cell, font), inner.width())
        box = QRectF(inner.left() + offset.x(), inner.top() + offset.y(), width, line)
        self._paint_badge(painter, box, cell, bold(small(font)))
        return 0.0 if fits else line

    def _paint_badge(self, painter: QPainter, box: QRectF, cell: ComparedCell, font: QFont) -> None:
        # Only a gain has a background: nothing else may look like one.
        is_gain = cell.change in _GAINS
        frame = QPen(Qt.PenStyle.NoPen) if is_gain else QPen(QColor(self.colors.muted), 1.2)
        painter.setPen(frame)
        painter.setBrush(QColor(self.colors.badge) if is_gain else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 7, 7)
        painter.setFont(font)
        painter.setPen(QColor(self.colors.on_badge if is_gain else self.colors.muted))
        room = Qt.TextElideMode.ElideRight
        text = QFontMetricsF(font).elidedText(cell.mark, room, box.width() - 6)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def changed_ranges(
    text: str, spans: Iterable[Span], colors: Palette
) -> list[QTextLayout.FormatRange]:
    """Formats for changed words of a text: underlined, on the background of badges."""
    changed = QTextCharFormat()
    changed.setBackground(QColor(colors.badge))
    changed.setForeground(QColor(colors.on_badge))
    changed.setFontUnderline(True)
    return format_ranges(text, spans, changed)
