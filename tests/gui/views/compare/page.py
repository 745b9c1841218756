"""What a test does with the Compare view, and reads in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from pytestqt.qtbot import QtBot

from ladder_app.gui.views.compare.view import CompareView
from tests.gui.pages import WindowPage

BACKEND = [f"backend-developer/{name}" for name in ("junior", "middle", "senior")]
DOWN = Qt.Orientation.Vertical


def compared(window: WindowPage) -> CompareView:
    assert window.compare.view is not None
    assert window.compare.view.isVisible()
    return window.compare.view


def choose(window: WindowPage, addresses: Sequence[str]) -> None:
    window.go_to(addresses[0])
    for address in addresses[1:]:
        index = window.levels.model.index_of(address)
        flags = QItemSelectionModel.SelectionFlag
        window.levels.tree.selectionModel().setCurrentIndex(index, flags.Select)


def titles(view: CompareView) -> list[str]:
    model = view.table.rows
    across = Qt.Orientation.Horizontal
    return [str(model.headerData(n, across)) for n in range(model.columnCount())]


def names(view: CompareView) -> list[str]:
    return [str(view.table.rows.headerData(n, DOWN)) for n in range(view.table.rows.rowCount())]


def cells(view: CompareView, name: str) -> list[str]:
    row = names(view).index(name)
    return [str(view.table.rows.index(row, n).data()) for n in range(len(titles(view)))]


def steps(view: CompareView) -> list[str]:
    model = view.steps.rows
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def go_to_cell(view: CompareView, name: str, column: int) -> None:
    view.table.setCurrentIndex(view.table.rows.index(names(view).index(name), column))


def click_in_tree(
    qtbot: QtBot, window: WindowPage, address: str, *, row_above: bool = False
) -> None:
    """Click the row of a level, or the family's row above it."""
    model, tree = window.levels.model, window.levels.tree
    index = model.index_of(address)
    while row_above and index.parent().isValid():
        index = index.parent()
    tree.scrollTo(index)
    at: QPoint = tree.visualRect(index).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
