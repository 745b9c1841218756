"""Marks of a search and of changed words are on the right characters in every view."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.conftest import MakeWindow
from tests.gui.go_to.test_go_to import open_popup
from tests.gui.pages import WindowPage
from tests.gui.recorded_layouts import RecordedLayout
from tests.gui.views.compare.page import choose
from tests.gui.views.growth.steps import show_growth

LADDER = """
id: web-team
name: Web Team
summary: "\U0001f680\U0001f680 The features of \U0001d54f"
skills: [{id: code, name: "\U0001f4bb\U0001f4bb Features in code", kind: hard}]
scale: [{name: Some}, {name: Much}]
levels:
  - name: Junior
    summary: "\U0001f331 Learns \U0001f331 and \U0001f331 grows features"
    responsibilities:
      - {id: a, text: "\U0001f680\U0001f680\U0001f680 Ships small features to 10"}
      - {title: "\U0001f3af Goals", text: Meets goals}
    skills: {code: {proficiency: some, behaviour: "\U0001f469\u200d\U0001f4bb writes features"}}
  - name: Senior
    responsibilities:
      - {id: b, grows: a, text: "\U0001f680\U0001f680\U0001f680 Ships large features to 100"}
      - {text: "שלום \U0001f680 features עולם e\u0301"}
"""


@pytest.fixture
def window(make_window: MakeWindow, tmp_path: Path, layouts: list[RecordedLayout]) -> WindowPage:
    assert not layouts
    path = tmp_path / "web.yaml"
    path.write_text(LADDER, encoding="utf-8")
    window = make_window()
    window.open_files([path])
    assert window.levels.model.index_of("web-team/junior").isValid()
    window.activateWindow()
    return window


def marked(layouts: list[RecordedLayout]) -> set[str]:
    return {text.casefold() for layout in layouts for text in layout.marked}


@pytest.mark.parametrize("address", ["web-team", "web-team/junior", "web-team/senior"])
def test_find_marks_the_word_in_every_row(
    qtbot: QtBot, window: WindowPage, layouts: list[RecordedLayout], address: str
) -> None:
    window.levels.find_field.setFocus()
    qtbot.keyClicks(window.levels.find_field, "features")
    window.go_to(address)

    def is_marked() -> bool:
        window.grab()
        return "features" in marked(layouts)

    qtbot.waitUntil(is_marked)
    assert marked(layouts) == {"features"}


def test_find_marks_the_word_in_a_growth(
    qtbot: QtBot, window: WindowPage, layouts: list[RecordedLayout]
) -> None:
    show_growth(window, "web-team/senior")
    window.levels.find_field.setFocus()
    qtbot.keyClicks(window.levels.find_field, "features")

    def is_marked() -> bool:
        window.growth.widget.table.grab()
        return "features" in marked(layouts)

    qtbot.waitUntil(is_marked)
    assert marked(layouts) == {"features"}


def test_the_title_of_a_statement_is_bold(
    qtbot: QtBot, window: WindowPage, layouts: list[RecordedLayout]
) -> None:
    window.go_to("web-team/junior")

    def is_bold() -> bool:
        window.grab()
        return ["\U0001f3af Goals"] in [layout.bold for layout in layouts]

    qtbot.waitUntil(is_bold)


def test_compare_marks_the_changed_words(
    qtbot: QtBot, window: WindowPage, layouts: list[RecordedLayout]
) -> None:
    choose(window, ["web-team/junior", "web-team/senior"])
    window.actions_by_id[ActionId.COMPARE].trigger()

    def is_marked() -> bool:
        window.grab()
        return bool(marked(layouts))

    qtbot.waitUntil(is_marked)
    assert marked(layouts) == {"large", "100"}


def test_go_to_marks_the_letters(
    qtbot: QtBot, window: WindowPage, layouts: list[RecordedLayout]
) -> None:
    popup = open_popup(qtbot, window, "features")
    layouts.clear()
    popup.grab()
    assert marked(layouts) == {"features"}


def test_an_ellipsis_is_no_match(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, layouts: list[RecordedLayout]
) -> None:
    path = tmp_path / "long.yaml"
    word = "\N{ROCKET}" + "w" * 300
    path.write_text(f"name: Long\nlevels: [{{name: One, responsibilities: [{word}]}}]\n", "utf-8")
    window = make_window(path)
    popup = open_popup(qtbot, window, word[1:])
    layouts.clear()
    popup.grab()
    (text,) = marked(layouts)
    assert set(text) == {"w"}
