"""Help, Add to applications menu: offered on Linux until it is done."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ladder_app.gui.actions.ids import ActionId
from tests.gui.conftest import MakeWindow
from tests.gui.notices.bar import notice_text

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux has such a menu"
)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.setenv("PATH", str(tmp_path / "no programs"))
    return folder


def test_it_is_offered_until_it_is_done(data: Path, make_window: MakeWindow) -> None:
    window = make_window()
    action = window.actions_by_id[ActionId.ADD_TO_MENU]
    assert action.isVisible()
    action.trigger()
    assert (data / "applications" / "career-ladder.desktop").is_file()
    assert notice_text(window) == "Career Ladder is now in the applications menu."
    assert not action.isVisible()
    again = make_window().actions_by_id[ActionId.ADD_TO_MENU]
    assert not again.isVisible()
    assert not again.isEnabled(), "Go to would find it"


@pytest.mark.usefixtures("data")
def test_it_is_not_offered_elsewhere(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ladder_app.desktop.places.has_applications_menu", lambda: False)
    assert not make_window().actions_by_id[ActionId.ADD_TO_MENU].isVisible()


def test_a_failure_is_shown(data: Path, make_window: MakeWindow) -> None:
    data.touch()
    window = make_window()
    action = window.actions_by_id[ActionId.ADD_TO_MENU]
    action.trigger()
    assert "cannot be written" in notice_text(window)
    assert action.isVisible()
