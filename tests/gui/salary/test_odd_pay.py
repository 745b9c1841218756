"""Odd and bad pay in the window: a right picture or a sentence, never a fault."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.odd_pay import BAD, NO_AMOUNTS, ODD, written


def said(window: WindowPage) -> str:
    """Every word about pay that the window shows or reads aloud."""
    pane = window.view.salary
    words = [pane.salary_text, pane.chart.figures_text(), *pane.chart.laid_out.notes]
    words += [pane.chart.figures_of(n) for n in range(pane.chart.rows.rowCount())]
    if pane.table is not None:
        model = pane.table.model()
        words += [
            str(model.index(row, column).data())
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
    return "\n".join(words)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_pay_is_shown(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, text: str) -> None:
    path = written(tmp_path, text)
    window = make_window(path)
    window.show_opened([path])
    assert window.windowTitle().startswith("L1")
    actions = window.actions_by_id
    for typed in ("50000", "1000000000000", "0.01"):
        window.view.salary.field.clear()
        qtbot.keyClicks(window.view.salary.field, typed)
        window.view.salary.grab()
    for action in (ActionId.PER_HOUR, ActionId.AXIS_ZERO, ActionId.AXIS_FITTED, ActionId.MARKET):
        actions[action].trigger()
        window.view.salary.grab()
    actions[ActionId.SALARY_TABLE].trigger()
    window.view.salary.grab()
    words = said(window).lower()
    assert "within the range" in words or "above the range" in words or "below" in words
    assert "$" in words
    assert not [word for word in words.split() if word.strip("$%+*,;.") in {"nan", "inf", "none"}]
    actions[ActionId.WORKINGS].trigger()


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_pay_can_be_dragged(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, text: str
) -> None:
    path = written(tmp_path, text)
    window = make_window(path)
    window.show_opened([path])
    pane = window.view.salary
    qtbot.keyClicks(pane.field, "50000")
    before = pane.field.text()
    pane.chart.setFocus()
    for _ in range(3):
        qtbot.keyClick(pane.chart, Qt.Key.Key_Right)
    assert pane.field.text() != before
    for _ in range(40):
        qtbot.keyClick(pane.chart, Qt.Key.Key_Left)
    assert "-" not in pane.field.text()
    assert said(window)


def test_a_range_without_width_stands_in_the_middle_of_its_axis(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    path = written(tmp_path, ODD["one level without width"])
    window = make_window(path)
    window.show_opened([path])
    (section,) = window.view.salary.chart.laid_out.sections
    ticks = [tick.text for tick in section.ticks]
    assert (ticks[0], ticks[-1]) == ("$40,000", "$60,000")


@pytest.mark.parametrize(("text", "sentence"), BAD.values(), ids=BAD)
def test_bad_pay_in_a_file_is_a_sentence(
    window: WindowPage, tmp_path: Path, text: str, sentence: str
) -> None:
    window.open_files([written(tmp_path, text)])
    panel = window.problems.panel
    assert panel is not None
    lines = [problem.located() for problem in panel.model.problems]
    assert any(sentence in line for line in lines)
    assert all(len(line) < 1000 for line in lines)
    assert "$55,000" in window.view.salary.chart.figures_text()


@pytest.mark.parametrize(("typed", "sentence"), NO_AMOUNTS.items())
def test_a_salary_that_is_no_amount_is_a_sentence(
    window: WindowPage, typed: str, sentence: str
) -> None:
    # As it is pasted: a field that is typed into takes the same way.
    window.view.salary.field.insert(typed)
    assert sentence in window.view.salary.salary_text
    assert "your salary" not in window.view.salary.chart.figures_text()
    assert window.view.salary.choices is None
    assert window.minimumSizeHint().width() < 1280
