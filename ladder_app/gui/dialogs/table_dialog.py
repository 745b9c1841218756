"""The common parts of dialogs: a frame, and a table of plain text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ladder_app.gui.dialogs.wrapped_cells import RoomyDelegate

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
    table.setShowGrid(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.horizontalHeader().setHighlightSections(False)
    table.setItemDelegate(RoomyDelegate(table))
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
    dialog.resize(dialog_size(dialog))
    return dialog


def dialog_size(dialog: QDialog, lines: int = _LINES) -> QSize:
    """The size of a dialog: in letters and lines, so that the content fits in any font size."""
    metrics, room = dialog.fontMetrics(), dialog.screen().availableSize()
    size = QSize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * lines)
    return size.boundedTo(room * _SCREEN_SHARE)


def finish_dialog(dialog: QDialog, content: QWidget) -> QDialog:
    """Add the content in a frame like that of a pane, and a Close button."""
    layout = QVBoxLayout(dialog)
    layout.addWidget(framed(content), 1)
    layout.addWidget(close_button(dialog))
    return dialog


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """A Close button for the dialog, in its row of buttons."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    return buttons


def framed(content: QWidget) -> QFrame:
    """The content in a frame like that of a pane."""
    frame = QFrame()
    frame.setObjectName("pane")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(1, 6, 1, 6)
    layout.addWidget(content)
    return frame


def keep_enter_from_buttons(dialog: QDialog) -> None:
    """Let Enter press no button that does not have the focus: a field of the dialog has it."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)


def add_button(dialog: QDialog, text: str, do: Callable[[], object]) -> QPushButton:
    """Add a button beside Close to a finished dialog, which calls `do`."""
    button = QPushButton(text)
    button.clicked.connect(do)
    # Enter closes the dialog.
    button.setAutoDefault(False)
    for buttons in dialog.findChildren(QDialogButtonBox):
        buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
    return button
