"""Copies, prints and exports the selected levels, or what the view shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ladder_app.documents.blocks import Document
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.request import PayRequest
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.export.source import OutputSource
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.gui.panes.pane import RowsView
from ladder_app.gui.print_export.settings import PrintSettings
from ladder_app.gui.salary.pane import SalaryPane
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.tree.selection import Selection

if TYPE_CHECKING:
    from ladder_app.gui.print_export.dialog import PrintExportDialog
    from ladder_app.gui.print_export.subjects import Shown


class ReadsGoal(Protocol):
    """The addresses of the user's level and goal, which may be empty."""

    @property
    def here(self) -> str:
        """The address of the user's level."""
        ...

    @property
    def goal(self) -> str:
        """The address of the user's goal."""
        ...


class ExportRequest(Struct, frozen=True):
    """Documents to copy, and their name in a sentence."""

    documents: Sequence[Document]
    name: str


class ExportController(QObject):
    """Copies, prints and exports what is selected, else the level that is shown."""

    def __init__(
        self,
        interaction: Interaction,
        source: OutputSource,
        navigator: Navigator,
        panes: tuple[LevelsPane, SalaryPane],
        stores: tuple[PrintSettings, ReadsGoal],
        localizer: Localizer,
    ) -> None:
        """Serve this window, and what is shown and selected in it."""
        super().__init__(interaction.window)
        self._interaction = interaction
        self._source = source
        self._navigator = navigator
        self._levels, self._salary = panes
        self._localizer = localizer
        self._settings, self._goal = stores
        self._copies_salary = False

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.PRINT_OR_EXPORT: self.open_dialog,
            ActionId.COPY: self.copy,
            ActionId.COPY_TEXT: self.copy_text,
            ActionId.COPY_MARKDOWN: self.copy_markdown,
            ActionId.COPY_SALARY: self.set_salary_copied,
        }

    def set_salary_copied(self, copied: bool) -> None:
        """Set whether copies include the user's own salary."""
        self._copies_salary = copied

    @property
    def _pay(self) -> PayRequest | None:
        """The pay of the window as copies state it, with the salary only if it is included."""
        request = self._salary.request
        if request is None:
            return None
        return request.as_stated(request.salary if self._copies_salary else None)

    @property
    def selection(self) -> Selection | None:
        """The selected levels and families, or what is shown."""
        return self._source.selection

    def documents(self) -> Sequence[Document]:
        """The documents of what is selected, with what the dialog included last."""
        return self._documents_of(self.selection) if self.selection else ()

    def _documents_of(self, selection: Selection) -> Sequence[Document]:
        # Imported late: the first window copies nothing.
        from ladder_app.documents.level.document import documents_of
        from ladder_app.documents.level.options import LevelOptions
        from ladder_app.gui.print_export.options import BEHAVIORS, CARRIED, FULL

        options = LevelOptions(
            full=self._settings.is_included(FULL),
            behaviors=self._settings.is_included(BEHAVIORS),
            carried=self._settings.is_included(CARRIED),
        )
        return documents_of(selection.items, self._localizer, options, pay=self._pay)

    def _request(self) -> ExportRequest | None:
        """What the view shows in place of the selected levels, else these."""
        output = self._source.view_output
        if output is not None:
            return ExportRequest([output.compose()], output.name)
        selection = self.selection
        if selection is None:
            return None
        return ExportRequest(self._documents_of(selection), selection.name)

    def copy(self) -> None:
        """Copy what has the focus: what the view copies, rows, or lines of the tree."""
        focused = QApplication.focusWidget()
        copied = self._source.view.copy(focused)
        if copied is not None:
            self._update_copied_rows(copied)
            return
        if isinstance(focused, RowsView):
            texts = focused.selected_texts()
        else:
            texts = self._levels.selected_texts()
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))
        self._update_copied_rows(len(texts))

    def _update_copied_rows(self, count: int) -> None:
        text = self._localizer.tr("Nothing is copied: no row is selected")
        if count:
            text = self._localizer.plural("Copied %n row", "Copied %n rows", count)
        self._update_copied(text, Kind.DONE if count else Kind.INFO)

    def report_table(self, name: str) -> None:
        """Report that a comparison was copied for a spreadsheet."""
        self._update_copied(self.tr("Copied {0} as a table").format(name))

    def copy_text(self) -> None:
        """Copy what is selected as plain text."""
        from ladder_app.documents.formats.plain_text import plain_text

        self._copy_as(plain_text, self.tr("Copied {0} as text"))

    def copy_markdown(self) -> None:
        """Copy what is selected as Markdown."""
        from ladder_app.documents.formats.markdown import markdown

        self._copy_as(markdown, self.tr("Copied {0} as Markdown"))

    def _copy_as(self, write: Callable[[Sequence[Document]], str], sentence: str) -> None:
        request = self._request()
        if request:
            QGuiApplication.clipboard().setText(write(request.documents))
            self._update_copied(sentence.format(request.name))

    def _update_copied(self, sentence: str, kind: Kind = Kind.DONE) -> None:
        self._interaction.notices.show(Notification(sentence, kind=kind, topic="copy"))

    # The dialog

    def open_dialog(self) -> PrintExportDialog | None:
        """Open the dialog that prints and exports; None if there is nothing to print."""
        from ladder_app.gui.print_export.dialog import PrintExportDialog
        from ladder_app.gui.print_export.options import MY_SALARY
        from ladder_app.gui.print_export.subjects import preset_of, subjects_of

        shown = self._shown()
        if shown is None:
            return None
        dialog = PrintExportDialog(
            self._interaction,
            subjects_of(shown),
            preset_of(shown),
            self._settings,
            (self._localizer, self._levels.colors),
            unavailable=() if shown.has_salary else (MY_SALARY,),
        )
        dialog.open()
        return dialog

    def _shown(self) -> Shown | None:
        from ladder_app.gui.print_export.subjects import Shown

        place, selection = self._navigator.place, self.selection
        if place is None or selection is None:
            return None
        return Shown(
            place=place,
            selection=selection,
            families=tuple(self._navigator.ladders.families),
            outputs=self._source.outputs,
            view=self._navigator.view,
            pay=self._salary.request,
            localizer=self._localizer,
            here=self._goal.here,
            goal=self._goal.goal,
            is_mirrored=self._levels.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )
