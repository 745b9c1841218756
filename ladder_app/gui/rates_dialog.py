"""Asks for a file of exchange rates and a currency. The program fetches no rates itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.wording import Wording
from ladder_app.files.rates import read_rates
from ladder_app.gui.dialogs import list_dialog, make_dialog
from ladder_app.ladder.conversion import Rates


def _tr(text: str) -> str:
    return QCoreApplication.translate("RatesDialog", text)


def choose_currency(parent: QWidget, wording: Wording) -> tuple[str, Rates] | None:
    """The currency and the rates; None where the person cancels or the file has problems."""
    if explanation(parent).exec() != QDialog.DialogCode.Accepted:
        return None
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
    return _ask_currency(parent, file.rates, wording)


def _ask_currency(parent: QWidget, rates: Rates, wording: Wording) -> tuple[str, Rates] | None:
    codes = sorted({rates.base, *rates.rates})
    day = wording.day(rates.date)
    said = _tr("Rates of {0}, from {1}.").format(day, rates.source)
    code, chosen = QInputDialog.getItem(
        parent, _tr("Currency"), f"{said}\n{_tr('Show pay in:')}", codes, 0, editable=False
    )
    return (code, rates) if chosen and code else None


def explanation(parent: QWidget) -> QDialog:
    """Says what is asked for and why, with an example; accepted to choose a file."""
    dialog = make_dialog(parent, _tr("In another currency"))
    why = _tr(
        "Choose a file of exchange rates that you trust: none come with the program, and it "
        "fetches none, because it works offline and rates change every day."
    )
    example = QPlainTextEdit(_example(), dialog)
    example.setReadOnly(True)
    example.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    example.setTabChangesFocus(True)
    example.setAccessibleName(_tr("An example of such a file"))
    layout = QVBoxLayout(dialog)
    layout.addWidget(_label(why, dialog))
    layout.addWidget(_label(_tr("Such a file looks like this; the numbers are made up:"), dialog))
    layout.addWidget(example, 1)
    layout.addWidget(_buttons(dialog))
    dialog.resize(dialog.width() * 3 // 4, dialog.height() * 3 // 5)
    return dialog


def _example() -> str:
    day = _tr("the day that the rates are of")
    source = _tr("who published them; named below the figures")
    base = _tr("the currency that each rate is for one of")
    rate = _tr("so many US dollars for one euro")
    return (
        f"date: 2026-11-02  # {day}\n"
        f"source: A bank  # {source}\n"
        f"base: EUR  # {base}\n"
        "rates:\n"
        f"  USD: 1.5  # {rate}\n"
    )


def _label(text: str, dialog: QDialog) -> QLabel:
    label = QLabel(text, dialog)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog)
    choose = buttons.addButton(_tr("Choose a file…"), QDialogButtonBox.ButtonRole.AcceptRole)
    choose.setDefault(True)
    choose.setFocus()
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
