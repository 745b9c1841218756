"""Questions before something is lost. Imported when first needed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from ladder_app.gui.base.tips import plain_tip


def may_discard(parent: QWidget, title: str, question: str) -> bool:
    """Whether the user agrees to lose what was entered; Escape and Enter keep it."""
    box = QMessageBox(QMessageBox.Icon.Question, title, plain_tip(question), parent=parent)
    roles = QMessageBox.ButtonRole
    discard = box.addButton(_tr("&Discard"), roles.DestructiveRole)
    keep = box.addButton(_tr("&Keep editing"), roles.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is discard


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
