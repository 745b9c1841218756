"""Ctrl+K: a few letters, and one is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.go_to.popup import GoToPopup
from tests.gui.conftest import MakeWindow
from tests.gui.notices.bar import notice_text
from tests.gui.pages import WindowPage

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def open_popup(qtbot: QtBot, window: WindowPage, letters: str = "") -> GoToPopup:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Key.Key_K, CONTROL)
    popup = window.go_to_anything.popup
    assert popup is not None
    assert popup.isVisible()
    assert popup.field.hasFocus()
    qtbot.keyClicks(popup.field, letters)
    return popup


def choices(popup: GoToPopup) -> list[str]:
    return [str(popup.model.index(row, 0).data()) for row in range(popup.model.rowCount())]


def test_a_few_letters_and_enter_go_to_a_level(qtbot: QtBot, window: WindowPage) -> None:
    popup = open_popup(qtbot, window, "snr be")
    assert choices(popup) == ["Senior Back-end Developer"]
    qtbot.keyClick(popup.field, Key.Key_Return)
    assert window.windowTitle().startswith("Senior Back-end Developer")
    assert popup.isHidden()
    assert window.levels.tree.hasFocus()


def test_escape_leaves_everything_as_it_was(qtbot: QtBot, window: WindowPage) -> None:
    qtbot.keyClicks(window.levels.find_field, "mentor")
    window.levels.find_field.setFocus()
    popup = open_popup(qtbot, window, "lead")
    qtbot.keyClick(popup.field, Key.Key_Escape)
    assert popup.isHidden()
    assert window.levels.find_field.text() == "mentor"
    assert window.levels.find_field.hasFocus()


def test_the_arrows_and_the_page_keys_walk(qtbot: QtBot, window: WindowPage) -> None:
    popup = open_popup(qtbot, window)
    field, current = popup.field, popup.list.currentIndex
    qtbot.keyClick(field, Key.Key_Down)
    assert current().row() == 1
    assert field.accessibleDescription() == "DevOps Engineer, Family"
    qtbot.keyClick(field, Key.Key_Up)
    qtbot.keyClick(field, Key.Key_Up)
    assert current().row() == popup.model.rowCount() - 1
    qtbot.keyClick(field, Key.Key_PageUp)
    assert current().row() < popup.model.rowCount() - 5
    qtbot.keyClick(field, Key.Key_PageDown)
    assert current().row() == popup.model.rowCount() - 1


def test_a_click_chooses(qtbot: QtBot, window: WindowPage) -> None:
    popup = open_popup(qtbot, window, "devops senior")
    at = popup.list.visualRect(popup.model.index(0, 0)).center()
    qtbot.mouseClick(popup.list.viewport(), LEFT, pos=at)
    assert window.windowTitle().startswith("Senior DevOps Engineer")


def test_a_click_elsewhere_closes_it(qtbot: QtBot, window: WindowPage) -> None:
    popup = open_popup(qtbot, window)
    qtbot.mouseClick(window.levels.find_field, LEFT)
    window.levels.find_field.setFocus()
    assert popup.isHidden()


def test_nothing_found_is_said(qtbot: QtBot, window: WindowPage) -> None:
    popup = open_popup(qtbot, window, "zzzz")
    assert popup.status.text() == "Nothing found."
    qtbot.keyClick(popup.field, Key.Key_Return)
    assert popup.isVisible()


def test_a_skill_is_shown_at_a_level_that_needs_it(qtbot: QtBot, window: WindowPage) -> None:
    popup = open_popup(qtbot, window, "mentring")
    assert choices(popup)[0] == "Mentoring"
    qtbot.keyClick(popup.field, Key.Key_Return)
    row = window.view.skills.view.currentIndex()
    assert str(row.data()).startswith("Mentoring: ")
    assert "Not expected" not in str(row.data())


def test_a_statement_is_shown_where_it_stands(qtbot: QtBot, window: WindowPage) -> None:
    popup = open_popup(qtbot, window, "guides mentors junior")
    qtbot.keyClick(popup.field, Key.Key_Return)
    view = window.view.responsibilities.view
    assert "Guides and mentors" in str(view.currentIndex().data())
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_an_action_runs(qtbot: QtBot, window: WindowPage) -> None:
    popup = open_popup(qtbot, window, "show as table")
    assert choices(popup)[0] == "Show as table"
    qtbot.keyClick(popup.field, Key.Key_Return)
    assert window.actions_by_id[ActionId.SALARY_TABLE].isChecked()


def test_a_level_that_find_hides_is_shown_all_the_same(qtbot: QtBot, window: WindowPage) -> None:
    qtbot.keyClicks(window.levels.find_field, "zzzz")
    popup = open_popup(qtbot, window, "snr be")
    qtbot.keyClick(popup.field, Key.Key_Return)
    assert window.windowTitle().startswith("Senior Back-end Developer")
    assert window.levels.find_field.text() == ""


def test_recent_ones_come_first_also_after_a_restart_until_forgotten(
    qtbot: QtBot, window: WindowPage, make_window: MakeWindow, settings: QSettings
) -> None:
    popup = open_popup(qtbot, window, "snr be")
    qtbot.keyClick(popup.field, Key.Key_Return)
    window.close()
    second = make_window()
    popup = open_popup(qtbot, second)
    assert choices(popup)[0] == "Senior Back-end Developer"
    second.actions_by_id[ActionId.FORGET_VISITED].trigger()
    assert not second.actions_by_id[ActionId.BACK].isEnabled()
    assert choices(open_popup(qtbot, second))[0] == "Back-end Developer"
    assert not settings.contains("recent")


def test_nonsense_in_the_settings_is_no_recent_one(
    qtbot: QtBot, make_window: MakeWindow, settings: QSettings
) -> None:
    settings.setValue("recent", "\N{SNOWMAN}\nlevel:gone/gone")
    assert choices(open_popup(qtbot, make_window()))[0] == "Back-end Developer"


def test_the_list_keeps_qts_promises(
    qtbot: QtBot, window: WindowPage, qtmodeltester: ModelTester
) -> None:
    popup = open_popup(qtbot, window, "sen")
    qtmodeltester.check(popup.model)


@pytest.mark.parametrize("colors", ["light", "dark"])
def test_it_fits_a_small_window_with_large_text(
    qtbot: QtBot, window: WindowPage, colors: str
) -> None:
    window.appearance.set_colors(colors)
    window.resize(900, 600)
    window.appearance.zoom_by(100)
    popup = open_popup(qtbot, window, "code")
    assert window.rect().contains(popup.geometry())
    window.resize(800, 560)
    assert window.rect().contains(popup.geometry())
    assert not window.grab().isNull()


def use_dialog(window: WindowPage) -> tuple[QDialog, QTableView]:
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    table = dialog.findChild(QTableView)
    assert isinstance(table, QTableView)
    return dialog, table


def test_where_a_skill_is_used_is_listed_and_led_to(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    view = window.view.skills.view
    rows = [str(view.rows.index(n, 0).data()) for n in range(view.rows.rowCount())]
    mentoring = next(n for n, row in enumerate(rows) if row.startswith("Mentoring"))
    view.setCurrentIndex(view.rows.index(mentoring, 0))
    window.activateWindow()
    qtbot.keyClick(view, Key.Key_U, CONTROL)
    dialog, table = use_dialog(window)
    model = table.model()
    cells = [[model.index(r, c).data() for c in range(4)] for r in range(model.rowCount())]
    assert any(row[:2] == ["Back-end Developer", "Senior"] for row in cells)
    assert all(row[2][0] in "●○" for row in cells)
    spoken = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert " of " in spoken
    last = cells[-1]
    table.selectRow(len(cells) - 1)
    qtbot.keyClick(table, Key.Key_Return)
    assert window.levels.tree.currentIndex().data() == last[1]
    assert str(view.currentIndex().data()).startswith("Mentoring: ")
    assert not dialog.isVisible()


def test_the_table_of_uses_keeps_qts_promises(
    window: WindowPage, qtmodeltester: ModelTester
) -> None:
    view = window.view.skills.view
    view.setCurrentIndex(view.rows.index(2, 0))
    window.actions_by_id[ActionId.SKILL_USE].trigger()
    qtmodeltester.check(use_dialog(window)[1].model())


def test_without_a_chosen_skill_one_is_asked_for(window: WindowPage) -> None:
    window.actions_by_id[ActionId.SKILL_USE].trigger()
    assert notice_text(window).startswith("Select a skill")
    view = window.view.skills.view
    names = [action.text().replace("&", "") for action in view.actions()]
    assert "Where is this skill used?" in names
