"""Copies, prints and exports the selected levels, or what the view shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ladder_app.documents.blocks import Document
from ladder_app.documents.export.formats import DOCUMENTS, Subject
from ladder_app.documents.level.document import documents_of
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.request import PayRequest
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.export.source import OutputSource
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.gui.panes.pane import RowsView
from ladder_app.gui.salary.pane import SalaryPane
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.tree.selection import Selection, family_selection

if TYPE_CHECKING:
    from ladder_app.documents.export.documents import Pages


class ExportRequest(Struct, frozen=True):
    """Documents to print or export, their name in a sentence, and a file name."""

    documents: Sequence[Document]
    name: str
    file_name: str
    subject: Subject[Pages] = DOCUMENTS


class ExportController(QObject):
    """Copies, prints and exports what is selected, else the level that is shown."""

    def __init__(
        self,
        interaction: Interaction,
        source: OutputSource,
        navigator: Navigator,
        levels: LevelsPane,
        salary: SalaryPane,
        localizer: Localizer,
    ) -> None:
        """Serve this window, and what is shown and selected in it."""
        super().__init__(interaction.window)
        self._interaction = interaction
        self._source = source
        self._navigator = navigator
        self._levels = levels
        self._salary = salary
        self._localizer = localizer
        self._full = False
        self._with_salary = False

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.PRINT: self.print_selected,
            ActionId.PREVIEW: self.preview,
            ActionId.PRINT_FAMILY: self.print_family,
            ActionId.EXPORT: self.export,
            ActionId.COPY: self.copy,
            ActionId.COPY_TEXT: self.copy_text,
            ActionId.COPY_MARKDOWN: self.copy_markdown,
            ActionId.FULL: self.set_full,
            ActionId.PRINT_SALARY: self.set_salary_included,
        }

    def set_full(self, full: bool) -> None:
        """Set whether documents include the behavior expected for each skill."""
        self._full = full

    def set_salary_included(self, included: bool) -> None:
        """Set whether documents include the user's own salary."""
        self._with_salary = included

    @property
    def _pay(self) -> PayRequest | None:
        """The pay of the window as documents state it, with the salary only if it is included."""
        request = self._salary.request
        if request is None:
            return None
        return request.as_stated(request.salary if self._with_salary else None)

    @property
    def selection(self) -> Selection | None:
        """The selected levels and families, or the level that is shown."""
        return self._source.selection

    def documents(self) -> Sequence[Document]:
        """The documents of what is selected."""
        return self._documents_of(self.selection) if self.selection else ()

    def _documents_of(self, selection: Selection) -> Sequence[Document]:
        return documents_of(selection.items, self._localizer, self._full, pay=self._pay)

    def _request(self) -> ExportRequest | None:
        """What the view shows in place of the selected levels, else these."""
        output = self._source.view_output
        if output is not None:
            return ExportRequest([output.compose()], output.name, output.file_name, output.subject)
        selection = self.selection
        if selection is None:
            return None
        return ExportRequest(self._documents_of(selection), selection.name, selection.file_name)

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

    def print_selected(self) -> None:
        """Print what is selected."""
        self._print(self._request())

    def print_family(self) -> None:
        """Print the family of the level that is shown."""
        shown = self._navigator.place
        if shown:
            family = family_selection(shown.family, self._localizer)
            self._print(ExportRequest(self._documents_of(family), family.name, family.file_name))

    def _print(self, request: ExportRequest | None) -> None:
        from ladder_app.gui.export.save_document import print_job

        if request:
            print_job(self._interaction, request.documents, request.name).run()

    def preview(self) -> None:
        """Show a print preview of what is selected."""
        from ladder_app.gui.export.save_document import print_job

        request = self._request()
        if request:
            print_job(self._interaction, request.documents, request.name).make_preview().exec()

    def export(self) -> None:
        """Export what is selected to a file."""
        from ladder_app.gui.export.save_document import export_documents
        from ladder_app.gui.notices.file_offers import exported

        request = self._request()
        if request is None:
            return
        written = export_documents(
            self._interaction,
            request.documents,
            request.name,
            request.file_name,
            request.subject,
        )
        if written is not None:
            notices = self._interaction.notices
            notices.show(exported(written, notices))
