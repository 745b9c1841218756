"""The Growth view at small sizes and with large text: the table and the editor keep their room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.views.growth.view import GrowthView
from tests.gui.pages import WindowPage
from tests.gui.views.growth.steps import LEADS, editor_of, labels, press
from tests.gui.window.test_room import resized

_MIN_LINES = 3.0
_HINT = "Keys: 1 to 4 mark a statement"


@pytest.fixture(params=[(900, 600), (640, 480)], ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    chosen: tuple[int, int] = request.param
    return chosen


@pytest.fixture(params=[100, 150, 200], ids=lambda zoom: f"{zoom}%")
def zoom(request: pytest.FixtureRequest) -> int:
    chosen: int = request.param
    return chosen


def assert_room(view: GrowthView) -> None:
    line = QFontMetricsF(view.table.font()).lineSpacing()
    assert view.table.viewport().height() >= _MIN_LINES * line
    for kind in (QPushButton, QToolButton):
        for button in view.findChildren(kind):
            if button.isVisible():
                needed = QFontMetricsF(button.font()).horizontalAdvance(button.text())
                assert needed < button.width(), button.text()
                assert view.rect().contains(QRect(button.mapTo(view, QPoint()), button.size()))


def test_the_table_has_room_without_a_file(
    qtbot: QtBot, window: WindowPage, empty: GrowthView, size: tuple[int, int], zoom: int
) -> None:
    resized(qtbot, window, size, zoom)
    assert_room(empty)
    assert [button.accessibleName() for button in empty.begin_buttons] == [
        "New growth file…",
        "Open growth file…",
    ]


def test_the_table_has_room_below_the_summary(
    qtbot: QtBot, window: WindowPage, view: GrowthView, size: tuple[int, int], zoom: int
) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_1)
    resized(qtbot, window, size, zoom)
    assert_room(view)


def test_what_has_no_room_comes_back(qtbot: QtBot, window: WindowPage, view: GrowthView) -> None:
    resized(qtbot, window, (640, 480), 200)
    assert not view.cards.isVisible()
    assert _HINT not in labels(view)
    resized(qtbot, window, (1280, 800), 100)
    assert view.cards.isVisible()
    assert _HINT in labels(view)
    shown = [b.text() for b in view.findChildren(QPushButton) if b.isVisible()]
    assert shown == ["Print talk sheet…"]


def test_the_first_evidence_is_whole_in_the_editor(
    qtbot: QtBot, window: WindowPage, view: GrowthView, size: tuple[int, int], zoom: int
) -> None:
    resized(qtbot, window, size, zoom)
    press(qtbot, view.table, LEADS, Qt.Key.Key_Return)
    editor = editor_of(view)
    QApplication.processEvents()
    field = editor.evidence_lines[0].text
    assert field.visibleRegion().boundingRect().size() == field.size()
    assert view.rect().contains(editor.geometry())


@pytest.mark.parametrize("action", [ActionId.LIGHT, ActionId.HIGH_CONTRAST])
def test_a_field_keeps_its_height_when_it_takes_the_focus(
    qtbot: QtBot, window: WindowPage, view: GrowthView, action: ActionId
) -> None:
    window.actions_by_id[action].trigger()
    press(qtbot, view.table, LEADS, Qt.Key.Key_Return)
    QApplication.processEvents()
    fields = editor_of(view).findChildren(QLineEdit)
    assert len({field.sizeHint().height() for field in fields}) == 1
    whole = [field.visibleRegion().boundingRect().size() == field.size() for field in fields]
    assert all(whole), [QSize(field.size()) for field in fields]
