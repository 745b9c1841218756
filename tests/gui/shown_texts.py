"""Every text that a widget shows or that a screen reader reads there, and which are not marked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

import msgspec
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from ladder_app.domain.model import JobFamily
from tests.translations.__main__ import TS_FILE
from tests.translations.ts_file import sources_of

_OF_QT = frozenset(
    {"QDialogButtonBox", "QDockWidget", "QLineEdit", "QPlatformTheme", "QShortcut", "QTabBar"}
)
"""Contexts of Qt's own texts, which come with its own translation."""
_WORDS_OF_DATA = frozenset({
    "behaviour", "currency", "description", "experience", "licence", "name", "note", "place",
    "remark", "summary", "text", "title", "url",
})  # fmt: skip
_NAMES = ("Career Ladder", "PDF", "HTML", "Markdown", "CSV", "XLSX", "JSON", "SVG", "PNG", "F10")
_MARKED = re.compile("⟦[^⟦⟧]*⟧")
_CUT = re.compile("⟦[^⟧]*…$")
"""What a narrow label leaves of a text."""
_MONTH = re.compile(
    r"(January|February|March|April|May|June|July|August|September|October|November|December)"
)
_KEYS = re.compile(r"\b(Ctrl|Alt|Shift|Meta)\+\S+|\bEscape\b|\bEsc\b|\bF[0-9]+\b")
_WORD = re.compile("[A-Za-z]{2,}")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_MAX_DEPTH = 12
_NO_PARENT = QModelIndex()


class Marked(QTranslator):
    """Puts brackets around the texts of the .ts file, and leaves all others as they are."""

    def __init__(self) -> None:
        super().__init__()
        self._sources = sources_of(TS_FILE.read_text(encoding="utf-8"))

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        del disambiguation, n
        is_known = context in _OF_QT or source_text in self._sources.get(context, ())
        return f"⟦{source_text}⟧" if is_known else None


def unmarked(
    texts: Iterable[str], families: Iterable[JobFamily], more: Collection[str] = ()
) -> list[str]:
    """The texts in which words are neither marked nor from the data."""
    data = {text for family in families for text in _words_of(msgspec.to_builtins(family))}
    known = sorted({*data, *more, *_NAMES}, key=len, reverse=True)
    return [text for text in dict.fromkeys(texts) if _WORD.search(_rest(text, known))]


def _rest(text: str, known: Collection[str]) -> str:
    text = re.sub("<[^>]*>", " ", text)
    while _MARKED.search(text):
        text = _MARKED.sub(" ", text)
    for word in known:
        if word in text:
            text = text.replace(word, " ")
    text = _CUT.sub(" ", text)
    return _KEYS.sub(" ", _MONTH.sub(" ", text))


def _words_of(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str) and key in _WORDS_OF_DATA and inner:
                yield inner
            else:
                yield from _words_of(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _words_of(inner)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Every text of a widget and of what is in it."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (each.windowTitle(), each.toolTip(), each.statusTip())
        yield from (each.accessibleName(), each.accessibleDescription())
        yield from _own_texts(each)
    for action in widget.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        yield from _read_aloud(interface)


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QTabBar():
            for number in range(widget.count()):
                yield from (widget.tabText(number), widget.tabToolTip(number))
                yield widget.accessibleTabName(number)
        case QAbstractItemView():
            yield from _texts_of_model(widget.model())


def _texts_of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    rows, columns = model.rowCount(_NO_PARENT), _columns_of(model)
    for column in range(columns):
        for row in range(rows):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)
    for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        is_column = orientation is Qt.Orientation.Horizontal
        for section in range(columns if is_column else rows):
            for role in _ROLES:
                yield str(model.headerData(section, orientation, role) or "")


def _columns_of(model: QAbstractItemModel) -> int:
    # A list model's own count is private in PySide.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(_NO_PARENT)


def _read_aloud(interface: QAccessibleInterface, depth: int = 0) -> Iterator[str]:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help):
        yield interface.text(kind)
    if depth < _MAX_DEPTH:
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child.isValid():
                yield from _read_aloud(child, depth + 1)
