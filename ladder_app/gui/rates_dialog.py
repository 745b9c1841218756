"""Asks for a file of exchange rates and a currency. The program fetches no rates itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from ladder_app.documents.wording import Wording
from ladder_app.files.rates import read_rates
from ladder_app.gui.dialogs import list_dialog
from ladder_app.ladder.conversion import Rates


def _tr(text: str) -> str:
    return QCoreApplication.translate("RatesDialog", text)


def choose_currency(parent: QWidget, wording: Wording) -> tuple[str, Rates] | None:
    """The currency and the rates; None where the person cancels or the file has problems."""
    name, _ = QFileDialog.getOpenFileName(
        parent, _tr("Exchange rates"), "", _tr("Rates (*.yaml *.yml);;All files (*)")
    )
    if not name:
        return None
    file = read_rates(Path(name))
    if file.rates is None:
        lines = [problem.located(wording.text) for problem in file.problems]
        list_dialog(parent, _tr("The rates cannot be used"), lines).open()
        return None
    codes = sorted({file.rates.base, *file.rates.rates})
    code, chosen = QInputDialog.getItem(
        parent, _tr("Currency"), _tr("Show pay in:"), codes, 0, editable=False
    )
    return (code, file.rates) if chosen and code else None
