"""“First steps”: how to do each thing for the first time, searchable, in a window of its own."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.files.help_files import first_steps
from ladder_app.gui.actions.spec import keys_of
from ladder_app.gui.actions.specs import ACTIONS
from ladder_app.gui.base.appearance import write_below
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.dialogs.table_dialog import (
    close_button,
    dialog_size,
    framed,
    keep_enter_from_buttons,
)
from ladder_app.gui.help.text_matches import TextMatches

_KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z][a-z]+|[A-Z0-9]\b|[+-])|\bF[0-9]+\b")
_CONTENTS_LETTERS, _LINES = 34, 38


class FirstSteps(QDialog):
    """A table of contents and a text; the user goes on working in the main window."""

    def __init__(self, parent: QWidget, localizer: Localizer, colors: Palette) -> None:
        """Show the text from its start."""
        super().__init__(parent)
        self._localizer = localizer
        self.setWindowTitle(self.tr("First steps"))
        self.setModal(False)
        self._reader = self._make_reader()
        self._matches = TextMatches(self._reader, colors)
        self._headings = _headings(self._reader)
        self._contents = self._make_contents()
        self._field, self._count = self._make_search()
        self._next = self._make_step(self.tr("&Next match"), 1)
        self._previous = self._make_step(self.tr("&Previous match"), -1)
        self._lay_out()
        self._connect_keys()
        self._update_count()
        self._reader.setFocus()

    def set_colors(self, colors: Palette) -> None:
        """Mark matches in these colors."""
        self._matches.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Write in this font."""
        write_below(self, font)

    # Parts

    def _make_reader(self) -> QTextBrowser:
        reader = QTextBrowser(self)
        reader.setObjectName("reader")
        reader.setAccessibleName(self.windowTitle())
        reader.setOpenLinks(False)
        reader.setFrameShape(QFrame.Shape.NoFrame)
        reader.setTabChangesFocus(True)
        reader.document().setDocumentMargin(14)
        reader.setMarkdown(with_native_keys(first_steps()))
        _wrap_code(reader.document())
        interaction = Qt.TextInteractionFlag.TextSelectableByKeyboard
        reader.setTextInteractionFlags(reader.textInteractionFlags() | interaction)
        return reader

    def _make_contents(self) -> QListView:
        view = QListView(self)
        view.setObjectName("contents")
        view.setAccessibleName(self.tr("Contents"))
        view.setModel(QStringListModel([block.text() for block in self._headings], view))
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setWordWrap(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.verticalScrollBar().setAccessibleName(view.accessibleName())
        view.selectionModel().currentChanged.connect(self._show_section)
        view.clicked.connect(self._show_section)
        return view

    def _make_search(self) -> tuple[QLineEdit, QLabel]:
        field, count = QLineEdit(self), QLabel(self)
        field.setAccessibleName(self.tr("Search the first steps"))
        field.setPlaceholderText(self.tr("Search the first steps"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._search)
        count.setObjectName("quiet")
        count.setTextFormat(Qt.TextFormat.PlainText)
        return field, count

    def _make_step(self, text: str, step: int) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: self._walk(step))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 4)
        head.addWidget(self._field, 1)
        for widget in (self._count, self._previous, self._next):
            head.addWidget(widget)
        text = QWidget(self)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._reader, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(framed(self._contents))
        split.addWidget(framed(text))
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addWidget(close_button(self))
        # Enter goes to the next match.
        keep_enter_from_buttons(self)
        self.resize(dialog_size(self, _LINES))
        contents = self.fontMetrics().averageCharWidth() * _CONTENTS_LETTERS
        split.setSizes([contents, self.width() - contents])

    def _connect_keys(self) -> None:
        standard = QKeySequence.StandardKey
        for key, do in (
            (standard.Find, self._focus_search),
            (standard.FindNext, lambda: self._walk(1)),
            (standard.FindPrevious, lambda: self._walk(-1)),
        ):
            for keys in QKeySequence.keyBindings(key):
                QShortcut(keys, self, do)
        self._field.returnPressed.connect(lambda: self._walk(1))

    # What the user does

    def _focus_search(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _search(self, text: str) -> None:
        self._matches.search(text)
        self._update_count()

    def _walk(self, step: int) -> None:
        self._matches.walk(step)
        self._update_count()

    def _show_section(self, index: QModelIndex) -> None:
        if index.isValid():
            block = self._headings[index.row()]
            self._reader.setTextCursor(QTextCursor(block))
            top = self._reader.document().documentLayout().blockBoundingRect(block).top()
            self._reader.verticalScrollBar().setValue(round(top))

    def _update_count(self) -> None:
        number, count = self._matches.number, self._matches.count
        text = ""
        if count:
            tr, digits = self._localizer.tr, self._localizer.number
            text = tr("{n} of {count}", n=digits(number), count=digits(count))
        elif self._field.text():
            text = self._localizer.tr("No matches")
        self._count.setText(text)
        self._next.setEnabled(count > 0)
        self._previous.setEnabled(count > 0)


def _headings(reader: QTextBrowser) -> list[QTextBlock]:
    """The headings of the sections; the first heading is the title of the whole text."""
    block, found = reader.document().begin(), []
    while block.isValid():
        if block.blockFormat().headingLevel() > 1:
            found.append(block)
        block = block.next()
    return found


def _wrap_code(document: QTextDocument) -> None:
    """Let lines of code wrap, so that the text never scrolls sideways."""
    wraps = QTextBlockFormat()
    wraps.setNonBreakableLines(False)
    block = document.begin()
    while block.isValid():
        if block.blockFormat().nonBreakableLines():
            QTextCursor(block).mergeBlockFormat(wraps)
        block = block.next()


def with_native_keys(text: str) -> str:
    """The text with each key of an action as this system writes it."""
    form = QKeySequence.SequenceFormat.NativeText
    native = {
        keys: QKeySequence(here).toString(form)
        for spec in ACTIONS
        for keys, here in zip(spec.keys, keys_of(spec), strict=True)
    }
    return _KEYS.sub(lambda found: native.get(found.group(), found.group()), text)
