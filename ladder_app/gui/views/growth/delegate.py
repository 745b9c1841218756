"""Paints the rows of the Growth view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from ladder_app.documents.growth.rows import GrowthRow, asked_text
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.painting import saved
from ladder_app.domain.find.query import Query
from ladder_app.gui.base.marked_text import LaidOutTexts, MarkedText
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.panes.row_delegate import bold, small
from ladder_app.gui.views.growth.choice_paint import paint_choice
from ladder_app.gui.views.growth.choices import (
    Choice,
    choice_at,
    choices_height,
    choices_of,
    choices_width,
)
from ladder_app.gui.views.growth.model import ROW_ROLE, Column

_SIDE, _TOP = 10.0, 7.0
_MOST = 3
"""The pieces of evidence that a row shows; the rest is in its tip and its editor."""
_CLOSED, _OPEN = "▸", "▾"
_Index = QModelIndex | QPersistentModelIndex


class _Line:
    """A text of a cell with its color."""

    def __init__(self, text: MarkedText, color: str) -> None:
        self.text = text
        self.color = color


class GrowthDelegate(QStyledItemDelegate):
    """Paints each column; the choices are also where a click marks."""

    def __init__(self, view: QTreeView, localizer: Localizer) -> None:
        """Start with the light colors and no matches."""
        super().__init__(view)
        self._view = view
        self._localizer = localizer
        self._texts = LaidOutTexts()
        self.colors: Palette = LIGHT
        self.marks = Query()

    # Sizes

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option
        row, font = index.data(ROW_ROLE), self._view.font()
        if not isinstance(row, GrowthRow):
            return QSize(40, round(QFontMetricsF(bold(font)).height() + 3 * _TOP))
        width = self._width(index)
        lines = self._lines(row, Column(index.column()), font, width)
        height = sum(line.text.height for line in lines)
        if index.column() == Column.MARK:
            height = self._mark_height(row, font, width)
        return QSize(40, round(height + 2 * _TOP))

    def _width(self, index: _Index) -> float:
        return self._view.columnWidth(index.column()) - 2 * _SIDE

    def _mark_height(self, row: GrowthRow, font: QFont, width: float) -> float:
        choices = choices_of(row, small(font), width)
        beside = self._beside(row, font, width)
        if row.is_skill and beside:
            below = self._is_below(beside, width, choices)
            return choices_height(choices) + (beside.height if below else 0.0)
        return choices_height(choices) + (beside.height + 2 if beside else 0.0)

    def _is_below(self, beside: MarkedText, width: float, choices: tuple[Choice, ...]) -> bool:
        return choices_width(choices) + 8 + beside.last_end > width

    def _beside(self, row: GrowthRow, font: QFont, width: float) -> MarkedText | None:
        """The standing beside or below the choices, where these do not show it."""
        is_hidden = row.is_skill or row.is_assumed or row.is_elsewhere or not row.choices
        text = row.standing if is_hidden else ""
        return self._texts.text(text, small(font), width) if text else None

    # Texts

    def _lines(self, row: GrowthRow, column: Column, font: QFont, width: float) -> list[_Line]:
        if column is Column.ITEM:
            return self._item_lines(row, font, width)
        if column is Column.EVIDENCE:
            return self._evidence_lines(row, font, width)
        if column is Column.OTHER:
            color = self.colors.problem if row.is_different else self.colors.muted
            return [_Line(self._texts.text(row.other, font, width), color)]
        return []

    def _item_lines(self, row: GrowthRow, font: QFont, width: float) -> list[_Line]:
        texts, colors = self._texts, self.colors
        if row.is_skill:
            asked = asked_text(row, self._localizer)
            below = " · ".join(filter(None, (asked, row.badge)))
            lines = [_Line(texts.text(row.title, bold(font), width), colors.text)]
            lines.append(_Line(texts.text(below, small(font), width), colors.muted))
            return lines
        lines = [_Line(texts.text(row.name, font, width, len(row.title)), colors.text)]
        below = " · ".join(filter(None, (row.badge, row.earlier)))
        if below:
            lines.append(_Line(texts.text(below, small(font), width), colors.muted))
        return lines

    def _evidence_lines(self, row: GrowthRow, font: QFont, width: float) -> list[_Line]:
        texts, colors = self._texts, self.colors
        shown, more = row.evidence[:_MOST], len(row.evidence) - _MOST
        lines = [_Line(texts.text(each, font, width), colors.text) for each in shown]
        if more > 0:
            count = self._localizer.plural("and %n more", "and %n more", more)
            lines.append(_Line(texts.text(count, small(font), width), colors.muted))
        lines += [
            _Line(texts.text(each, small(font), width), colors.muted) for each in row.next_steps
        ]
        if not lines and not row.is_lost:
            add = self.tr("Add evidence…")
            lines = [_Line(texts.text(add, small(font), width), colors.accent)]
        return lines

    # Painting

    def paint_row(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        """Paint what is behind the cells of a row: its selection, its frame, the line below."""
        view = self._view
        with saved(painter):
            if isinstance(index.data(ROW_ROLE), GrowthRow):
                painter.setPen(QColor(self.colors.border))
                painter.drawLine(area.bottomLeft(), area.bottomRight())
            box = area.adjusted(4, 1, -4, -1)
            if view.selectionModel().isSelected(index):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self.colors.accent_soft))
                painter.drawRoundedRect(box, 4, 4)
            current = view.currentIndex()
            is_current = (index.row(), index.parent()) == (current.row(), current.parent())
            if view.hasFocus() and is_current:
                painter.setPen(QPen(QColor(self.colors.accent), self.colors.focus_width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box, 4, 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area = QRectF(option.rect)
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            row = index.data(ROW_ROLE)
            if not isinstance(row, GrowthRow):
                self._paint_section(painter, area, index)
                return
            inner = area.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
            if index.column() == Column.MARK:
                self._paint_mark(painter, row, inner)
            else:
                self._paint_lines(painter, row, Column(index.column()), inner)

    def _paint_section(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        view = self._view
        sign = _OPEN if view.isExpanded(view.model().index(index.row(), 0)) else _CLOSED
        painter.setFont(bold(view.font()))
        painter.setPen(QColor(self.colors.text))
        text = f"{sign} {index.data()}"
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        box = area.adjusted(_SIDE, 0, -_SIDE, 0)
        elided = QFontMetricsF(bold(view.font())).elidedText(
            text, Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, flags, elided)

    def _paint_lines(
        self, painter: QPainter, row: GrowthRow, column: Column, inner: QRectF
    ) -> None:
        top = inner.top()
        for line in self._lines(row, column, self._view.font(), inner.width()):
            at = QPointF(inner.left(), top)
            line.text.paint(painter, at, line.color, self.marks, self.colors)
            top += line.text.height

    def _paint_mark(self, painter: QPainter, row: GrowthRow, inner: QRectF) -> None:
        font = self._view.font()
        choices = choices_of(row, small(font), inner.width())
        for choice in choices:
            painter.setFont(small(font))
            box = self._mirrored(choice.box.translated(inner.topLeft()), inner)
            paint_choice(painter, row, choice.position, box, self.colors)
        beside = self._beside(row, font, inner.width())
        if beside:
            at = self._place_of(beside, row, choices, inner)
            color = self.colors.muted
            beside.paint(painter, at, color, self.marks, self.colors)

    def _place_of(
        self, beside: MarkedText, row: GrowthRow, choices: tuple[Choice, ...], inner: QRectF
    ) -> QPointF:
        is_below = not row.is_skill or self._is_below(beside, inner.width(), choices)
        if is_below:
            gap = 0 if row.is_skill else 2
            return QPointF(inner.left(), inner.top() + choices_height(choices) + gap)
        left = inner.left() + choices_width(choices) + 8
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = inner.right() - choices_width(choices) - 8 - beside.last_end
        line = QFontMetricsF(small(self._view.font())).height()
        return QPointF(left, inner.top() + (choices_height(choices) - line) / 2)

    def _mirrored(self, box: QRectF, inner: QRectF) -> QRectF:
        if self._view.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return box
        left = inner.left() + inner.right() - box.right()
        return QRectF(left, box.top(), box.width(), box.height())

    # Clicks and tips

    def choice_at(self, index: _Index, point: QPointF) -> Choice | None:
        """The choice of a cell at a point of the viewport."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, GrowthRow) or index.column() != Column.MARK:
            return None
        inner = QRectF(self._view.visualRect(index)).adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        choices = choices_of(row, small(self._view.font()), inner.width())
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            point = QPointF(inner.left() + inner.right() - point.x(), point.y())
        return choice_at(choices, point - inner.topLeft())

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        choice = self.choice_at(index, QPointF(event.pos()))
        row = index.data(ROW_ROLE)
        if choice is None or event.type() != QEvent.Type.ToolTip or not isinstance(row, GrowthRow):
            return super().helpEvent(event, view, option, index)
        meaning = row.meanings[choice.position] if row.meanings else ""
        text = ": ".join(filter(None, (row.choices[choice.position], meaning)))
        QToolTip.showText(event.globalPos(), plain_tip(text), view)
        return True
