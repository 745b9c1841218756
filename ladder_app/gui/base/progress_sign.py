"""The progress of reading in the status bar, with a button that cancels it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from ladder_app.documents.localizer import Localizer


class ProgressSign(QObject):
    """Hidden until `show`, since a sign for quick reading would only flicker."""

    def __init__(self, bar: QStatusBar, localizer: Localizer, cancel: Callable[[], object]) -> None:
        """Add a hidden sign to this bar; its button calls `cancel`."""
        super().__init__(bar)
        self._localizer = localizer
        self._label = QLabel()
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Reading"))
        self._progress.setTextVisible(False)
        self.button = QPushButton(self.tr("Cancel"))
        self.button.setAccessibleName(self.tr("Cancel reading"))
        self.button.clicked.connect(cancel)
        self.widget = QWidget(bar)
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self._progress, self.button):
            row.addWidget(widget)
        self._progress.setMaximumWidth(self.widget.fontMetrics().averageCharWidth() * 20)
        bar.addPermanentWidget(self.widget)
        self.widget.hide()

    def update_progress(self, done: int, total: int) -> None:
        """Set how many files of how many are read."""
        number = self._localizer.number
        text = self.tr("Reading file {0} of {1}…").format(
            number(min(done + 1, total)), number(total)
        )
        self._label.setText(text)
        self._label.setAccessibleName(text)
        # The progress within a single file is unknown.
        self._progress.setRange(0, total if total > 1 else 0)
        self._progress.setValue(done)

    def show(self) -> None:
        """Show the progress: reading takes long."""
        self.widget.show()

    def hide(self) -> None:
        """Hide the progress: nothing is being read."""
        self.widget.hide()
