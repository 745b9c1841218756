"""The common parts of dialogs: a frame, and a table of plain text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

_LETTERS, _LINES = 110, 28
_SCREEN_SHARE = 0.9


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


def table_dialog(
    parent: QWidget,
    title: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    first_width: int = 47,
) -> QDialog:
    """A dialog with rows of plain text; a row of one text is a title for those below it.

    The first column is `first_width` letters wide.
    """
    dialog = make_dialog(parent, title)
    table = make_table(dialog, title, columns, rows)
    table.setColumnWidth(0, dialog.width() * first_width // _LETTERS)
    return finish_dialog(dialog, table)


def make_table(
    parent: QWidget, name: str, columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> QTableWidget:
    """A table of plain text; all columns but the first share the remaining width."""
    table = QTableWidget(len(rows), len(columns), parent)
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(columns))
    table.verticalHeader().hide()
    table.setTabKeyNavigation(False)
    table.setWordWrap(True)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    for row, texts in enumerate(rows):
        is_title = len(texts) < len(columns)
        if is_title:
            table.setSpan(row, 0, 1, len(columns))
        for column, text in enumerate(texts):
            cell = _title_cell(table, text) if is_title else QTableWidgetItem(text)
            table.setItem(row, column, cell)
    for column in range(1, len(columns)):
        # In a narrow dialog too, every column stays visible.
        table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    # Also whenever a column's width changes, since its text wraps again.
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table


def _title_cell(table: QTableWidget, text: str) -> QTableWidgetItem:
    cell, bold = QTableWidgetItem(text), QFont(table.font())
    bold.setWeight(QFont.Weight.DemiBold)
    cell.setFont(bold)
    cell.setData(Qt.ItemDataRole.AccessibleTextRole, _tr("{0}, heading").format(text))
    return cell


def make_dialog(parent: QWidget, title: str) -> QDialog:
    """An empty dialog; `finish_dialog` fills it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # In letters and lines, so that the content fits in any font size.
    metrics, room = dialog.fontMetrics(), parent.screen().availableSize()
    size = QSize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)
    dialog.resize(size.boundedTo(room * _SCREEN_SHARE))
    return dialog


def finish_dialog(dialog: QDialog, content: QWidget) -> QDialog:
    """Add the content and a Close button to the dialog."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(content, 1)
    layout.addWidget(buttons)
    return dialog


def add_button(dialog: QDialog, text: str, do: Callable[[], object]) -> QPushButton:
    """Add a button beside Close to a finished dialog, which calls `do`."""
    button = QPushButton(text)
    button.clicked.connect(do)
    # Enter closes the dialog.
    button.setAutoDefault(False)
    for buttons in dialog.findChildren(QDialogButtonBox):
        buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
    return button
