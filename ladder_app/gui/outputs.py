"""What leaves the window: copies, prints and exports of the chosen levels."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from ladder_app.documents.blocks import Document
from ladder_app.documents.compose import documents_of
from ladder_app.documents.own_pay import OwnPay
from ladder_app.documents.wording import Wording, counted
from ladder_app.gui.actions import ActionId
from ladder_app.gui.choice import Choice, choice_of, family_choice
from ladder_app.gui.levels_pane import LevelsPane
from ladder_app.gui.navigator import Navigator
from ladder_app.gui.pane import RowsView
from ladder_app.gui.salary_pane import SalaryPane

_SAID_FOR = 8000  # milliseconds


class Outputs(QObject):
    """Copies, prints and exports what is chosen, else the level that is shown."""

    def __init__(
        self,
        window: QMainWindow,
        navigator: Navigator,
        levels: LevelsPane,
        salary: SalaryPane,
        wording: Wording,
    ) -> None:
        """Serve this window, what it shows and what is chosen in its panes."""
        super().__init__(window)
        self._window = window
        self._navigator = navigator
        self._levels = levels
        self._salary = salary
        self._wording = wording
        self._full = False
        self._with_salary = False

    def connect_to(self, actions: Mapping[ActionId, QAction]) -> None:
        """Do what these actions ask for."""
        handlers: dict[ActionId, Callable[[], object]] = {
            ActionId.PRINT: self.print_chosen,
            ActionId.PREVIEW: self.preview,
            ActionId.PRINT_FAMILY: self.print_family,
            ActionId.EXPORT: self.export,
            ActionId.COPY: self.copy,
            ActionId.COPY_TEXT: self.copy_text,
            ActionId.COPY_MARKDOWN: self.copy_markdown,
        }
        for action, handler in handlers.items():
            actions[action].triggered.connect(handler)
        actions[ActionId.FULL].toggled.connect(self.set_full)
        actions[ActionId.PRINT_SALARY].toggled.connect(self.set_salary_included)

    def set_full(self, full: bool) -> None:
        """Whether documents say the behaviour expected for each skill."""
        self._full = full

    def set_salary_included(self, included: bool) -> None:
        """Whether documents say where the person's own salary stands."""
        self._with_salary = included

    @property
    def _own_pay(self) -> OwnPay:
        pay = self._salary.shown
        if pay is None:
            return OwnPay()
        salary = pay.salary if self._with_salary else None
        return OwnPay(salary=salary, working_time=pay.working_time, rates=pay.rates)

    @property
    def choice(self) -> Choice | None:
        """The chosen levels and families, or the level that is shown."""
        shown = self._navigator.place
        return choice_of(self._levels.chosen_nodes(), shown, self._wording) if shown else None

    def documents(self) -> Sequence[Document]:
        """The documents of what is chosen."""
        return self._documents_of(self.choice) if self.choice else ()

    def _documents_of(self, choice: Choice) -> Sequence[Document]:
        return documents_of(choice.items, self._wording, self._full, own=self._own_pay)

    def copy(self) -> None:
        """Copy what has the focus: rows, the chart's figures, or lines of the tree."""
        focused = QApplication.focusWidget()
        if self._salary.table is not None and focused is self._salary.table:
            self._tell_copied_rows(self._salary.table.copy_rows())
            return
        if isinstance(focused, RowsView):
            texts = focused.chosen_texts()
        elif focused is self._salary.chart:
            texts = self._salary.chart.figures_text().splitlines()
        else:
            texts = self._levels.chosen_texts()
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))
        self._tell_copied_rows(len(texts))

    def _tell_copied_rows(self, count: int) -> None:
        none = "Nothing is copied: no row is chosen"
        self._say(counted(count, self._wording, "Copied {n} row", "Copied {n} rows", none))

    def copy_text(self) -> None:
        """Copy what is chosen as plain text."""
        from ladder_app.documents.plain_text import plain_text

        self._copy_as(plain_text, self.tr("Copied {0} as text"))

    def copy_markdown(self) -> None:
        """Copy what is chosen as Markdown."""
        from ladder_app.documents.markdown import markdown

        self._copy_as(markdown, self.tr("Copied {0} as Markdown"))

    def _copy_as(self, write: Callable[[Sequence[Document]], str], said: str) -> None:
        choice = self.choice
        if choice:
            QGuiApplication.clipboard().setText(write(self._documents_of(choice)))
            self._say(said.format(choice.name))

    def _say(self, sentence: str) -> None:
        self._window.statusBar().showMessage(sentence, _SAID_FOR)

    def print_chosen(self) -> None:
        """Print what is chosen."""
        self._print(self.choice)

    def print_family(self) -> None:
        """Print the family of the level that is shown."""
        shown = self._navigator.place
        self._print(family_choice(shown.family, self._wording) if shown else None)

    def _print(self, choice: Choice | None) -> None:
        from ladder_app.gui.paper import print_documents

        if choice:
            print_documents(self._window, self._documents_of(choice), choice.name)

    def preview(self) -> None:
        """Show the pages of what is chosen."""
        from ladder_app.gui.paper import make_preview

        choice = self.choice
        if choice:
            make_preview(self._window, self._documents_of(choice), choice.name).exec()

    def export(self) -> None:
        """Write what is chosen to a file the person names."""
        from ladder_app.gui.paper import export_documents

        choice = self.choice
        if choice is None:
            return
        documents = self._documents_of(choice)
        written = export_documents(self._window, documents, choice.name, choice.file_name)
        if written:
            self._say(self.tr("Exported to {0}").format(written))
