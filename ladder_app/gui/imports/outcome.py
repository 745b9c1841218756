"""What an import makes of a table: how it was understood, the skipped cells, the proficiencies."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QListView, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.imports import understood
from ladder_app.files.tables.session import Drafted
from ladder_app.gui.imports.scale import ImportScale
from ladder_app.gui.imports.skipped_cells import SkippedCellsModel


class ImportOutcome(QTabWidget):
    """The skipped cells, how the table was read, and its proficiencies, on pages with tabs.

    `changed` has a function that corrects the import; `spot_activated` the cell of the table
    that a line of the skipped cells is about.
    """

    changed = Signal(object)
    spot_activated = Signal(object)

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Start empty; `show_drafted` fills it."""
        super().__init__(parent)
        self._localizer = localizer
        self.understood = _label()
        self.skipped_title = _label()
        self.skipped = SkippedCellsModel(localizer, self)
        self.skipped_list = QListView()
        self.skipped_list.setModel(self.skipped)
        self.skipped_list.setUniformItemSizes(True)
        self.scale = ImportScale()
        self.setDocumentMode(True)
        self.addTab(self._make_skipped_group(), self.tr("Ski&pped"))
        self.addTab(self._make_understood_area(), self.tr("Ho&w it was read"))
        self.addTab(self.scale, self.tr("Pro&ficiencies"))
        self.scale.changed.connect(self.changed)
        self.skipped_list.clicked.connect(self._emit_spot)
        self.skipped_list.activated.connect(self._emit_spot)

    def _make_understood_area(self) -> QWidget:
        self.understood.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setAccessibleName(self.tr("How the table was read"))
        area.setWidgetResizable(True)
        area.setWidget(self.understood)
        return area

    def _make_skipped_group(self) -> QWidget:
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.skipped_title)
        layout.addWidget(self.skipped_list, 1)
        return group

    def show_drafted(self, drafted: Drafted) -> None:
        """Show this draft."""
        lines = understood(drafted.of.table, drafted.draft, self._localizer)
        self.understood.setText("\n".join(lines))
        self.scale.show_words(drafted.of.mapping.scale)
        others = drafted.draft.others
        number = len(drafted.draft.skipped) + sum(len(part.skipped) for part in others)
        title = self.tr("No cells are skipped")
        if number:
            title = self._localizer.plural("%n cell skipped:", "%n cells skipped:", number)
        self.skipped_title.setText(title)
        self.skipped_list.setAccessibleName(title)
        self.skipped.show_draft(drafted.draft)

    def _emit_spot(self, index: QModelIndex) -> None:
        spot = self.skipped.spot_at(index.row())
        if spot is not None:
            self.spot_activated.emit(spot)


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
