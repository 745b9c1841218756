"""The possible readings of an ambiguous amount, each as a button."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.pay import money_text
from ladder_app.domain.model import Money
from ladder_app.gui.base.button_rows import ButtonRows


class ReadingChoices(QScrollArea):
    """Buttons in as many rows as the width needs; Tab moves between them, Enter uses one.

    Rows that do not fit scroll.
    """

    selected = Signal(object)

    def __init__(self, localizer: Localizer, before: QWidget, parent: QWidget) -> None:
        """Start without buttons; `before` precedes them in the tab order."""
        super().__init__(parent)
        self._localizer = localizer
        self._before = before
        self.readings: tuple[Money, ...] = ()
        self.rows = ButtonRows(self)
        self.setWidget(self.rows)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Possible meanings"))
        self.verticalScrollBar().setAccessibleName(self.tr("Possible meanings"))
        self.rows.height_changed.connect(self.updateGeometry)
        self.hide()

    def offer(self, readings: tuple[Money, ...]) -> None:
        """Offer these readings, and hide if there are none."""
        self.readings = readings
        buttons = [self._make(reading) for reading in readings]
        self.rows.set_buttons(buttons)
        for one, after in pairwise([self._before, *buttons]):
            QWidget.setTabOrder(one, after)
        self.updateGeometry()
        self.setVisible(bool(readings))

    @property
    def buttons(self) -> Sequence[QAbstractButton]:
        """A button for each reading."""
        return self.rows.buttons

    def _make(self, reading: Money) -> QPushButton:
        text = money_text(reading, self._localizer)
        # An ampersand of the locale's pattern is not a mnemonic.
        button = QPushButton(text.replace("&", "&&"), self.rows)
        button.ensurePolished()
        button.setFont(self.font())
        button.setAccessibleDescription(self.tr("Use this as your salary"))
        # Enter as well as Space.
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.selected.emit(reading))
        return button

    def sizeHint(self) -> QSize:
        """As high as the rows at this width."""
        return QSize(self.minimumSizeHint().width(), self.rows.rows_height(self.width()))

    def minimumSizeHint(self) -> QSize:
        """The size of one button."""
        sizes = [button.sizeHint() for button in self.buttons]
        width = max((size.width() for size in sizes), default=0)
        # A button with a zoomed font grows by a pixel once it is styled.
        return QSize(width, max((size.height() + 2 for size in sizes), default=0))
