"""The tab of advice in the panel of problems."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ladder_app.cli import main
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.problems.panel import ProblemsPanel
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.problems.test_panel import ODD, copied, opened, rows_of

LEFT = Qt.MouseButton.LeftButton
VAGUE = """\
name: Vague
levels:
  - name: Junior
    summary: Young.
    responsibilities: [Assists.]
"""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    vague, odd = tmp_path / "vague.yaml", tmp_path / "odd.yaml"
    vague.write_text(VAGUE, encoding="utf-8")
    odd.write_text(ODD, encoding="utf-8")
    return [vague, odd]


@pytest.fixture
def window(make_window: MakeWindow, files: list[Path]) -> WindowPage:
    return make_window(*files)


def show_advice(qtbot: QtBot, panel: ProblemsPanel) -> None:
    """Go to the tab of advice by its key, and wait for the advice."""
    panel.tabs.setFocus()
    qtbot.keyClick(panel.tabs, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "Looking" not in sentence(panel))


def sentence(panel: ProblemsPanel) -> str:
    (label,) = panel.findChildren(FittedLabel)
    return label.whole_text


def test_advice_is_a_tab_apart_from_the_problems(
    qtbot: QtBot, window: WindowPage, files: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    panel = opened(qtbot, window)
    before = rows_of(panel), sentence(panel)
    assert panel.errors_only.isVisible()
    show_advice(qtbot, panel)
    assert [row[0] for row in rows_of(panel)] == ["advice", "advice"]
    assert sentence(panel) == "2 pieces of advice; 1 ladder with errors is not checked"
    assert panel.errors_only.isHidden()
    qtbot.mouseClick(panel.copy_button, LEFT)
    main(["validate", "--advise", str(files[0])])
    assert copied() == capsys.readouterr().out.strip()
    qtbot.keyClick(panel.tabs, Qt.Key.Key_Left)
    assert (rows_of(panel), sentence(panel)) == before
    assert panel.errors_only.isVisible()


def test_the_current_advice_has_its_reason_and_source(qtbot: QtBot, window: WindowPage) -> None:
    panel = opened(qtbot, window)
    assert panel.reason.isHidden()
    show_advice(qtbot, panel)
    assert panel.current is not None
    assert panel.current.code == "age-words"
    assert "Source: Age Bias" in panel.reason.toPlainText()
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    reason, source, switch = panel.reason.toPlainText().splitlines()
    assert reason.startswith("An expectation can be assessed")
    assert "https://" in source
    assert "“advice-off: vague-verbs”" in switch
    panel.filter.setText("zzz")
    assert panel.reason.toPlainText() == ""
    qtbot.keyClick(panel.tabs, Qt.Key.Key_Left)
    assert panel.reason.isHidden()


def test_the_filter_of_errors_leaves_advice_alone(qtbot: QtBot, window: WindowPage) -> None:
    panel = opened(qtbot, window)
    qtbot.keyClick(panel.errors_only, Qt.Key.Key_Space)
    show_advice(qtbot, panel)
    qtbot.keyClicks(panel.filter, "verbs")
    assert [row[3] for row in rows_of(panel)] == ["vague-verbs"]
    assert sentence(panel).endswith("; 2 in all")


def test_advice_follows_what_is_saved(qtbot: QtBot, window: WindowPage, files: list[Path]) -> None:
    panel = opened(qtbot, window)
    show_advice(qtbot, panel)
    files[0].write_text(f"{VAGUE}advice-off: age-words\n", encoding="utf-8")
    qtbot.waitUntil(lambda: [row[3] for row in rows_of(panel)] == ["vague-verbs"])
    # A save while the problems are shown counts as well.
    qtbot.keyClick(panel.tabs, Qt.Key.Key_Left)
    files[0].write_text(f"{VAGUE}advice-off: [age-words, vague-verbs]\n", encoding="utf-8")
    qtbot.waitUntil(lambda: len(window.ladders.families[0].advice_off) == 2)
    show_advice(qtbot, panel)
    assert rows_of(panel) == []


def test_a_problem_to_show_brings_its_tab_back(
    qtbot: QtBot, window: WindowPage, files: list[Path]
) -> None:
    panel = opened(qtbot, window)
    show_advice(qtbot, panel)
    window.problems.show_file(files[1])
    assert panel.current is not None
    assert panel.current.path == str(files[1])


def test_without_own_ladders_there_is_nothing_to_advise(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    panel = opened(qtbot, make_window())
    show_advice(qtbot, panel)
    assert sentence(panel) == "Advice is about ladders of your own, and none is open."
    assert panel.reason.toPlainText() == ""
