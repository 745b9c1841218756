"""The declared actions as Qt's own, in the menus and on the toolbar."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

from ladder_app.gui.actions.declared import (
    ACTIONS,
    ActionSpec,
    keys_of,
    native_keys,
    plain_text,
    translated,
)
from ladder_app.gui.actions.icons import line_icon
from ladder_app.gui.actions.ids import ActionId, Menu


def make_actions(owner: QObject, files: Mapping[str, Path]) -> dict[ActionId, QAction]:
    """A QAction for each declared one, with its text, keys, tip and icon, if there is a file."""
    actions: dict[ActionId, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for spec in ACTIONS:
        action = QAction(translated(spec.text), owner)
        action.setShortcuts([QKeySequence(keys) for keys in keys_of(spec)])
        action.setCheckable(spec.checkable)
        action.setToolTip(_tool_tip(spec))
        action.setStatusTip(translated(spec.tip))
        if spec.icon in files:
            action.setIcon(line_icon(files[spec.icon]))
        if spec.group:
            group = groups.setdefault(spec.group, QActionGroup(owner))
            group.addAction(action)
        actions[spec.id] = action
    return actions


def fill_menus(bar: QMenuBar, actions: Mapping[ActionId, QAction]) -> dict[Menu, QMenu]:
    """Put every action into its menu, and give the menus back."""
    menus = {menu: bar.addMenu(translated(str(menu.value))) for menu in Menu}
    for spec in ACTIONS:
        if spec.separator_before:
            menus[spec.menu].addSeparator()
        menus[spec.menu].addAction(actions[spec.id])
    # As on most desktops; Qt itself only knows Alt with a letter.
    opener = QAction(bar)
    opener.setShortcut(QKeySequence("F10"))
    opener.triggered.connect(lambda: bar.setActiveAction(menus[Menu.FILE].menuAction()))
    bar.window().addAction(opener)
    return menus


def fill_toolbar(bar: QToolBar, actions: Mapping[ActionId, QAction]) -> None:
    """Put the actions that are wanted at hand on the toolbar, in the menus' groups."""
    before: ActionSpec | None = None
    for spec in ACTIONS:
        if not spec.in_toolbar:
            continue
        if before and (spec.separator_before or spec.menu is not before.menu):
            bar.addSeparator()
        bar.addAction(actions[spec.id])
        bar.widgetForAction(actions[spec.id]).setAccessibleName(plain_text(spec))
        before = spec


def _tool_tip(spec: ActionSpec) -> str:
    said = translated(spec.tip) or plain_text(spec).rstrip("…")
    return f"{said} ({native_keys(spec)})" if spec.keys else said
