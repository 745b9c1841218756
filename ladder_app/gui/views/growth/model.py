"""The item model of the Growth view: sections of items, with their marks and evidence."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ladder_app.documents.growth.rows import GrowthRow, RowSection, asked_text
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.growth.entries import ItemKey
from ladder_app.gui.base.tips import plain_tip

_NO_PARENT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `GrowthRow` of an index, or None for a section."""


class Column(IntEnum):
    """The columns; the last is there only beside another person's view."""

    ITEM = 0
    MARK = 1
    EVIDENCE = 2
    OTHER = 3


class GrowthModel(QAbstractItemModel):
    """Sections with their items as children."""

    def __init__(self, localizer: Localizer, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._localizer = localizer
        self._sections: Sequence[RowSection] = ()
        self._titles: Sequence[str] = ()

    @property
    def sections(self) -> Sequence[RowSection]:
        """What is shown."""
        return self._sections

    def set_sections(self, sections: Sequence[RowSection], titles: Sequence[str]) -> bool:
        """Show these sections below these titles; True where other rows are shown than before."""
        is_same = _keys(sections) == _keys(self._sections) and len(titles) == len(self._titles)
        if not is_same:
            self.beginResetModel()
            self._sections, self._titles = sections, titles
            self.endResetModel()
            return True
        before, self._sections = self._sections, sections
        self._titles = titles
        for number, (old, new) in enumerate(zip(before, sections, strict=True)):
            self._emit_changed(number, old, new)
        return False

    def _emit_changed(self, number: int, old: RowSection, new: RowSection) -> None:
        parent = self.index(number, 0)
        if old.title != new.title:
            self.dataChanged.emit(parent, parent)
        for row, (one, other) in enumerate(zip(old.rows, new.rows, strict=True)):
            if one != other:
                last = self.index(row, self.columnCount() - 1, parent)
                self.dataChanged.emit(self.index(row, 0, parent), last)

    def index_of(self, key: ItemKey) -> QModelIndex:
        """The first cell of an item; an invalid index where it is not listed."""
        for number, section in enumerate(self._sections):
            for row, each in enumerate(section.rows):
                if each.key == key:
                    return self.index(row, 0, self.index(number, 0))
        return QModelIndex()

    def row_at(self, index: _Index) -> GrowthRow | None:
        """The row of an index; None for a section."""
        if not index.isValid() or not index.internalId():
            return None
        return self._sections[index.internalId() - 1].rows[index.row()]

    def section_at(self, index: _Index) -> RowSection | None:
        """The section of an index that is one."""
        is_section = index.isValid() and not index.internalId()
        return self._sections[index.row()] if is_section else None

    # As every item model

    def index(self, row: int, column: int, parent: _Index = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # 0 for a section; else the number of the section, from 1.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = _NO_PARENT) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._sections)
        if parent.internalId() or parent.column():
            return 0
        return len(self._sections[parent.row()].rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        del parent
        return len(self._titles)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.section_at(index) is not None and index.column():
            # The first cell of a section has the width of all.
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        roles = (*_ROLES, Qt.ItemDataRole.ToolTipRole)
        is_title = orientation is Qt.Orientation.Horizontal and role in roles
        return self._titles[section] if is_title and section < len(self._titles) else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if role == ROW_ROLE:
            return row
        section = self.section_at(index)
        if section is not None:
            is_title = role in _ROLES and index.column() == Column.ITEM
            return self._section_text(section) if is_title else None
        if row is None:
            return None
        if role in _ROLES:
            text = self._text(row, Column(index.column()))
            is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
            return text or (self._localizer.tr("No evidence") if is_spoken else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(row, Column(index.column())))
        return None

    def _section_text(self, section: RowSection) -> str:
        count = self._localizer.number(len(section.rows))
        return self._localizer.tr("{heading} ({count})", heading=section.title, count=count)

    def _text(self, row: GrowthRow, column: Column) -> str:
        if column is Column.MARK:
            return row.standing
        if column is Column.OTHER:
            return row.other
        if column is Column.EVIDENCE:
            return "\n".join((*row.evidence, *row.next_steps))
        asked = asked_text(row, self._localizer)
        return "\n".join(
            filter(None, (", ".join(filter(None, (row.name, asked, row.badge))), row.earlier))
        )

    def _tip(self, row: GrowthRow, column: Column) -> str:
        if row.proposed is not None:
            words = row.proposed.words
            return self._localizer.tr("Is this now “{item}”? Press Enter to answer.", item=words)
        return "" if column is Column.MARK else self._text(row, column)


def _keys(sections: Sequence[RowSection]) -> list[tuple[str, list[ItemKey]]]:
    return [(section.key, [row.key for row in section.rows]) for section in sections]
