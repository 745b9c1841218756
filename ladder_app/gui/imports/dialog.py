"""Imports a spreadsheet: shows how it is read, takes corrections, and saves a ladder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.refused_imports import doubt_lines
from ladder_app.files.problems import Problem
from ladder_app.files.tables import session
from ladder_app.files.tables.csv_text import CsvLook
from ladder_app.files.tables.mapping_file import read_mapping
from ladder_app.files.tables.session import Change, Drafted, Loader
from ladder_app.gui.base.task import Task, Work
from ladder_app.gui.dialogs.last_folders import LastFolders
from ladder_app.gui.dialogs.questions import may_discard
from ladder_app.gui.imports.files import ImportFiles
from ladder_app.gui.imports.form import ImportForm
from ladder_app.gui.imports.outcome import ImportOutcome
from ladder_app.gui.imports.preview import ImportPreview
from ladder_app.gui.imports.readings import ImportReadings
from ladder_app.gui.imports.result import ImportResult

_WIDTH, _HEIGHT = 1180, 740
_SHARES = (3, 2)
"""Of the width, for the table and for what comes of it."""


class ImportDialog(QDialog):
    """A table file in a preview; `saved` has the paths of the ladders that were saved."""

    saved = Signal(object)

    def __init__(
        self, parent: QWidget, path: Path, localizer: Localizer, folders: LastFolders
    ) -> None:
        """Start reading the file."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import {0}").format(path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._path = path
        self._localizer = localizer
        self._files = ImportFiles(self, path, folders)
        self._is_edited = False
        self.drafted: Drafted | None = None
        self._pending: list[Change] = []
        self._has_choices = False
        self.readings = ImportReadings(localizer)
        self.form = ImportForm(localizer)
        self.preview = ImportPreview(localizer)
        self.result_tree = ImportResult(localizer)
        self.outcome = ImportOutcome(localizer)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.task = Task(self)
        self._lay_out()
        self._connect()
        self.resize(min(_WIDTH, parent.width() - 20), min(_HEIGHT, parent.height() - 20))
        self._show()
        self._read(CsvLook())

    # Layout

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.readings)
        layout.addWidget(self.form)
        layout.addWidget(self.message)
        layout.addWidget(self._make_body(), 1)
        # Without a body it keeps the message at the top.
        self._spacer = QWidget()
        layout.addWidget(self._spacer, 1)
        layout.addLayout(self._make_progress_row())
        layout.addWidget(self._make_buttons())
        self.message.hide()

    def _make_body(self) -> QSplitter:
        self.body = QSplitter(Qt.Orientation.Horizontal)
        self.body.setChildrenCollapsible(False)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.addWidget(self.result_tree)
        right.addWidget(self.outcome)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        self.body.addWidget(self.preview)
        self.body.addWidget(right)
        self.body.setSizes([100 * share for share in _SHARES])
        return self.body

    def _make_progress_row(self) -> QHBoxLayout:
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Reading"))
        self.stop = QPushButton(self.tr("St&op"))
        self.stop.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self._set_progress_visible(False)
        return row

    def _make_buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.use_mapping = buttons.addButton(self.tr("Use &a mapping…"), roles.ActionRole)
        self.save_mapping = buttons.addButton(self.tr("Save the &mapping…"), roles.ActionRole)
        self.save = QPushButton(self.tr("&Save as ladder…"))
        self.save.setObjectName("primary")
        buttons.addButton(self.save, roles.ActionRole)
        for button in buttons.buttons():
            # Enter in a field must not press a button.
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.readings.changed.connect(self._choose_reading)
        for part in (self.form, self.preview, self.outcome):
            part.changed.connect(self._edit)
        self.form.look_changed.connect(self._read)
        self.task.succeeded.connect(self._take)
        self.task.failed.connect(self._fail)
        self.task.slow.connect(lambda: self._set_progress_visible(True))
        self.stop.clicked.connect(self._cancel_task)
        self.outcome.spot_activated.connect(self.preview.go)
        self.save_mapping.clicked.connect(self._save_mapping)
        self.use_mapping.clicked.connect(self._ask_for_mapping)
        self.save.clicked.connect(self._save)

    # Reading and correcting

    def _read(self, style: CsvLook) -> None:
        before = self.drafted.of if self.drafted else None
        # Values alone: a thread that held the dialog could be the last to release it.
        path, changes = self._path, tuple(self._pending)
        self._start(
            lambda context: session.read(
                path, style, session.changed(before, changes), context.checkpoint
            )
        )

    def _choose_reading(self, change: Change) -> None:
        self._is_edited = self._has_choices = True
        self._change(change)

    def _edit(self, change: Change) -> None:
        self.readings.show_own()
        self._choose_reading(change)

    def _change(self, change: Change) -> None:
        """Draft again at once; a large table in a thread, with all changes made meanwhile."""
        if self.drafted is None:
            return
        self._pending.append(change)
        of, changes = self.drafted.of, tuple(self._pending)
        if self.drafted.is_large or self.task.is_busy:
            self._start(lambda context: session.drafted_again(of, changes, context.checkpoint))
        else:
            self._take(session.drafted_again(of, changes))

    def _start(self, work: Work) -> None:
        self._enable_buttons(is_current=False)
        self.task.start(work)

    def _take(self, result: object) -> None:
        self._pending.clear()
        if isinstance(result, Loader):
            self.form.show_look(result.table.look)
            self._show_problems(result.table.problems)
            self.drafted = result.drafted
        elif isinstance(result, Drafted):
            self._show_message()
            self.drafted = result
        self._show()

    def _fail(self, error: Exception) -> None:
        """Show the draft before the failed change, and the reason."""
        from ladder_app.unexpected import TaskFailedError

        self._pending.clear()
        self._show()
        task = self.tr("Reading {0}").format(self._path.name)
        sentence = self.tr(
            "{0} cannot be read because of an error in Career Ladder. Cancel and try again."
        )
        self._show_message(sentence.format(self._path.name))
        raise TaskFailedError(task) from error

    def _cancel_task(self) -> None:
        self.task.cancel()
        self._pending.clear()
        if self.drafted is None:
            self.reject()
        else:
            self._show()

    def _enable_buttons(self, *, is_current: bool) -> None:
        """Enable saving only while the draft has all corrections in it."""
        self.save.setEnabled(is_current and self._may_save)
        for button in (self.save_mapping, self.use_mapping):
            button.setEnabled(is_current and self.drafted is not None)

    @property
    def _may_save(self) -> bool:
        """Whether a ladder comes of it: by its looks, or because a person chose how to read it."""
        drafted = self.drafted
        if drafted is None or not drafted.draft.says_anything:
            return False
        return drafted.of.is_ladder or self._has_choices

    # Display

    def _set_progress_visible(self, is_visible: bool) -> None:
        self.progress.setVisible(is_visible)
        self.stop.setVisible(is_visible)

    def _show(self) -> None:
        drafted = self.drafted
        self.body.setVisible(drafted is not None)
        self._spacer.setVisible(drafted is None)
        self.form.setVisible(drafted is not None or self.form.has_look)
        self._set_progress_visible(False)
        self._enable_buttons(is_current=True)
        self.readings.setVisible(drafted is not None)
        if drafted is not None:
            self.readings.show_import(drafted.of)
            for part in (self.form, self.preview, self.result_tree, self.outcome):
                part.show_drafted(drafted)
            if not (drafted.of.is_ladder or self._has_choices):
                self._show_message(*doubt_lines(drafted.of, self._localizer))

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self._show_message(*(problem.located(self._localizer.tr) for problem in problems))

    def _show_message(self, *sentences: str) -> None:
        self.message.setText("\n".join(sentences))
        self.message.setVisible(bool(sentences))

    # Saving

    def _save_mapping(self) -> None:
        if self.drafted is not None:
            path = self._files.save_mapping(self.drafted.of.mapping)
            if path is not None:
                self._is_edited = False
                self._show_message(self.tr("The mapping was saved as {0}").format(path))

    def _ask_for_mapping(self) -> None:
        path = self._files.ask_for_mapping()
        if path is not None:
            self.take_mapping(path)

    def take_mapping(self, path: Path) -> None:
        """Apply a mapping file to the table, or show the problems with it."""
        read = read_mapping(path)
        if read.mapping is None or self.drafted is None:
            self._show_problems(read.problems)
            return
        mapped = session.with_mapping(self.drafted.of, read.mapping)
        if mapped is None:
            template = self.tr("The mapping is for a sheet “{0}”, which is not in the table.")
            self._show_message(template.format(read.mapping.sheet))
            return
        self._has_choices = True
        self.readings.show_own()
        self._change(lambda _of: mapped)
        self._is_edited = False
        self._show_problems(read.problems)

    def _save(self) -> None:
        families = self.drafted.draft.families if self.drafted else ()
        if len(families) > 1:
            paths = self._files.save_ladders(families)
        else:
            path = self._files.save_ladder(families[0]) if families else None
            paths = [path] if path else []
        if paths:
            self.accept()
            self.saved.emit(paths)

    # Closing

    def reject(self) -> None:
        is_edited = self._is_edited or self.form.name.isModified()
        question = self.tr("Discard your corrections to this import?")
        if not is_edited or may_discard(self, self.windowTitle(), question):
            super().reject()

    def done(self, result: int) -> None:
        self.task.cancel()
        super().done(result)
