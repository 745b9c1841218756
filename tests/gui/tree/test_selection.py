"""What is chosen in the tree is what is shown, said, printed, exported and copied."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.fitted_label import FittedLabel
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import click, open_dialog, select
from tests.gui.window.test_main_window import click_level, index_named

OUTPUTS = (ActionId.COPY_TEXT, ActionId.COPY_MARKDOWN)


def title(window: WindowPage) -> str:
    label = window.view.header.findChildren(FittedLabel)[0]
    return label.whole_text


def status(window: WindowPage) -> str:
    labels = window.statusBar().findChildren(FittedLabel)
    return next(w.whole_text for w in labels if w.accessibleName() == "Source")


def texts(window: WindowPage) -> list[str]:
    return [window.actions_by_id[action].text().replace("&", "") for action in OUTPUTS]


def test_a_chosen_family_is_named_wherever_it_is_taken(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    declared = texts(window)
    click_level(qtbot, window, "Back-end Developer")
    name = "Back-end Developer"
    assert title(window) == name
    assert window.windowTitle() == f"{name} — Career Ladder"
    assert status(window).startswith(f"{name} · undated · sources: \N{SUPERSCRIPT ONE}")
    assert window.view.header.button.accessibleName() == f"Print or export {name}…"
    assert all(f"{name}, all levels" in text for text in texts(window))
    click_level(qtbot, window, "Back-end Developer", "Senior")
    assert title(window) == "Senior Back-end Developer"
    assert texts(window) == declared
    assert window.view.header.button.accessibleName() == "Print or export…"
    assert status(window).startswith("Back-end Developer · undated · sources: ")


def test_a_chosen_family_is_what_the_panes_show(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "DevOps Engineer")
    summary = window.navigator.summary
    assert summary is not None
    assert summary.family.name == "DevOps Engineer"
    assert title(window) == "DevOps Engineer"
    assert window.outputs.documents()[0].title == "DevOps Engineer"


def test_keys_walk_over_families_and_say_so(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    qtbot.keyClick(window.levels.tree, Qt.Key.Key_Down)
    assert title(window) == "DevOps Engineer"
    qtbot.keyClick(window.levels.tree, Qt.Key.Key_Up)
    assert title(window) == "Senior Back-end Developer"


def test_a_chosen_track_is_its_levels_alone(qtbot: QtBot, window: WindowPage) -> None:
    window.levels.expand_all(True)
    click_level(qtbot, window, "Software Engineering", "Management")
    node = window.levels.selected_nodes()[0]
    titles = [document.title for document in window.outputs.documents()]
    assert titles == [level.full_title for level in node.levels]
    assert title(window) == "Management — Software Engineering"


def test_several_chosen_levels_are_counted_and_kept_in_order(
    qtbot: QtBot, window: WindowPage
) -> None:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    tree, control = window.levels.tree, Qt.KeyboardModifier.ControlModifier
    at = tree.visualRect(index_named(window, "Back-end Developer", "Junior")).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, control, at)
    assert title(window) == "2 levels"
    assert window.view.header.button.accessibleName() == "Print or export 2 levels…"
    titles = [document.title for document in window.outputs.documents()]
    assert titles == ["Junior Back-end Developer", "Senior Back-end Developer"]
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, control, at)
    assert title(window) == "Senior Back-end Developer"
    assert [d.title for d in window.outputs.documents()] == ["Senior Back-end Developer"]
    assert "technologies and frameworks" in str(
        window.view.responsibilities.view.rows.index(1, 0).data()
    )


def test_a_level_within_a_chosen_family_is_not_printed_twice(
    qtbot: QtBot, window: WindowPage
) -> None:
    click_level(qtbot, window, "Back-end Developer")
    whole = len(window.outputs.documents())
    tree = window.levels.tree
    at = tree.visualRect(index_named(window, "Back-end Developer", "Junior")).center()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, control, at)
    assert len(window.outputs.documents()) == whole
    assert title(window) == "Back-end Developer, all levels"


def test_the_dialogs_say_what_they_print_and_export(
    qtbot: QtBot, window: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    text: list[str] = []

    def ask(_parent: QWidget, asked: str, path: str, *_filters: str) -> tuple[str, str]:
        text.append(f"{asked} as {Path(path).name}")
        return "", ""

    def execute(dialog: QPrintDialog) -> int:
        text.append(dialog.windowTitle())
        return 0

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QPrintDialog, "exec", execute)
    click_level(qtbot, window, "Back-end Developer")
    dialog = open_dialog(window)
    for form in ("PDF", "Paper"):
        select(dialog, "", form)
        click(dialog.proceed)
    for subject in ("level", "family"):
        select(dialog, subject)
        click(dialog.proceed)
    assert text == [
        "Export Back-end Developer, this page as backend-developer-page.pdf",
        "Print Back-end Developer, this page",
        "Print Junior Back-end Developer",
        "Print Back-end Developer, all levels",
    ]


def test_a_family_is_copied_as_it_is_named(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer")
    window.actions_by_id[ActionId.COPY_MARKDOWN].trigger()
    assert QGuiApplication.clipboard().text().startswith("# Back-end Developer")


def test_a_zoom_leaves_the_name_of_the_choice(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer")
    window.actions_by_id[ActionId.ZOOM_IN].trigger()
    assert title(window) == "Back-end Developer"


def test_a_family_and_a_level_of_another_are_named_together(
    qtbot: QtBot, window: WindowPage
) -> None:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    tree, control = window.levels.tree, Qt.KeyboardModifier.ControlModifier
    at = tree.visualRect(index_named(window, "DevOps Engineer")).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, control, at)
    assert title(window) == "4 levels"
    line = window.view.header.findChildren(FittedLabel)[1]
    assert line.whole_text.endswith("Below: DevOps Engineer")
    assert status(window) == "Selected: 4 levels"


def test_shift_and_down_show_the_level_that_was_added(qtbot: QtBot, window: WindowPage) -> None:
    qtbot.keyClick(window.levels.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    summary = window.navigator.summary
    assert summary is not None
    assert summary.level.name == "Middle"
    assert title(window) == "2 levels"


def control_click(qtbot: QtBot, window: WindowPage, *names: str) -> None:
    tree, control = window.levels.tree, Qt.KeyboardModifier.ControlModifier
    at = tree.visualRect(index_named(window, *names)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, control, at)


def tree_address(window: WindowPage) -> str:
    node = window.levels.node_to_show()
    return node.page_address if node else ""


def test_find_keeps_the_level_that_is_shown_and_not_the_deselected_one(
    qtbot: QtBot, window: WindowPage
) -> None:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    control_click(qtbot, window, "Back-end Developer", "Junior")
    control_click(qtbot, window, "Back-end Developer", "Junior")
    assert window.navigator.page_address == "backend-developer/senior"
    qtbot.keyClicks(window.levels.find_field, "developer")
    assert tree_address(window) == window.navigator.page_address
    qtbot.keyClick(window.levels.find_field, Qt.Key.Key_Escape)
    assert tree_address(window) == window.navigator.page_address == "backend-developer/senior"


def test_the_tree_follows_where_a_changed_file_leaves_one_selected_level(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    path = tmp_path / "own.ladder.yaml"
    path.write_text("name: Own\nlevels: [Junior, Senior]\n", encoding="utf-8")
    window = make_window(path)
    window.levels.expand_all(True)
    click_level(qtbot, window, "Own", "Senior")
    control_click(qtbot, window, "Back-end Developer", "Junior")
    for _ in range(2):
        control_click(qtbot, window, "Back-end Developer", "Middle")
    assert window.navigator.page_address == "backend-developer/middle"
    path.write_text("name: Own\nlevels: [Junior]\n", encoding="utf-8")
    qtbot.waitUntil(lambda: window.ladders.place_at("own/senior") is None)
    assert tree_address(window) == window.navigator.page_address
