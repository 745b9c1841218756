"""“About Career Ladder”: the version, the license, and the licenses of its libraries."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from ladder_app import __version__
from ladder_app.gui.dialogs.table_dialog import add_button, finish_dialog, make_dialog, make_table
from ladder_app.gui.help.system_info import libraries, system_information


def about_dialog(parent: QWidget, settings_file: str) -> QDialog:
    """The dialog about the program, with system information to copy."""
    dialog = make_dialog(parent, _tr("About Career Ladder"))
    content = QWidget(dialog)
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(_text(content))
    columns = (_tr("Library"), _tr("Version"), _tr("License"))
    table = make_table(content, _tr("Libraries"), columns, libraries())
    table.resizeColumnToContents(0)
    layout.addWidget(table, 1)
    finish_dialog(dialog, content)
    dialog.resize(dialog.width() * 2 // 3, dialog.height())
    _add_copy_button(dialog, settings_file)
    return dialog


def _text(parent: QWidget) -> QLabel:
    text = _tr(
        "Career Ladder {0}\n\nReads, compares and prints career ladders, offline.\n"
        "Every figure comes from a ladder file and names its source.\n\n"
        "MIT license. It uses these libraries, each under its own license:"
    )
    label = QLabel(text.format(__version__), parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(14, 4, 14, 4)
    return label


def _add_copy_button(dialog: QDialog, settings_file: str) -> None:
    def copy() -> None:
        QGuiApplication.clipboard().setText(system_information(settings_file))
        # The confirmation is on the button, where the user looks.
        button.setText(_tr("System information copied"))

    button = add_button(dialog, _tr("Copy &system information"), copy)
    button.setToolTip(_tr("Copy the versions, the system and its screens for a report"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)
