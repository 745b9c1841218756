"""What rows fold: earlier words, what is carried over, and the meaning of the scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from ladder_app.gui.panes.pane import RowsView
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage


@pytest.fixture
def window(make_window: MakeWindow) -> WindowPage:
    window = make_window()
    window.resize(1280, 1400)
    window.go_to("backend-developer/senior")
    return window


def texts(view: RowsView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def spoken(view: RowsView, start: str) -> str:
    """What a screen reader reads of the row that starts so."""
    role = Qt.ItemDataRole.AccessibleTextRole
    rows = [view.rows.index(row, 0) for row in range(view.rows.rowCount())]
    return next(str(index.data(role)) for index in rows if str(index.data()).startswith(start))


def click_fold(qtbot: QtBot, view: RowsView, start: str) -> None:
    number = next(n for n, text in enumerate(texts(view)) if text.startswith(start))
    index = view.rows.index(number, 0)
    view.scrollTo(index)
    row = view.rows.row_at(index)
    assert row is not None
    area = view.rows_delegate.fold_area(row, view.font(), QRectF(view.visualRect(index)))
    at = QPoint(round(area.left()) + 12, round(area.center().y()))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_what_is_carried_over_is_one_line_until_it_is_opened(
    qtbot: QtBot, window: WindowPage
) -> None:
    view = window.view.responsibilities.view
    before = texts(view)
    assert "Still expected from Middle (1)" in before
    assert spoken(view, "Still expected").endswith(", collapsed")
    click_fold(qtbot, view, "Still expected")
    opened = [text for text in texts(view) if text not in before]
    assert len(opened) == 1
    assert "independently" in opened[0]
    assert spoken(view, "Still expected").endswith(", expanded")
    click_fold(qtbot, view, "Still expected")
    assert texts(view) == before


def test_an_open_fold_stays_open_at_other_levels(qtbot: QtBot, window: WindowPage) -> None:
    view = window.view.responsibilities.view
    click_fold(qtbot, view, "Still expected")
    window.go_to("backend-developer/junior")
    window.go_to("backend-developer/senior")
    assert spoken(view, "Still expected").endswith(", expanded")


def test_the_earlier_words_of_a_statement_are_under_its_badge(
    qtbot: QtBot, window: WindowPage
) -> None:
    view = window.view.responsibilities.view
    click_fold(qtbot, view, "Builds complex")
    opened = next(text for text in texts(view) if text.startswith("Builds complex"))
    assert "\nfrom: Designs" in opened
    # A click on the text only selects it.
    index = view.rows.index(texts(view).index(opened), 0)
    corner = view.visualRect(index).topLeft() + QPoint(60, 8)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert opened in texts(view)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_open_and_close_as_in_a_tree(qtbot: QtBot, window: WindowPage, key: Qt.Key) -> None:
    view = window.view.responsibilities.view
    view.setFocus()
    row = texts(view).index("Still expected from Middle (1)")
    view.setCurrentIndex(view.rows.index(row, 0))
    qtbot.keyClick(view, key)
    assert spoken(view, "Still expected").endswith(", expanded")
    assert view.currentIndex().row() == row
    back = Qt.Key.Key_Left if key == Qt.Key.Key_Right else key
    qtbot.keyClick(view, back)
    assert spoken(view, "Still expected").endswith(", collapsed")


def test_the_scale_is_explained_where_it_is_used(qtbot: QtBot, window: WindowPage) -> None:
    view = window.view.skills.view
    click_fold(qtbot, view, "What the skill levels mean")
    steps = [text for text in texts(view) if " of 4. " in text][:4]
    assert [text.split(".")[0] for text in (steps[0], steps[-1])] == [
        "Awareness, 1 of 4",
        "Expert, 4 of 4",
    ]
    tips = [view.rows.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(5, 9)]
    assert any("Expert: Leads others in the skill" in str(tip) for tip in tips)
