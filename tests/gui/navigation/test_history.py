"""Back and Forward hold views: a level's panes, a comparison with its columns, the path."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.navigation.history import History, Step
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

ALT = Qt.KeyboardModifier.AltModifier
JUNIOR, MIDDLE, SENIOR = (f"backend-developer/{name}" for name in ("junior", "middle", "senior"))
Seen = tuple[str, str, tuple[str, ...], str]


def seen(window: WindowPage) -> Seen:
    compares = window.navigator.view == "compare"
    choice = window.compare.options
    columns = choice.columns if compares else ()
    return window.navigator.view, window.navigator.address, columns, choice.base if compares else ""


def test_every_step_is_walked_back_and_forward_again(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    act = window.actions_by_id
    window.go_to(SENIOR)
    walked = [seen(window)]
    for step in (
        ActionId.COMPARE, ActionId.COMPARE_BASE, JUNIOR, ActionId.COMPARE,
        ActionId.PATH_VIEW, MIDDLE, ActionId.LEVEL_VIEW,
    ):  # fmt: skip
        if isinstance(step, ActionId):
            act[step].trigger()
        else:
            window.go_to(step)
        walked.append(seen(window))
    assert len(set(walked)) == len(walked)
    for expected in reversed(walked[:-1]):
        qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
        assert seen(window) == expected
    for expected in walked[1:]:
        qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
        assert seen(window) == expected
    assert not act[ActionId.FORWARD].isEnabled()


def test_going_back_from_a_comparison_is_one_step(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to(SENIOR)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.view.isVisible()
    assert window.windowTitle().startswith("Senior")


def test_a_new_step_forgets_what_lay_ahead(window: WindowPage) -> None:
    window.go_to(SENIOR)
    window.actions_by_id[ActionId.COMPARE].trigger()
    window.actions_by_id[ActionId.BACK].trigger()
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    assert not window.actions_by_id[ActionId.FORWARD].isEnabled()


def test_the_last_view_is_shown_after_a_restart(
    window: WindowPage, make_window: MakeWindow
) -> None:
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    window.close()
    again = make_window()
    assert again.navigator.view == "path"
    again.actions_by_id[ActionId.LEVEL_VIEW].trigger()
    again.close()
    assert make_window().navigator.view == "level"


def test_the_history_ends_at_its_ends() -> None:
    history = History()
    assert history.back() is None
    history.visit(Step(address="f/a"))
    history.visit(Step(address="f/a", view="path"))
    history.visit(Step(address="f/a", view="path"))
    assert history.back() == Step(address="f/a")
    assert history.back() is None
    assert history.forward() == Step(address="f/a", view="path")


def test_the_first_comparison_is_one_step(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to(SENIOR)
    window.actions_by_id[ActionId.COMPARE_VIEW].trigger()
    assert window.compare.options.columns == (MIDDLE, SENIOR)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.navigator.view == "level"


def test_back_and_forward_pass_over_a_level_that_is_gone(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    path = tmp_path / "potter.ladder.yaml"
    path.write_text("name: Potter\nlevels: [Junior, Lead]\n", encoding="utf-8")
    window = make_window(path)
    act = window.actions_by_id
    for address in ("potter/junior", "potter/lead"):
        window.go_to(address)
        act[ActionId.COMPARE].trigger()
    act[ActionId.LEVEL_VIEW].trigger()
    window.go_to(JUNIOR)
    window.files.close_file(path)
    steps = 0
    while act[ActionId.BACK].isEnabled() and steps < 20:
        act[ActionId.BACK].trigger()
        assert act[ActionId.FORWARD].isEnabled()
        steps += 1
    assert steps < 20
    while act[ActionId.FORWARD].isEnabled() and steps > 0:
        act[ActionId.FORWARD].trigger()
        steps -= 1
    assert (window.navigator.view, window.navigator.address) == ("level", JUNIOR)
