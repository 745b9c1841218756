"""Growth files and levels among what is opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from ladder_app.files.library import bundled_paths
from ladder_app.files.names import sorted_names
from ladder_app.gui.open_files.settings import OpenFilesSettings
from ladder_app.gui.settings.keys import Key
from ladder_app.gui.views.growth import NAME as GROWTH
from ladder_app.gui.views.level import NAME as LEVEL
from tests.gui.conftest import MakeWindow
from tests.gui.file_actions.test_open_controller import a_ladder, drop, local, own_rows
from tests.gui.notices.bar import notice_text
from tests.gui.pages import WindowPage
from tests.gui.views.growth.steps import standing

MIDDLE = "backend-developer/middle"
GROWTH_TEXT = """\
growth: 1
targets:
  - level: devops-engineer/gone
  - level: backend-developer/middle
    skills:
      - id: api-design
        marks: [2026-10-01: below the scale]
"""
BROKEN = "levls: [Junior]\n"


@pytest.fixture
def growth(tmp_path: Path) -> Path:
    path = tmp_path / "my.growth.yaml"
    path.write_text(GROWTH_TEXT, encoding="utf-8")
    return path


def is_open_in_growth(window: WindowPage) -> bool:
    return (
        window.navigator.view == GROWTH
        and window.navigator.address == MIDDLE
        and standing(window.growth.widget.table, "API design").startswith("Not yet")
    )


def test_a_growth_file_that_is_opened_goes_to_growth(window: WindowPage, growth: Path) -> None:
    window.open_files([growth])
    assert is_open_in_growth(window)
    assert own_rows(window) == {}
    assert window.ladders.own == ()


def test_levels_of_a_growth_file_that_no_ladder_has_are_named(
    window: WindowPage, growth: Path
) -> None:
    growth.write_text(GROWTH_TEXT.replace("engineer/gone", "engineer/senor"), encoding="utf-8")
    window.open_files([growth])
    assert notice_text(window) == (
        "No ladder that is open has the level “devops-engineer/senor”: what is marked for it is"
        " not shown. Did you mean “devops-engineer/senior”?"
    )


def test_a_ladder_that_is_named_like_a_growth_file_is_refused(
    window: WindowPage, growth: Path
) -> None:
    growth.write_text(bundled_paths()[0].read_text(encoding="utf-8"), encoding="utf-8")
    window.open_files([growth])
    assert "This is not a growth file: it has none of the keys" in notice_text(window)
    assert window.growth.files.data.path is None
    assert window.ladders.own == ()


def test_a_growth_file_is_dropped_beside_a_ladder(
    window: WindowPage, growth: Path, tmp_path: Path
) -> None:
    assert drop(window, local(growth), local(a_ladder(tmp_path, "potter")))
    assert is_open_in_growth(window)
    assert list(own_rows(window)) == ["Potter"]


def test_a_growth_file_and_a_level_on_the_command_line(window: WindowPage, growth: Path) -> None:
    window.files.show_named(sorted_names([str(growth), "backend-developer/senior"]))
    assert window.navigator.view == GROWTH
    assert window.navigator.address == "backend-developer/senior"
    assert window.growth.files.data.path == growth
    assert window.ladders.own == ()


def test_a_level_on_the_command_line_is_shown(window: WindowPage) -> None:
    window.files.show_named(sorted_names([MIDDLE]))
    assert (window.navigator.address, window.navigator.view) == (MIDDLE, LEVEL)
    assert window.notices.current is None
    window.files.show_named(sorted_names(["devops-engineer"]))
    assert window.navigator.page_address == "devops-engineer"


def test_a_level_that_is_not_there_is_said_in_one_sentence(window: WindowPage) -> None:
    before = window.navigator.address
    window.files.show_named(sorted_names(["backend-developer/midle"]))
    assert window.navigator.address == before
    assert notice_text(window) == (
        "There is no file or level “backend-developer/midle”."
        " Did you mean “backend-developer/middle”?"
    )
    assert window.ladders.own == ()


def test_a_growth_file_that_was_stored_as_a_ladder_is_not_opened_again(
    make_window: MakeWindow, settings: QSettings, growth: Path, tmp_path: Path
) -> None:
    ladder = a_ladder(tmp_path, "potter")
    stored = b"\0".join(bytes(path) for path in (growth, ladder))
    settings.setValue(Key.OPEN_FILES.value, QByteArray(stored))
    assert OpenFilesSettings(settings).open_files == [ladder]
    assert list(own_rows(make_window())) == ["Potter"]


def test_only_ladders_that_open_are_counted(window: WindowPage, tmp_path: Path) -> None:
    bad = []
    for name in ("one", "two"):
        path = tmp_path / f"{name}.ladder.yaml"
        path.write_text(BROKEN, encoding="utf-8")
        bad.append(path)
    window.open_files(bad)
    assert "Opened no ladder, " in _event(window)
    window.open_files([*bad, a_ladder(tmp_path, "potter")])
    assert "Opened “potter.ladder.yaml”, " in _event(window)


def _event(window: WindowPage) -> str:
    """The notice about what was opened; that of the broken file may cover it."""
    window.notices.show_state(None)
    return notice_text(window)
