"""The ladders that an import makes, as a tree beside the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTreeView, QVBoxLayout, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.import_result import ResultLine, result_lines
from ladder_app.files.tables.session import Drafted
from ladder_app.gui.base.tips import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_MAX_EXPANDED = 12
"""The number of families that open by themselves."""


class _Node:
    """A line in the tree, with the lines below it once they are needed."""

    def __init__(self, line: ResultLine, parent: _Node | None, row: int) -> None:
        self.line, self.parent, self.row = line, parent, row
        self._children: list[_Node] | None = None

    @property
    def children(self) -> list[_Node]:
        if self._children is None:
            lines = self.line.make_children()
            self._children = [_Node(line, self, row) for row, line in enumerate(lines)]
        return self._children


class ResultModel(QAbstractItemModel):
    """A read-only tree of lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._root = _root(())

    def show_lines(self, lines: Sequence[ResultLine]) -> None:
        """Show these lines and what is below them."""
        self.beginResetModel()
        self._root = _root(lines)
        self.endResetModel()

    def index(self, row: int, column: int, parent: _Index = _NO_PARENT) -> QModelIndex:
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override] # also QObject.parent
        above = self._node(index).parent
        if not index.isValid() or above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return len(self._node(parent).children)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        del parent
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._node(index).line.text
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text.split())
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def _node(self, index: _Index) -> _Node:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, _Node) else self._root


def _root(lines: Sequence[ResultLine]) -> _Node:
    return _Node(ResultLine("", lambda: lines), None, 0)


class ImportResult(QWidget):
    """The tree under its heading."""

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Start empty; `show_drafted` fills it."""
        super().__init__(parent)
        self._localizer = localizer
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.model = ResultModel(self)
        self.tree = QTreeView()
        self.tree.setAccessibleName(self.tr("The ladder that comes of the table"))
        self.tree.setHeaderHidden(True)
        self.tree.setModel(self.model)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.title.setBuddy(self.tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.tree, 1)

    def show_drafted(self, drafted: Drafted) -> None:
        """Show what comes of this import; the families are open."""
        families = drafted.draft.families
        self.model.show_lines(result_lines(families, self._localizer))
        self.title.setText(self._title(len(families)))
        for row in range(min(len(families), _MAX_EXPANDED)):
            self.tree.setExpanded(self.model.index(row, 0), True)

    def _title(self, count: int) -> str:
        if count == 0:
            return self.tr("No level was found")
        if count == 1:
            return self.tr("Preview")
        return self._localizer.plural("Preview of %n ladder", "Preview of %n ladders", count)
