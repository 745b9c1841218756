"""What a session reads, shows and remembers, without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from ladder_app.files.library import bundled_paths
from ladder_app.gui.actions.build import make_actions
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.settings import NavigationSettings
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.open_files.settings import OpenFilesSettings
from ladder_app.gui.settings.window_settings import WindowSettings
from ladder_app.gui.window.session import Session

POTTER = "name: Potter\nlevels: [Junior, Lead]\n"


class Run:
    """One run of the program, as far as the session goes."""

    def __init__(self, owner: QObject, settings: QSettings, own: list[Path]) -> None:
        self.ladders = OpenFiles(bundled_paths(), own)
        actions = make_actions(owner, {})
        self.navigator = Navigator(
            actions,
            {"level": ActionId.LEVEL_VIEW},
            self.ladders,
            NavigationSettings(settings),
            owner,
        )
        self.session = Session(
            self.navigator,
            self.ladders,
            WindowSettings(settings),
            OpenFilesSettings(settings),
            owner,
        )
        self.session.start()

    def read_rest(self) -> None:
        self.ladders.read_now(self.ladders.unread)
        self.session.show_read()


MakeRun = Callable[..., Run]


@pytest.fixture
def make_run(qapp: QApplication, settings: QSettings) -> MakeRun:
    return lambda *own: Run(QObject(qapp), settings, list(own))


@pytest.fixture
def potter(tmp_path: Path) -> Path:
    path = tmp_path / "potter.ladder.yaml"
    path.write_text(POTTER, encoding="utf-8")
    return path


def test_the_first_start_shows_the_first_bundled_level(make_run: MakeRun) -> None:
    run = make_run()
    assert run.navigator.address == "backend-developer/junior"


def test_the_level_of_the_last_run_is_shown_again(make_run: MakeRun) -> None:
    run = make_run()
    run.read_rest()
    run.navigator.show("web-developer/senior")
    assert make_run().navigator.address == "web-developer/senior"


def test_a_remembered_level_is_shown_once_its_file_is_read(make_run: MakeRun, potter: Path) -> None:
    run = make_run(potter)
    run.read_rest()
    run.navigator.show("potter/lead")
    again = make_run(potter)
    again.read_rest()
    assert again.navigator.address == "potter/lead"


def test_who_went_elsewhere_meanwhile_stays_there(make_run: MakeRun, potter: Path) -> None:
    run = make_run(potter)
    run.read_rest()
    run.navigator.show("potter/lead")
    # So large that the first window does not wait for it.
    potter.write_text(f"# {'x' * 300_000}\n{POTTER}", encoding="utf-8")
    again = make_run(potter)
    again.navigator.show("backend-developer/senior")
    again.read_rest()
    assert again.ladders.place_at("potter/lead")
    assert again.navigator.address == "backend-developer/senior"


def test_a_level_that_is_gone_gives_way_to_the_first(make_run: MakeRun, potter: Path) -> None:
    run = make_run(potter)
    run.read_rest()
    run.navigator.show("potter/lead")
    potter.write_text(POTTER.replace("Lead", "Head"), encoding="utf-8")
    run.ladders.read_now([potter])
    run.session.show_read()
    # The first family is the user's own.
    assert run.navigator.address == "potter/junior"


def large(path: Path, name: str) -> Path:
    """A file so large that the first window does not wait for it."""
    path.write_text(f"# {'x' * 300_000}\nname: {name}\nlevels: [Junior, Head]\n", encoding="utf-8")
    return path


def test_the_remembered_level_is_waited_for_while_others_are_read(
    make_run: MakeRun, tmp_path: Path
) -> None:
    other = large(tmp_path / "a.ladder.yaml", "Other")
    last = large(tmp_path / "b.ladder.yaml", "Last")
    run = make_run(other, last)
    run.read_rest()
    run.navigator.show("last/head")
    again = make_run(other, last)
    again.ladders.read_now([other])
    again.session.show_read()
    assert again.navigator.address == "backend-developer/junior"
    again.read_rest()
    assert again.navigator.address == "last/head"


def test_a_reload_leaves_the_user_where_the_start_was(make_run: MakeRun, tmp_path: Path) -> None:
    last = large(tmp_path / "b.ladder.yaml", "Last")
    run = make_run(last)
    run.read_rest()
    run.navigator.show("last/head")
    again = make_run(last)
    again.read_rest()
    again.navigator.show("backend-developer/junior")
    again.session.show_read()
    assert again.navigator.address == "backend-developer/junior"
