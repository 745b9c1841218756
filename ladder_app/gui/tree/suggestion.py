"""The button that suggests another word to find."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget


class SuggestionButton(QPushButton):
    """Asks whether the user meant this word."""

    def __init__(self, parent: QWidget, font: QFont) -> None:
        """Create a button in this font."""
        super().__init__(parent)
        self.setObjectName("suggestion")
        self.setFont(font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Find this instead (Enter)"))

    def suggest(self, text: str) -> None:
        """Suggest a text; an empty one hides the button."""
        sentence = self.tr("Did you mean “{0}”?").format(text)
        # An “&” in the word is no mnemonic.
        self.setText(sentence.replace("&", "&&"))
        self.setAccessibleName(sentence)
        self.setVisible(bool(text))
