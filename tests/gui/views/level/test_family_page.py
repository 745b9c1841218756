"""The page of a family's or a track's row: content, keys, Find, history, copying, printing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.panes.pane import RowsView
from ladder_app.gui.views.level.family_page import FamilyPageView
from ladder_app.gui.views.level.page_pane import PagePane
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import open_dialog
from tests.gui.window.test_main_window import click_level

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
BACK_END = "Back-end Developer"
TRACK = "software-engineering/track/individual-contributor"


def page_of(window: WindowPage) -> FamilyPageView:
    page = window.view.page
    assert page is not None
    assert page.isVisible()
    assert not window.view.area.isVisible()
    return page


def title(window: WindowPage) -> str:
    return window.view.header.findChildren(FittedLabel)[0].whole_text


def rows_of(pane: PagePane) -> list[str]:
    rows = pane.view.rows
    return [str(rows.index(number, 0).data()) for number in range(rows.rowCount())]


def cells(page: FamilyPageView) -> list[list[str]]:
    model = page.levels.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def show_family(qtbot: QtBot, window: WindowPage, *path: str) -> FamilyPageView:
    click_level(qtbot, window, *path)
    return page_of(window)


def test_a_family_row_shows_the_family_and_not_its_first_level(
    qtbot: QtBot, window: WindowPage
) -> None:
    page = show_family(qtbot, window, BACK_END)
    assert title(window) == BACK_END
    assert window.windowTitle() == f"{BACK_END} — Career Ladder"
    assert page.summary.text().startswith("A programmer who specializes in the server side")
    assert rows_of(page.responsibilities)[0].startswith("Server-side development — Writes")
    assert rows_of(page.distinctions)[2].startswith("Leadership — How far a person leads")
    assert rows_of(page.scale)[1] == (
        "Working, 2 of 4. Applies the skill to familiar work, with some support."
    )
    assert [row[0] for row in cells(page)] == ["Junior", "Middle", "Senior"]
    assert cells(page)[0][2:] == ["where the ladder starts", "$55,000 – $85,000"]
    assert page.picture.isVisible()
    assert rows_of(page.sources)[0].startswith("¹ Back-end Developer: Responsibilities")


def test_a_track_row_shows_the_track(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("software-engineering")
    page = show_family(qtbot, window, "Software Engineering", "Individual contributor")
    assert title(window) == "Individual contributor — Software Engineering"
    assert window.navigator.page_address == TRACK
    family = window.ladders.group_at(TRACK)
    assert family is not None
    assert [row[0] for row in cells(page)] == [level.name for level in family.levels]
    assert not page.picture.isVisible()


def test_a_click_or_enter_on_a_level_leads_there(qtbot: QtBot, window: WindowPage) -> None:
    page = show_family(qtbot, window, BACK_END)
    at = page.levels.visualRect(page.levels.rows.index(1, 1)).center()
    qtbot.mouseClick(page.levels.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.navigator.page_address == "backend-developer/middle"
    assert window.view.area.isVisible()
    assert not page.isVisible()
    window.go_to("backend-developer")
    page.levels.setFocus()
    page.levels.setCurrentIndex(page.levels.rows.index(2, 0))
    qtbot.keyClick(page.levels, Key.Key_Return)
    assert window.navigator.page_address == "backend-developer/senior"
    assert isinstance(QApplication.focusWidget(), RowsView)


def test_tab_reaches_every_part_and_the_page_follows(qtbot: QtBot, window: WindowPage) -> None:
    window.resize(900, 600)
    window.activateWindow()
    page = show_family(qtbot, window, BACK_END)
    window.view.header.button.setFocus()
    for stop in filter(QWidget.isVisible, page.tab_stops):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        assert QApplication.focusWidget() is stop
        assert stop.accessibleName()
        assert not stop.visibleRegion().isEmpty()
    assert page.verticalScrollBar().value() > 0


def test_back_and_forward_step_through_a_page(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    window.go_to("backend-developer/senior")
    show_family(qtbot, window, BACK_END)
    window.go_to("backend-developer/junior")
    qtbot.keyClick(window, Key.Key_Left, ALT)
    assert window.navigator.page_address == "backend-developer"
    page_of(window)
    qtbot.keyClick(window, Key.Key_Left, ALT)
    assert window.navigator.page_address == "backend-developer/senior"
    qtbot.keyClick(window, Key.Key_Right, ALT)
    assert title(window) == BACK_END
    assert window.levels.selected_texts() == [BACK_END]


@pytest.mark.parametrize("address", ["devops-engineer", TRACK])
def test_the_next_start_shows_the_page_again(
    address: str, make_window: MakeWindow, settings: QSettings
) -> None:
    first = make_window()
    first.go_to(address)
    first.close()
    settings.sync()
    second = make_window()
    assert second.navigator.page_address == address
    page_of(second)
    group = second.ladders.group_at(address)
    assert group is not None
    assert second.windowTitle() == f"{group.title} — Career Ladder"


def test_the_first_start_shows_the_first_level(window: WindowPage) -> None:
    assert window.navigator.page_address == "backend-developer/junior"
    assert window.view.page is None


def test_find_stops_at_the_role_and_marks_it(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    field = window.levels.find_field
    qtbot.keyClicks(field, "programmer")
    qtbot.keyClick(field, Key.Key_F3)
    page = page_of(window)
    assert window.navigator.page_address == "backend-developer"
    assert page.summary.marked_count() == 1
    before = page.summary.grab().toImage()
    field.clear()
    assert page.summary.marked_count() == 0
    assert page.summary.grab().toImage() != before


def test_find_walks_from_the_page_into_its_levels(qtbot: QtBot, window: WindowPage) -> None:
    window.resize(900, 600)
    window.go_to("backend-developer")
    field = window.levels.find_field
    qtbot.keyClicks(field, "complex")
    seen = []
    for _ in range(3):
        qtbot.keyClick(field, Key.Key_F3)
        seen.append(window.navigator.page_address)
    assert seen[0] == "backend-developer"
    assert seen[-1] == "backend-developer/middle"
    while window.navigator.page_address != "backend-developer":
        qtbot.keyClick(field, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    row = page_of(window).distinctions.view
    assert str(row.currentIndex().data()).startswith("Scope of responsibility")
    assert not row.visibleRegion().isEmpty()


def test_go_to_leads_to_the_page(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    window.actions_by_id[ActionId.COMPARE].trigger()
    window.actions_by_id[ActionId.GO_TO].trigger()
    popup = window.go_to_anything.popup
    assert popup is not None
    qtbot.keyClicks(popup.field, "devops engineer")
    qtbot.keyClick(popup.field, Key.Key_Return)
    assert window.navigator.page_address == "devops-engineer"
    page_of(window)


def test_copy_takes_the_selected_rows_or_the_section(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    page = show_family(qtbot, window, BACK_END)
    copy, clipboard = window.actions_by_id[ActionId.COPY], QGuiApplication.clipboard()
    page.scale.view.setFocus()
    copy.trigger()
    assert len(clipboard.text().splitlines()) == 4
    page.levels.setFocus()
    copy.trigger()
    assert [line.split("\t")[0] for line in clipboard.text().splitlines()] == [
        "Junior",
        "Middle",
        "Senior",
    ]
    page.levels.selectRow(1)
    copy.trigger()
    assert clipboard.text().startswith("Middle\tHandles moderately complex work")
    page.summary.setFocus()
    copy.trigger()
    assert clipboard.text() == page.summary.text()
    page.picture.setFocus()
    copy.trigger()
    assert "Senior: $90,000 – $180,000+" in clipboard.text()


@pytest.mark.parametrize("size", [(1280, 800), (900, 600), (640, 480)])
@pytest.mark.parametrize("address", ["backend-developer", "software-engineering"])
def test_everything_fits_or_scrolls(
    size: tuple[int, int], address: str, qtbot: QtBot, window: WindowPage
) -> None:
    window.resize(*size)
    window.go_to(address)
    page = page_of(window)
    content = page.content
    qtbot.waitUntil(lambda: content.width() <= page.viewport().width())
    for pane in (page.responsibilities, page.distinctions, page.scale, page.sources):
        assert pane.view.verticalScrollBar().maximum() == 0
        assert pane.view.horizontalScrollBar().maximum() == 0
    assert page.levels.verticalScrollBar().maximum() == 0
    assert page.levels.horizontalHeader().length() <= page.levels.viewport().width()
    bottom = page.sources.mapTo(content, QPoint(0, page.sources.height())).y()
    assert bottom <= content.height()
    for row in range(page.levels.rows.rowCount()):
        assert page.levels.rowHeight(row) > page.levels.fontMetrics().height()


def test_the_wheel_scrolls_the_page_over_its_lists(qtbot: QtBot, window: WindowPage) -> None:
    window.resize(900, 600)
    page = show_family(qtbot, window, BACK_END)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    at = page.responsibilities.view.viewport().mapTo(window, QPoint(20, 20))
    QTest.wheelEvent(window.windowHandle(), at.toPointF(), QPoint(0, -120))
    qtbot.waitUntil(lambda: bar.value() > 0)


def test_a_family_is_nobodys_level_or_goal(qtbot: QtBot, window: WindowPage) -> None:
    show_family(qtbot, window, BACK_END)
    acts = [window.actions_by_id[each] for each in (ActionId.I_AM_HERE, ActionId.SET_GOAL)]
    assert not any(act.isEnabled() for act in acts)
    window.go_to("backend-developer/junior")
    assert all(act.isEnabled() for act in acts)


def test_next_level_enters_the_family(qtbot: QtBot, window: WindowPage) -> None:
    show_family(qtbot, window, "DevOps Engineer")
    window.actions_by_id[ActionId.NEXT_LEVEL].trigger()
    assert window.navigator.page_address == "devops-engineer/junior"
    window.go_to("devops-engineer")
    window.actions_by_id[ActionId.PREVIOUS_LEVEL].trigger()
    assert window.navigator.page_address == "backend-developer/senior"


def test_the_salary_field_is_on_the_level(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    window.go_to("backend-developer/middle")
    show_family(qtbot, window, BACK_END)
    window.actions_by_id[ActionId.MY_SALARY].trigger()
    assert window.view.salary.field.isVisible()
    assert window.navigator.page_address == "backend-developer/middle"


def test_the_source_of_the_market_is_listed_while_the_market_is_shown(
    qtbot: QtBot, window: WindowPage
) -> None:
    page = show_family(qtbot, window, "Software Engineering")
    assert not any("Bureau of Labor" in row for row in rows_of(page.sources))
    window.actions_by_id[ActionId.MARKET].trigger()
    page = show_family(qtbot, window, "Software Engineering")
    assert rows_of(page.sources)[-1].startswith("³ U.S. Bureau of Labor Statistics")
    notes = [note for note in page.picture.notes() if note.startswith("Market: ")]
    assert notes
    assert all(note.endswith("\N{NARROW NO-BREAK SPACE}³") for note in notes)


def test_the_sources_are_those_on_the_page(qtbot: QtBot, window: WindowPage) -> None:
    window.resize(900, 600)
    window.activateWindow()
    page = show_family(qtbot, window, BACK_END)
    window.actions_by_id[ActionId.SOURCES].trigger()
    assert page.sources.view.hasFocus()
    assert not page.sources.visibleRegion().isEmpty()
    assert not window.findChildren(QDialog)


def test_a_salary_is_drawn_on_the_page(qtbot: QtBot, window: WindowPage) -> None:
    page = show_family(qtbot, window, BACK_END)
    before = page.picture.grab().toImage()
    window.view.salary.field.setText("70000")
    qtbot.waitUntil(lambda: page.picture.grab().toImage() != before)


def test_the_dialog_offers_this_page_first(qtbot: QtBot, window: WindowPage) -> None:
    show_family(qtbot, window, BACK_END)
    dialog = open_dialog(window)
    texts = list(dialog.subjects.buttons)
    assert texts == ["page", "level", "talk-sheet", "family", "path-map", "pay"]
    assert dialog.subjects.buttons["page"].text() == f"{BACK_END}, this page"
    assert dialog.subjects.buttons["page"].isChecked()
    dialog.reject()


def test_a_reloaded_file_shows_its_new_page(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    path = tmp_path / "own.ladder.yaml"
    path.write_text("id: own\nname: Own\nsummary: Old role.\nlevels: [{name: One}]\n")
    window = make_window(path)
    window.go_to("own")
    assert page_of(window).summary.text() == "Old role."
    path.write_text("id: own\nname: Own\nsummary: New role.\nlevels: [{name: One}, {name: Two}]\n")
    window.actions_by_id[ActionId.RELOAD].trigger()
    qtbot.waitUntil(lambda: page_of(window).summary.text() == "New role.")
    assert [row[0] for row in cells(page_of(window))] == ["One", "Two"]
    assert not page_of(window).distinctions.isVisible()


def test_a_file_without_levels_has_no_page(make_window: MakeWindow, tmp_path: Path) -> None:
    path = tmp_path / "bad.ladder.yaml"
    path.write_text("name: [")
    window = make_window(path)
    before = window.navigator.page_address
    window.levels.choose_file(path)
    assert window.navigator.page_address == before


def test_marks_and_a_selection_have_their_colors(qtbot: QtBot, window: WindowPage) -> None:
    page = show_family(qtbot, window, BACK_END)
    light = page.grab().toImage()
    window.actions_by_id[ActionId.DARK].trigger()
    dark = page.grab().toImage()
    assert dark != light
    assert dark.pixelColor(2, 60).lightness() < 80 < light.pixelColor(2, 60).lightness()
    assert page.levels.currentIndex() == QModelIndex()
