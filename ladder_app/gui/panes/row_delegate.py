"""The painting of the rows of the Responsibilities and Skills panes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView

from ladder_app.documents.source_marks import marked
from ladder_app.domain.find.query import Query
from ladder_app.domain.model import SkillKind
from ladder_app.gui.base.marked_text import MarkedText
from ladder_app.gui.panes.pane_delegate import PaneDelegate
from ladder_app.gui.panes.rows import Row, SkillRow

CLOSED = "▸"
OPEN = "▾"
_SIDE = 14
_INDENT = 32
_GAP = 4


class RowDelegate(PaneDelegate):
    """A delegate for headings, statements with badges, and skills with dots."""

    def __init__(self, view: QListView) -> None:
        """Paint rows as wide as this view."""
        super().__init__(view)
        self._marks = Query()
        self._word_width = 0.0

    @property
    def marks(self) -> Query:
        """The search whose matches are marked."""
        return self._marks

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this search."""
        self._marks = marks

    def align_words(self, rows: Sequence[Row], font: QFont) -> None:
        """Give the words of all skills the width of the widest one, including ▲."""
        skills = (row for row in rows if isinstance(row, SkillRow))
        self._word_width = max((_word_width(row, font) for row in skills), default=0.0)

    def paint_row(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        if isinstance(row, SkillRow):
            self._paint_skill(painter, row, font, area)
        elif row.is_heading:
            self._paint_heading(painter, row, font, area)
        elif row.is_note:
            text = self._note_text(row, font, area.width())
            at = QPointF(area.left() + _SIDE, area.top() + 10)
            text.paint(painter, at, self.colors.muted, Query(), self.colors)
        else:
            self._paint_statement(painter, row, font, area)

    def row_height(self, row: Row, font: QFont, width: float) -> float:
        if isinstance(row, SkillRow):
            return self._skill_height(row, font, width)
        if row.is_heading:
            return self._heading_text(row, font, width).height + 14
        if row.is_note:
            return self._note_text(row, font, width).height + 14
        text = self._statement_text(row, font, width)
        details = sum(each.height for each in self._detail_texts(row, font, width))
        return text.height + self._badge_height(row, text, font, width) + details + 2 * _GAP

    def _badge_height(self, row: Row, text: MarkedText, font: QFont, width: float) -> float:
        """The height of a badge below the text; 0 if it fits beside its last line."""
        fits = self._badge_fits(row, text, font, width)
        return 0.0 if fits else float(_badge_size(row, font).height())

    def _detail_texts(self, row: Row, font: QFont, width: float) -> list[MarkedText]:
        room = width - _INDENT - _SIDE
        return [self._texts.text(line, small(font), room) for line in row.details]

    def _statement_text(self, row: Row, font: QFont, width: float) -> MarkedText:
        text = marked(row.text, row.source_mark)
        font = underlined(font) if row.address else font
        return self._texts.text(text, font, width - _INDENT - _SIDE, len(row.lead))

    def _heading_text(self, row: Row, font: QFont, width: float) -> MarkedText:
        return self._texts.text(_folded(row, row.text), bold(font), width - 2 * _SIDE)

    def _note_text(self, row: Row, font: QFont, width: float) -> MarkedText:
        return self._texts.text(row.text, font, width - 2 * _SIDE)

    def _badge_fits(self, row: Row, text: MarkedText, font: QFont, width: float) -> bool:
        if not row.badge:
            return True
        return text.last_end + 8 + _badge_size(row, font).width() <= width - _INDENT - _SIDE

    def _paint_heading(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        text = self._heading_text(row, font, area.width())
        at = QPointF(area.left() + _SIDE, area.top() + 10)
        text.paint(painter, at, self.colors.muted, Query(), self.colors)

    def _paint_statement(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        text = self._statement_text(row, font, area.width())
        origin = QPointF(area.left() + _INDENT, area.top() + _GAP)
        line = QFontMetricsF(font).height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colors.muted))
        painter.drawEllipse(QPointF(origin.x() - 10, origin.y() + line / 2), 2.2, 2.2)
        color = self.colors.accent if row.address else self.colors.text
        text.paint(painter, origin, color, self._marks, self.colors)
        if row.badge:
            self._paint_badge(painter, row, font, self._badge_box(row, font, area))
        below = origin + QPointF(0, text.height + self._badge_height(row, text, font, area.width()))
        for line_text in self._detail_texts(row, font, area.width()):
            line_text.paint(painter, below, self.colors.muted, Query(), self.colors)
            below += QPointF(0, line_text.height)

    def _badge_box(self, row: Row, font: QFont, area: QRectF) -> QRectF:
        text = self._statement_text(row, font, area.width())
        fits = self._badge_fits(row, text, font, area.width())
        left = text.last_end + 8 if fits else 0.0
        top = text.last_top if fits else text.height
        at = QPointF(area.left() + _INDENT + left, area.top() + _GAP + top)
        return QRectF(at, _badge_size(row, font))

    def link_area(self, row: Row, font: QFont, area: QRectF) -> QRectF:
        """Where a click goes to what a row in this area leads to; null where it leads nowhere."""
        if not row.address:
            return QRectF()
        text = self._statement_text(row, font, area.width())
        is_one_line = text.last_top == 0.0
        width = text.last_end if is_one_line else area.width() - _INDENT - _SIDE
        return QRectF(area.left() + _INDENT, area.top() + _GAP, width, text.height)

    def fold_area(self, row: Row, font: QFont, area: QRectF) -> QRectF:
        """Where a click opens or closes what a row in this area has folded."""
        return area if row.is_heading else self._badge_box(row, font, area)

    def _paint_badge(self, painter: QPainter, row: Row, font: QFont, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colors.badge))
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 7, 7)
        painter.setFont(bold(small(font)))
        painter.setPen(QColor(self.colors.on_badge))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _folded(row, row.badge))

    def _name_width(self, row: SkillRow, font: QFont, width: float) -> float:
        """The width in other rows, or more if the name is longer and the word of this row short."""
        aligned = self._aligned_width(row, font, width)
        text = marked(row.text, row.source_mark)
        needed = QFontMetricsF(font).horizontalAdvance(text) + 2
        limit = aligned + self._words_width(font) - _word_width(row, font)
        return needed if aligned < needed <= limit else aligned

    def _aligned_width(self, row: SkillRow, font: QFont, width: float) -> float:
        return width - 2 * _SIDE - self._dots_width(row, font) - self._words_width(font) - 12

    def _dots_width(self, row: SkillRow, font: QFont) -> float:
        return row.steps * QFontMetricsF(font).height() * 0.75 + 8

    def _words_width(self, font: QFont) -> float:
        return self._word_width or QFontMetricsF(small(font)).horizontalAdvance("m" * 12)

    def _is_stacked(self, row: SkillRow, font: QFont, width: float) -> bool:
        return self._aligned_width(row, font, width) < QFontMetricsF(font).horizontalAdvance(
            "m" * 8
        )

    def _skill_texts(
        self, row: SkillRow, font: QFont, width: float
    ) -> tuple[MarkedText, list[MarkedText]]:
        room = width - 2 * _SIDE
        stacked = self._is_stacked(row, font, width)
        name_width = room if stacked else self._name_width(row, font, width)
        details = [self._texts.text(line, small(font), room) for line in row.details]
        return self._texts.text(marked(row.text, row.source_mark), font, name_width), details

    def _skill_height(self, row: SkillRow, font: QFont, width: float) -> float:
        name, details = self._skill_texts(row, font, width)
        stacked = QFontMetricsF(font).height() if self._is_stacked(row, font, width) else 0.0
        return name.height + stacked + sum(text.height for text in details) + 2 * _GAP

    def _paint_skill(self, painter: QPainter, row: SkillRow, font: QFont, area: QRectF) -> None:
        name, details = self._skill_texts(row, font, area.width())
        at = QPointF(area.left() + _SIDE, area.top() + _GAP)
        line = QFontMetricsF(font).height()
        is_expected = bool(row.filled)
        color = self.colors.text if is_expected else self.colors.muted
        name.paint(painter, at, color, self._marks, self.colors)
        below = at.y() + name.height
        stacked = self._is_stacked(row, font, area.width())
        left = at.x() if stacked else at.x() + self._name_width(row, font, area.width()) + 12
        self._paint_proficiency(painter, row, font, QPointF(left, below if stacked else at.y()))
        below += line if stacked else 0.0
        for text in details:
            text.paint(painter, QPointF(at.x(), below), self.colors.muted, self._marks, self.colors)
            below += text.height

    def _paint_proficiency(
        self, painter: QPainter, row: SkillRow, font: QFont, at: QPointF
    ) -> None:
        line = QFontMetricsF(font).height()
        step, radius = line * 0.75, line * 0.24
        is_hard = row.kind is SkillKind.HARD
        color = QColor(self.colors.accent if is_hard else self.colors.soft_skill)
        painter.setPen(QPen(color, 1.2))
        for number in range(row.steps):
            painter.setBrush(color if number < row.filled else Qt.BrushStyle.NoBrush)
            center = QPointF(at.x() + step * (number + 0.5), at.y() + line / 2)
            painter.drawEllipse(center, radius, radius)
        painter.setFont(small(font))
        painter.setPen(QColor(self.colors.muted))
        word = _word(row)
        width = self._words_width(font)
        box = QRectF(at.x() + self._dots_width(row, font), at.y(), width, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)


def _word_width(row: SkillRow, font: QFont) -> float:
    return QFontMetricsF(small(font)).horizontalAdvance(_word(row)) + 4


def _word(row: SkillRow) -> str:
    return f"{row.word} ▲" if row.grows else row.word


def _folded(row: Row, text: str) -> str:
    """The text with a sign that there is more, and whether it is open."""
    if not row.fold:
        return text
    return f"{text} {OPEN if row.is_open else CLOSED}"


def _badge_size(row: Row, font: QFont) -> QSize:
    metrics = QFontMetricsF(bold(small(font)))
    return QSize(
        round(metrics.horizontalAdvance(_folded(row, row.badge))) + 14,
        round(QFontMetricsF(font).height()),
    )


def bold(font: QFont) -> QFont:
    """The font in semibold."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def underlined(font: QFont) -> QFont:
    """The font with a line below, as links have."""
    result = QFont(font)
    result.setUnderline(True)
    return result


def small(font: QFont) -> QFont:
    """The font in a smaller size."""
    smaller = QFont(font)
    smaller.setPointSizeF(max(font.pointSizeF() * 0.9, 6.0))
    return smaller
