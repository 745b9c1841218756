"""The live preview: it follows the choices after a moment, and never blocks the window."""

from __future__ import annotations

import time
from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QImage, QPageSize, QPixmap
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ladder_app.documents.errors import UserError
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pdf.device import PAGE_SIZES, PaintedSheet
from ladder_app.domain.text.translatable import translatable_plural
from ladder_app.gui.base.idle import IdleWork
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.base.task import Task, TaskContext
from ladder_app.gui.print_export.options import Choices
from ladder_app.gui.print_export.pages_view import PagesView
from ladder_app.gui.print_export.rendering import (
    FilesPreview,
    NoPreview,
    PicturePreview,
    TablePreview,
    TextPreview,
    render,
)
from ladder_app.gui.print_export.subject import Form
from ladder_app.unexpected import TaskFailedError

_FILES = translatable_plural("A folder with %n file", "A folder with %n files")
_DELAY_MILLISECONDS = 120
_UPDATE_SECONDS = 0.25


class _Composed(Struct, frozen=True):
    """What a form would hold, ready to be shown unless it is laid out in pages."""

    form: Form
    choices: Choices
    content: object
    shown: object = None
    losses: str = ""


class PreviewPane(QStackedWidget):
    """Shows what a form would hold.

    `note_changed` has how much that is, in words, and `losses_changed` what it cannot hold.
    """

    note_changed = Signal(str)
    losses_changed = Signal(str)

    def __init__(self, localizer: Localizer, colors: Palette, parent: QWidget) -> None:
        """Start with nothing."""
        super().__init__(parent)
        self._localizer = localizer
        self._form: Form | None = None
        self._choices: Choices | None = None
        self._sheets: list[PaintedSheet] = []
        self._is_ready = False
        self.pages = PagesView(self)
        self.pages.set_colors(colors)
        self.text = self._make_text()
        self.table = self._make_table()
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message = self._make_message()
        self._scroll = self._make_scroll()
        for page in (self.pages, self.text, self.table, self._scroll, self._message):
            self.addWidget(page)
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MILLISECONDS)
        self._delay.timeout.connect(self._start)
        self._task = Task(self)
        self._task.succeeded.connect(self._show_composed)
        self._task.failed.connect(self._show_failure)
        self._task.slow.connect(self._show_waiting)
        self._idle = IdleWork(self)

    def _make_text(self) -> QPlainTextEdit:
        text = QPlainTextEdit(self)
        text.setAccessibleName(self.tr("Preview"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        return text

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(self)
        table.setAccessibleName(self.tr("Preview"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        return table

    def _make_message(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("quiet")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMargin(24)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("Preview"))
        scroll.setWidget(self._picture)
        scroll.setWidgetResizable(True)
        return scroll

    @property
    def is_ready(self) -> bool:
        """Whether all of the preview is there."""
        return self._is_ready

    @property
    def shows_pages(self) -> bool:
        """Whether pages are shown."""
        return self.currentWidget() is self.pages

    def show_form(self, form: Form, choices: Choices) -> None:
        """Show this form soon; choices that follow at once replace it."""
        self._form, self._choices = form, choices
        self._is_ready = False
        self._delay.start()

    def stop(self) -> None:
        """Stop all work, since the preview is closed."""
        self._delay.stop()
        self._task.cancel()
        self._idle.plan(iter(()))

    def _start(self) -> None:
        form, choices = self._form, self._choices
        if form is None or choices is None:
            return
        self._idle.plan(iter(()))

        def compose(context: TaskContext) -> _Composed:
            content = form.output.compose(choices)
            context.checkpoint()
            if form.format is None or form.is_paged:
                return _Composed(form, choices, content)
            losses = form.format.losses_of(content)
            context.checkpoint()
            shown = render(form.output, form.format, content)
            return _Composed(form, choices, content, shown, losses)

        self._task.start(compose)

    def _show_composed(self, composed: _Composed) -> None:
        if composed.form.is_paged:
            self._idle.plan(self._laying_out(composed.form, composed.choices, composed.content))
            self._idle.start()
            return
        try:
            self._show_rendered(composed.shown)
            self.losses_changed.emit(composed.losses)
        except UserError as error:
            self._show_failure(error)
        self._is_ready = True

    # Pages

    def _laying_out(self, form: Form, choices: Choices, content: object) -> Iterator[None]:
        if form.output.sheets is None:
            return
        is_wide = choices.page.is_wide
        size = paper_size(
            choices.page.size, is_wide=form.output.is_wide(content) if is_wide is None else is_wide
        )
        self._sheets = []
        shown_at = 0.0
        self.pages.forget_painted()
        for sheet in form.output.sheets(content, size):
            self._sheets.append(sheet)
            if time.monotonic() - shown_at > _UPDATE_SECONDS:
                self._show_pages(size, is_all=False)
                shown_at = time.monotonic()
            yield
        self._show_pages(size, is_all=True)
        self._is_ready = True

    def _show_pages(self, size: QSizeF, *, is_all: bool) -> None:
        self.pages.show_sheets(tuple(self._sheets), size)
        self.setCurrentWidget(self.pages)
        note = self._localizer.plural("%n page", "%n pages", len(self._sheets))
        note = note if is_all else self.tr("{0} so far…").format(note)
        self.pages.setAccessibleDescription(note)
        self.note_changed.emit(note)

    # Other forms

    def _show_rendered(self, shown: object) -> None:
        match shown:
            case TextPreview(text, is_whole):
                self._show_text(text)
                self.note_changed.emit("" if is_whole else self.tr("Only the beginning is shown"))
            case TablePreview(rows, row_count):
                self._show_table(rows)
                self.note_changed.emit(self._localizer.plural("%n row", "%n rows", row_count))
            case FilesPreview(names):
                self._show_text("\n".join(names))
                self.note_changed.emit(self._localizer.plural(*_FILES, len(names)))
            case PicturePreview(png):
                self._show_picture(png())
            case NoPreview():
                self._show_message(self.tr("This format has no preview."))

    def _show_text(self, text: str) -> None:
        self.text.setPlainText(text)
        self.setCurrentWidget(self.text)

    def _show_table(self, rows: tuple[tuple[str, ...], ...]) -> None:
        self.table.clear()
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(max(map(len, rows), default=0))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.setCurrentWidget(self.table)

    def _show_picture(self, png: bytes) -> None:
        self._picture.setPixmap(QPixmap.fromImage(QImage.fromData(png)))
        self.setCurrentWidget(self._scroll)
        self.note_changed.emit("")

    def _show_message(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.setAccessibleName(sentence)
        self.setCurrentWidget(self._message)
        self.note_changed.emit("")

    def _show_waiting(self) -> None:
        self._show_message(self.tr("Preparing the preview…"))

    def _show_failure(self, error: Exception) -> None:
        self._is_ready = True
        if isinstance(error, UserError):
            self._show_message(error.message(self._localizer))
            return
        self._show_message(self.tr("The preview cannot be shown."))
        # Raised in a slot, so that it is reported like every unexpected error.
        raise TaskFailedError(self.tr("Preparing the preview")) from error


def paper_size(name: str, *, is_wide: bool) -> QSizeF:
    """The size of a sheet in points."""
    size = QPageSize(PAGE_SIZES[name]).size(QPageSize.Unit.Point)
    return size.transposed() if is_wide else size
