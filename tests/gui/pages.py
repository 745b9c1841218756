"""The window as a test uses it: a real window, and by name the parts that a test reads.

Only this module knows where a part is; tests ask for it here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction

from ladder_app.gui import completion, start
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.app import compose, compose_shell
from ladder_app.gui.base.appearance import Appearance
from ladder_app.gui.completion import complete
from ladder_app.gui.dialogs.interaction import AskPrinter, Interaction
from ladder_app.gui.export.controller import ExportController
from ladder_app.gui.file_actions.authoring import AuthoringController
from ladder_app.gui.file_actions.open_controller import OpenController
from ladder_app.gui.find.find import Find
from ladder_app.gui.find.skill_usage import SkillUsageController
from ladder_app.gui.go_to.go_to import GoTo
from ladder_app.gui.help.controller import HelpController
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.view_stack import ViewStack
from ladder_app.gui.notices.notices import Notices
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.parts import Program, Shell
from ladder_app.gui.problems.problems import Problems
from ladder_app.gui.salary.controller import SalaryController
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views.compare.controller import CompareController
from ladder_app.gui.views.growth.controller import GrowthController
from ladder_app.gui.views.level.view import LevelView
from ladder_app.gui.views.path.controller import PathController
from ladder_app.gui.window.main_window import MainWindow


def open_window(
    bundled: Sequence[Path],
    own: Sequence[Path],
    settings: QSettings,
    ask_printer: AskPrinter | None = None,
) -> WindowPage:
    """A window that is put together as the program does it."""
    page = WindowPage()
    page.take(compose(bundled, own, settings, ask_printer, page))
    return page


def start_with(page: WindowPage) -> None:
    """Let a program that is started in this process have this window, in both of its stages."""

    def compose_page(*files: Any) -> Shell:
        bundled, own, settings = files
        return compose_shell(bundled, own, settings, window=page)

    def complete_page(shell: Shell) -> Program:
        page.take(complete(shell))
        return page.program

    vars(start)["compose_shell"] = compose_page
    vars(completion)["complete"] = complete_page


class WindowPage(MainWindow):
    """The main window with its program."""

    program: Program

    def take(self, program: Program) -> None:
        self.program = program

    # What a user does

    def go_to(self, address: str) -> None:
        self.navigator.show(address)

    def open_files(self, paths: Sequence[Path]) -> None:
        self.files.open_files(paths)

    def show_opened(self, paths: Sequence[Path]) -> None:
        self.files.show_opened(paths)

    def read_rest(self) -> None:
        self.files.read_rest()

    def place(self) -> None:
        self.program.panes.layout.place_window()

    # What a test reads

    @property
    def actions_by_id(self) -> Mapping[ActionId, QAction]:
        return self.program.core.actions

    @property
    def ladders(self) -> OpenFiles:
        return self.program.core.ladders

    @property
    def navigator(self) -> Navigator:
        return self.program.core.navigator

    @property
    def interaction(self) -> Interaction:
        return self.program.core.interaction

    @property
    def notices(self) -> Notices:
        return self.program.core.interaction.notices

    @property
    def levels(self) -> LevelsPane:
        return self.program.panes.levels

    @property
    def view(self) -> LevelView:
        return self.program.panes.view

    @property
    def views(self) -> ViewStack:
        return self.program.panes.views

    @property
    def compare(self) -> CompareController:
        return self.program.panes.compare.view

    @property
    def path(self) -> PathController:
        return self.program.panes.path.view

    @property
    def growth(self) -> GrowthController:
        return self.program.panes.growth.view

    @property
    def appearance(self) -> Appearance:
        return self.program.panes.appearance

    @property
    def files(self) -> OpenController:
        return self.program.controllers.files

    @property
    def own_ladders(self) -> AuthoringController:
        return self.program.controllers.authoring

    @property
    def problems(self) -> Problems:
        return self.program.controllers.problems

    @property
    def finder(self) -> Find:
        return self.program.controllers.finder

    @property
    def go_to_anything(self) -> GoTo:
        return self.program.controllers.quick_open

    @property
    def skill_use(self) -> SkillUsageController:
        return self.program.controllers.skill_usage

    @property
    def outputs(self) -> ExportController:
        return self.program.controllers.exports

    @property
    def salary_menu(self) -> SalaryController:
        return self.program.controllers.salary

    @property
    def help(self) -> HelpController:
        return self.program.controllers.help
