"""The composition root: the one place where each part is made and handed what it works with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

from ladder_app.files.library import ladders_in
from ladder_app.gui.actions.build import make_actions
from ladder_app.gui.actions.icons import icon_files
from ladder_app.gui.actions.ids import ActionId, Menu
from ladder_app.gui.base.appearance import Appearance
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.dialogs.interaction import AskPrinter, Interaction
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
from ladder_app.gui.navigation.registry import ViewEntry, ViewRegistry
from ladder_app.gui.navigation.settings import NavigationSettings
from ladder_app.gui.navigation.view import View
from ladder_app.gui.navigation.view_stack import ViewStack
from ladder_app.gui.notices.notices import Notices
from ladder_app.gui.open_files.external_editor import ExternalEditor
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.open_files.settings import OpenFilesSettings
from ladder_app.gui.parts import Controllers, Core, Panes, Program, Stores
from ladder_app.gui.print_export.settings import PrintSettings
from ladder_app.gui.problems.problems import Problems
from ladder_app.gui.salary.controller import SalaryController
from ladder_app.gui.salary.settings import SalarySettings
from ladder_app.gui.settings.window_settings import WindowSettings
from ladder_app.gui.tree.pane import LevelsPane
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
from ladder_app.gui.wiring import connect

VIEWS: Mapping[str, ActionId] = {
    level_view.NAME: ActionId.LEVEL_VIEW,
    compare_view.NAME: ActionId.COMPARE_VIEW,
    path_view.NAME: ActionId.PATH_VIEW,
}
"""The views in their order, with the actions that show them; `_panes` makes them."""

_UNDER_THE_TREE = (ActionId.NEW_LADDER, ActionId.OPEN, ActionId.IMPORT_TABLE)


def compose(
    bundled: Sequence[Path],
    own: Sequence[Path],
    settings: QSettings,
    ask_printer: AskPrinter | None = None,
    window: MainWindow | None = None,
) -> Program:
    """Put a window together for these ladder files, and show a level in it.

    Without `ask_printer` the system's own print dialog is used, without `window` a new one.
    """
    core = _core(window or MainWindow(), (bundled, own), settings, ask_printer)
    panes = _panes(core)
    controllers = _controllers(core, panes)
    stores = core.stores
    session = Session(core.navigator, core.ladders, stores.window, stores.open_files, core.window)
    program = Program(core, panes, controllers, session, _presenter(core, panes, controllers))
    connect(program)
    _start(program)
    return program


def _start(program: Program) -> None:
    """Put everything where it was when the program was last used, and show a level."""
    program.panes.layout.restore()
    program.panes.appearance.apply()
    program.session.start()
    program.controllers.salary.restore()
    program.core.navigator.restore()
    # Up and Down walk the levels from the first moment on.
    program.panes.levels.tree.setFocus()


def _core(
    window: MainWindow,
    files: tuple[Sequence[Path], Sequence[Path]],
    settings: QSettings,
    ask_printer: AskPrinter | None,
) -> Core:
    stores = Stores(
        settings.fileName(),
        WindowSettings(settings),
        OpenFilesSettings(settings),
        NavigationSettings(settings),
        PathSettings(settings),
        SalarySettings(settings),
        LastFolders(settings),
        PrintSettings(settings),
    )
    bundled, own = files
    actions = make_actions(window, icon_files())
    opened = [file for path in own for file in ladders_in(path)]
    ladders = OpenFiles(bundled, [*stores.open_files.open_files, *opened])
    notices = Notices(window, window.place_notice)
    return Core(
        stores,
        QtLocalizer(),
        window,
        actions,
        ladders,
        Navigator(actions, VIEWS, ladders, stores.navigation, window),
        Interaction(window, notices, stores.folders, ask_printer),
        ExternalEditor(window, settings),
    )


def _panes(core: Core) -> Panes:
    actions, navigator, localizer = core.actions, core.navigator, core.localizer
    levels = LevelsPane(localizer, [actions[each] for each in _UNDER_THE_TREE])
    view = LevelView(localizer, actions)
    compare = CompareController(
        core.window, actions, navigator, core.stores.navigation, levels, localizer
    )
    path = PathController(core.interaction, actions, navigator, core.stores.goal, localizer)
    controllers: dict[str, View] = {
        level_view.NAME: LevelController(view),
        compare_view.NAME: compare,
        path_view.NAME: path,
    }
    registry = ViewRegistry([ViewEntry(name, controllers[name]) for name in VIEWS])
    views = ViewStack(registry)
    split = core.window.lay_out(actions, levels, view, views)
    appearance = Appearance(core.stores.window, core.window)
    layout = LayoutController(
        core.window, actions, (split, levels, view), appearance, core.stores.window
    )
    status = StatusLine(core.window.statusBar(), localizer)
    return Panes(levels, view, compare, path, registry, views, appearance, layout, status)


def _controllers(core: Core, panes: Panes) -> Controllers:
    interaction, actions, navigator = core.interaction, core.actions, core.navigator
    ladders, stores, localizer = core.ladders, core.stores, core.localizer
    levels, view = panes.levels, panes.view
    menu = core.window.add_menus(actions)[Menu.FILE]
    files = OpenController(interaction, menu, actions, ladders, stores.open_files, localizer)
    options = FindOptions(levels.find_field, actions)
    skill_usage = SkillUsageController(interaction, ladders, view, localizer)
    quick_open = GoTo(core.window, actions, stores.window)
    sources = (quick_open, skill_usage)
    return Controllers(
        files,
        CurrentFileController(interaction, actions, files, navigator, levels, localizer),
        AuthoringController(interaction, actions, navigator, ladders, localizer),
        Problems(interaction, actions[ActionId.PROBLEMS], ladders, core.editor, localizer),
        options,
        Find(levels, (view, panes.registry), options, navigator, localizer),
        skill_usage,
        quick_open,
        GoToController(navigator, stores.window, (levels, view), sources),
        ExportController(
            interaction,
            navigator,
            panes.registry,
            (levels, view.salary),
            (stores.prints, stores.goal),
            localizer,
        ),
        SalaryController(actions, view.salary, stores.salary, localizer, stores.folders),
        HelpController(interaction, actions, navigator, view, localizer, stores.path),
    )


def _presenter(core: Core, panes: Panes, controllers: Controllers) -> LevelPresenter:
    labels = SelectionLabels(core.window, core.actions, panes.view, panes.status)
    return LevelPresenter(
        core.navigator,
        (panes.levels, panes.view, panes.views),
        (panes.status, labels),
        controllers.exports,
    )
