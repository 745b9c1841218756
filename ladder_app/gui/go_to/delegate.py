"""Draws the lines of Go to: the name with its matched letters marked, its place and kind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ladder_app.documents.painting import saved
from ladder_app.domain.find.quick_open import TargetMatch
from ladder_app.domain.text.folding import Span
from ladder_app.gui.base.marked_text import mark_ranges
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.go_to.model import MATCH_ROLE, GoToModel

_SIDE = 12
_GAP = 10
_BEFORE_MARK = 16  # characters kept before the first mark of a long text
_MIN_DETAIL_SHARE = 0.25  # of the width, beside a long text


class GoToDelegate(QStyledItemDelegate):
    """One line per match."""

    def __init__(self, view: QListView, model: GoToModel) -> None:
        """Start with the light colors."""
        super().__init__(view)
        self._view = view
        self._model = model
        self.colors: Palette = LIGHT

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(80, round(QFontMetricsF(option.font).height() * 1.3 + 6))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        match = index.data(MATCH_ROLE)
        if not isinstance(match, TargetMatch):
            return
        with saved(painter):
            area = QRectF(option.rect)
            if index == self._view.currentIndex():
                painter.fillRect(area, QColor(self.colors.accent_soft))
                painter.fillRect(
                    QRectF(area.left(), area.top(), 3, area.height()), self.colors.accent
                )
            self._paint_match(painter, match, option.font, area.adjusted(_SIDE, 0, -_SIDE, 0))

    def _paint_match(
        self, painter: QPainter, match: TargetMatch, font: QFont, area: QRectF
    ) -> None:
        small = QFont(font)
        small.setPointSizeF(max(font.pointSizeF() * 0.88, 6.0))
        kind, metrics = self._model.kind_text(match), QFontMetricsF(small)
        painter.setFont(small)
        painter.setPen(QColor(self.colors.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, kind)
        room = area.width() - metrics.horizontalAdvance(kind) - 2 * _GAP
        detail = match.target.detail
        detail_width = min(metrics.horizontalAdvance(detail), room * _MIN_DETAIL_SHARE)
        texts = (match.target.text, match.text_spans)
        used = self._line(painter, texts, font, area, room - detail_width - _GAP * bool(detail))
        if detail:
            beside = area.adjusted(used + _GAP, 0, 0, 0)
            self._line(
                painter, (detail, match.detail_spans), small, beside, room - used - _GAP, True
            )

    def _line(
        self,
        painter: QPainter,
        marked: tuple[str, Sequence[Span]],
        font: QFont,
        area: QRectF,
        room: float,
        is_quiet: bool = False,
    ) -> float:
        """Draw a text with its marks, elided to fit; returns the used width."""
        metrics = QFontMetricsF(font)
        text, spans = _shortened_to_mark(*marked, metrics, room)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        layout = QTextLayout(shown, font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        if not line.isValid():
            return 0.0
        painter.setPen(QColor(self.colors.muted if is_quiet else self.colors.text))
        top = area.top() + (area.height() - line.height()) / 2
        # The ellipsis stands for what is missing, and is no match.
        kept = _same_start(text, shown)
        inside = [Span(span.start, min(span.end, kept)) for span in spans if span.start < kept]
        layout.draw(painter, QPointF(area.left(), top), mark_ranges(shown, inside, self.colors))
        return line.naturalTextWidth()


def _same_start(text: str, shown: str) -> int:
    """The number of characters with which both texts start."""
    if text == shown:
        return len(text)
    pairs = enumerate(zip(text, shown, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(text), len(shown)))


def _shortened_to_mark(
    text: str, spans: Sequence[Span], metrics: QFontMetricsF, room: float
) -> tuple[str, Sequence[Span]]:
    """The text, without its beginning if that would push the first mark out of sight."""
    one_line = text.replace("\n", " ")
    if not spans or metrics.horizontalAdvance(one_line[: spans[0].end]) < room * 0.85:
        return one_line, spans
    begin = one_line.rfind(" ", 0, max(spans[0].start - _BEFORE_MARK, 0)) + 1
    moved = [Span(span.start - begin + 1, span.end - begin + 1) for span in spans]
    return (f"…{one_line[begin:]}", moved) if begin else (one_line, spans)
