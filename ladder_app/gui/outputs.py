"""What leaves the window: copies, prints and exports of the chosen levels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from ladder_app.documents.blocks import Document
from ladder_app.documents.compose import documents_of
from ladder_app.documents.wording import Wording
from ladder_app.gui.levels_pane import LevelsPane
from ladder_app.gui.pane import RowsView
from ladder_app.gui.salary_pane import SalaryPane
from ladder_app.ladder.address import Place
from ladder_app.ladder.model import JobFamily, Money


class Outputs(QObject):
    """Copies, prints and exports; `shown` is the level that the window shows."""

    def __init__(
        self, window: QMainWindow, levels: LevelsPane, salary: SalaryPane, wording: Wording
    ) -> None:
        """Serve this window and what is chosen in its panes."""
        super().__init__(window)
        self._window = window
        self._levels = levels
        self._salary = salary
        self._wording = wording
        self._full = False
        self._with_salary = False
        self.shown: Place | None = None

    def set_full(self, full: bool) -> None:
        """Whether documents say the behaviour expected for each skill."""
        self._full = full

    def set_salary_included(self, included: bool) -> None:
        """Whether documents say where the person's own salary stands."""
        self._with_salary = included

    @property
    def _included_salary(self) -> Money | None:
        pay = self._salary.shown
        return pay.salary if pay and self._with_salary else None

    def documents(self) -> Sequence[Document]:
        """The chosen levels and families, or the level that is shown."""
        items: list[JobFamily | Place] = [
            Place(node.family, node.level) if node.level else node.family
            for node in self._levels.chosen_nodes()
        ]
        if not items and self.shown:
            items = [self.shown]
        return self._documents_of(items)

    def _documents_of(self, items: Sequence[JobFamily | Place]) -> Sequence[Document]:
        salary = self._included_salary
        return documents_of(items, self._wording, self._full, salary=salary)

    def copy(self) -> None:
        """Copy what has the focus: rows, the chart's figures, or lines of the tree."""
        focused = QApplication.focusWidget()
        if isinstance(focused, RowsView):
            focused.copy_selection()
        elif self._salary.table is not None and focused is self._salary.table:
            self._salary.table.copy_rows()
        elif focused is self._salary.chart:
            QGuiApplication.clipboard().setText(self._salary.chart.figures_text())
        else:
            QGuiApplication.clipboard().setText(self._levels.chosen_text())

    def copy_text(self) -> None:
        """Copy the chosen levels as plain text."""
        from ladder_app.documents.plain_text import plain_text

        QGuiApplication.clipboard().setText(plain_text(self.documents()))

    def copy_markdown(self) -> None:
        """Copy the chosen levels as Markdown."""
        from ladder_app.documents.markdown import markdown

        QGuiApplication.clipboard().setText(markdown(self.documents()))

    def print_chosen(self) -> None:
        """Print the chosen levels."""
        self._print(self.documents())

    def print_family(self) -> None:
        """Print the family of the level that is shown."""
        if self.shown:
            self._print(self._documents_of([self.shown.family]))

    def _print(self, documents: Sequence[Document]) -> None:
        from ladder_app.gui.paper import print_documents

        if documents:
            print_documents(self._window, documents)

    def preview(self) -> None:
        """Show the pages of the chosen levels."""
        from ladder_app.gui.paper import make_preview

        documents = self.documents()
        if documents:
            make_preview(self._window, documents).exec()

    def _file_name(self) -> str:
        """A name for a file of what is chosen, or of the level that is shown."""
        nodes = self._levels.chosen_nodes()
        if len(nodes) > 1 or (nodes and nodes[0].level is None):
            return nodes[0].family.id
        return self.shown.address.replace("/", "-") if self.shown else "levels"

    def export(self) -> None:
        """Write the chosen levels to a file the person names."""
        from ladder_app.gui.paper import export_documents

        documents = self.documents()
        if not documents or self.shown is None:
            return
        written = export_documents(self._window, documents, self._file_name())
        if written:
            said = self.tr("Exported to {0}").format(written)
            self._window.statusBar().showMessage(said, 8000)
