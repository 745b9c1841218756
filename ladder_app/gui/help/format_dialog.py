"""The reference of the ladder file format."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFrame, QTextBrowser, QWidget

from ladder_app.files.reference import reference_text
from ladder_app.gui.dialogs.table_dialog import finish_dialog, make_dialog


def format_dialog(parent: QWidget) -> QDialog:
    """A dialog with every key of a ladder file; its links do not open."""
    dialog = make_dialog(parent, QCoreApplication.translate("Dialogs", "Ladder file format"))
    text = QTextBrowser(dialog)
    text.setAccessibleName(dialog.windowTitle())
    text.setObjectName("reader")
    text.setFrameShape(QFrame.Shape.NoFrame)
    text.document().setDocumentMargin(14)
    text.setOpenLinks(False)
    text.setMarkdown(reference_text())
    return finish_dialog(dialog, text)
