"""The dialog that shows how the figures of a level are calculated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QTableWidget, QWidget

from ladder_app.documents.localizer import NOT_PUBLISHED, Localizer
from ladder_app.documents.words.calculations import calculation_rows, calculation_text
from ladder_app.domain.pay.table import PayRow, PayTable
from ladder_app.gui.dialogs.table_dialog import add_button, table_dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("CalculationsDialog", text)


def calculations_dialog(
    parent: QWidget, table: PayTable, row: PayRow, localizer: Localizer
) -> QDialog:
    """Each figure of a level with its formula, numbers, remarks and sources, to be copied."""
    none = [(localizer.tr(NOT_PUBLISHED), "", "")]
    rows = calculation_rows(table, row, localizer) or none
    columns = (_tr("Figure"), _tr("Calculation"), _tr("Source"))
    title = _tr("How is this calculated?")
    dialog = table_dialog(parent, title, columns, rows, first_width=29)
    for view in dialog.findChildren(QTableWidget):
        _let_copy(dialog, view, rows)
    return dialog


def _let_copy(dialog: QDialog, view: QTableWidget, rows: list[tuple[str, str, str]]) -> None:
    def copy() -> None:
        selected = sorted({index.row() for index in view.selectionModel().selectedRows()})
        text = calculation_text([rows[n] for n in selected] or rows)
        QGuiApplication.clipboard().setText(text)

    action = QAction(_tr("Copy"), view)
    action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(copy)
    view.addAction(action)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    add_button(dialog, action.text(), copy)
