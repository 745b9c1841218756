"""The second stage of the composition: what the first picture of the window does without."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from ladder_app.gui.actions.ids import ActionId, Menu
from ladder_app.gui.export.controller import ExportController
from ladder_app.gui.file_actions.authoring import AuthoringController
from ladder_app.gui.file_actions.current_file import CurrentFileController
from ladder_app.gui.file_actions.open_controller import OpenController
from ladder_app.gui.find.find import Find
from ladder_app.gui.find.skill_usage import SkillUsageController
from ladder_app.gui.go_to.go_to import GoTo
from ladder_app.gui.help.controller import HelpController
from ladder_app.gui.open_files.external_editor import ExternalEditor
from ladder_app.gui.parts import Controllers, Program, Shell
from ladder_app.gui.problems.problems import Problems
from ladder_app.gui.salary.controller import SalaryController
from ladder_app.gui.salary.place_controller import PlaceController
from ladder_app.gui.salary.places import Places
from ladder_app.gui.window.go_to_controller import GoToController
from ladder_app.gui.wiring import connect


def complete(shell: Shell) -> Program:
    """Fill the menus, and give each action its handler."""
    core, panes = shell.core, shell.panes
    core.window.fill_menus(panes.menus, core.actions, panes.levels, panes.view)
    controllers = _controllers(shell, panes.menus[Menu.FILE])
    controllers.salary.check_actions()
    program = Program(core, panes, controllers, shell.session, shell.presenter)
    connect(program)
    controllers.place.restore()
    return program


def _controllers(shell: Shell, file_menu: QMenu) -> Controllers:
    core, panes = shell.core, shell.panes
    interaction, actions, navigator = core.interaction, core.actions, core.navigator
    ladders, stores, localizer = core.ladders, core.stores, core.localizer
    levels, view = panes.levels, panes.view
    editor = ExternalEditor(core.window, stores.settings)
    files = OpenController(interaction, file_menu, actions, ladders, stores.open_files, localizer)
    skill_usage = SkillUsageController(interaction, ladders, view, localizer)
    quick_open = GoTo(core.window, actions, stores.window)
    sources = (quick_open, skill_usage)
    return Controllers(
        editor,
        files,
        CurrentFileController(interaction, actions, files, navigator, levels, localizer),
        AuthoringController(interaction, actions, navigator, ladders, localizer),
        Problems(interaction, actions[ActionId.PROBLEMS], ladders, editor, localizer),
        Find(levels, (view, panes.registry), panes.options, navigator, localizer),
        skill_usage,
        quick_open,
        GoToController(navigator, stores.window, (levels, view), sources),
        ExportController(
            interaction,
            shell.source,
            navigator,
            (levels, view.salary),
            (stores.prints, stores.goal),
            localizer,
        ),
        SalaryController(actions, view.salary, stores.salary, localizer, stores.folders),
        PlaceController(actions, view.salary, stores.salary, localizer, stores.folders, Places()),
        HelpController(
            interaction, actions, navigator, view, localizer, stores.settings.fileName()
        ),
    )
