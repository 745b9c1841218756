"""The program's parts, put together: the one place where each is handed what it works with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QFont

from ladder_app.documents.localizer import Localizer
from ladder_app.files.library import ladders_in
from ladder_app.gui.actions.bind import bind
from ladder_app.gui.actions.build import make_actions
from ladder_app.gui.actions.icons import icon_files
from ladder_app.gui.actions.ids import ActionId, Menu
from ladder_app.gui.base.appearance import Appearance
from ladder_app.gui.base.interaction import AskPrinter, Interaction
from ladder_app.gui.base.last_folders import LastFolders
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.base.notices import Notices
from ladder_app.gui.base.notification import Kind, Notification
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.base.window_settings import WindowSettings
from ladder_app.gui.export.controller import ExportController
from ladder_app.gui.file_actions.authoring import AuthoringController
from ladder_app.gui.file_actions.current_file import CurrentFileController
from ladder_app.gui.file_actions.open_controller import OpenController
from ladder_app.gui.find.find import Find
from ladder_app.gui.find.options import FindOptions
from ladder_app.gui.find.skill_usage import SkillUsageController
from ladder_app.gui.go_to.go_to import GoTo
from ladder_app.gui.help.controller import HelpController
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.registry import ViewEntry, ViewRegistry
from ladder_app.gui.navigation.settings import NavigationSettings
from ladder_app.gui.navigation.view_stack import ViewStack
from ladder_app.gui.open_files.external_editor import ExternalEditor
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.open_files.settings import OpenFilesSettings
from ladder_app.gui.problems.problems import Problems
from ladder_app.gui.salary.controller import SalaryController
from ladder_app.gui.salary.settings import SalarySettings
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.tree.rows import tree_rows
from ladder_app.gui.views.compare import controller as compare_view
from ladder_app.gui.views.compare.controller import CompareController
from ladder_app.gui.views.level import controller as level_view
from ladder_app.gui.views.level.controller import LevelController
from ladder_app.gui.views.level.view import LevelView
from ladder_app.gui.views.path import controller as path_view
from ladder_app.gui.views.path.controller import PathController
from ladder_app.gui.views.path.settings import PathSettings
from ladder_app.gui.window.go_to_controller import GoToController
from ladder_app.gui.window.layout_controller import LayoutController
from ladder_app.gui.window.level_presenter import LevelPresenter
from ladder_app.gui.window.main_window import MainWindow
from ladder_app.gui.window.selection_labels import SelectionLabels
from ladder_app.gui.window.session import Session
from ladder_app.gui.window.status_line import StatusLine

VIEWS: Mapping[str, ActionId] = {
    level_view.NAME: ActionId.LEVEL_VIEW,
    compare_view.NAME: ActionId.COMPARE_VIEW,
    path_view.NAME: ActionId.PATH_VIEW,
}
"""The views in their order, with the actions that show them."""
