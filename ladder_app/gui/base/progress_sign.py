"""How far a long reading is, in the status bar, with a button that ends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from ladder_app.documents.localizer import Localizer

_PATIENCE_MILLISECONDS = 500
"""What takes no longer needs no sign, which would only flicker."""


class ProgressSign(QObject):
    """Appears when the reading takes longer than half a second."""

    def __init__(self, bar: QStatusBar, localizer: Localizer, cancel: Callable[[], object]) -> None:
        """Stand in this bar, hidden; the button calls `cancel`."""
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
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._timer.timeout.connect(self.widget.show)

    def tell(self, done: int, total: int) -> None:
        """Say how many files of how many are read."""
        if self.widget.isHidden() and not self._timer.isActive():
            self._timer.start()
        number = self._localizer.number
        read = self.tr("Reading file {0} of {1}…").format(
            number(min(done + 1, total)), number(total)
        )
        self._label.setText(read)
        self._label.setAccessibleName(read)
        # Of a single file nobody can say how far it is.
        self._progress.setRange(0, total if total > 1 else 0)
        self._progress.setValue(done)

    def end(self) -> None:
        """Say nothing any more."""
        self._timer.stop()
        self.widget.hide()
