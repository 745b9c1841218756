"""The readings of a table to choose from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.imports import reading_words
from ladder_app.files.tables import session
from ladder_app.files.tables.readings.choose import Reading
from ladder_app.files.tables.session import Import

_MOST = 6


class ImportReadings(QWidget):
    """The likeliest readings, best first; `changed` has a function that chooses one."""

    changed = Signal(object)

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Start empty; `show_import` fills it."""
        super().__init__(parent)
        self._localizer = localizer
        self._readings: tuple[Reading, ...] = ()
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("How the table is read"))
        self.box.setPlaceholderText(self.tr("as you chose below"))
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        label = QLabel(self.tr("Rea&d as:"))
        label.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self.box, 1)
        self.box.activated.connect(self._emit)

    def show_import(self, of: Import) -> None:
        """Offer the readings of this import, of which the first is shown where they are new."""
        if of.readings == self._readings:
            return
        self._readings = of.readings
        self.box.clear()
        for reading in self._offered():
            words = reading_words(reading.mapping, reading.levels, self._localizer)
            self.box.addItem(words, reading)
            self.box.setItemData(self.box.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.box.setCurrentIndex(0)
        self.setEnabled(self.box.count() > 0)

    def _offered(self) -> list[Reading]:
        """The best ones that come to other levels or stand elsewhere than the ones before."""
        found: dict[object, Reading] = {}
        for reading in self._readings:
            mapping = reading.mapping
            key = (mapping.sheet, mapping.shape, mapping.header, reading.levels)
            found.setdefault(key, reading)
        return list(found.values())[:_MOST]

    def show_own(self) -> None:
        """Show that the table is read as a person chose."""
        self.box.setCurrentIndex(-1)

    def _emit(self, number: int) -> None:
        self.changed.emit(partial(session.with_reading, reading=self.box.itemData(number)))
