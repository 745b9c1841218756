"""The dialog for the place whose wages are shown: a field and the places that match it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ladder_app.domain.market.lookup import matching_areas
from ladder_app.domain.market.wages import Area, Release

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PlaceDialog(QDialog):
    """A list of places that narrows while typing.

    `accepted_value` has the code of the place, empty for none, and whether to remember it.
    `file_requested` and `bundled_requested` ask for the places of another file, which
    `show_places` shows.
    """

    accepted_value = Signal(str, bool)
    file_requested = Signal()
    bundled_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start without places."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Wages in a place"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._areas: Sequence[Area] = ()
        self._is_own = False
        self._notes: dict[str, str] = {}
        self._shown: Sequence[Area] = ()
        self.field = PlaceField(self)
        self.field.setAccessibleName(self.tr("Place"))
        self.field.setPlaceholderText(self.tr("Type a town or a state"))
        self._model = QStringListModel(self)
        self.places = self._make_list()
        self.remember = QCheckBox(self.tr("&Remember this place"), self)
        self.remember.setToolTip(self.tr("Save it on this computer for the next start"))
        self._label = self._make_label()
        self._buttons = self._make_buttons()
        self._lay_out()
        self.field.textChanged.connect(self._show_matches)
        self.field.moved.connect(self._move)

    def show_places(
        self, areas: Sequence[Area], release: Release, current: str, *, is_own: bool
    ) -> None:
        """Show the places of a survey, with one of them selected."""
        self._areas, self._is_own = areas, is_own
        source = self.tr("Source: {0}.").format(release.source.title)
        self._set_notes(source=source, problem="")
        bundled = self.tr("Wages of the &program")
        self.other.setText(bundled if is_own else self.tr("Wages of my &own…"))
        self.field.clear()
        self._show_matches("")
        self._select(current)

    def show_problem(self, problem: str) -> None:
        """Show why a file cannot be used."""
        self._set_notes(problem=problem)

    def set_remembered(self, remembered: bool) -> None:
        """Check the box where the place is remembered already."""
        self.remember.setChecked(remembered)

    def set_note(self, note: str) -> None:
        """Add a sentence about the family that is shown."""
        self._set_notes(note=note)

    def _set_notes(self, **notes: str) -> None:
        self._notes |= notes
        texts = (self._notes.get(name, "") for name in ("problem", "note", "source"))
        self._label.setText("\n".join(filter(None, texts)))

    def _make_list(self) -> QListView:
        places = QListView(self)
        places.setModel(self._model)
        places.setAccessibleName(self.tr("Places"))
        places.setUniformItemSizes(True)
        places.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        places.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        places.doubleClicked.connect(lambda _index: self.accept())
        return places

    def _make_label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _make_buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.none = buttons.addButton(self.tr("&No place"), QDialogButtonBox.ButtonRole.ResetRole)
        self.other = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.other.setToolTip(
            self.tr("A CSV file with occupation, area and percentiles, as “career-ladder market”")
        )
        self.other.clicked.connect(self._request_other)
        # Enter in the field is OK.
        for each in (self.none, self.other):
            each.setAutoDefault(False)
        self.none.clicked.connect(self._accept_none)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        for widget in (self.field, self.places, self.remember, self._label, self._buttons):
            layout.addWidget(widget)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(64 * letter, 28 * self.fontMetrics().height())
        self.field.setFocus()

    def _show_matches(self, typed: str) -> None:
        self._shown = matching_areas(typed, self._areas)
        self._model.setStringList([area.name for area in self._shown])
        if self._shown:
            self.places.setCurrentIndex(self._model.index(0))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self._shown))

    def _select(self, code: str) -> None:
        for row, area in enumerate(self._shown):
            if area.code == code:
                self.places.setCurrentIndex(self._model.index(row))

    def _move(self, key: int) -> None:
        """Move in the list by a key that was pressed in the field."""
        page = max(self.places.height() // max(self.places.sizeHintForRow(0), 1) - 1, 1)
        steps = dict(zip(_MOVES, (-1, 1, -page, page), strict=True))
        row = self.places.currentIndex().row() + steps[Qt.Key(key)]
        row = max(0, min(row, len(self._shown) - 1))
        self.places.setCurrentIndex(self._model.index(row))

    def _request_other(self) -> None:
        if self._is_own:
            self.bundled_requested.emit()
        else:
            self.file_requested.emit()

    def _accept_none(self) -> None:
        self.accepted_value.emit("", False)
        super().accept()

    def accept(self) -> None:
        """Emit the selected place, and close."""
        row = self.places.currentIndex().row()
        if 0 <= row < len(self._shown):
            self.accepted_value.emit(self._shown[row].code, self.remember.isChecked())
            super().accept()


class PlaceField(QLineEdit):
    """A field whose keys for up and down are emitted as signals."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self.moved.emit(event.key())
        else:
            super().keyPressEvent(event)
