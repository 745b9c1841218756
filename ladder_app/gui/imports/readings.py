"""The readings of a table to choose from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.import_result import counted_reading
from ladder_app.documents.words.imports import reading_words
from ladder_app.files.tables import session
from ladder_app.files.tables.readings.choose import Reading
from ladder_app.files.tables.session import Drafted
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.base.tips import plain_tip

_MOST = 6


class ImportReadings(QWidget):
    """The likeliest readings, best first, and the second one in sight where it is near.

    `changed` has a function that chooses one; `unfolded` says whether more settings are shown.
    """

    changed = Signal(object)
    unfolded = Signal(bool)

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Start empty; `show_drafted` fills it."""
        super().__init__(parent)
        self._localizer = localizer
        self._readings: tuple[Reading, ...] = ()
        self._second = -1
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("How the table is read"))
        self.box.setPlaceholderText(self.tr("Your settings"))
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.fold = QToolButton()
        self.fold.setText(self.tr("More settin&gs"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setCheckable(True)
        self.near = FittedLabel()
        self.use_near = QPushButton(self.tr("Ta&ke this reading"))
        self.use_near.setAutoDefault(False)
        self._lay_out()
        self.box.activated.connect(self._choose)
        self.use_near.clicked.connect(self._choose_near)
        self.fold.toggled.connect(self._unfold)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Rea&d as:"))
        label.setBuddy(self.box)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.box, 1)
        line.addWidget(self.fold)
        self._near_line = QWidget()
        below = QHBoxLayout(self._near_line)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.near, 1)
        below.addWidget(self.use_near)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._near_line)
        self._near_line.hide()

    def show_drafted(self, drafted: Drafted) -> None:
        """Offer the readings of this import, of which the first is shown where they are new."""
        of = drafted.of
        if of.readings == self._readings:
            return
        self._readings = of.readings
        self.box.clear()
        for reading in self._offered():
            words = self._words(drafted, reading)
            self.box.addItem(words, reading)
            self.box.setItemData(
                self.box.count() - 1, plain_tip(words), Qt.ItemDataRole.ToolTipRole
            )
        self.box.setCurrentIndex(0)
        self.setEnabled(self.box.count() > 0)
        offered = [self.box.itemData(number) for number in range(self.box.count())]
        self._second = offered.index(of.runner_up) if of.runner_up in offered else -1
        self._show_near()

    def _words(self, drafted: Drafted, reading: Reading) -> str:
        if drafted.is_large:
            # To draft each one would take too long.
            return reading_words(reading.mapping, reading.levels, self._localizer)
        as_read = session.with_reading(drafted.of, reading)
        return counted_reading(as_read.mapping, as_read.draft, self._localizer)

    def _offered(self) -> list[Reading]:
        """The best ones that come to other levels or stand elsewhere than the ones before."""
        found: dict[object, Reading] = {}
        for reading in self._readings:
            mapping = reading.mapping
            key = (mapping.sheet, mapping.shape, mapping.header, reading.levels)
            found.setdefault(key, reading)
        return list(found.values())[:_MOST]

    def _show_near(self) -> None:
        """Show the second reading while the first one is taken."""
        is_near = self._second > 0 and self.box.currentIndex() == 0
        text = self.tr("Nearly as likely: {0}").format(self.box.itemText(self._second))
        self.near.set_whole_text(text if is_near else "")
        self._near_line.setVisible(is_near)

    def show_own(self) -> None:
        """Show that the table is read as a person chose."""
        self.box.setCurrentIndex(-1)
        self._show_near()

    def _choose(self, number: int) -> None:
        self._show_near()
        self.changed.emit(partial(session.with_reading, reading=self.box.itemData(number)))

    def _choose_near(self) -> None:
        number = self._second
        self.box.setCurrentIndex(number)
        self.box.setFocus()
        self._choose(number)

    def _unfold(self, is_open: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.unfolded.emit(is_open)
