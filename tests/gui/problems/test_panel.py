"""The problems panel: every problem of every file, and the way to where it stands."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDockWidget, QInputDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.cli import main
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.problems.panel import ProblemsPanel
from tests.gui.conftest import MakeWindow
from tests.gui.file_actions.test_open_controller import a_ladder, own_rows
from tests.gui.notices.bar import notice_text
from tests.gui.pages import WindowPage

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
ODD = "name: Odd\nlevels:\n  - name: Junior\n    responsibilites: [Pots]\n"
WARNED = "name: Warned\nskills: [{name: Glazing, kind: hard}]\nlevels: [Junior]\n"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    odd, warned = tmp_path / "odd.yaml", tmp_path / "warned.yaml"
    odd.write_text(ODD, encoding="utf-8")
    warned.write_text(WARNED, encoding="utf-8")
    return [warned, odd, tmp_path / "gone.yaml"]


@pytest.fixture
def window(make_window: MakeWindow, files: list[Path]) -> WindowPage:
    return make_window(*files)


def opened(qtbot: QtBot, window: WindowPage) -> ProblemsPanel:
    """The panel, opened by its keys."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert window.problems.panel is not None
    return window.problems.panel


def rows_of(panel: ProblemsPanel) -> list[tuple[str, ...]]:
    model = panel.table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_ctrl_shift_m_shows_and_hides_the_panel(qtbot: QtBot, window: WindowPage) -> None:
    assert window.findChildren(QDockWidget) == []
    panel = opened(qtbot, window)
    assert panel.isVisible()
    assert panel.table.hasFocus()
    opened(qtbot, window)
    assert not panel.isVisible()
    window.actions_by_id[ActionId.PROBLEMS].trigger()
    (dock,) = window.findChildren(QDockWidget)
    dock.close()
    assert not window.actions_by_id[ActionId.PROBLEMS].isChecked()


def test_every_problem_is_a_row_with_severity_place_sentence_and_code(
    qtbot: QtBot, window: WindowPage
) -> None:
    rows = rows_of(opened(qtbot, window))
    assert rows[1][:2] == ("error", "odd.yaml:4:5")
    assert rows[1][2].endswith("Did you mean “responsibilities”?")
    assert rows[1][3] == "key-unknown"
    assert rows[0][:2] == ("warning", "warned.yaml:2:10")
    assert rows[-1][:2] == ("error", "gone.yaml")


def test_copy_all_gives_what_validate_says_in_its_order(
    qtbot: QtBot, window: WindowPage, files: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    panel = opened(qtbot, window)
    qtbot.mouseClick(panel.copy_button, LEFT)
    main(["validate", *map(str, files)])
    assert copied() == capsys.readouterr().out.strip()
    assert copied().count("\n") == 2


def test_the_filter_and_errors_only_leave_out_the_rest(qtbot: QtBot, window: WindowPage) -> None:
    panel = opened(qtbot, window)
    everything = rows_of(panel)
    qtbot.keyClicks(panel.filter, "Odd.yaml KNOWN")
    assert [row[3] for row in rows_of(panel)] == ["key-unknown"]
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert rows_of(panel) == everything
    qtbot.keyClick(panel.errors_only, Qt.Key.Key_Space)
    assert {row[0] for row in rows_of(panel)} == {"error"}
    qtbot.keyClicks(panel.filter, "zzz")
    assert rows_of(panel) == []
    assert not panel.open_button.isEnabled()


def test_did_you_mean_is_offered_to_copy(qtbot: QtBot, window: WindowPage) -> None:
    panel = opened(qtbot, window)
    assert panel.suggestion_button.isHidden()
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert panel.suggestion_button.text() == "Copy “responsibilities”"
    qtbot.mouseClick(panel.suggestion_button, LEFT)
    assert copied() == "responsibilities"


def test_the_chosen_lines_are_copied_by_keys(qtbot: QtBot, window: WindowPage) -> None:
    panel = opened(qtbot, window)
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_C, CONTROL)
    assert copied().endswith("[key-unknown]")
    assert "\n" not in copied()


@pytest.fixture
def editor(tmp_path: Path, settings: QSettings) -> Path:
    """A program that writes down what it was asked to open, as the chosen editor."""
    log, program = tmp_path / "asked.json", tmp_path / "editor.py"
    program.write_text(
        "import json, sys, os\n"
        f"open({str(log)!r} + '~', 'w').write(json.dumps(sys.argv[1:]))\n"
        f"os.replace({str(log)!r} + '~', {str(log)!r})\n"
    )
    command = f"'{sys.executable}' '{program}' {{file}}:{{line}}:{{column}}"
    settings.setValue("editor/command", command)
    return log


