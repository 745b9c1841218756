"""The table's words for proficiencies, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from ladder_app.files.tables import session


class ImportScale(QWidget):
    """The words, lowest first; `changed` has a function that corrects the import."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Words for proficiencies, lowest first"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.model().rowsMoved.connect(lambda: self._emit(self.words))
        self.up = QPushButton(self.tr("&Up"))
        self.down = QPushButton(self.tr("&Down"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.word = QLineEdit()
        self.word.setAccessibleName(self.tr("Another word for a proficiency"))
        self.word.setPlaceholderText(self.tr("Another word, then Enter"))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.word.returnPressed.connect(self._add)
        self.list.currentRowChanged.connect(self._enable_buttons)
        self._lay_out()
        self._enable_buttons(-1)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Lowest &first"))
        title.setBuddy(self.list)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title, 0, 0, 1, 2)
        layout.addWidget(self.list, 1, 0, 4, 1)
        for row, button in enumerate((self.up, self.down, self.remove), start=1):
            button.setAutoDefault(False)
            layout.addWidget(button, row, 1)
        layout.addWidget(self.word, 5, 0, 1, 2)
        layout.setRowStretch(4, 1)

    @property
    def words(self) -> list[str]:
        """The words, lowest first."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def show_words(self, words: Sequence[str]) -> None:
        """Show these words; the selected one stays selected."""
        if self.words == list(words):
            return
        row = self.list.currentRow()
        selected = self.words[row] if row >= 0 else ""
        self.list.clear()
        self.list.addItems(list(words))
        if selected in words:
            self.list.setCurrentRow(list(words).index(selected))
        self._enable_buttons(self.list.currentRow())

    def _enable_buttons(self, row: int) -> None:
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        self.remove.setEnabled(row >= 0)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self._emit(self.words)

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._emit(self.words)

    def _add(self) -> None:
        if self.word.text().strip():
            words = [*self.words, self.word.text()]
            self.word.clear()
            self._emit(words)

    def _emit(self, words: Sequence[str]) -> None:
        self.changed.emit(partial(session.with_scale, words=tuple(words)))
