"""A label that wraps its text, then elides it and shows the full text as a tool tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ladder_app.documents.utf16 import python_index
from ladder_app.gui.base.tips import plain_tip

_MIN_CHARACTERS = 6


class FittedLabel(QLabel):
    """Plain text in at most `max_lines` lines; longer text ends in an ellipsis."""

    def __init__(self, parent: QWidget | None = None, max_lines: int = 1) -> None:
        """Make an empty label."""
        super().__init__(parent)
        self._whole = ""
        self._max_lines = max_lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def whole_text(self) -> str:
        """The full text, whether or not it fits."""
        return self._whole

    def set_whole_text(self, text: str) -> None:
        """Show this text, as far as it fits."""
        self._whole = text
        self._fit()
        self.updateGeometry()

    def set_max_lines(self, lines: int) -> None:
        """Limit the number of lines."""
        if lines != self._max_lines:
            self._max_lines = lines
            self._fit()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self._whole)) + 2, self._height(1))

    def minimumSizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).averageCharWidth() * _MIN_CHARACTERS
        return QSize(min(round(width), self.sizeHint().width()), self._height(1))

    def hasHeightForWidth(self) -> bool:
        return self._max_lines > 1

    def heightForWidth(self, width: int) -> int:
        return self._height(len(self._lines(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            self.updateGeometry()

    def _height(self, lines: int) -> int:
        return round(max(lines, 1) * QFontMetricsF(self.font()).lineSpacing()) + 2

    def _fit(self) -> None:
        shown = "\n".join(self._lines(self.width()))
        self.setText(shown)
        is_whole = shown.replace("\n", " ").split() == self._whole.split()
        self.setToolTip("" if is_whole else plain_tip(self._whole))

    def _lines(self, width: int) -> list[str]:
        """The text broken at words; the last allowed line ends in an ellipsis."""
        starts = self._line_starts(width)[: self._max_lines]
        ends = [*starts[1:], len(self._whole)]
        lines = [self._whole[a:b].rstrip() for a, b in zip(starts, ends, strict=True)]
        if lines:
            metrics = QFontMetricsF(self.font())
            lines[-1] = metrics.elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
        return lines

    def _line_starts(self, width: int) -> list[int]:
        if self._max_lines == 1 or not self._whole:
            return [0]
        layout = QTextLayout(self._whole, self.font())
        layout.setTextOption(_word_wrap())
        layout.beginLayout()
        starts: list[int] = []
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(width, 1))
            starts.append(python_index(self._whole, line.textStart()))
            line = layout.createLine()
        layout.endLayout()
        return starts


def _word_wrap() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option
