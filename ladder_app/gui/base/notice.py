"""A sentence above what is shown, with buttons for what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ladder_app.gui.base.fitted_label import FittedLabel

_MOST_LINES = 3

Offer = tuple[str, Callable[[], object]]
"""The words on a button, and what it does."""


class Notice(QFrame):
    """Plain text at the left, buttons at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a notice that says nothing, hidden."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(self.tr("Notice"))
        sign = QLabel("⚠", self)
        sign.setAccessibleName(self.tr("Attention"))
        self._text = FittedLabel(self, _MOST_LINES)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 12, 6)
        self._row.addWidget(sign)
        self._row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, or nothing while it is hidden."""
        return self._text.whole_text

    def say(self, text: str, offers: Sequence[Offer] = ()) -> None:
        """Say this and offer this, by the words for it; hide for an empty text."""
        self._text.set_whole_text(text)
        self._text.setAccessibleName(text)
        if [words for words, _ in offers] != [button.text() for button in self._buttons]:
            self._make_buttons(offers)
        self.setVisible(bool(text))

    def _make_buttons(self, offers: Sequence[Offer]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(words, do) for words, do in offers]

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setFont(self._text.font())
        # Without whether the button is checked.
        button.clicked.connect(lambda _checked=False: do())
        self._row.addWidget(button)
        return button
