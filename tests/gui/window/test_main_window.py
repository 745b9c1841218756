"""The main job: look at the ladder, click through it, find, copy, and be remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.specs import ACTIONS
from ladder_app.gui.panes.pane import RowsView
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import click, open_dialog, select

LEFT = Qt.MouseButton.LeftButton


def rows_of(view: RowsView) -> list[str]:
    return [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]


def index_named(window: WindowPage, *names: str) -> QModelIndex:
    model = window.levels.tree.model()
    index = QModelIndex()
    for name in names:
        below = [model.index(row, 0, index) for row in range(model.rowCount(index))]
        index = next(child for child in below if child.data() == name)
    return index


def click_level(qtbot: QtBot, window: WindowPage, *names: str) -> None:
    tree = window.levels.tree
    index = index_named(window, *names)
    tree.scrollTo(index)
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(index).center())


def test_opens_with_the_back_end_ladder(window: WindowPage) -> None:
    assert window.windowTitle().startswith("Junior Back-end Developer")
    names = [window.levels.tree.model().index(row, 0).data() for row in range(4)]
    assert names == [
        "Back-end Developer", "DevOps Engineer", "Software Engineering", "Web Developer",
    ]  # fmt: skip


def test_a_click_on_senior_shows_what_is_new_and_grown(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    assert window.windowTitle().startswith("Senior Back-end Developer")
    shown = rows_of(window.view.responsibilities.view)
    assert any("hire and train" in row and "(new)" in row for row in shown)
    assert any("(grows)" in row for row in shown)
    assert any(row.startswith("Security — ") for row in shown)


def test_skills_say_word_dots_growth_and_behaviour(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    shown = rows_of(window.view.skills.view)
    assert {"Hard", "Soft"} <= set(shown)
    row = next(row for row in shown if row.startswith("Databases and SQL: "))
    assert row.startswith("Databases and SQL: Expert, 4 of 4, grows from Middle. ")


def test_what_is_not_expected_yet_is_said(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer", "Junior")
    assert "Mentoring: Not expected yet" in rows_of(window.view.skills.view)


def test_the_chart_tells_every_range_and_a_click_chooses(qtbot: QtBot, window: WindowPage) -> None:
    text = window.view.salary.chart.figures_text()
    assert "$55,000 – $85,000" in text
    assert "$90,000 – $180,000+" in text
    chart = window.view.salary.chart
    qtbot.mouseClick(chart.viewport(), LEFT, pos=chart.visualRect(chart.rows.index(2, 0)).center())
    assert window.windowTitle().startswith("Senior")


def test_the_chart_is_walked_by_keys(qtbot: QtBot, window: WindowPage) -> None:
    qtbot.keyClick(window.view.salary.chart, Qt.Key.Key_Down)
    assert window.windowTitle().startswith("Middle")


def test_missing_pay_is_said(qtbot: QtBot, window: WindowPage) -> None:
    window.levels.expand_all(True)
    click_level(qtbot, window, "DevOps Engineer", "Junior")
    assert "not published" in window.view.salary.chart.figures_text()


def test_back_and_forward(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    window.actions_by_id[ActionId.BACK].trigger()
    assert window.windowTitle().startswith("Junior")
    window.actions_by_id[ActionId.FORWARD].trigger()
    assert window.windowTitle().startswith("Senior")


def test_down_walks_the_tree(qtbot: QtBot, window: WindowPage) -> None:
    qtbot.keyClick(window.levels.tree, Qt.Key.Key_Down)
    assert window.windowTitle().startswith("Middle")


def test_find_filters_counts_marks_and_clears(qtbot: QtBot, window: WindowPage) -> None:
    field = window.levels.find_field
    qtbot.keyClicks(field, "hiring")
    label = next(w for w in window.levels.findChildren(QLabel) if w.accessibleName())
    assert "match" in label.text()
    assert "level" in label.text()
    assert window.view.responsibilities.view.rows_delegate.marks.terms == ("hiring",)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert window.levels.tree.model().rowCount() == 4


def test_nothing_found_is_said(qtbot: QtBot, window: WindowPage) -> None:
    qtbot.keyClicks(window.levels.find_field, "zzzz")
    label = next(w for w in window.levels.findChildren(QLabel) if w.accessibleName())
    assert label.text().startswith("Nothing found")
    assert window.levels.tree.model().rowCount() == 0


def test_rows_are_copied(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    view = window.view.skills.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    window.actions_by_id[ActionId.COPY].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied


def test_ctrl_c_copies_a_line_of_the_tree(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    window.activateWindow()
    window.levels.tree.setFocus()
    qtbot.keyClick(window.levels.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Senior, $90,000 – $180,000+"


def test_the_keyboard_alone_finds_enters_and_walks(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.levels.find_field.hasFocus()
    qtbot.keyClicks(window.levels.find_field, "hiring")
    qtbot.keyClick(window.levels.find_field, Qt.Key.Key_Down)
    assert window.levels.tree.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.windowTitle()


def test_the_level_is_copied_as_markdown(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    window.actions_by_id[ActionId.COPY_MARKDOWN].trigger()
    assert QGuiApplication.clipboard().text().startswith("# Senior Back-end Developer")


def test_a_restart_remembers_level_zoom_and_panes(qtbot: QtBot, make_window: MakeWindow) -> None:
    first = make_window()
    click_level(qtbot, first, "Back-end Developer", "Middle")
    first.actions_by_id[ActionId.ZOOM_IN].trigger()
    first.actions_by_id[ActionId.SHOW_SALARY].trigger()
    size = first.view.skills.view.font().pointSizeF()
    first.close()
    second = make_window()
    assert second.windowTitle().startswith("Middle")
    assert second.view.skills.view.font().pointSizeF() == size
    assert second.view.salary.isHidden()


def test_broken_settings_do_not_stop_the_start(
    settings: QSettings, make_window: MakeWindow
) -> None:
    for key in ("zoom", "level", "colors", "window/geometry", "splitters/whole"):
        settings.setValue(key, "\N{SNOWMAN} nonsense")
    assert make_window().windowTitle().startswith("Junior")


def test_a_bad_file_leaves_the_others(make_window: MakeWindow, tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("name: [")
    window = make_window()
    window.open_files([bad])
    assert window.windowTitle().startswith("Junior Back-end Developer")
    assert any("problem" in label.text() for label in window.statusBar().findChildren(QLabel))


def test_an_own_ladder_of_titles_opens(make_window: MakeWindow, tmp_path: Path) -> None:
    own = tmp_path / "analyst.yaml"
    own.write_text("name: Data Analyst\nlevels: [Junior, Lead]\n")
    window = make_window()
    window.open_files([own])
    assert window.windowTitle().startswith("Junior —")
    assert window.view.header.isVisible()


def test_an_own_ladder_with_the_id_of_a_bundled_one_is_shown_as_itself(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("id: backend-developer\nname: Back-end at home\nlevels: [Junior, Lead]\n")
    window = make_window()
    window.open_files([own])
    assert window.windowTitle().startswith("Junior —")
    assert window.levels.tree.currentIndex().parent().data() == "Back-end at home"
    window.go_to("backend-developer-2/senior")
    assert window.windowTitle().startswith("Senior Back-end Developer")


def test_the_smallest_ladder_says_what_is_missing_and_whose_level_it_is(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    own = tmp_path / "potter.yaml"
    own.write_text("name: Potter\nlevels: [Chief]\n")
    window = make_window()
    window.open_files([own])
    assert rows_of(window.view.responsibilities.view) == [
        "No responsibilities are stated for this level."
    ]
    assert rows_of(window.view.skills.view) == ["No skills are stated for this level."]
    text = [label.text() for label in window.view.header.findChildren(QLabel)]
    assert text == ["Chief", "Potter · Level 1 of 1"]


def test_the_family_is_not_said_twice_above_a_level(window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    title, line = window.view.header.findChildren(QLabel)
    assert title.text() == "Senior Back-end Developer"
    assert line.text().startswith("Level 3 of 3")


def test_html_in_a_file_is_shown_as_text(make_window: MakeWindow, tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("name: X\nlevels: [{name: '<b>Bold</b>'}]\n")
    window = make_window()
    window.open_files([own])
    labels = [label for label in window.view.header.findChildren(QLabel) if "<b>" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    tip = window.levels.tree.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;b&gt;Bold&lt;/b&gt;<br>pay not published</qt>"


def test_every_model_keeps_qts_promises(window: WindowPage, qtmodeltester: ModelTester) -> None:
    for model in (
        window.levels.model,
        window.levels.tree.model(),
        window.view.responsibilities.view.model(),
        window.view.skills.view.model(),
        window.view.salary.chart.model(),
    ):
        qtmodeltester.check(model)


def test_every_control_has_a_name(window: WindowPage) -> None:
    for name in ("Levels", "Find", "Responsibilities", "Skills", "Salary comparison"):
        assert [w for w in window.findChildren(QWidget) if w.accessibleName() == name]


def test_shortcuts_are_declared_once() -> None:
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))
    assert {spec.id for spec in ACTIONS} == set(ActionId)


@pytest.mark.parametrize("colors", ["light", "dark", "contrast"])
def test_every_appearance_paints(window: WindowPage, colors: str) -> None:
    window.appearance.set_colors(colors)
    assert not window.grab().isNull()


def test_find_brings_the_first_hit_of_a_pane_into_view(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    qtbot.keyClicks(window.levels.find_field, "mentoring")
    view = window.view.skills.view
    rows = [str(view.rows.index(n, 0).data()) for n in range(view.rows.rowCount())]
    hit = next(n for n, row in enumerate(rows) if row.startswith("Mentoring"))
    qtbot.waitUntil(
        lambda: view.viewport().rect().intersects(view.visualRect(view.rows.index(hit, 0)))
    )


def save_as_pdf(window: WindowPage) -> None:
    dialog = open_dialog(window)
    select(dialog, "", "PDF")
    click(dialog.proceed)


def test_an_export_is_named_after_what_is_chosen(
    window: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []

    def ask(_parent: QWidget, _title: str, path: str, *_filters: str) -> tuple[str, str]:
        names.append(Path(path).name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    save_as_pdf(window)
    tree = window.levels.tree
    tree.setCurrentIndex(tree.model().index(1, 0))
    save_as_pdf(window)
    assert names == ["backend-developer-junior.pdf", "devops-engineer-page.pdf"]


def test_the_keys_walk_the_levels_from_the_start(qtbot: QtBot, window: WindowPage) -> None:
    assert window.focusWidget() is window.levels.tree
    qtbot.keyClick(window.levels.tree, Qt.Key.Key_Down)
    assert window.windowTitle().startswith("Middle")


def test_each_source_is_said_once_with_what_rests_on_it(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.SOURCES].trigger()
    (view,) = window.findChildren(QPlainTextEdit)
    text = view.toPlainText()
    assert text.count("Back-end Developer: Responsibilities, Job Description, Salary") == 1
    assert text.count("Career Ladder editorial text") == 1
    assert "• Pay range" in text
    assert "• Databases and SQL: " in text
    assert view.lineWrapMode() is QPlainTextEdit.LineWrapMode.WidgetWidth
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "Copy")
    qtbot.mouseClick(button, LEFT)
    assert QGuiApplication.clipboard().text() == text[: text.index("\n") + 1]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.mouseClick(button, LEFT)
    assert QGuiApplication.clipboard().text() == text


@pytest.mark.parametrize("width", [500, 900])
def test_rows_of_the_workings_are_as_high_as_their_text(
    qtbot: QtBot, window: WindowPage, width: int
) -> None:
    window.actions_by_id[ActionId.WORKINGS].trigger()
    (table,) = window.findChildren(QTableWidget)
    table.window().resize(width, 500)
    rows, column = range(table.rowCount()), table.columnCount() - 1
    metrics = table.fontMetrics()

    def are_whole() -> bool:
        room = QRect(0, 0, table.columnWidth(column) - 8, 9999)
        wrap = Qt.TextFlag.TextWordWrap
        texts = [str(table.model().index(row, column).data()) for row in rows]
        needed = [metrics.boundingRect(room, wrap, text).height() for text in texts]
        return all(table.rowHeight(row) >= needed[row] for row in rows)

    qtbot.waitUntil(are_whole)


def test_escape_leaves_the_tree_as_open_as_it_was(qtbot: QtBot, window: WindowPage) -> None:
    tree = window.levels.tree
    model = tree.model()
    before = [tree.isExpanded(model.index(row, 0)) for row in range(model.rowCount())]
    qtbot.keyClicks(window.levels.find_field, "mentor")
    qtbot.keyClick(window.levels.find_field, Qt.Key.Key_Escape)
    assert [tree.isExpanded(model.index(row, 0)) for row in range(model.rowCount())] == before
