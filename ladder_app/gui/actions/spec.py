"""The declaration of an action: its name, its keys, its tip and its icon."""

from __future__ import annotations

import sys

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ladder_app.gui.actions.ids import ActionId, Menu


class ActionSpec(Struct, frozen=True, kw_only=True):
    """An action as it is declared.

    Of the actions of one `group` one is checked at a time; they are checkable. The texts are
    English, marked for translation; `keys` are in Qt's portable form.
    """

    id: ActionId
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    checkable: bool = False
    group: str = ""
    icon: str = ""


def menu_title(menu: Menu) -> str:
    """The menu's title without the mark for its mnemonic."""
    return translated(menu.value).replace("&", "")


def plain_text(spec: ActionSpec) -> str:
    """The action's name without the mark for its mnemonic."""
    return translated(spec.text).replace("&", "")


def keys_of(spec: ActionSpec, platform: str = sys.platform) -> tuple[str, ...]:
    """The action's keys on this system: on macOS, Option with a letter or digit types one."""
    return tuple(map(_mac_keys, spec.keys)) if platform == "darwin" else spec.keys


def _mac_keys(keys: str) -> str:
    """Command and a digit (Qt's Ctrl) for the views; Control (Qt's Meta) for what is left."""
    modifier, _, key = keys.partition("+")
    if modifier == "Alt" and len(key) == 1:
        return f"{'Ctrl' if key.isdecimal() else 'Meta'}+{key}"
    return f"Meta+{key}" if modifier == "Ctrl" and key.isdecimal() else keys


def native_keys(spec: ActionSpec) -> str:
    """The action's keys as this system writes them."""
    return ", ".join(
        QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        for keys in keys_of(spec)
    )


def translated(text: str) -> str:
    """A declared text in the window's language."""
    return QCoreApplication.translate("Actions", text) if text else ""
