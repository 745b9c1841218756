"""The main window: it wires the panes, the actions and the open ladders together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent, QFont
from PySide6.QtWidgets import QWidget

from ladder_app.domain.summary import LevelSummary
from ladder_app.files.library import ladders_in
from ladder_app.gui.actions.build import fill_menus, make_actions
from ladder_app.gui.actions.context_menus import ON_THE_TREE, add_context_menu
from ladder_app.gui.actions.icons import icon_files
from ladder_app.gui.actions.ids import ActionId, Menu
from ladder_app.gui.actions.toolbar import Toolbar
from ladder_app.gui.base.appearance import Appearance, write_in
from ladder_app.gui.base.interaction import AskPrinter, Interaction
from ladder_app.gui.base.last_folders import LastFolders
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.base.notices import Notices
from ladder_app.gui.base.notification import Kind, Notification
from ladder_app.gui.base.palette import Palette, style_sheet
from ladder_app.gui.base.splits import Split
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
from ladder_app.gui.navigation.settings import NavigationSettings
from ladder_app.gui.navigation.view_stack import ViewStack
from ladder_app.gui.open_files.external_editor import ExternalEditor
from ladder_app.gui.open_files.open_files import OpenFiles, first_address
from ladder_app.gui.open_files.settings import OpenFilesSettings
from ladder_app.gui.problems.problems import Problems
from ladder_app.gui.salary.controller import SalaryController
from ladder_app.gui.salary.settings import SalarySettings
from ladder_app.gui.tree.model import Node
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.tree.rows import tree_rows
from ladder_app.gui.views.compare.controller import CompareController
from ladder_app.gui.views.level.view import LevelView
from ladder_app.gui.views.path.controller import PathController
from ladder_app.gui.window.agreement import Agreement
from ladder_app.gui.window.drops import DropWindow
from ladder_app.gui.window.go_to_controller import GoToController
from ladder_app.gui.window.layout_controller import LayoutController
from ladder_app.gui.window.placement import DEFAULT_SIZE, MINIMUM_SIZE
from ladder_app.gui.window.selection_labels import SelectionLabels
from ladder_app.gui.window.status_line import StatusLine


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
        self._state = WindowSettings(settings)
        files = OpenFilesSettings(settings)
        opened = [file for path in own for file in ladders_in(path)]
        self.ladders = OpenFiles(bundled, [*files.open_files, *opened])
        self.actions_by_id = actions = make_actions(self, icon_files())
        self.appearance = Appearance(self._state, self)
        self.navigator = Navigator(actions, self.ladders, NavigationSettings(settings), self)
        self._localizer = localizer = QtLocalizer()
        self.notices = Notices(self, self._place_notices)
        self.interaction = interaction = Interaction(
            self, self.notices, LastFolders(settings), ask_printer
        )
        self.files = OpenController(interaction, actions, self.ladders, files, localizer)
        editor = ExternalEditor(self, settings)
        self.problems = Problems(
            interaction, actions[ActionId.PROBLEMS], self.ladders, editor, localizer
        )
        self.own_files = CurrentFileController(
            interaction, actions, self.files, self.navigator, editor, localizer
        )
        self.levels = LevelsPane(localizer)
        self.view = LevelView(localizer, actions[ActionId.PRINT])
        self.views = ViewStack(self.view, actions[ActionId.LEVEL_VIEW])
        self.path = PathController(
            interaction, actions, self.views, settings, self.ladders, localizer
        )
        options = FindOptions(self.levels.find_field, actions)
        self.finder = Find(self.levels, self.view, options, localizer)
        self.go_to_anything = GoTo(self, actions, self._state)
        self.skill_use = SkillUsageController(interaction, self.ladders, self.view, localizer)
        panes, sources = (self.levels, self.view), (self.go_to_anything, self.skill_use)
        going = GoToController(self, actions, self.navigator, panes, sources)
        going.forget_with(actions[ActionId.FORGET_VISITED], self._state)
        self.outputs = ExportController(
            interaction, self.navigator, self.levels, self.view.salary, localizer
        )
        self.compare = CompareController(
            actions, self.views, self.navigator, self.levels, localizer
        )
        self.outputs.compare = self.compare
        self.salary_menu = SalaryController(
            actions, self.view.salary, SalarySettings(settings), localizer, interaction.folders
        )
        self.own_ladders = AuthoringController(
            interaction, actions, self.navigator, self.ladders, localizer
        )
        self.own_ladders.edit_requested.connect(editor.open)
        self.help = HelpController(
            interaction, actions, self.navigator, localizer, settings.fileName()
        )
        self._status = StatusLine(self.statusBar(), localizer)
        self._signs = SelectionLabels(self, actions, self.view, self._status)
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
        self._view_menu = LayoutController(
            self, self.actions_by_id, panes, self.appearance, self._state
        )
        self.setMinimumSize(MINIMUM_SIZE)
        self.resize(DEFAULT_SIZE)

    def _place_notices(self, bar: QWidget) -> None:
        self.views.put_above(bar)

    def _connect(self) -> None:
        self.navigator.shown.connect(self._show)
        self.navigator.wanted.connect(self.levels.choose)
        # A row that is gone to is to be seen, whichever view was shown.
        level_view = self.actions_by_id[ActionId.LEVEL_VIEW]
        self.view.item_shown.connect(lambda: level_view.setChecked(True))
        self.navigator.follow_views()
        self.files.read.connect(self._show_read)
        self.files.level_requested.connect(self.levels.choose)
        self.own_ladders.files_requested.connect(self.open_files)
        self.dropped.connect(self.open_files)
        self.files.problems_requested.connect(self._show_problems)
        self.own_files.problems_requested.connect(self.problems.show_file)
        self.own_files.follow(self.levels)
        self.outputs.connect_to(self.actions_by_id)
        self._connect_panes()
        self.appearance.colors_changed.connect(self._use_colors)
        self.appearance.font_changed.connect(self._use_font)
        # After the menus of the lists were made.
        self.skill_use.offer(self.actions_by_id[ActionId.SKILL_USE])
        self.salary_menu.pane_requested.connect(self._view_menu.bring_salary_to_front)
        for action, handler in self._handlers().items():
            self.actions_by_id[action].triggered.connect(handler)

    def _connect_panes(self) -> None:
        self.levels.level_selected.connect(self.navigator.show)
        self.levels.group_selected.connect(self._show_level_of)
        self.levels.selection_changed.connect(self._update_choice)
        self.levels.find_changed.connect(self._offer_to_clear_find)
        self.view.level_selected.connect(self.levels.choose)
        self.compare.level_requested.connect(self.navigator.show_panes_of)
        self.compare.changed.connect(self._update_choice)
        self.actions_by_id[ActionId.COMPARE_VIEW].toggled.connect(self._update_choice)
        self.compare.refused.connect(self._show_refused)
        self.path.level_selected.connect(self.levels.choose)
        self.path.source_requested.connect(self._status.update_source)
        self.view.source_requested.connect(self._status.update_source)

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
            ActionId.WORKINGS: lambda: help_menu.show_workings(self.view.salary.shown_row),
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
        self.levels.set_rows(tree_rows(self.ladders.files, self._localizer))
        self.finder.set_families(families)
        self.go_to_anything.set_families(families)
        self._status.update_counts(families, len(self.ladders.problems))
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
        self._status.update_level(summary)
        self._update_choice()

    def _show_nothing(self) -> None:
        self.actions_by_id[ActionId.LEVEL_VIEW].setChecked(True)
        self.view.show_nothing(
            self.tr("No ladder is open"),
            self.tr("Open a ladder file with Ctrl+O, or see Help, Problems in ladder files."),
        )

    def _show_level_of(self, group: Node) -> None:
        """Show a level of the chosen family or track, unless one is shown already."""
        if self.navigator.address not in group.addresses and group.addresses:
            self.navigator.show(group.addresses[0])

    def _update_choice(self) -> None:
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
