"""The matches of a search in a text that is shown, marked and walked."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from ladder_app.gui.base.palette import Palette

_LOWEST = 0.8
"""Of the height: a match further down has too little text below it."""


class TextMatches(QObject):
    """Marks every match, and the current one in stronger colors; walking wraps at the ends."""

    def __init__(self, reader: QTextBrowser, colors: Palette) -> None:
        """Search the text of this reader."""
        super().__init__(reader)
        self._reader = reader
        self._colors = colors
        self._matches: list[QTextCursor] = []
        self._current = 0

    @property
    def count(self) -> int:
        """The number of matches."""
        return len(self._matches)

    @property
    def number(self) -> int:
        """The number of the current match, from 1; 0 without matches."""
        return self._current + 1 if self._matches else 0

    def set_colors(self, colors: Palette) -> None:
        """Mark in these colors."""
        self._colors = colors
        self._mark()

    def search(self, text: str) -> None:
        """Find the text in any case; the current match is the first one that can be seen."""
        self._matches = []
        document = self._reader.document()
        found = document.find(text) if text else QTextCursor()
        while not found.isNull():
            self._matches.append(found)
            found = document.find(text, found)
        start = self._reader.cursorForPosition(self._reader.viewport().rect().topLeft())
        below = (n for n, found in enumerate(self._matches) if found >= start)
        self._current = next(below, 0)
        self._show()

    def walk(self, step: int) -> None:
        """Go to the next match, or with a negative step to the previous one."""
        if self._matches:
            self._current = (self._current + step) % len(self._matches)
            self._show()

    def _show(self) -> None:
        self._mark()
        if self._matches:
            place = QTextCursor(self._matches[self._current])
            place.setPosition(place.selectionStart())
            self._reader.setTextCursor(place)
            self._bring_into_view()

    def _bring_into_view(self) -> None:
        """Scroll to the cursor so that the text around it can be read too."""
        height, place = self._reader.viewport().height(), self._reader.cursorRect()
        if place.top() < 0 or place.bottom() > height * _LOWEST:
            bar = self._reader.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - height // 3)

    def _mark(self) -> None:
        selections = []
        for number, found in enumerate(self._matches):
            is_current = number == self._current
            marked = QTextEdit.ExtraSelection()
            marked.cursor = found
            colors = self._colors
            back = colors.accent if is_current else colors.mark
            marked.format.setBackground(QColor(back))
            fore = colors.on_accent if is_current else colors.on_mark
            marked.format.setForeground(QColor(fore))
            selections.append(marked)
        self._reader.setExtraSelections(selections)
