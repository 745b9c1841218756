"""The parts that `gui/app.py` puts together, by what they are for."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtGui import QAction

from ladder_app.documents.localizer import Localizer
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.appearance import Appearance
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.dialogs.last_folders import LastFolders
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
from ladder_app.gui.navigation.registry import ViewRegistry
from ladder_app.gui.navigation.settings import NavigationSettings
from ladder_app.gui.navigation.view_stack import ViewStack
from ladder_app.gui.open_files.external_editor import ExternalEditor
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.open_files.settings import OpenFilesSettings
from ladder_app.gui.print_export.settings import PrintSettings
from ladder_app.gui.problems.problems import Problems
from ladder_app.gui.salary.controller import SalaryController
from ladder_app.gui.salary.settings import SalarySettings
from ladder_app.gui.settings.window_settings import WindowSettings
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views.compare.controller import CompareController
from ladder_app.gui.views.level.view import LevelView
from ladder_app.gui.views.path.controller import PathController
from ladder_app.gui.views.path.settings import PathSettings
from ladder_app.gui.window.go_to_controller import GoToController
from ladder_app.gui.window.layout_controller import LayoutController
from ladder_app.gui.window.level_presenter import LevelPresenter
from ladder_app.gui.window.main_window import MainWindow
from ladder_app.gui.window.session import Session
from ladder_app.gui.window.status_line import StatusLine


class Stores(Struct, frozen=True):
    """The settings, one typed place a subject."""

    path: str
    window: WindowSettings
    open_files: OpenFilesSettings
    navigation: NavigationSettings
    goal: PathSettings
    salary: SalarySettings
    folders: LastFolders
    prints: PrintSettings


class Core(Struct, frozen=True):
    """What nearly every part works with."""

    stores: Stores
    localizer: Localizer
    window: MainWindow
    actions: Mapping[ActionId, QAction]
    ladders: OpenFiles
    navigator: Navigator
    interaction: Interaction
    editor: ExternalEditor


class Panes(Struct, frozen=True):
    """What the window shows."""

    levels: LevelsPane
    view: LevelView
    compare: CompareController
    path: PathController
    registry: ViewRegistry
    views: ViewStack
    appearance: Appearance
    layout: LayoutController
    status: StatusLine


class Controllers(Struct, frozen=True):
    """What the actions do."""

    files: OpenController
    current_file: CurrentFileController
    authoring: AuthoringController
    problems: Problems
    options: FindOptions
    finder: Find
    skill_usage: SkillUsageController
    quick_open: GoTo
    go_to: GoToController
    exports: ExportController
    salary: SalaryController
    help: HelpController


class Program(Struct, frozen=True, weakref=True):
    """Everything that is put together, for what starts, ends, watches or tests it."""

    core: Core
    panes: Panes
    controllers: Controllers
    session: Session
    presenter: LevelPresenter

    def keep_settings(self) -> None:
        """Write the layout and what the panes show at once, for the next start."""
        self.controllers.salary.keep()
        self.panes.layout.keep()

    def end(self) -> None:
        """Keep the settings; what is being read is not waited for."""
        self.controllers.files.reading.stop()
        self.keep_settings()
