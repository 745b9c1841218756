"""The dialog that lists every action with its keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from ladder_app.gui.actions.menus import MENUS
from ladder_app.gui.actions.spec import menu_title, native_keys, plain_text
from ladder_app.gui.actions.specs import ACTIONS, SPECS
from ladder_app.gui.dialogs.table_dialog import table_dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


def shortcuts_dialog(parent: QWidget) -> QDialog:
    """The actions with their keys, in the order of the menus."""
    rows: list[tuple[str, ...]] = []
    for menu, entries in MENUS.items():
        rows.append((menu_title(menu),))
        specs = (SPECS[entry] for entry in entries if entry is not None and SPECS[entry].keys)
        rows.extend((plain_text(spec), native_keys(spec)) for spec in specs)
    listed = {entry for entries in MENUS.values() for entry in entries}
    rows.append((_tr("On the panes"),))
    others = (spec for spec in ACTIONS if spec.keys and spec.id not in listed)
    rows.extend((plain_text(spec), native_keys(spec)) for spec in others)
    rows.append((_tr("In the window"),))
    rows.append((_tr("Open the menus"), "F10"))
    rows.append((_tr("Move through the tree"), _tr("Up, Down, Left, Right")))
    return table_dialog(parent, _tr("Keyboard shortcuts"), (_tr("Action"), _tr("Keys")), rows)
