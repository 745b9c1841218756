"""The item model of an imported sheet: its cells, their meanings, and what is skipped."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont, QGuiApplication, QPalette

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.imports import meaning_name
from ladder_app.files.tables import table_lines
from ladder_app.files.tables.mapping import Shape
from ladder_app.files.tables.session import Drafted
from ladder_app.files.tables.sheets import Spot, column_name
from ladder_app.gui.base.tips import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole
_MAX_LETTERS = 400
_CHANGED = [
    Qt.ItemDataRole.FontRole,
    Qt.ItemDataRole.ForegroundRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
]


class ImportModel(QAbstractTableModel):
    """The cells of the sheet; skipped ones are struck out, with the reason as a tool tip."""

    def __init__(
        self, drafted: Drafted, localizer: Localizer, parent: QObject | None = None
    ) -> None:
        """Show this import."""
        super().__init__(parent)
        self._localizer = localizer
        self._set(drafted, "")

    def _set(self, drafted: Drafted, other: str) -> None:
        self.drafted = drafted
        part = next((part for part in drafted.draft.others if part.sheet == other), None)
        sheets = {sheet.name: sheet for sheet in drafted.of.table.sheets}
        self.sheet = sheets[part.sheet] if part else drafted.of.sheet
        self._rows = self.sheet.rows
        skipped = part.skipped if part else drafted.draft.skipped
        self._reasons = {item.spot: item.reason for item in skipped}
        mapping = drafted.of.mapping
        self._is_down, self._header = mapping.shape is Shape.DOWN, mapping.header
        self._lines = mapping.rows_in(part.sheet if part else mapping.sheet)

    def show_drafted(self, drafted: Drafted, other: str = "") -> None:
        """Show another import, or another sheet that it reads.

        The selection stays if the cells are the same.
        """
        before = self._rows
        sheets = drafted.of.table.sheets
        name = other if other in drafted.of.mapping.also else drafted.of.mapping.sheet
        if next(sheet.rows for sheet in sheets if sheet.name == name) != before:
            self.beginResetModel()
            try:
                self._set(drafted, other)
            finally:
                self.endResetModel()
            return
        self._set(drafted, other)
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last, _CHANGED)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self.sheet.width

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        spot = Spot(index.row(), index.column())
        text = self._rows[spot.row][spot.column]
        if role == _ROLE.DisplayRole:
            return text[:_MAX_LETTERS]
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return self._description(spot, text, role) if text else None
        return self._style(spot, role) if text else None

    def _description(self, spot: Spot, text: str, role: int) -> str:
        if role == _ROLE.ToolTipRole:
            return plain_tip(f"{text}\n\n{self.fate(spot)}")
        return f"{text[:_MAX_LETTERS]}. {self.fate(spot)}"

    def _style(self, spot: Spot, role: int) -> object:
        if role == _ROLE.FontRole:
            font = QFont()
            font.setStrikeOut(spot in self._reasons)
            is_heading = (spot.column if self._is_down else spot.row) == self._header
            font.setWeight(QFont.Weight.DemiBold if is_heading else QFont.Weight.Normal)
            return font
        if role == _ROLE.ForegroundRole and spot in self._reasons:
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        return None

    def fate(self, spot: Spot) -> str:
        """Whether the cell is imported, or the reason why not."""
        reason = self._reasons.get(spot)
        if reason is None:
            return self._localizer.tr("Imported.")
        text = self._localizer.tr(reason)
        return self._localizer.tr("Skipped: {reason}", reason=text)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        is_column = orientation is Qt.Orientation.Horizontal
        if role != _ROLE.DisplayRole:
            return None
        name = column_name(section) if is_column else str(section + 1)
        gap = "\n" if is_column else "  "
        if is_column == self._is_down:
            given = self._lines.get(section)
            return f"{name}{gap}{meaning_name(given, self._localizer)} ▾" if given else name
        meaning = table_lines.meaning_at(self.drafted.of, section)
        return f"{name}{gap}{meaning_name(meaning, self._localizer)} ▾"
