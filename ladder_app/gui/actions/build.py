"""Makes QActions of the declared actions, and fills the menus and the toolbar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from ladder_app.gui.actions.choice_button import ChoiceButton
from ladder_app.gui.actions.icons import line_icon
from ladder_app.gui.actions.ids import ActionId, Menu, PaneMenu
from ladder_app.gui.actions.menus import MENUS, PANE_MENUS, TOOLBAR
from ladder_app.gui.actions.spec import ActionSpec, keys_of, native_keys, plain_text, translated
from ladder_app.gui.actions.specs import SPECS


def make_actions(owner: QObject, files: Mapping[str, Path]) -> Mapping[ActionId, QAction]:
    """A QAction for each declared action, made when it is first asked for."""
    return _Actions(owner, files)


class _Actions(Mapping[ActionId, QAction]):
    """The actions with their texts, keys, tips and icons.

    The first picture of the window needs a fifth of them.
    """

    def __init__(self, owner: QObject, files: Mapping[str, Path]) -> None:
        self._owner = owner
        self._files = files
        self._made: dict[ActionId, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}

    def __len__(self) -> int:
        return len(SPECS)

    def __iter__(self) -> Iterator[ActionId]:
        return iter(SPECS)

    def __getitem__(self, name: ActionId) -> QAction:
        action = self._made.get(name)
        if action is None:
            action = self._made[name] = self._make(SPECS[name])
        return action

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(translated(spec.text), self._owner)
        action.setShortcuts([QKeySequence(keys) for keys in keys_of(spec)])
        action.setCheckable(spec.checkable)
        action.setToolTip(_tool_tip(spec))
        action.setStatusTip(translated(spec.tip))
        if spec.icon in self._files:
            action.setIcon(line_icon(self._files[spec.icon]))
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self._owner))
            group.addAction(action)
        return action


def add_menus(bar: QMenuBar) -> Mapping[Menu, QMenu]:
    """Add the menus, which `fill_menus` fills."""
    return {menu: bar.addMenu(translated(menu.value)) for menu in MENUS}


def fill_menus(
    bar: QMenuBar, menus: Mapping[Menu, QMenu], actions: Mapping[ActionId, QAction]
) -> None:
    """Fill the menus of this bar."""
    for menu, entries in MENUS.items():
        for entry in entries:
            if entry is None:
                menus[menu].addSeparator()
            else:
                menus[menu].addAction(actions[entry])
    # As on most desktops; Qt has only Alt with a letter.
    opener = QAction(bar)
    opener.setShortcut(QKeySequence("F10"))
    opener.triggered.connect(lambda: bar.setActiveAction(menus[Menu.FILE].menuAction()))
    bar.window().addAction(opener)


def add_shortcuts(window: QWidget, actions: Mapping[ActionId, QAction]) -> None:
    """Let the keys of actions work that are in no menu of the menu bar."""
    in_menus = {entry for entries in MENUS.values() for entry in entries}
    window.addActions([action for name, action in actions.items() if name not in in_menus])


def fill_pane_menu(menu: QMenu, which: PaneMenu, actions: Mapping[ActionId, QAction]) -> None:
    """Fill a menu that is on a pane."""
    menu.setAccessibleName(translated(which.value))
    for entry in PANE_MENUS[which]:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(actions[entry])


def fill_toolbar(bar: QToolBar, actions: Mapping[ActionId, QAction]) -> None:
    """Fill the toolbar."""
    for entry in TOOLBAR:
        if entry is None:
            bar.addSeparator()
            continue
        name = plain_text(SPECS[entry])
        if SPECS[entry].group:
            bar.addWidget(ChoiceButton(actions[entry], name, bar))
            continue
        bar.addAction(actions[entry])
        bar.widgetForAction(actions[entry]).setAccessibleName(name)


def _tool_tip(spec: ActionSpec) -> str:
    text = translated(spec.tip) or plain_text(spec).rstrip("…")
    return f"{text} ({native_keys(spec)})" if spec.keys else text
