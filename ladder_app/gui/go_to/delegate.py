"""Draws the lines of Go to: the name with its matched letters marked, its place and kind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QListView

from ladder_app.domain.find.quick_open import TargetMatch
from ladder_app.domain.text.folding import Span
from ladder_app.gui.base.item_delegate import ItemDelegate, paint_selection, second_font
from ladder_app.gui.base.marked_text import mark_ranges
from ladder_app.gui.go_to.model import MATCH_ROLE, GoToModel

_SIDE = 12
_GAP = 10
_BEFORE_MARK = 16  # characters kept before the first mark of a long text
_MIN_DETAIL_SHARE = 0.25  # of the width, beside a long text


class GoToDelegate(ItemDelegate[TargetMatch]):
    """One line per match."""

    def __init__(self, view: QListView, model: GoToModel) -> None:
        """Start with the light colors."""
        super().__init__(view, TargetMatch, MATCH_ROLE)
        self._view = view
        self._model = model

    def size_of(self, value: TargetMatch | None, font: QFont) -> QSize:
        del value
        return QSize(80, round(QFontMetricsF(font).height() * 1.3 + 6))

    def paint_value(
        self,
        painter: QPainter,
        value: TargetMatch,
        font: QFont,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if index == self._view.currentIndex():
            paint_selection(painter, area, self.colors)
        self._paint_match(painter, value, font, area.adjusted(_SIDE, 0, -_SIDE, 0))

    def _paint_match(
        self, painter: QPainter, match: TargetMatch, font: QFont, area: QRectF
    ) -> None:
        small = second_font(font)
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
