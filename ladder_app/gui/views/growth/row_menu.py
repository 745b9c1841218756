"""The context menu of an item: its marks in words, and its evidence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ladder_app.documents.growth.rows import GrowthRow


def row_menu(
    row: GrowthRow,
    mark: Callable[[int | None], object],
    edit: Callable[[], object],
    parent: QWidget,
) -> QMenu:
    """A menu that marks the item of a row, or opens its evidence."""
    menu = QMenu(parent)
    menu.setAccessibleName(row.name)
    if row.is_lost:
        menu.addAction(_tr("&Find its item in the ladder…"), edit).setEnabled(
            row.proposed is not None
        )
        return menu
    _add_marks(menu, row, mark)
    menu.addSeparator()
    menu.addAction(_tr("&Evidence and next steps…"), edit)
    return menu


def _add_marks(menu: QMenu, row: GrowthRow, mark: Callable[[int | None], object]) -> None:
    group = QActionGroup(menu)
    first = 0 if row.is_skill else 1
    for position, word in enumerate(row.choices):
        action = menu.addAction(f"&{position + first}  {word.replace('&', '&&')}")
        action.setCheckable(True)
        action.setChecked(position == row.chosen)
        group.addAction(action)
        action.triggered.connect(lambda _checked, position=position: mark(position))
    back = menu.addAction(_tr("&Take the mark back"), lambda: mark(None))
    back.setEnabled(row.entry.is_marked)


def _tr(text: str) -> str:
    return QCoreApplication.translate("GrowthTable", text)
