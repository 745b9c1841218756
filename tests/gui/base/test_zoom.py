"""The size of the text that is chosen in the View menu holds for all of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.toolbar import Toolbar
from ladder_app.gui.base.fitted_label import FittedLabel
from tests.gui.pages import WindowPage


def zoomed(qtbot: QtBot, window: WindowPage, size: tuple[int, int], zoom: int) -> None:
    window.appearance.reset_zoom()
    window.appearance.zoom_by(zoom - 100)
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)


def bars_of(window: WindowPage) -> list[QWidget]:
    bars = (window.menuBar(), *window.findChildren(Toolbar), window.statusBar())
    found = [widget for bar in bars for widget in (bar, *bar.findChildren(QWidget))]
    return [widget for widget in found if widget.isVisible() or isinstance(widget, QMenu)]


def dialog_of(window: WindowPage, action: ActionId) -> QDialog:
    window.actions_by_id[action].trigger()
    return window.findChildren(QDialog)[-1]


@pytest.mark.parametrize("zoom", [80, 200])
def test_menus_toolbar_and_status_line_are_zoomed(
    qtbot: QtBot, window: WindowPage, zoom: int
) -> None:
    before = window.menuBar().font().pointSizeF()
    zoomed(qtbot, window, (1280, 800), zoom)
    sizes = [widget.font().pointSizeF() for widget in bars_of(window)]
    assert sizes == pytest.approx([before * zoom / 100] * len(sizes))


def test_icons_of_the_toolbar_grow_with_their_names(qtbot: QtBot, window: WindowPage) -> None:
    (toolbar,) = window.findChildren(Toolbar)
    before = toolbar.iconSize().width()
    zoomed(qtbot, window, (1280, 800), 200)
    assert toolbar.iconSize().width() == pytest.approx(before * 2, abs=2)


@pytest.mark.parametrize("action", [ActionId.SHORTCUTS, ActionId.SOURCES])
def test_a_dialog_opens_in_the_zoomed_font_and_larger(
    qtbot: QtBot, window: WindowPage, action: ActionId
) -> None:
    normal = dialog_of(window, action)
    small, font = normal.width(), normal.font().pointSizeF()
    normal.close()
    zoomed(qtbot, window, (900, 600), 150)
    dialog = dialog_of(window, action)
    for button in dialog.findChildren(QPushButton):
        assert button.font().pointSizeF() == pytest.approx(font * 1.5)
    assert dialog.width() > small or dialog.width() >= window.screen().availableSize().width() * 0.8


def test_the_title_can_be_read_in_the_largest_text(qtbot: QtBot, window: WindowPage) -> None:
    zoomed(qtbot, window, (900, 600), 200)
    window.go_to("backend-developer/senior")
    title = window.view.header.findChildren(FittedLabel)[0]
    assert title.text().split() == ["Senior", "Back-end", "Developer"]
