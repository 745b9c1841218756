"""A snapshot of a tree: its expanded and selected rows, and its scroll position."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QTreeView

from ladder_app.gui.tree.model import NODE_ROLE
from ladder_app.gui.tree.node import Node

NodePath = tuple[str, ...]


class TreeSnapshot(Struct, frozen=True, kw_only=True):
    """Rows by their ids, so that the snapshot outlives the model."""

    opened: frozenset[NodePath]
    selected: tuple[NodePath, ...]
    current: NodePath
    scroll: int


def state_of(tree: QTreeView) -> TreeSnapshot:
    """A snapshot of the tree now; `current` is empty without a current row."""
    opened = (path_of(row) for row in _groups(tree.model()) if tree.isExpanded(row))
    return TreeSnapshot(
        opened=frozenset(opened),
        selected=tuple(path_of(row) for row in tree.selectedIndexes()),
        current=path_of(tree.currentIndex()),
        scroll=tree.verticalScrollBar().value(),
    )


def restore_snapshot(tree: QTreeView, state: TreeSnapshot) -> None:
    """Expand, select and scroll as in the snapshot, as far as the rows are still there."""
    for row in _groups(tree.model()):
        tree.setExpanded(row, path_of(row) in state.opened)
    selection = tree.selectionModel()
    selection.clearSelection()
    current = index_at(tree.model(), state.current)
    if current.isValid():
        selection.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
    selected = QItemSelection()
    for path in state.selected:
        index = index_at(tree.model(), path)
        selected.select(index, index)
    selection.select(selected, QItemSelectionModel.SelectionFlag.Select)
    # The bar's range follows from the rows, which Qt would lay out later.
    tree.doItemsLayout()
    tree.verticalScrollBar().setValue(state.scroll)


def path_of(index: QModelIndex) -> NodePath:
    """The ids from the family down to this row; empty for no row."""
    node = index.data(NODE_ROLE)
    return node.path if isinstance(node, Node) else ()


def index_at(model: QAbstractItemModel, path: NodePath) -> QModelIndex:
    """The row with this path; an invalid index where there is none."""
    index = QModelIndex()
    for depth in range(1, len(path) + 1):
        below = _rows(model, index)
        index = next((row for row in below if path_of(row) == path[:depth]), QModelIndex())
        if not index.isValid():
            break
    return index


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    return (model.index(row, 0, parent) for row in range(model.rowCount(parent)))


def _groups(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    """The families, and the tracks where a family has several."""
    for family in _rows(model, QModelIndex()):
        yield family
        first = model.index(0, 0, family)
        if model.rowCount(first):
            yield from _rows(model, family)
