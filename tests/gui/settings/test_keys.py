"""The list of keys: nothing else is stored, and README says what is."""

from __future__ import annotations

import re
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.last_folders import LastFolders
from ladder_app.gui.open_files.external_editor import ExternalEditor
from ladder_app.gui.salary.place_dialog import PlaceDialog
from ladder_app.gui.settings.keys import Key
from tests.gui.conftest import MakeWindow
from tests.gui.file_actions.test_open_controller import a_ladder
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import save

ROOT = Path(__file__).parents[3]
GUI = ROOT / "ladder_app" / "gui"


def use_all_that_is_stored(window: WindowPage, settings: QSettings, folder: Path) -> None:
    """Change as much of the settings as a session can."""
    window.open_files([a_ladder(folder, "potter")])
    window.go_to("backend-developer/middle")
    actions = window.actions_by_id
    for action in (
        ActionId.ZOOM_IN,
        ActionId.DARK,
        ActionId.SHOW_SKILLS,
        ActionId.I_AM_HERE,
        ActionId.MY_SALARY,
    ):
        actions[action].trigger()
    QTest.keyClicks(window.view.salary.field, "100000")
    actions[ActionId.KEEP_SALARY].trigger()
    actions[ActionId.MARKET_PLACE].trigger()
    place = window.findChildren(PlaceDialog)[-1]
    place.remember.click()
    place.accept()
    actions[ActionId.SALARY_TABLE].trigger()
    actions[ActionId.COMPARE].trigger()
    save(window, folder / "potter.md")
    folders = LastFolders(settings)
    folders.remember_opened(folder / "opened")
    folders.remember_saved(folder / "saved")
    ExternalEditor(window, settings).template = "vi {file}"
    with patch.object(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "my.yaml"), "")):
        actions[ActionId.GROWTH_NEW].trigger()


def test_every_key_that_a_session_writes_is_in_the_list(
    make_window: MakeWindow, settings: QSettings, tmp_path: Path
) -> None:
    window = make_window()
    use_all_that_is_stored(window, settings, tmp_path)
    window.close()
    settings.sync()
    written = set(settings.allKeys())
    assert written - {key.value for key in Key} == set()
    assert {key.stores for key in Key if key.value in written} == {
        key.stores for key in Key if key.stores not in {Key.RECENT_TARGETS.stores, Key.RATES.stores}
    }


def test_only_the_store_and_its_file_touch_the_settings_of_qt() -> None:
    uses = re.compile(r"\.(setValue|allKeys|beginGroup)\(")
    modules = [
        path.relative_to(GUI).as_posix()
        for path in GUI.rglob("*.py")
        if "QSettings" in path.read_text(encoding="utf-8")
        and uses.search(path.read_text(encoding="utf-8"))
    ]
    assert sorted(modules) == ["settings/settings_file.py", "settings/store.py"]


def test_each_key_is_used() -> None:
    code = "".join(
        path.read_text(encoding="utf-8") for path in GUI.rglob("*.py") if path.name != "keys.py"
    )
    named = [key.name for key in Key if f"Key.{key.name}" in code]
    # These are found by the name of a splitter or a pane.
    by_name = [key.name for key in Key if key.value.startswith(("splitters/", "panes/"))]
    assert sorted(named + by_name) == sorted(key.name for key in Key)


@pytest.mark.parametrize("stores", sorted({key.stores for key in Key}))
def test_readme_says_what_is_stored(stores: str) -> None:
    assert stores in (ROOT / "README.md").read_text(encoding="utf-8")
