"""The dialog for a currency and exchange rates. The program downloads none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Context, Decimal
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.pay.conversion import Rates, rate_between
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.files.rates import rate_of, read_rates
from ladder_app.gui.dialogs.last_folders import LastFolders
from ladder_app.gui.dialogs.open_dialog import ask_for_file
from ladder_app.gui.dialogs.questions import may_discard

_SHOWN_DIGITS = Context(prec=10)
_WIDTH = 80  # letters
_PROBLEM_LINES = 5
_MAX_DECIMALS = 12
_MANY_TYPED = 2
_COMMON = ("EUR", "USD")


class RatesDialog(QDialog):
    """A currency, its rates in the published ones, and their source and date.

    Unchanged rates stay exact. If one is typed, all of them count as typed.
    """

    accepted_value = Signal(str, object)
    forgotten = Signal()

    def __init__(
        self,
        parent: QWidget,
        published: Sequence[str],
        currency: str,
        rates: Rates | None,
        localizer: Localizer,
        folders: LastFolders,
    ) -> None:
        """Start with this currency, or a likely one, and with these rates."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Another currency"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._published = tuple(dict.fromkeys(published))
        self._rates = rates
        self._localizer = localizer
        self._folders = folders
        self._is_typed = False
        self.rates: dict[str, QLineEdit] = {}
        self.currency = QComboBox()
        self.currency.setAccessibleName(self.tr("Currency"))
        self.currency.addItems(sorted(currency_codes()))
        self.source = QLineEdit()
        self.source.setAccessibleName(self.tr("Source of the rates"))
        self.date = QDateEdit()
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setAccessibleName(self.tr("Date of the rates"))
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("Problems"))
        self.problems.setWordWrap(True)
        self.problems.setMinimumHeight(self.fontMetrics().lineSpacing() * _PROBLEM_LINES)
        self._lay_out()
        self.currency.setCurrentText(currency or self._likely())
        self._show_current()
        self.currency.setFocus()
        self.currency.currentIndexChanged.connect(self._show_rates)
        self.source.textEdited.connect(self._note_typing)
        self.date.userDateChanged.connect(self._note_typing)

    def _likely(self) -> str:
        """A default currency: of the rates, of the person's country, or a common one."""
        of_country = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        rated = (self._rates.base, *self._rates.rates) if self._rates else ()
        codes = [c for c in (*rated, of_country, *_COMMON) if self.currency.findText(c) >= 0]
        return next((code for code in codes if code not in self._published), codes[0])

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.addRow(self.tr("&Show pay in:"), self.currency)
        self._form.addRow(self.tr("So&urce:"), self.source)
        self._form.addRow(self.tr("&Date:"), self.date)
        kinds, roles = QDialogButtonBox.StandardButton, QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.read = buttons.addButton(self.tr("Read from a &file…"), roles.ActionRole)
        self.forget = buttons.addButton(self.tr("Re&move the rates"), roles.ResetRole)
        self.read.clicked.connect(self._ask_for_file)
        self.forget.clicked.connect(self._forget)
        for button in (self.read, self.forget):
            # Enter in a field is OK.
            button.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        why = QLabel(
            self.tr(
                "No exchange rates come with the program, and it fetches none, because it works"
                " offline. Type rates that you trust, or read them from a file."
            )
        )
        why.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(why)
        layout.addLayout(self._form)
        layout.addWidget(self.problems)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)

    def _note_typing(self) -> None:
        self._is_typed = True

    def _show_current(self) -> None:
        """Show the current rates with their source and date."""
        current = self._rates
        self.source.setText(current.source if current else "")
        day = current.date if current else None
        self.date.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        self.forget.setEnabled(current is not None)
        self._is_typed = False
        self._show_rates()

    def _show_rates(self) -> None:
        """Create a field for the rate of the selected currency in each published one."""
        selected = self.currency.currentText()
        for field in self.rates.values():
            self._form.removeRow(field)
        self.rates = {}
        for code in self._published:
            if code != selected:
                self._add_rate(selected, code)
        self._order_tabs()
        self._is_typed = self._is_typed and self._rates is None
        self._show_problems([])

    def _order_tabs(self) -> None:
        # From the top down, each time fields are created.
        fields = [self.currency, *self.rates.values(), self.source, self.date, self.problems]
        for one, after in pairwise(fields):
            self.setTabOrder(one, after)

    def _add_rate(self, currency: str, code: str) -> None:
        field = QLineEdit()
        label = self.tr("One {0} in {1}:").format(currency, code)
        field.setAccessibleName(label.rstrip(":"))
        rate = rate_between(currency, code, self._rates)
        if rate is not None:
            value = _SHOWN_DIGITS.divide(Decimal(rate.numerator), Decimal(rate.denominator))
            shown = round(value, _MAX_DECIMALS).normalize()
            field.setText(f"{shown:f}".replace(".", self._mark) if shown else "")
        field.textEdited.connect(self._note_typing)
        self.rates[code] = field
        self._form.insertRow(len(self.rates), label, field)

    @property
    def _mark(self) -> str:
        return self.locale().decimalPoint()

    def _show_problems(self, sentences: Sequence[str]) -> None:
        self.problems.clear()
        self.problems.addItems(list(sentences))
        self.problems.setVisible(bool(sentences))

    def _ask_for_file(self) -> None:
        kinds = self.tr("Rates (*.yaml *.yml);;All files (*)")
        path = ask_for_file(self, self.tr("Exchange rates"), kinds, self._folders)
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Use the rates of a file, or show its problems."""
        file = read_rates(path)
        if file.rates is not None:
            self._rates = file.rates
            self._show_current()
        self._show_problems([problem.located(self._localizer.tr) for problem in file.problems])

    def _forget(self) -> None:
        self._rates = None
        self._show_current()
        self.forgotten.emit()

    def reject(self) -> None:
        """Close; ask before several typed values are discarded."""
        typed = [field for field in (*self.rates.values(), self.source) if field.isModified()]
        question = self.tr("Discard the rates that you typed?")
        if len(typed) < _MANY_TYPED or may_discard(self, self.windowTitle(), question):
            super().reject()

    def accept(self) -> None:
        """Emit the currency and the rates, or show what is missing."""
        if self._is_typed:
            sentence = self._read_typed()
        else:
            missing = self.rates and self._rates is None
            sentence = self.tr("Type a rate, or read a file of rates.") if missing else ""
        if sentence:
            self._show_problems([sentence])
            return
        self.accepted_value.emit(self.currency.currentText(), self._rates)
        super().accept()

    def _read_typed(self) -> str:
        """Use the typed rates; returns a sentence if they are not valid."""
        texts = {code: field.text().strip() for code, field in self.rates.items()}
        read = {c: rate_of(text.replace(self._mark, ".")) for c, text in texts.items() if text}
        for code, rate in read.items():
            if rate is None:
                self.rates[code].setFocus()
                template = self.tr("“{0}” is not a rate. Type a number above 0, such as {1}.")
                return template.format(texts[code][:40], f"1{self._mark}25")
        rates = {code: rate for code, rate in read.items() if rate is not None}
        source = " ".join(self.source.text().split())
        if not rates:
            return self.tr("Type a rate, or read a file of rates.")
        if not source:
            self.source.setFocus()
            return self.tr("Type the source: the rates are shown with it.")
        day = self.date.date()
        self._rates = Rates(
            date=date(day.year(), day.month(), day.day()),
            source=source,
            base=self.currency.currentText(),
            rates=rates,
        )
        return ""
