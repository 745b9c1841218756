"""The parts that `gui/app.py` and `gui/completion.py` put together, by what they are for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    # Only for types: the first picture of the window does without most of these modules.
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from ladder_app.documents.localizer import Localizer
    from ladder_app.gui.actions.ids import ActionId, Menu
    from ladder_app.gui.base.appearance import Appearance
    from ladder_app.gui.dialogs.interaction import Interaction
    from ladder_app.gui.dialogs.last_folders import LastFolders
    from ladder_app.gui.export.controller import ExportController
    from ladder_app.gui.export.source import OutputSource
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
    from ladder_app.gui.print_export.settings import PrintSettings
    from ladder_app.gui.problems.problems import Problems
    from ladder_app.gui.salary.controller import SalaryController
    from ladder_app.gui.salary.place_controller import PlaceController
    from ladder_app.gui.salary.settings import SalarySettings
    from ladder_app.gui.settings.window_settings import WindowSettings
    from ladder_app.gui.tree.pane import LevelsPane
    from ladder_app.gui.views.compare.controller import CompareController
    from ladder_app.gui.views.growth.controller import GrowthController
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

    settings: QSettings
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


class Panes(Struct, frozen=True):
    """What the window shows at first."""

    levels: LevelsPane
    view: LevelView
    compare: ViewEntry[CompareController]
    path: ViewEntry[PathController]
    growth: ViewEntry[GrowthController]
    registry: ViewRegistry
    views: ViewStack
    menus: Mapping[Menu, QMenu]
    options: FindOptions
    appearance: Appearance
    layout: LayoutController
    status: StatusLine


class Shell(Struct, frozen=True):
    """The window as its first picture shows it; `gui/completion.py` makes a program of it."""

    core: Core
    panes: Panes
    session: Session
    source: OutputSource
    presenter: LevelPresenter


class Controllers(Struct, frozen=True):
    """What the actions do."""

    editor: ExternalEditor
    files: OpenController
    current_file: CurrentFileController
    authoring: AuthoringController
    problems: Problems
    finder: Find
    skill_usage: SkillUsageController
    quick_open: GoTo
    go_to: GoToController
    exports: ExportController
    salary: SalaryController
    place: PlaceController
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
        """Keep what the panes show; the layout is kept already, and reading is not waited for."""
        self.controllers.files.reading.stop()
        self.controllers.problems.stop()
        self.controllers.salary.keep()
        self.panes.growth.view.end()
