"""The main window: it wires the panes, the actions and the open ladders together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent, QFont
from PySide6.QtWidgets import QWidget

from ladder_app.files.library import ladders_in
from ladder_app.gui.actions.context_menus import ON_THE_TREE, add_context_menu
from ladder_app.gui.actions.icons import icon_files
from ladder_app.gui.actions.ids import ActionId, Menu
from ladder_app.gui.actions.menus import fill_menus, make_actions
from ladder_app.gui.actions.toolbar import Toolbar
from ladder_app.gui.base.appearance import Appearance, write_in
from ladder_app.gui.base.interaction import AskPrinter, Interaction
from ladder_app.gui.base.last_folders import LastFolders
from ladder_app.gui.base.notices import Kind, Notices, Notification
from ladder_app.gui.base.palette import Palette, style_sheet
from ladder_app.gui.base.placement import DEFAULT_SIZE, MINIMUM_SIZE
from ladder_app.gui.base.splits import Split
from ladder_app.gui.base.window_state import WindowState
from ladder_app.gui.base.wording import QtWording
from ladder_app.gui.compare.menu import CompareMenu
from ladder_app.gui.find.find import Find
from ladder_app.gui.find.options import FindOptions
from ladder_app.gui.find.skill_use import SkillUseMenu
from ladder_app.gui.go_to.go_to import GoTo
from ladder_app.gui.ladders.editor import Editor
from ladder_app.gui.ladders.open_ladders import OpenLadders, first_address
from ladder_app.gui.ladders.open_state import OpenState
from ladder_app.gui.level.view import LevelView
from ladder_app.gui.menus.file_menu import FileMenu
from ladder_app.gui.menus.help_menu import HelpMenu
from ladder_app.gui.menus.ladder_menu import LadderMenu
from ladder_app.gui.menus.own_files import OwnFiles
from ladder_app.gui.menus.view_menu import ViewMenu
from ladder_app.gui.output.choice_signs import ChoiceSigns
from ladder_app.gui.output.outputs import Outputs
from ladder_app.gui.path.menu import PathMenu
from ladder_app.gui.problems.problems import Problems
from ladder_app.gui.salary.menu import SalaryMenu
from ladder_app.gui.salary.state import SalaryState
from ladder_app.gui.tree.model import Node
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.tree.rows import tree_rows
from ladder_app.gui.window.agreement import Agreement
from ladder_app.gui.window.drops import DropWindow
from ladder_app.gui.window.going import Going
from ladder_app.gui.window.navigator import Navigator
from ladder_app.gui.window.status_line import StatusLine
from ladder_app.gui.window.view_state import ViewState
from ladder_app.gui.window.views import Views
from ladder_app.ladder.summary import LevelSummary


class MainWindow(DropWindow):
    """Levels at the left, the chosen level's panes at the right."""

    def __init__(
        self,
        bundled: Sequence[Path],
        own: Sequence[Path],
        settings: QSettings,
        ask_printer: AskPrinter | None = None,
    ) -> None:
        """Make the window and show one of these ladder files; `read_rest` adds the others.

        Without `ask_printer` the system's own print dialog is used.
        """
        super().__init__()
        self._state = WindowState(settings)
        files = OpenState(settings)
        opened = [file for path in own for file in ladders_in(path)]
        self.ladders = OpenLadders(bundled, [*files.open_files, *opened])
        self.actions_by_id = actions = make_actions(self, icon_files())
        self.appearance = Appearance(self._state, self)
        self.navigator = Navigator(actions, self.ladders, ViewState(settings), self)
        self._wording = wording = QtWording()
        self.notices = Notices(self, self._place_notices)
        self.interaction = interaction = Interaction(
            self, self.notices, LastFolders(settings), ask_printer
        )
        self.files = FileMenu(interaction, actions, self.ladders, files, wording)
        editor = Editor(self, settings)
        self.problems = Problems(
            interaction, actions[ActionId.PROBLEMS], self.ladders, editor, wording
        )
        self.own_files = OwnFiles(interaction, actions, self.files, self.navigator, editor, wording)
        self.levels = LevelsPane(wording)
        self.view = LevelView(wording, actions[ActionId.PRINT])
        self.views = Views(self.view, actions[ActionId.LEVEL_VIEW])
        self.path = PathMenu(interaction, actions, self.views, settings, self.ladders, wording)
        options = FindOptions(self.levels.find_field, actions)
        self.finder = Find(self.levels, self.view, options, wording)
        self.go_to_anything = GoTo(self, actions, self._state)
        self.skill_use = SkillUseMenu(interaction, self.ladders, self.view, wording)
        panes, sources = (self.levels, self.view), (self.go_to_anything, self.skill_use)
        going = Going(self, actions, self.navigator, panes, sources)
        going.forget_with(actions[ActionId.FORGET_VISITED], self._state)
        self.outputs = Outputs(interaction, self.navigator, self.levels, self.view.salary, wording)
        self.compare = CompareMenu(actions, self.views, self.navigator, self.levels, wording)
        self.outputs.compare = self.compare
        self.salary_menu = SalaryMenu(
            actions, self.view.salary, SalaryState(settings), wording, interaction.folders
        )
        self.own_ladders = LadderMenu(interaction, actions, self.navigator, self.ladders, wording)
        self.own_ladders.edit_wanted.connect(editor.open)
        self.help = HelpMenu(interaction, actions, self.navigator, wording, settings.fileName())
        self._status = StatusLine(self.statusBar(), wording)
        self._signs = ChoiceSigns(self, actions, self.view, self._status)
        self.agreement = Agreement(self.navigator, self.levels, self._show)
        self._lay_out()
        self._connect()
        self._offer_to_clear_find("")
        self._view_menu.restore()
        self.appearance.apply()
        self._remembered = self._state.level
        self.ladders.read_one(self._remembered, files.shown)
        self._show_open(self._remembered)
        self._begun_at = self.navigator.address
        self.salary_menu.restore()
        self.navigator.restore()
        # Up and Down walk the levels from the first moment on.
        self.levels.tree.setFocus()

    def _lay_out(self) -> None:
        whole = Split(Qt.Orientation.Horizontal, (self.levels, 20), (self.views, 80))
        whole.setHandleWidth(3)
        self.setCentralWidget(whole)
        stops = [self.levels.find_field, self.levels.tree, *self.view.tab_stops]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        menus = fill_menus(self.menuBar(), self.actions_by_id)
        self.files.add_recent_menu(menus[Menu.FILE])
        add_context_menu(self.levels.tree, self.actions_by_id, ON_THE_TREE)
        self.view.add_context_menus(self.actions_by_id)
        self._toolbar = Toolbar(self.tr("Toolbar"), self.actions_by_id, self)
        self.addToolBar(self._toolbar)
        panes = (whole, self.levels, self.view)
        self._view_menu = ViewMenu(self, self.actions_by_id, panes, self.appearance, self._state)
        self.setMinimumSize(MINIMUM_SIZE)
        self.resize(DEFAULT_SIZE)

    def _place_notices(self, bar: QWidget) -> None:
        self.views.put_above(bar)

    def _connect(self) -> None:
        self.navigator.shown.connect(self._show)
        self.navigator.wanted.connect(self.levels.choose)
        self.navigator.follow_views()
        self.files.read.connect(self._show_read)
        self.files.level_wanted.connect(self.levels.choose)
        self.own_ladders.files_wanted.connect(self.open_files)
        self.dropped.connect(self.open_files)
        self.files.problems_wanted.connect(self._show_problems)
        self.own_files.problems_wanted.connect(self.problems.show_file)
        self.own_files.follow(self.levels)
        self.outputs.connect_to(self.actions_by_id)
        self._connect_panes()
        self.appearance.colors_changed.connect(self._use_colors)
        self.appearance.font_changed.connect(self._use_font)
        # After the menus of the lists were made.
        self.skill_use.offer(self.actions_by_id[ActionId.SKILL_USE])
        self.salary_menu.pane_wanted.connect(self._view_menu.bring_salary_to_front)
        for action, handler in self._handlers().items():
            self.actions_by_id[action].triggered.connect(handler)

    def _connect_panes(self) -> None:
        self.levels.level_chosen.connect(self.navigator.show)
        self.levels.holder_chosen.connect(self._show_level_of)
        self.levels.choice_changed.connect(self._tell_choice)
        self.levels.find_changed.connect(self._offer_to_clear_find)
        self.view.level_chosen.connect(self.levels.choose)
        self.compare.level_wanted.connect(self.navigator.show_panes_of)
        self.compare.changed.connect(self._tell_choice)
        self.actions_by_id[ActionId.COMPARE_VIEW].toggled.connect(self._tell_choice)
        self.compare.refused.connect(self._show_refused)
        self.path.level_chosen.connect(self.levels.choose)
        self.path.source_wanted.connect(self._status.tell_source)
        self.view.source_wanted.connect(self._status.tell_source)

    def _handlers(self) -> dict[ActionId, Callable[[], object]]:
        help_menu = self.help
        return {
            ActionId.FIND: self._enter_find,
            ActionId.CLEAR_FIND: self.levels.find_field.clear,
            ActionId.FIND_NEXT: lambda: self.finder.go(1),
            ActionId.FIND_PREVIOUS: lambda: self.finder.go(-1),
            ActionId.EXPAND_ALL: lambda: self.levels.expand_all(True),
            ActionId.COLLAPSE_ALL: lambda: self.levels.expand_all(False),
            ActionId.SOURCES: lambda: help_menu.show_sources(self.view.focused_row),
            ActionId.WORKINGS: lambda: help_menu.show_workings(self.view.salary.shown),
        }

    def place(self) -> None:
        """Put the window where it was, or where all of it fits the screen; before it is shown."""
        self._view_menu.place_window()

    # What is open

    def read_rest(self) -> None:
        """Read the ladders that the window did not wait for, and show the remembered level."""
        self.files.read_rest()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open ladder files beside the others; go to the first one, or show its problems."""
        self.files.open_files(paths)

    def show_opened(self, paths: Sequence[Path]) -> None:
        """Go to the first ladder of these open files, and show the problems of those with any."""
        self.files.show_opened(paths)

    def _show_read(self) -> None:
        """Show what was read; the level that was shown stays, if it is still there."""
        # Until the file is read that the remembered level is in, unless one has gone elsewhere.
        is_back = self.navigator.address == self._begun_at
        is_back = is_back and self.ladders.summary_at(self._remembered) is not None
        self._show_open(self._remembered if is_back else self.navigator.address)
        self._begun_at = "" if is_back else self._begun_at
        self._prepare_search()

    def _show_problems(self, path: Path) -> None:
        self.levels.choose_file(path)
        self.problems.show_file(path)

    def _show_refused(self, sentence: str) -> None:
        self.notices.show(Notification(sentence, kind=Kind.INFO, topic="compare"))

    def _prepare_search(self) -> None:
        self.finder.prepare()
        self.go_to_anything.prepare()
        self.compare.prepare()

    def _show_open(self, wanted: str) -> None:
        families = self.ladders.families
        self.levels.set_rows(tree_rows(self.ladders.files, self._wording))
        self.finder.set_families(families)
        self.go_to_anything.set_families(families)
        self._status.tell_counts(families, len(self.ladders.problems))
        self.problems.refresh()
        if not families:
            self.navigator.show_nothing()
            return
        self._show_again(wanted if self.ladders.summary_at(wanted) else first_address(families[0]))
        self.path.refresh()
        self.own_files.refresh()
        self.compare.refresh()

    def _show_again(self, address: str) -> None:
        """Show a level that may be shown already; then the tree stays as it is."""
        if address != self.navigator.address or not self.levels.has_current:
            self.levels.choose(address)
        # What was read again, and what Find hides in the tree.
        if not self.navigator.is_up_to_date:
            self.navigator.show(address)

    # The level that is shown

    def go_to(self, address: str) -> None:
        """Choose the level at an address in the tree; nothing happens where there is none."""
        self.levels.choose(address)

    def _show(self, summary: LevelSummary | None) -> None:
        with self.agreement.showing(summary):
            if summary is None:
                self._show_nothing()
            else:
                self._show_level(summary)

    def _show_level(self, summary: LevelSummary) -> None:
        self.finder.shown = self._state.level = self.navigator.address
        self.views.show_level(summary)
        self.files.keep_shown(summary)
        self._status.tell_level(summary)
        self._tell_choice()

    def _show_nothing(self) -> None:
        self.actions_by_id[ActionId.LEVEL_VIEW].setChecked(True)
        self.view.show_nothing(
            self.tr("No ladder is open"),
            self.tr("Open a ladder file with Ctrl+O, or see Help, Problems in ladder files."),
        )

    def _show_level_of(self, holder: Node) -> None:
        """Show a level of the chosen family or track, unless one is shown already."""
        if self.navigator.address not in holder.addresses and holder.addresses:
            self.navigator.show(holder.addresses[0])

    def _tell_choice(self) -> None:
        """Say everywhere what would be printed, so that nothing else is."""
        self._signs.tell(self.outputs)

    # How it looks

    def _enter_find(self) -> None:
        self._view_menu.show_levels()
        self.levels.enter_find()

    def _offer_to_clear_find(self, query: str) -> None:
        # Only then, so that Escape does as usual in what has the focus.
        self.actions_by_id[ActionId.CLEAR_FIND].setEnabled(bool(query))

    def _use_colors(self, colors: Palette) -> None:
        self.setStyleSheet(style_sheet(colors))
        self.levels.set_colors(colors)
        self.views.set_colors(colors)

    def _use_font(self, font: QFont) -> None:
        self.levels.set_base_font(font)
        self.views.set_base_font(font)
        self.notices.set_base_font(font)
        self.problems.set_base_font(font)
        for bar in (self.menuBar(), self._toolbar, self.statusBar()):
            if font != bar.font():
                write_in(bar, font)

    def keep_settings(self) -> None:
        """Write the layout and what the panes show at once, for the next start."""
        self.salary_menu.keep()
        self._view_menu.keep()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the layout for the next start; what is being read is not waited for."""
        self.files.reading.stop()
        self.keep_settings()
        super().closeEvent(event)
