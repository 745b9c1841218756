"""The composition root: each part is made here, or in `gui/completion.py`, and given its parts.

There are two stages. `compose_shell` makes what the first picture of the window shows. After
that is painted, `complete` makes the rest: menus, actions and their controllers. What neither
needs is made by a part when it is first used, such as a dialog or another view.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from ladder_app.files.library import ladders_in
from ladder_app.gui.actions.build import make_actions
from ladder_app.gui.actions.icons import icon_files
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.appearance import Appearance
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.dialogs.interaction import AskPrinter, Interaction
from ladder_app.gui.dialogs.last_folders import LastFolders
from ladder_app.gui.export.source import OutputSource
from ladder_app.gui.find.options import FindOptions
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.registry import ViewEntry, ViewRegistry
from ladder_app.gui.navigation.settings import NavigationSettings
from ladder_app.gui.navigation.view_stack import ViewStack
from ladder_app.gui.notices.notices import Notices
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.open_files.settings import OpenFilesSettings
from ladder_app.gui.parts import Core, Panes, Program, Shell, Stores
from ladder_app.gui.print_export.settings import PrintSettings
from ladder_app.gui.salary.restore import restore_pay
from ladder_app.gui.salary.settings import SalarySettings
from ladder_app.gui.settings.window_settings import WindowSettings
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views import compare, growth, level, path
from ladder_app.gui.views.level.controller import LevelController
from ladder_app.gui.views.level.view import LevelView
from ladder_app.gui.views.path.settings import PathSettings
from ladder_app.gui.window.layout_controller import LayoutController
from ladder_app.gui.window.level_presenter import LevelPresenter
from ladder_app.gui.window.main_window import MainWindow
from ladder_app.gui.window.selection_labels import SelectionLabels
from ladder_app.gui.window.session import Session
from ladder_app.gui.window.status_line import StatusLine
from ladder_app.gui.wiring import connect_shell

if TYPE_CHECKING:
    from ladder_app.gui.views.compare.controller import CompareController
    from ladder_app.gui.views.growth.controller import GrowthController
    from ladder_app.gui.views.path.controller import PathController

VIEWS: Mapping[str, ActionId] = {
    level.NAME: ActionId.LEVEL_VIEW,
    compare.NAME: ActionId.COMPARE_VIEW,
    path.NAME: ActionId.PATH_VIEW,
    growth.NAME: ActionId.GROWTH_VIEW,
}
"""The views in their order, with the actions that show them; `_panes` has how each is made."""

_UNDER_THE_TREE = (ActionId.NEW_LADDER, ActionId.OPEN, ActionId.IMPORT_TABLE)


def compose(
    bundled: Sequence[Path],
    own: Sequence[Path],
    settings: QSettings,
    ask_printer: AskPrinter | None = None,
    window: MainWindow | None = None,
) -> Program:
    """Both stages at once, for whoever does not wait for the first picture."""
    from ladder_app.gui.completion import complete

    return complete(compose_shell(bundled, own, settings, ask_printer, window))


def compose_shell(
    bundled: Sequence[Path],
    own: Sequence[Path],
    settings: QSettings,
    ask_printer: AskPrinter | None = None,
    window: MainWindow | None = None,
) -> Shell:
    """Put a window together for these ladder files, and show a level in it.

    Without `ask_printer` the system's own print dialog is used, without `window` a new one.
    """
    core = _core(window or MainWindow(), (bundled, own), settings, ask_printer)
    panes = _panes(core)
    stores = core.stores
    session = Session(core.navigator, core.ladders, stores.window, stores.open_files, core.window)
    source = OutputSource(core.navigator, panes.registry, panes.levels, core.localizer)
    shell = Shell(core, panes, session, source, _presenter(core, panes, source))
    connect_shell(shell)
    _start(shell)
    return shell


def _start(shell: Shell) -> None:
    """Put everything where it was when the program was last used, and show a level."""
    core, panes = shell.core, shell.panes
    panes.layout.restore()
    panes.appearance.apply()
    shell.session.start()
    restore_pay(panes.view.salary, core.stores.salary)
    core.navigator.restore()
    # Up and Down walk the levels from the first moment on.
    panes.levels.tree.setFocus()


def _core(
    window: MainWindow,
    files: tuple[Sequence[Path], Sequence[Path]],
    settings: QSettings,
    ask_printer: AskPrinter | None,
) -> Core:
    stores = Stores(
        settings,
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
    )


def _panes(core: Core) -> Panes:
    actions, localizer = core.actions, core.localizer
    levels = LevelsPane(localizer, [actions[each] for each in _UNDER_THE_TREE])
    view = LevelView(localizer, actions)
    compared = ViewEntry(compare.NAME, partial(_compare, core, levels))
    map_of_levels = ViewEntry(path.NAME, partial(_path, core))
    own_growth = ViewEntry(growth.NAME, partial(_growth, core, view))
    registry = ViewRegistry(
        [
            ViewEntry(level.NAME, partial(LevelController, view)),
            compared,
            map_of_levels,
            own_growth,
        ]
    )
    views = ViewStack(registry)
    split = core.window.lay_out(actions, levels, view, views)
    menus = core.window.add_menus()
    options = FindOptions(levels.find_field, actions)
    appearance = Appearance(core.stores.window, core.window)
    layout = LayoutController(
        core.window, actions, (split, levels, view), appearance, core.stores.window
    )
    status = StatusLine(core.window.statusBar(), localizer)
    return Panes(
        levels,
        view,
        compared,
        map_of_levels,
        own_growth,
        registry,
        views,
        menus,
        options,
        appearance,
        layout,
        status,
    )


def _compare(core: Core, levels: LevelsPane) -> CompareController:
    from ladder_app.gui.views.compare.controller import CompareController

    settings = core.stores.navigation
    return CompareController(
        core.window, core.actions, core.navigator, settings, levels, core.localizer
    )


def _path(core: Core) -> PathController:
    from ladder_app.gui.views.path.controller import PathController

    return PathController(
        core.interaction, core.actions, core.navigator, core.stores.goal, core.localizer
    )


def _growth(core: Core, view: LevelView) -> GrowthController:
    from ladder_app.gui.views.growth.controller import GrowthController
    from ladder_app.gui.views.growth.settings import GrowthSettings

    return GrowthController(
        core.interaction,
        core.actions,
        core.navigator,
        GrowthSettings(core.stores.settings),
        core.localizer,
        lambda: view.salary.salary_text,
    )


def _presenter(core: Core, panes: Panes, source: OutputSource) -> LevelPresenter:
    labels = SelectionLabels(core.window, core.actions, panes.view, panes.status)
    return LevelPresenter(
        core.navigator,
        (panes.levels, panes.view, panes.views),
        (panes.status, labels),
        source,
    )
