"""What the start of the window leaves for later, or does only once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from tests.gui.pages import WindowPage

ROOT = Path(__file__).parents[2]
MODULES_NOT_AT_START = {
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "ladder_app.commands",
    "ladder_app.crash_file",
    "ladder_app.log",
    "ladder_app.unexpected",
    "logging.handlers",
    "ladder_app.gui.diagnostics.start",
    "ladder_app.gui.diagnostics.hooks",
    "ladder_app.gui.diagnostics.report",
    "ladder_app.documents.formats.html",
    "ladder_app.documents.level.document",
    "ladder_app.documents.level.family",
    "ladder_app.gui.views.level.family_page",
    "ladder_app.gui.views.level.family_levels",
    "ladder_app.gui.views.level.page_pane",
    "ladder_app.gui.salary.picture",
    "ladder_app.documents.map.scene",
    "ladder_app.documents.formats.markdown",
    "ladder_app.documents.pdf.document",
    "ladder_app.documents.export.read_back",
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
status = main(["--quit-when-painted"])
from PySide6.QtCore import QObject
classes = [QObject]
for each in classes:
    classes += each.__subclasses__()
json.dump([list(sys.modules), [each.__name__ for each in classes]], sys.stdout)
sys.exit(status)
"""


@pytest.fixture(scope="module")
def made_at_start(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], set[str]]:
    """The modules that a start imports until the window is painted, and the classes of Qt."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path_factory.mktemp("config")),
    }
    done = subprocess.run(
        [sys.executable, "-c", START],
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    modules, classes = json.loads(done.stdout)
    return set(modules), set(classes)


def test_the_first_window_waits_for_no_module_that_it_can_do_without(
    made_at_start: tuple[set[str], set[str]],
) -> None:
    modules, _ = made_at_start
    assert "ladder_app.gui.window.main_window" in modules
    assert sorted(modules & MODULES_NOT_AT_START) == []


def test_the_first_window_waits_for_no_class_of_widgets_that_it_does_not_show(
    made_at_start: tuple[set[str], set[str]],
) -> None:
    _, classes = made_at_start
    assert "QListView" in classes
    assert sorted(classes & CLASSES_NOT_AT_START) == []


def test_the_mouse_over_the_window_does_not_have_all_panes_painted_again(
    window: WindowPage,
) -> None:
    splitters = window.findChildren(QSplitter)
    assert len(splitters) == 3
    assert not any(each.testAttribute(Qt.WidgetAttribute.WA_Hover) for each in splitters)
