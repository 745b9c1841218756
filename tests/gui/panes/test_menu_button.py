"""The buttons that open a menu of options of their pane."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ladder_app.gui.panes.menu_button import MenuButton
from tests.gui.pages import WindowPage


def test_a_button_is_not_lit_once_the_pointer_is_elsewhere(
    qtbot: QtBot, window: WindowPage
) -> None:
    with qtbot.waitExposed(window):
        window.show()
    button = next(each for each in window.findChildren(MenuButton) if each.isVisible())
    # As under a pointer that opened the menu, and went on to an entry that opens a dialog.
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    QCursor.setPos(menu.mapToGlobal(menu.rect().center()))
    menu.close()
    QApplication.processEvents()
    assert not button.underMouse()
