"""A letter pressed in a menu or a dialog means one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QMenu,
    QMenuBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.pages import WindowPage

DIALOGS = (
    ActionId.SHORTCUTS, ActionId.SOURCES, ActionId.WORKINGS, ActionId.ABOUT,
)  # fmt: skip


def equal_mnemonics(texts: Sequence[str]) -> list[str]:
    """The letters that more than one of these texts is called by."""
    letters = (QKeySequence.mnemonic(text).toString() for text in texts)
    return [letter for letter, n in Counter(letters).items() if letter and n > 1]


def texts_of(actions: Sequence[QAction]) -> list[str]:
    return [action.text() for action in actions if not action.isSeparator()]


def test_no_menu_has_two_equal_mnemonics(window: WindowPage) -> None:
    menus: list[QWidget] = [window.menuBar(), *window.menuBar().findChildren(QMenu)]
    assert len(menus) > 6
    for menu in menus:
        name = menu.title() if isinstance(menu, QMenu) else "the menu bar"
        assert equal_mnemonics(texts_of(menu.actions())) == [], name


def test_no_context_menu_has_two_equal_mnemonics(window: WindowPage) -> None:
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QMenu | QMenuBar | WindowPage):
            assert equal_mnemonics(texts_of(widget.actions())) == [], widget.accessibleName()


def test_no_dialog_has_two_equal_mnemonics(window: WindowPage) -> None:
    for action in DIALOGS:
        window.actions_by_id[action].trigger()
    dialogs = window.findChildren(QDialog)
    assert len(dialogs) == len(DIALOGS)
    for dialog in dialogs:
        texts = [button.text() for button in dialog.findChildren(QAbstractButton)]
        assert equal_mnemonics(texts) == [], dialog.windowTitle()


def test_f10_opens_the_menus(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.title().replace("&", "") == "File"
    menu.close()