def test_enter_opens_the_place_in_the_chosen_editor(
    qtbot: QtBot, editor: Path, window: WindowPage, files: list[Path]
) -> None:
    panel = opened(qtbot, window)
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    qtbot.waitUntil(editor.exists, timeout=20_000)
    assert json.loads(editor.read_text()) == [f"{files[1]}:4:5"]


def test_a_double_click_opens_the_place(
    qtbot: QtBot, editor: Path, window: WindowPage, files: list[Path]
) -> None:
    panel = opened(qtbot, window)
    place = panel.table.visualRect(panel.model.index(1, 2)).center()
    qtbot.mouseClick(panel.table.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(panel.table.viewport(), LEFT, pos=place)
    qtbot.waitUntil(editor.exists, timeout=20_000)
    assert json.loads(editor.read_text()) == [f"{files[1]}:4:5"]


def test_the_shown_file_is_opened_by_ctrl_e(
    qtbot: QtBot, editor: Path, window: WindowPage, files: list[Path]
) -> None:
    window.go_to("warned/junior")
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(editor.exists, timeout=20_000)
    assert json.loads(editor.read_text()) == [f"{files[0]}:2:10"]


def test_an_editor_that_is_not_there_is_said(qtbot: QtBot, window: WindowPage) -> None:
    panel = opened(qtbot, window)
    window.problems.editor.template = "/no/such/editor"
    qtbot.mouseClick(panel.open_button, LEFT)
    assert "“/no/such/editor” cannot be started" in notice_text(window)
    window.problems.editor.template = "'open"
    qtbot.mouseClick(panel.open_button, LEFT)
    assert "quotes" in notice_text(window)


def test_without_an_editor_the_desktop_is_asked(
    qtbot: QtBot, window: WindowPage, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    asked: list[str] = []

    def ask(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", ask)
    qtbot.mouseClick(opened(qtbot, window).open_button, LEFT)
    assert asked == [str(files[0])]


def test_the_editor_is_chosen_in_the_menu_and_kept(
    window: WindowPage, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (" kate ", True))
    window.actions_by_id[ActionId.EDITOR].trigger()
    window.close()
    assert make_window().problems.editor.template == "kate"


def test_the_panel_follows_what_is_saved(
    qtbot: QtBot, window: WindowPage, files: list[Path]
) -> None:
    panel = opened(qtbot, window)
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    files[0].write_text(
        WARNED.replace("skills: [{name: Glazing, kind: hard}]\n", ""), encoding="utf-8"
    )
    qtbot.waitUntil(lambda: all("warned" not in row[1] for row in rows_of(panel)))
    assert panel.current is not None
    assert panel.current.code == "key-unknown"
    files[1].write_text("name: Odd\nlevels: [Junior]\n", encoding="utf-8")
    a_ladder(files[2].parent, "gone").rename(files[2])
    qtbot.waitUntil(lambda: rows_of(panel) == [])
    (count,) = panel.findChildren(FittedLabel)
    assert count.whole_text == "No ladder has a problem."
    assert "Gone" in own_rows(window)


def test_the_first_problem_of_a_file_just_opened_is_chosen(
    window: WindowPage, tmp_path: Path
) -> None:
    last = tmp_path / "last.yaml"
    last.write_text("lvels: [Junior]\n")
    window.open_files([last])
    panel = window.problems.panel
    assert panel is not None
    assert panel.isVisible()
    assert panel.current is not None
    assert panel.current.path == str(last)


def test_html_in_a_file_stays_text(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text("name: X\n<img src=x>: 1\nlevels: [Junior]\n")
    panel = opened(qtbot, make_window(path))
    row = panel.model.index(0, 2)
    assert "<img src=x>" in str(row.data())
    assert "&lt;img" in str(row.data(Qt.ItemDataRole.ToolTipRole))


def test_the_model_keeps_qts_promises(
    qtbot: QtBot, window: WindowPage, qtmodeltester: ModelTester
) -> None:
    panel = opened(qtbot, window)
    qtmodeltester.check(panel.model)
    panel.filter.setText("known")
    qtmodeltester.check(panel.model)
