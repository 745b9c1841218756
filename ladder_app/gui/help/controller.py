"""The Help menu. Its dialogs are imported when first shown."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QFont

from ladder_app.desktop.places import is_in_menu
from ladder_app.documents.errors import UserError
from ladder_app.documents.localizer import Localizer
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.gui.panes.rows import Row
from ladder_app.gui.views.level.view import LevelView

if TYPE_CHECKING:
    from ladder_app.domain.pay.table import PayRow, PayTable
    from ladder_app.gui.help.first_steps import FirstSteps

_TOPIC = "applications-menu"


class HelpController(QObject):
    """Opens the dialogs over a window, about the level that it shows.

    `import_requested` has the path of a sample spreadsheet.
    """

    import_requested = Signal(object)

    def __init__(
        self,
        interaction: Interaction,
        actions: Mapping[ActionId, QAction],
        navigator: Navigator,
        view: LevelView,
        localizer: Localizer,
        settings_file: str,
    ) -> None:
        """Help with what the navigator shows; `settings_file` is the path of the settings."""
        super().__init__(interaction.window)
        self._window = interaction.window
        self._notices = interaction.notices
        self._navigator = navigator
        self._view = view
        self._localizer = localizer
        self._settings_file = settings_file
        self._colors: Palette = LIGHT
        self._first_steps: FirstSteps | None = None
        self._add_action = actions[ActionId.ADD_TO_MENU]
        self._offer_to_add()

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.FIRST_STEPS: self.show_first_steps,
            ActionId.SAMPLE: self.import_sample,
            ActionId.SHORTCUTS: self.show_shortcuts,
            ActionId.MARKS: self.show_marks,
            ActionId.FORMAT: self.show_format,
            ActionId.ABOUT: self.show_about,
            ActionId.ADD_TO_MENU: self.add_to_menu,
            ActionId.SOURCES: lambda: self.show_sources(self._view.focused_row),
            ActionId.WORKINGS: lambda: self.show_workings(self._view.salary.shown_row),
        }

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        self._colors = colors
        if self._first_steps is not None:
            self._first_steps.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font in the window that stays open."""
        if self._first_steps is not None:
            self._first_steps.set_base_font(font)

    def show_first_steps(self) -> None:
        """Show how to do each thing for the first time, beside the window."""
        from ladder_app.gui.help.first_steps import FirstSteps

        if self._first_steps is None:
            self._first_steps = FirstSteps(self._window, self._localizer, self._colors)
        self._first_steps.show()
        self._first_steps.raise_()
        self._first_steps.activateWindow()

    def import_sample(self) -> None:
        """Import the spreadsheet that comes with the program."""
        from ladder_app.files.help_files import sample_spreadsheet

        self.import_requested.emit(sample_spreadsheet())

    def show_shortcuts(self) -> None:
        """Show every action with its keys."""
        from ladder_app.gui.help.shortcuts_dialog import shortcuts_dialog

        shortcuts_dialog(self._window, self._colors).open()

    def show_marks(self) -> None:
        """Show what the marks of the panes, the chart and the table mean."""
        from ladder_app.gui.help.legend_dialog import marks_dialog

        marks_dialog(self._window, self._localizer, self._colors).open()

    def show_format(self) -> None:
        """Show the reference of the ladder file."""
        from ladder_app.gui.help.format_dialog import format_dialog

        format_dialog(self._window).open()

    def show_sources(self, about: Row | None = None) -> None:
        """Show the source of each statement and figure; the row `about` is selected.

        A family's page has its sources itself.
        """
        if self._view.show_page_sources():
            return
        from ladder_app.gui.help.sources_dialog import sources_dialog

        shown = self._navigator.summary
        if shown:
            sources_dialog(self._window, shown, about).open()

    def show_workings(self, shown: tuple[PayTable, PayRow] | None) -> None:
        """Show how each figure in this row of the table is calculated."""
        if shown is None:
            return
        from ladder_app.gui.salary.calculations_dialog import calculations_dialog

        calculations_dialog(self._window, *shown, self._localizer).open()

    def show_about(self) -> None:
        """Show what this program is, and what it runs on."""
        from ladder_app.gui.help.about_dialog import about_dialog

        about_dialog(self._window, self._settings_file).open()

    def add_to_menu(self) -> None:
        """Add the program to the applications menu of the desktop, and report it."""
        from ladder_app.desktop.install import install

        try:
            install(os.environ, sys.argv[0])
        except UserError as error:
            reason = error.message(self._localizer)
            self._notices.show(Notification(reason, kind=Kind.PROBLEM, topic=_TOPIC))
            return
        added = self.tr("Career Ladder is now in the applications menu.")
        self._notices.show(Notification(added, topic=_TOPIC))
        self._offer_to_add()

    def _offer_to_add(self) -> None:
        is_offered = not is_in_menu(os.environ)
        self._add_action.setVisible(is_offered)
        # What the menu hides, Go to must not find either.
        self._add_action.setEnabled(is_offered)
