"""Find: counting, walking the hits, the options, and what may have been meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.domain.find.query import MatchKind
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.panes.pane import RowsView
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

Key = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier

LADDER = """\
id: tester
name: Tester
scale: [{name: Some}, {name: Much}]
skills:
  - {id: code, name: Code review, kind: hard}
levels:
  - name: Junior
    responsibilities:
      - {id: a, text: Tests what Sénior people write.}
      - {id: b, text: Asks for a code review.}
  - name: Lead
    skills:
      code: {proficiency: much, behaviour: Holds every review.}
  - name: Head
    summary: decodes it all
"""


@pytest.fixture
def window(make_window: MakeWindow, tmp_path: Path) -> WindowPage:
    path = tmp_path / "tester.yaml"
    path.write_text(LADDER, encoding="utf-8")
    window = make_window()
    window.open_files([path])
    window.activateWindow()
    window.levels.find_field.setFocus()
    return window


def said(window: WindowPage) -> str:
    label = next(w for w in window.levels.findChildren(QLabel) if w.accessibleName())
    return label.text()


def chosen_row(view: RowsView) -> str:
    return str(view.currentIndex().data() or "")


def find(qtbot: QtBot, window: WindowPage, text: str) -> None:
    window.levels.find_field.clear()
    qtbot.keyClicks(window.levels.find_field, text)


def title(window: WindowPage) -> str:
    return window.windowTitle().partition(" — ")[0]


def test_hits_are_counted_by_kind(qtbot: QtBot, window: WindowPage) -> None:
    find(qtbot, window, "holds every review")
    assert said(window).endswith(" in 1 level: 1 behavior")
    find(qtbot, window, '"code review" asks')
    assert said(window) == "1 match in 1 level: 1 statement"


def test_accents_do_not_matter(qtbot: QtBot, window: WindowPage) -> None:
    find(qtbot, window, "what senior people")
    assert said(window) == "1 match in 1 level: 1 statement"


def test_f3_walks_the_hits_over_panes_and_levels_and_says_when_it_begins_again(
    qtbot: QtBot, window: WindowPage
) -> None:
    find(qtbot, window, '"code review"')
    hits = said(window)
    seen = set()
    for _ in range(40):
        qtbot.keyClick(window.levels.find_field, Key.Key_F3)
        if "Search wrapped to the top" in said(window):
            break
        seen.add((title(window), said(window)))
    assert "Search wrapped to the top" in said(window)
    assert hits.startswith(f"{len(seen)} matches") or len(seen) > 1


def test_a_hit_is_chosen_in_its_pane(qtbot: QtBot, window: WindowPage) -> None:
    find(qtbot, window, "review")
    window.go_to("tester/junior")
    field = window.levels.find_field
    qtbot.keyClick(field, Key.Key_Return)
    assert chosen_row(window.view.responsibilities.view).startswith("Asks for a code review")
    qtbot.keyClick(field, Key.Key_Return)
    assert title(window) == "Lead"
    assert chosen_row(window.view.skills.view).startswith("Code review: Much")
    assert field.hasFocus()
    qtbot.keyClick(field, Key.Key_Return, SHIFT)
    assert title(window) == "Junior"
    assert chosen_row(window.view.responsibilities.view).startswith("Asks for a code review")


def test_the_walk_goes_on_from_the_level_that_was_chosen_meanwhile(
    qtbot: QtBot, window: WindowPage
) -> None:
    find(qtbot, window, "review")
    window.go_to("tester/junior")
    qtbot.keyClick(window.levels.find_field, Key.Key_F3)
    window.go_to("tester/lead")
    qtbot.keyClick(window, Key.Key_F3, SHIFT)
    assert title(window) == "Junior"


def test_f3_without_anything_to_find_asks_for_it(qtbot: QtBot, window: WindowPage) -> None:
    window.levels.tree.setFocus()
    qtbot.keyClick(window, Key.Key_F3)
    assert window.levels.find_field.hasFocus()


def test_whole_words_and_case_by_their_keys(qtbot: QtBot, window: WindowPage) -> None:
    find(qtbot, window, "decode")
    assert said(window).startswith("1 match")
    qtbot.keyClick(window.levels.find_field, Key.Key_W, ALT)
    assert said(window).startswith("Nothing found with these find options")
    qtbot.keyClick(window.levels.find_field, Key.Key_W, ALT)
    find(qtbot, window, '"ASKS FOR A CODE"')
    assert said(window).startswith("1 match")
    qtbot.keyClick(window.levels.find_field, Key.Key_C, ALT)
    assert said(window).startswith("Nothing found with these find options")


def action(window: WindowPage, text: str) -> QAction:
    menu = window.finder.options.menu
    return next(one for one in menu.actions() if one.text().replace("&", "") == text)


def test_kinds_are_chosen_on_the_menu_of_the_field(qtbot: QtBot, window: WindowPage) -> None:
    find(qtbot, window, "review")
    qtbot.keyClick(window.levels.find_field, Key.Key_O, ALT)
    assert window.finder.options.menu.isVisible()
    window.finder.options.menu.close()
    for kind in ("Statements", "Expected behavior"):
        action(window, kind).trigger()
    assert "skill" in said(window)
    assert "statement" not in said(window)
    action(window, "Find in everything").trigger()
    assert "statement" in said(window)


def test_every_kind_of_text_is_on_the_menu(window: WindowPage) -> None:
    boxes = [one for one in window.finder.options.menu.actions() if one.isCheckable()]
    exactness = (ActionId.WHOLE_WORDS, ActionId.MATCH_CASE)
    assert len(boxes) == len(exactness) + len(MatchKind)


def test_what_may_have_been_meant_is_taken_by_a_click_or_enter(
    qtbot: QtBot, window: WindowPage
) -> None:
    field = window.levels.find_field
    find(qtbot, window, "reveiw")
    assert said(window).startswith("Nothing found")

    def offered() -> list[QPushButton]:
        buttons = window.levels.findChildren(QPushButton, "suggestion")
        return [b for b in buttons if b.text() == "Did you mean “review”?" and b.isVisible()]

    qtbot.waitUntil(lambda: bool(offered()))
    qtbot.mouseClick(offered()[0], Qt.MouseButton.LeftButton)
    assert field.text() == "review"
    find(qtbot, window, "reveiw")
    qtbot.keyClick(field, Key.Key_Return)
    assert field.text() == "review"
    assert "match" in said(window)


def test_the_level_that_is_shown_stays_while_one_types(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("tester/head")
    find(qtbot, window, "zzzz")
    assert title(window) == "Head"
    qtbot.keyClick(window.levels.find_field, Key.Key_Escape)
    assert title(window) == "Head"
    assert window.levels.tree.currentIndex().data() == "Head"


def test_the_found_tree_keeps_qts_promises(
    qtbot: QtBot, window: WindowPage, qtmodeltester: ModelTester
) -> None:
    find(qtbot, window, "review")
    qtmodeltester.check(window.levels.tree.model())


def test_a_level_that_find_hides_is_shown_printed_and_selected_again(
    qtbot: QtBot, window: WindowPage
) -> None:
    find(qtbot, window, "decode")
    hidden = "backend-developer/junior"
    assert not window.levels.model.index_of(hidden).isValid()
    window.go_to(hidden)
    assert window.outputs.documents()[0].title == title(window)
    assert window.windowTitle().startswith("Junior Back-end Developer")
    assert window.levels.selected_nodes() == []
    find(qtbot, window, "")
    assert [node.address for node in window.levels.selected_nodes()] == [hidden]
