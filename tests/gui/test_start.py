"""What the start of the window leaves for later, or does only once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import PySide6
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from tests.gui.pages import WindowPage

ROOT = Path(__file__).parents[2]
MODULES_NOT_AT_START = {
    "ladder_app.command_table",
    "ladder_app.documents.export.formats",
    "ladder_app.documents.level.document",
    "ladder_app.documents.words.advice",
    "ladder_app.documents.words.pay",
    "ladder_app.domain.advice.rules",
    "ladder_app.domain.compare.step",
    "ladder_app.gui.base.task",
    "ladder_app.gui.completion",
    "ladder_app.gui.export.controller",
    "ladder_app.gui.file_actions.authoring",
    "ladder_app.gui.file_actions.current_file",
    "ladder_app.gui.file_actions.open_controller",
    "ladder_app.gui.find.find",
    "ladder_app.gui.find.skill_usage",
    "ladder_app.gui.go_to.go_to",
    "ladder_app.gui.help.controller",
    "ladder_app.gui.open_files.external_editor",
    "ladder_app.gui.open_files.loader",
    "ladder_app.gui.problems.advisor",
    "ladder_app.gui.problems.problems",
    "ladder_app.gui.salary.controller",
    "ladder_app.gui.views.compare.controller",
    "ladder_app.gui.views.path.controller",
    "ladder_app.gui.window.go_to_controller",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "ladder_app.commands",
    "ladder_app.crash_file",
    "ladder_app.log",
    "ladder_app.unexpected",
    "logging.handlers",
    "yaml",
    "ladder_app.gui.diagnostics.start",
    "ladder_app.gui.diagnostics.hooks",
    "ladder_app.gui.diagnostics.report",
    "ladder_app.documents.formats.html",
    "ladder_app.documents.level.family",
    "ladder_app.gui.views.level.family_page",
    "ladder_app.gui.views.level.family_levels",
    "ladder_app.gui.views.level.page_pane",
    "ladder_app.gui.salary.picture",
    "ladder_app.documents.map.scene",
    "ladder_app.documents.formats.markdown",
    "ladder_app.documents.pdf.document",
    "ladder_app.documents.export.read_back",
    "ladder_app.files.advice",
    "ladder_app.files.nodes",
    "ladder_app.files.parsing",
    "ladder_app.files.rates",
    "ladder_app.files.schema",
    "ladder_app.documents.comparison.matrix",
    "ladder_app.documents.comparison.document",
    "ladder_app.gui.views.compare.add_level",
    "ladder_app.gui.views.compare.clipboard",
    "ladder_app.gui.views.compare.delegate",
    "ladder_app.gui.views.compare.level_bar",
    "ladder_app.gui.views.compare.prepare",
    "ladder_app.gui.views.compare.toggles",
    "ladder_app.domain.find.walk",
    "ladder_app.domain.path.route",
    "ladder_app.documents.path.title",
    "ladder_app.gui.views.compare.headers",
    "ladder_app.gui.views.compare.model",
    "ladder_app.gui.views.compare.table",
    "ladder_app.gui.views.compare.view",
    "ladder_app.gui.find.match_steps",
    "ladder_app.files.reference",
    "ladder_app.files.tables.session",
    "ladder_app.files.templates",
    "ladder_app.gui.notices.file_offers",
    "ladder_app.gui.dialogs.open_dialog",
    "ladder_app.gui.dialogs.printing",
    "ladder_app.gui.dialogs.questions",
    "ladder_app.gui.dialogs.save_dialog",
    "ladder_app.documents.pdf.device",
    "ladder_app.gui.process.end_signals",
    "ladder_app.gui.process.request_server",
    "ladder_app.gui.process.outside",
    "ladder_app.gui.tree.drag",
    "ladder_app.gui.dialogs.table_dialog",
    "ladder_app.gui.dialogs.wrapped_cells",
    "ladder_app.gui.help.first_steps",
    "ladder_app.gui.help.mark_samples",
    "ladder_app.gui.help.marks",
    "ladder_app.gui.help.pairs",
    "ladder_app.gui.help.shortcuts_dialog",
    "ladder_app.gui.help.text_matches",
    "ladder_app.files.help_files",
    "ladder_app.gui.help.format_dialog",
    "importlib.metadata",
    "ladder_app.gui.help.system_info",
    "ladder_app.gui.help.about_dialog",
    "ladder_app.gui.screenshot",
    "ladder_app.desktop.install",
    "ladder_app.desktop.program",
    "ladder_app.gui.go_to.popup",
    "ladder_app.files.editor_command",
    "ladder_app.gui.open_files.watcher",
    "ladder_app.gui.notices.notice_bar",
    "ladder_app.gui.panes.pane_tabs",
    "ladder_app.gui.problems.panel",
    "ladder_app.gui.base.progress_sign",
    "ladder_app.gui.print_export.choosers",
    "ladder_app.gui.print_export.delivery",
    "ladder_app.gui.print_export.dialog",
    "ladder_app.gui.print_export.pages_view",
    "ladder_app.gui.print_export.preview",
    "ladder_app.gui.print_export.subjects",
    "ladder_app.gui.imports.dialog",
    "ladder_app.gui.imports.model",
    "ladder_app.gui.open_files.new_dialog",
    "ladder_app.gui.views.path.map_view",
    "ladder_app.gui.views.path.output",
    "ladder_app.gui.views.path.view",
    "ladder_app.gui.salary.table_view",
    "ladder_app.gui.help.legend_dialog",
    "ladder_app.gui.salary.rates_dialog",
    "ladder_app.gui.help.sources_dialog",
    "ladder_app.gui.salary.reading_choices",
    "ladder_app.gui.salary.working_time_dialog",
    "ladder_app.domain.pay.parse_amount",
    "ladder_app.domain.compare.levels",
    "rapidfuzz",
    "socket",
    "xlsxwriter",
    "ladder_app.domain.path.map",
    "ladder_app.domain.path.gains",
    "ladder_app.gui.find.skill_usage_dialog",
    "ladder_app.domain.text.fuzzy",
    "ladder_app.domain.find.quick_open",
    "ladder_app.domain.find.search",
    "ladder_app.domain.find.skill_usage",
}
"""Each is for something that is asked for later, or never."""

CLASSES_NOT_AT_START = {"QCalendarWidget", "QFileDialog", "QStyle", "QTabBar", "QTableView"}
"""PySide6 makes them all, at once, when Python is handed a widget that only Qt knows."""

START = """
import json, sys
from ladder_app.cli import main
described = []
def watch(frame, event, arg):
    if event == "call" and frame.f_code.co_name == "pyside_type_init":
        described.append(frame.f_locals["type_key"])
