"""What a ladder says to see also leads there, from a level and from the page of a family."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from ladder_app.gui.panes.pane import RowsView
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

OWN = """\
id: own
name: Own
see-also: [web-developer, own/two]
levels:
  - id: one
    name: One
    responsibilities: [Writes reports.]
    see-also: [software-engineering/staff, other/level]
  - id: two
    name: Two
"""


@pytest.fixture
def own(make_window: MakeWindow, tmp_path: Path) -> WindowPage:
    path = tmp_path / "own.ladder.yaml"
    path.write_text(OWN, encoding="utf-8")
    window = make_window(path)
    window.go_to("own/one")
    return window


def row_of(view: RowsView, text: str) -> QModelIndex:
    rows = [view.rows.index(number, 0) for number in range(view.rows.rowCount())]
    (found,) = (row for row in rows if row.data() == text)
    view.scrollTo(found)
    return found


def click(
    qtbot: QtBot,
    view: RowsView,
    row: QModelIndex,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, on_link(view, row))


def on_link(view: RowsView, row: QModelIndex) -> QPoint:
    """A position on the text of a row."""
    value = view.rows.row_at(row)
    assert value is not None
    area = QRectF(view.visualRect(row))
    return view.rows_delegate.link_area(value, view.font(), area).center().toPoint()


def test_a_level_lists_what_to_see_also_last(own: WindowPage) -> None:
    rows = own.view.responsibilities.view.rows
    texts = [str(rows.index(number, 0).data()) for number in range(rows.rowCount())]
    assert texts[-3:] == ["See also", "software-engineering/staff", "other/level"]
    spoken = rows.index(rows.rowCount() - 1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "other/level, link"


def test_a_click_goes_there_and_back_returns(qtbot: QtBot, own: WindowPage) -> None:
    view = own.view.responsibilities.view
    click(qtbot, view, row_of(view, "software-engineering/staff"))
    assert own.navigator.address == "software-engineering/staff"
    qtbot.keyClick(own, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert own.navigator.address == "own/one"


def test_a_double_click_goes_one_step(qtbot: QtBot, own: WindowPage) -> None:
    view = own.view.responsibilities.view
    asked: list[str] = []
    view.address_requested.connect(asked.append)
    at = on_link(view, row_of(view, "software-engineering/staff"))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked == ["software-engineering/staff"]


def test_a_press_beside_the_text_or_dragged_away_goes_nowhere(
    qtbot: QtBot, own: WindowPage
) -> None:
    view, left = own.view.responsibilities.view, Qt.MouseButton.LeftButton
    row = row_of(view, "software-engineering/staff")
    rect, at = view.visualRect(row), on_link(view, row)
    qtbot.mouseClick(view.viewport(), left, pos=QPoint(rect.right() - 2, at.y()))
    assert own.navigator.address == "own/one"
    assert view.selectedIndexes() == [row]
    qtbot.mousePress(view.viewport(), left, pos=at)
    assert own.navigator.address == "own/one"
    qtbot.mouseRelease(view.viewport(), left, pos=QPoint(rect.right() - 2, at.y()))
    assert own.navigator.address == "own/one"


def test_a_hand_is_over_a_link(qtbot: QtBot, own: WindowPage) -> None:
    view = own.view.responsibilities.view
    row = row_of(view, "software-engineering/staff")
    qtbot.mouseMove(view.viewport(), on_link(view, row))
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(view.viewport(), QPoint(view.visualRect(row).right() - 2, 2))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_click_that_selects_several_rows_goes_nowhere(qtbot: QtBot, own: WindowPage) -> None:
    view = own.view.responsibilities.view
    row = row_of(view, "software-engineering/staff")
    click(qtbot, view, row, Qt.KeyboardModifier.ControlModifier)
    assert own.navigator.address == "own/one"
    assert view.selectedIndexes() == [row]


def test_enter_on_an_address_that_is_not_open_says_so(qtbot: QtBot, own: WindowPage) -> None:
    view = own.view.responsibilities.view
    view.setFocus()
    view.setCurrentIndex(row_of(view, "other/level"))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert own.navigator.address == "own/one"
    notice = own.notices.current
    assert notice is not None
    assert "“other/level” is in none of the ladders that are open." in notice.text


def test_the_page_of_a_family_leads_to_families_and_levels(qtbot: QtBot, own: WindowPage) -> None:
    own.go_to("own")
    assert own.view.page is not None
    view = own.view.page.related.view
    view.setCurrentIndex(row_of(view, "web-developer"))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert own.navigator.page_address == "web-developer"
    assert not own.view.page.related.isVisible()
    own.go_to("own")
    view.setCurrentIndex(row_of(view, "Two (own/two)"))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert own.navigator.address == "own/two"


def test_find_does_not_count_an_address_as_a_text(own: WindowPage) -> None:
    own.levels.find_field.setText("staff")
    assert own.view.responsibilities.marked_count() == 0
