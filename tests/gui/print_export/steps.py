"""What a test does in the dialog: open it, select, print or save."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.print_export.dialog import PrintExportDialog
from tests.gui.pages import WindowPage

FORMS = {
    ".pdf": "PDF", ".html": "HTML", ".md": "Markdown", ".txt": "Text", ".csv": "CSV",
    ".xlsx": "XLSX", ".svg": "SVG", ".png": "PNG",
}  # fmt: skip


def open_dialog(window: WindowPage) -> PrintExportDialog:
    """The dialog that the action opens."""
    window.actions_by_id[ActionId.PRINT_OR_EXPORT].trigger()
    return window.findChildren(PrintExportDialog)[-1]


def click(button: QAbstractButton) -> None:
    """Click a button where its text is."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())


def select(
    dialog: PrintExportDialog, subject: str = "", form: str = "", included: Sequence[str] = ()
) -> None:
    """Select a subject, a form and options, where they are given."""
    if subject:
        dialog.subjects.buttons[subject].setFocus()
        dialog.subjects.buttons[subject].click()
    if form:
        click(dialog.forms.buttons[form])
    for option in included:
        dialog.options.boxes[option].click()


def save(
    window: WindowPage, path: Path, subject: str = "", *, included: Sequence[str] = ()
) -> None:
    """Save a subject in the form that the suffix of the path names."""
    dialog = open_dialog(window)
    select(dialog, subject, FORMS[path.suffix], included)
    with patch.object(QFileDialog, "getSaveFileName", lambda *_: (str(path), "")):
        click(dialog.proceed)


def print_now(window: WindowPage, subject: str = "") -> PrintExportDialog:
    """Print a subject; the window's own way to ask for a printer answers."""
    dialog = open_dialog(window)
    select(dialog, subject, "Paper")
    click(dialog.proceed)
    return dialog