sys.setprofile(watch)
{change}
status = main(["--quit-when-painted"])
sys.setprofile(None)
from PySide6.QtCore import QObject
classes = [QObject]
for each in classes:
    classes += each.__subclasses__()
names = [each.__name__ for each in classes]
json.dump([list(sys.modules), names, list(map(str, described))], sys.stdout)
sys.exit(status)
"""


class Start(NamedTuple):
    """What a start does until the window is painted.

    It imports modules, makes classes of Qt, and may have PySide describe the methods of some.
    """

    modules: set[str]
    classes: set[str]
    described: list[str]


def start(home: Path, change: str = "") -> Start:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home),
    }
    done = subprocess.run(
        [sys.executable, "-c", START.replace("{change}", change)],
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    modules, classes, described = json.loads(done.stdout)
    return Start(set(modules), set(classes), described)


@pytest.fixture(scope="module")
def at_start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    return start(tmp_path_factory.mktemp("config"))


def test_the_first_window_waits_for_no_module_that_it_can_do_without(at_start: Start) -> None:
    assert "ladder_app.gui.window.main_window" in at_start.modules
    assert sorted(at_start.modules & MODULES_NOT_AT_START) == []


def test_the_first_window_waits_for_no_class_of_widgets_that_it_does_not_show(
    at_start: Start,
) -> None:
    assert "QListView" in at_start.classes
    assert sorted(at_start.classes & CLASSES_NOT_AT_START) == []


DESCRIBE = """
import functools
from ladder_app.gui.tree.find_field import FindField
functools.wraps(FindField.setText)(lambda: None)
"""


def test_the_first_window_has_no_method_of_qt_described(at_start: Start, tmp_path: Path) -> None:
    """`functools.wraps` and `inspect.signature` have PySide parse its signatures for 20 ms."""
    assert at_start.described == []
    # From 6.12 on, PySide parses nothing in Python, so there is nothing to be found.
    if PySide6.__version_info__ < (6, 12):
        assert start(tmp_path, DESCRIBE).described != []


def test_the_mouse_over_the_window_does_not_have_all_panes_painted_again(
    window: WindowPage,
) -> None:
    splitters = window.findChildren(QSplitter)
    assert len(splitters) == 3
    assert not any(each.testAttribute(Qt.WidgetAttribute.WA_Hover) for each in splitters)
