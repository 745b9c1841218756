"""Compare and Path at small sizes and with large text: their buttons are whole and in sight."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.pages import WindowPage
from tests.gui.window.test_room import resized

SIZES = [(900, 600, 100), (900, 600, 150), (900, 600, 200), (640, 480, 100)]
Shown = tuple[QWidget, QAbstractScrollArea]


def compare_of(window: WindowPage) -> Shown:
    window.actions_by_id[ActionId.COMPARE].trigger()
    view = window.compare.view
    assert view is not None
    return view, view.table


def path_of(window: WindowPage) -> Shown:
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    view = window.path.view
    assert view is not None
    return view, view.map


@pytest.mark.parametrize(("width", "height", "zoom"), SIZES)
@pytest.mark.parametrize("show", [compare_of, path_of])
def test_every_button_is_whole(
    qtbot: QtBot,
    window: WindowPage,
    show: Callable[[WindowPage], Shown],
    width: int,
    height: int,
    zoom: int,
) -> None:
    window.go_to("backend-developer/senior")
    view, _ = show(window)
    resized(qtbot, window, (width, height), zoom)
    buttons = [b for b in view.findChildren(QAbstractButton) if b.isVisible() and b.text()]
    assert len(buttons) >= 4
    for button in buttons:
        needed = QFontMetricsF(button.font()).horizontalAdvance(button.text())
        assert needed < button.width(), button.text()
        area = QRect(button.mapTo(view, QPoint()), button.size())
        assert view.rect().contains(area), button.text()
        shown = button.visibleRegion().boundingRect().size()
        assert shown == button.size(), button.text()


@pytest.mark.parametrize("show", [compare_of, path_of])
def test_the_content_keeps_some_lines_with_large_text(
    qtbot: QtBot, window: WindowPage, show: Callable[[WindowPage], Shown]
) -> None:
    window.go_to("backend-developer/senior")
    _, content = show(window)
    resized(qtbot, window, (900, 600), 200)
    QApplication.processEvents()
    line = QFontMetricsF(content.font()).lineSpacing()
    assert content.viewport().height() >= 3 * line
