"""The panel that lists the problems of all ladder files, or advice, and opens their places."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.advice import rule_of, rule_text
from ladder_app.files.problems import Problem, Severity
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.open_files.reports import problem_count
from ladder_app.gui.problems.advisor import Advised, advice_sentence
from ladder_app.gui.problems.model import SENTENCE, ProblemsModel

_PLACE, _CODE = 1, 3
_PROBLEMS, _ADVICE = 0, 1
_TABLE_SHARE, _REASON_SHARE = 5, 2
_MAX_WRAPPED = 500  # rows; wrapping more of them would block the window


class _Filter(QLineEdit):
    """A text field: Escape clears it, Down moves to the table."""

    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)


class _Table(QTableView):
    """A table of problems; Ctrl+C copies the selected ones as lines."""

    copy_requested = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and _is_copy(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_copy(event):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)


def _is_copy(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)


class ProblemsPanel(QWidget):
    """Lists problems in one tab, and advice in another.

    `place_requested` has the problem whose place should be opened. `advice_requested` asks for
    advice, which is found only while its tab is shown.
    """

    place_requested = Signal(object)
    advice_requested = Signal()

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Create an empty panel."""
        super().__init__(parent)
        self._localizer = localizer
        self.model = ProblemsModel(localizer, self)
        self._problems: Sequence[Problem] = ()
        self._advised: Advised | None = None
        self.tabs = self._make_tabs()
        self.filter = _Filter()
        self.filter.setAccessibleName(self.tr("Filter problems"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.errors_only = QCheckBox(self.tr("Errors onl&y"))
        self._count_label = FittedLabel()
        self.open_button = QPushButton(self.tr("Open in e&ditor"))
        self.suggestion_button = QPushButton()
        self.copy_button = QPushButton(self.tr("Copy a&ll"))
        self.table = self._make_table()
        self.reason = self._make_reason()
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_tab)
        self.filter.textChanged.connect(self._filter)
        self.filter.down_pressed.connect(self._enter_table)
        self.errors_only.toggled.connect(self._filter)
        self.open_button.clicked.connect(self._open_current)
        self.suggestion_button.clicked.connect(self._copy_suggestion)
        self.copy_button.clicked.connect(lambda: self._copy(self.model.problems))
        self._update_current()

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setAccessibleName(self.tr("Problems or advice"))
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        for text in (self.tr("Problems"), self.tr("Advice")):
            tabs.addTab(text)
        tabs.setTabToolTip(_ADVICE, self.tr("What could be better in your ladders, beside errors"))
        return tabs

    def _make_reason(self) -> QPlainTextEdit:
        reason = QPlainTextEdit(self)
        reason.setAccessibleName(self.tr("Reason for the advice"))
        reason.setReadOnly(True)
        reason.setTabChangesFocus(True)
        reason.hide()
        return reason

    def _make_table(self) -> _Table:
        table = _Table(self)
        table.setAccessibleName(self.tr("Problems"))
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setSectionResizeMode(SENTENCE, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(self._open)
        table.copy_requested.connect(lambda: self._copy(self.selected))
        table.selectionModel().currentChanged.connect(self._update_current)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.tabs)
        top.addWidget(self.filter, 2)
        top.addWidget(self.errors_only)
        top.addWidget(self._count_label, 3)
        buttons = QGridLayout()
        for column, button in enumerate(
            (self.open_button, self.suggestion_button, self.copy_button)
        ):
            buttons.addWidget(button, 0, column)
        top.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addLayout(top)
        middle = QHBoxLayout()
        middle.addWidget(self.table, _TABLE_SHARE)
        middle.addWidget(self.reason, _REASON_SHARE)
        layout.addLayout(middle, 1)

    # Content

    @property
    def shows_advice(self) -> bool:
        """Whether the tab of advice is shown."""
        return self.tabs.currentIndex() == _ADVICE

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Replace the problems, and ask for advice again: the files may have changed.

        The current one stays current, if it is still there.
        """
        self._problems = tuple(problems)
        if self.shows_advice:
            self.advice_requested.emit()
        else:
            self._advised = None
            self._show(self._problems)

    def set_advice(self, advised: Advised) -> None:
        """Replace the advice."""
        self._advised = advised
        if self.shows_advice:
            self._show(advised.advice)

    def _show_tab(self) -> None:
        self.errors_only.setVisible(not self.shows_advice)
        self.reason.setVisible(self.shows_advice)
        name = self.tabs.tabText(self.tabs.currentIndex())
        self.table.setAccessibleName(name)
        self.model.show_only(self.filter.text(), self._is_errors_only)
        if not self.shows_advice:
            self._show(self._problems)
        elif self._advised is None:
            self._show(())
            self.advice_requested.emit()
        else:
            self._show(self._advised.advice)

    def _show(self, problems: Sequence[Problem]) -> None:
        is_same = tuple(problems) == tuple(self.model.all_problems)
        if is_same and self._count_label.whole_text == self._sentence():
            return
        current = self.current
        self.model.set_problems(problems)
        self._refresh(self.model.row_of(current))

    @property
    def _is_errors_only(self) -> bool:
        return self.errors_only.isChecked() and not self.shows_advice

    def choose_file(self, path: Path) -> None:
        """Make the first problem of a file current."""
        self.tabs.setCurrentIndex(_PROBLEMS)
        if self.model.row_in(path) < 0:
            self.filter.clear()
            self.errors_only.setChecked(False)
        self._refresh(self.model.row_in(path))

    def _filter(self) -> None:
        current = self.current
        self.model.show_only(self.filter.text(), self._is_errors_only)
        self._refresh(self.model.row_of(current))

    def _refresh(self, row: int) -> None:
        self._count_label.set_whole_text(self._sentence())
        self._count_label.setAccessibleName(self._sentence())
        self.copy_button.setEnabled(bool(self.model.problems))
        self.fit_columns()
        self.table.setCurrentIndex(self.model.index(max(row, 0), 0))
        self._update_current()

    def fit_columns(self) -> None:
        """Fit each column to its text; the sentence gets the remaining width."""
        for column in (0, _PLACE, _CODE):
            self.table.resizeColumnToContents(column)
            max_width = self.table.width() // 4
            self.table.setColumnWidth(
                column, min(self.table.columnWidth(column), max(max_width, 80))
            )
        mode = QHeaderView.ResizeMode
        fits = self.model.rowCount() <= _MAX_WRAPPED
        rows = self.table.verticalHeader()
        rows.setSectionResizeMode(mode.ResizeToContents if fits else mode.Interactive)

    def _sentence(self) -> str:
        everything, shown = self.model.all_problems, self.model.problems
        if self.shows_advice:
            text = advice_sentence(self._advised, len(shown), self._localizer)
        elif not everything:
            return self.tr("No ladder has a problem.")
        else:
            errors = sum(each.severity is Severity.ERROR for each in shown)
            text = self.tr("{0} ({1})").format(
                problem_count(len(shown), self._localizer), self._error_count(errors)
            )
        if len(shown) == len(everything):
            return text
        return self.tr("{0}; {1} in all").format(text, self._localizer.number(len(everything)))

    def _error_count(self, errors: int) -> str:
        if not errors:
            return self._localizer.tr("no errors")
        return self._localizer.plural("%n error", "%n errors", errors)

    @property
    def current(self) -> Problem | None:
        """The current problem, or None."""
        index = self.table.currentIndex()
        return self.model.problems[index.row()] if index.isValid() else None

    @property
    def selected(self) -> list[Problem]:
        """The selected problems, in order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.problems[row] for row in rows]

    # Commands

    def _enter_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.place_requested.emit(self.model.problems[index.row()])

    def _open_current(self) -> None:
        self._open(self.table.currentIndex())

    def _copy(self, problems: Sequence[Problem]) -> None:
        lines = [problem.located(self._localizer.tr) for problem in problems]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    @property
    def _suggestion(self) -> str:
        current = self.current
        return current.values.get("suggestion", "") if current else ""

    def _copy_suggestion(self) -> None:
        QGuiApplication.clipboard().setText(self._suggestion)

    def _update_current(self) -> None:
        self.open_button.setEnabled(self.current is not None)
        self._update_reason()
        suggestion = self._suggestion
        text = self.tr("Copy “{0}”").format(suggestion.replace("&", "&&"))
        self.suggestion_button.setText(text)
        self.suggestion_button.setAccessibleName(
            self.tr("Copy the suggestion: {0}").format(suggestion)
        )
        self.suggestion_button.setVisible(bool(suggestion))

    def _update_reason(self) -> None:
        rule = rule_of(self.current) if self.current else None
        self.reason.setPlainText(rule_text(rule, self._localizer) if rule else "")
