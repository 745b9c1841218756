"""Imports a spreadsheet: shows how it is understood, lets that be corrected, and saves a ladder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.export.atomic_write import save_atomically
from ladder_app.documents.export.inputs import refuse_input
from ladder_app.documents.export.read_back import ladder_bytes, mapping_bytes
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.imports import understood
from ladder_app.files.problems import Problem
from ladder_app.files.tables import session
from ladder_app.files.tables.csv_text import CsvLook
from ladder_app.files.tables.mapping_file import mapping_text, read_mapping
from ladder_app.files.tables.session import Change, Drafted, Loader
from ladder_app.files.templates import file_name
from ladder_app.files.write_ladder import ladder_text
from ladder_app.gui.base.background import Background
from ladder_app.gui.base.last_folders import LastFolders
from ladder_app.gui.base.open_dialog import ask_for_file
from ladder_app.gui.base.questions import may_discard
from ladder_app.gui.base.save_dialog import FileKind, ask_and_save
from ladder_app.gui.imports.form import ImportForm
from ladder_app.gui.imports.preview import ImportPreview
from ladder_app.gui.imports.scale import ImportScale
from ladder_app.gui.imports.skipped_cells import SkippedCellsModel

_WIDTH, _HEIGHT = 1180, 740
LADDERS = (
    FileKind(str(QT_TRANSLATE_NOOP("AskFile", "Ladder")), ".ladder.yaml", (".yaml", ".yml")),
)
_MAPPINGS = (FileKind(str(QT_TRANSLATE_NOOP("AskFile", "Mapping")), ".yaml", (".yml",)),)


class ImportDialog(QDialog):
    """A table file in a preview. Tells the path of the ladder that was saved."""

    saved = Signal(object)

    def __init__(
        self, parent: QWidget, path: Path, localizer: Localizer, folders: LastFolders
    ) -> None:
        """Begin to read the file."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import {0}").format(path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._path = path
        self._localizer = localizer
        self._folders = folders
        self._is_edited = False
        self.drafted: Drafted | None = None
        self._pending: list[Change] = []
        self.form = ImportForm(localizer)
        self.preview = ImportPreview(localizer)
        self.scale = ImportScale()
        self.understood = _label()
        self.message = _label()
        self.left_title = _label()
        self.left = SkippedCellsModel(localizer, self)
        self.left_list = QListView()
        self.left_list.setModel(self.left)
        self.left_list.setUniformItemSizes(True)
        self.background = Background(self)
        self._lay_out()
        self._connect()
        self.resize(min(_WIDTH, parent.width() - 20), min(_HEIGHT, parent.height() - 20))
        self._show()
        self._read(CsvLook())

    # How it is laid out

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(self.message)
        layout.addWidget(self._make_body(), 1)
        # Keeps what is wrong at the top, where there is no body.
        self._room = QWidget()
        layout.addWidget(self._room, 1)
        layout.addLayout(self._make_waiting())
        layout.addWidget(self._make_buttons())
        self.message.hide()

    def _make_body(self) -> QSplitter:
        below = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self._said(), self._left(), self.scale):
            below.addWidget(widget)
        # The sentences wrap, so that by themselves they would have hardly any room.
        below.setSizes([100 * share for share in (5, 5, 3)])
        self.body = QSplitter(Qt.Orientation.Vertical)
        self.body.setChildrenCollapsible(False)
        self.body.addWidget(self.preview)
        self.body.addWidget(below)
        self.body.setStretchFactor(0, 3)
        self.body.setStretchFactor(1, 1)
        return self.body

    def _said(self) -> QWidget:
        self.understood.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setAccessibleName(self.tr("How the table was read"))
        area.setWidgetResizable(True)
        area.setWidget(self.understood)
        return area

    def _left(self) -> QWidget:
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.left_title)
        layout.addWidget(self.left_list, 1)
        return group

    def _make_waiting(self) -> QHBoxLayout:
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Reading"))
        self.stop = QPushButton(self.tr("St&op"))
        self.stop.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(self.progress, 1)
        line.addWidget(self.stop)
        self._show_waiting(False)
        return line

    def _make_buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.use_mapping = buttons.addButton(self.tr("Use &a mapping…"), roles.ActionRole)
        self.save_mapping = buttons.addButton(self.tr("Save the &mapping…"), roles.ActionRole)
        self.save = QPushButton(self.tr("&Save as ladder…"))
        self.save.setObjectName("primary")
        buttons.addButton(self.save, roles.ActionRole)
        for button in buttons.buttons():
            # Enter in a field is for the field alone.
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        for part in (self.form, self.preview, self.scale):
            part.changed.connect(self._edit)
        self.form.look_changed.connect(self._read)
        self.background.done.connect(self._take)
        self.background.failed.connect(self._fail)
        self.background.slow.connect(lambda: self._show_waiting(True))
        self.stop.clicked.connect(self._give_up)
        self.left_list.clicked.connect(lambda index: self._go(index.row()))
        self.left_list.activated.connect(lambda index: self._go(index.row()))
        self.save_mapping.clicked.connect(self._save_mapping)
        self.use_mapping.clicked.connect(self._ask_for_mapping)
        self.save.clicked.connect(self._save)

    # What is read and corrected

    def _read(self, look: CsvLook) -> None:
        before = self.drafted.of if self.drafted else None
        # By values alone: a thread that held the dialog could be the last to let go of it.
        path, changes = self._path, tuple(self._pending)
        self._wait_for(lambda: session.read(path, look, session.changed(before, changes)))

    def _edit(self, change: Change) -> None:
        self._is_edited = True
        self._change(change)

    def _change(self, change: Change) -> None:
        """Draft again at once; a large table in a thread, with what is changed meanwhile."""
        if self.drafted is None:
            return
        self._pending.append(change)
        of, changes = self.drafted.of, tuple(self._pending)
        if self.drafted.is_large or self.background.is_busy:
            self._wait_for(lambda: session.drafted_again(of, changes))
        else:
            self._take(session.drafted_again(of, changes))

    def _wait_for(self, work: Callable[[], object]) -> None:
        self._offer(False)
        self.background.start(work)

    def _take(self, result: object) -> None:
        self._pending.clear()
        if isinstance(result, Loader):
            self.form.show_look(result.table.look)
            self._update_problems(result.table.problems)
            self.drafted = result.drafted
        elif isinstance(result, Drafted):
            self._tell([])
            self.drafted = result
        self._show()

    def _fail(self, error: Exception) -> None:
        """Show what was shown before, and say why it is not what was asked for."""
        from ladder_app.unexpected import TaskFailedError

        self._pending.clear()
        self._show()
        task = self.tr("Reading {0}").format(self._path.name)
        sentence = self.tr(
            "{0} cannot be read because of an error in Career Ladder. Cancel and try again."
        )
        self._tell([sentence.format(self._path.name)])
        raise TaskFailedError(task) from error

    def _give_up(self) -> None:
        self.background.cancel()
        self._pending.clear()
        if self.drafted is None:
            self.reject()
        else:
            self._show()

    def _offer(self, is_drafted: bool) -> None:
        """Offer to save what is shown only while it is what was chosen."""
        family = self.drafted.draft.family if self.drafted else None
        self.save.setEnabled(is_drafted and family is not None)
        for button in (self.save_mapping, self.use_mapping):
            button.setEnabled(is_drafted and self.drafted is not None)

    def _show_waiting(self, shown: bool) -> None:
        self.progress.setVisible(shown)
        self.stop.setVisible(shown)

    # What is shown

    def _show(self) -> None:
        drafted = self.drafted
        self.body.setVisible(drafted is not None)
        self._room.setVisible(drafted is None)
        self.form.setVisible(drafted is not None or self.form.has_look)
        self._show_waiting(False)
        self._offer(True)
        if drafted is None:
            return
        self.form.show_drafted(drafted)
        self.preview.show_drafted(drafted)
        self.scale.show_words(drafted.of.mapping.scale)
        lines = understood(drafted.of.table, drafted.draft, self._localizer)
        self.understood.setText("\n".join(lines))
        self._show_left(drafted)

    def _show_left(self, drafted: Drafted) -> None:
        number = len(drafted.draft.not_taken)
        title = self.tr("No cells are skipped")
        if number:
            title = self._localizer.plural("%n cell skipped:", "%n cells skipped:", number)
        self.left_title.setText(title)
        self.left_list.setAccessibleName(title)
        self.left.show_draft(drafted.draft)

    def _go(self, row: int) -> None:
        spot = self.left.spot_at(row)
        if spot is not None:
            self.preview.go(spot)

    def _update_problems(self, problems: Sequence[Problem]) -> None:
        self._tell([problem.located(self._localizer.tr) for problem in problems])

    def _tell(self, sentences: Sequence[str]) -> None:
        self.message.setText("\n".join(sentences))
        self.message.setVisible(bool(sentences))

    # What is saved

    def _save_mapping(self) -> None:
        if self.drafted is not None:
            text = mapping_text(self.drafted.of.mapping)
            path = ask_and_save(
                self,
                self.tr("Save the mapping"),
                self._path.with_name(f"{self._path.stem}-mapping"),
                _MAPPINGS,
                lambda path, _kind: self._write(path, mapping_bytes(text)),
                self._folders,
            )
            if path is not None:
                self._is_edited = False
                self._tell([self.tr("The mapping was saved as {0}").format(path)])

    def _ask_for_mapping(self) -> None:
        title, kinds = self.tr("Use a mapping"), self.tr("Mappings (*.yaml *.yml);;All files (*)")
        path = ask_for_file(self, title, kinds, self._folders, self._path.parent)
        if path is not None:
            self.take_mapping(path)

    def take_mapping(self, path: Path) -> None:
        """Understand the table as a mapping file says, or say what is wrong with it."""
        read = read_mapping(path)
        if read.mapping is None or self.drafted is None:
            self._update_problems(read.problems)
            return
        mapped = session.with_mapping(self.drafted.of, read.mapping)
        if mapped is None:
            template = self.tr("The mapping is for a sheet “{0}”, which is not in the table.")
            self._tell([template.format(read.mapping.sheet)])
            return
        self._change(lambda _of: mapped)
        self._is_edited = False
        self._update_problems(read.problems)

    def _save(self) -> None:
        family = self.drafted.draft.family if self.drafted else None
        if family is None:
            return
        path = ask_and_save(
            self,
            self.tr("Save as ladder"),
            (self._folders.saved_in or self._path.parent) / file_name(family.name),
            LADDERS,
            lambda path, _kind: self._write(path, ladder_bytes(ladder_text(family))),
            self._folders,
        )
        if path is not None:
            self.accept()
            self.saved.emit(path)

    def reject(self) -> None:
        """Close; ask before corrections are lost that were made by hand."""
        is_edited = self._is_edited or self.form.name.isModified()
        question = self.tr("Discard your corrections to this import?")
        if not is_edited or may_discard(self, self.windowTitle(), question):
            super().reject()

    def _write(self, path: Path, data: bytes) -> None:
        """Write a file, but never over the table."""
        refuse_input(path, [self._path])
        save_atomically(path, data)

    def done(self, result: int) -> None:
        """Close, without waiting for what is still read."""
        self.background.cancel()
        super().done(result)


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
