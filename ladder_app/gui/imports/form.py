"""The fields of the import dialog: how the table is read and understood."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import PERIOD_NAMES, Localizer
from ladder_app.documents.words.import_result import unit_hints
from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.files.tables import session, table_lines
from ladder_app.files.tables.csv_text import DELIMITERS, ENCODINGS, CsvLook
from ladder_app.files.tables.mapping import Order, Shape
from ladder_app.files.tables.session import Drafted
from ladder_app.gui.imports.more_sheets import MoreSheets

_SHAPES = {
    Shape.ACROSS: QT_TRANSLATE_NOOP("ImportForm", "levels across"),
    Shape.DOWN: QT_TRANSLATE_NOOP("ImportForm", "levels down"),
    Shape.LIST: QT_TRANSLATE_NOOP("ImportForm", "one row per item"),
}
_ORDERS = {
    Order.LOWEST_FIRST: QT_TRANSLATE_NOOP("ImportForm", "lowest level first"),
    Order.HIGHEST_FIRST: QT_TRANSLATE_NOOP("ImportForm", "highest level first"),
    Order.BY_NAME: QT_TRANSLATE_NOOP("ImportForm", "by the names of the levels"),
}
_DELIMITER_NAMES = {
    ",": QT_TRANSLATE_NOOP("ImportForm", "comma"),
    ";": QT_TRANSLATE_NOOP("ImportForm", "semicolon"),
    "\t": QT_TRANSLATE_NOOP("ImportForm", "tab"),
    "|": QT_TRANSLATE_NOOP("ImportForm", "bar"),
}
_LETTERS = 6
_PAIRS_PER_ROW = 3


class ImportForm(QWidget):
    """The fields; all but those of the family are folded away until they are needed.

    `changed` has a function that corrects how the table is read, `reordered` one for the order
    of its levels, `family_changed` one for what the family is called and paid in;
    `look_changed` has a CsvLook.
    """

    changed = Signal(object)
    reordered = Signal(object)
    family_changed = Signal(object)
    look_changed = Signal(object)

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Start empty; `show_drafted` fills the fields."""
        super().__init__(parent)
        self._localizer = localizer
        self._is_large = False
        self.has_look = False
        self.sheet = self._combo(self.tr("Sheet"))
        self.sheets = MoreSheets(self)
        self.shape = self._combo(self.tr("Layout of the levels"))
        self.header = self._combo(self.tr("Row or column of the headings"))
        self.order = self._combo(self.tr("Order of the levels in the table"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the job family"))
        self.currency = self._combo(self.tr("Currency of amounts without one"))
        self.period = self._combo(self.tr("Period of amounts without one"))
        self.encoding = self._combo(self.tr("Encoding of the file"))
        self.delimiter = self._combo(self.tr("Delimiter of the cells"))
        self.unit_hint = QLabel()
        self.unit_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.unit_hint.setWordWrap(True)
        self.more = QWidget()
        self._labels: dict[QWidget, QLabel] = {}
        self._lay_out()
        self._fill()
        self._connect()

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LETTERS)
        return combo

    def _lay_out(self) -> None:
        of_family = (
            (self.tr("Job famil&y:"), self.name),
            (self.tr("Curre&ncy:"), self.currency),
            (self.tr("&Paid per:"), self.period),
        )
        of_reading = (
            (self.tr("Shee&t:"), self.sheet),
            (self.tr("&Layout:"), self.shape),
            (self.tr("&Headings:"), self.header),
            (self.tr("&Order:"), self.order),
            (self.tr("&Encoding:"), self.encoding),
            (self.tr("Del&imiter:"), self.delimiter),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._grid(of_family))
        layout.addWidget(self.unit_hint)
        self.more.setLayout(self._grid(of_reading))
        layout.addWidget(self.more)
        self.unit_hint.hide()
        self.more.hide()
        unit = self.tr("For amounts that do not state their own")
        self.currency.setToolTip(unit)
        self.period.setToolTip(unit)

    def _grid(self, fields: Sequence[tuple[str, QWidget]]) -> QGridLayout:
        layout = QGridLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        for number, (text, field) in enumerate(fields):
            label = QLabel(text)
            label.setBuddy(field)
            self._labels[field] = label
            row, column = divmod(number, _PAIRS_PER_ROW)
            layout.addWidget(label, row, 2 * column)
            beside = self._beside(field)
            if beside is None:
                layout.addWidget(field, row, 2 * column + 1)
            else:
                layout.addLayout(beside, row, 2 * column + 1)
        for column in range(_PAIRS_PER_ROW):
            layout.setColumnStretch(2 * column + 1, 1)
        return layout

    def _beside(self, field: QWidget) -> QHBoxLayout | None:
        """The sheet, with a button for more of them."""
        if field is not self.sheet:
            return None
        line = QHBoxLayout()
        line.addWidget(self.sheet, 1)
        line.addWidget(self.sheets)
        return line

    def _fill(self) -> None:
        for shape in Shape:
            self.shape.addItem(self.tr(str(_SHAPES[shape])), shape)
        for order in Order:
            self.order.addItem(self.tr(str(_ORDERS[order])), order)
        for combo in (self.currency, self.period):
            combo.addItem(self.tr("not selected"), None)
        for code in sorted(currency_codes()):
            self.currency.addItem(code, code)
        for period in PayPeriod:
            self.period.addItem(self._localizer.tr(PERIOD_NAMES[period]), period)
        for encoding in ENCODINGS:
            self.encoding.addItem(encoding.upper(), encoding)
        for delimiter in DELIMITERS:
            self.delimiter.addItem(self.tr(str(_DELIMITER_NAMES[delimiter])), delimiter)

    def _connect(self) -> None:
        # `activated` is emitted only when the user selects an entry.
        self.sheet.activated.connect(
            lambda: self._emit(partial(session.with_sheet, name=self.sheet.currentText()))
        )
        self.sheets.changed.connect(self.changed)
        self.shape.activated.connect(
            lambda: self._emit(partial(session.with_shape, shape=self.shape.currentData()))
        )
        self.header.activated.connect(
            lambda: self._emit(partial(session.with_header, header=self.header.currentIndex()))
        )
        self.order.activated.connect(
            lambda: self.reordered.emit(partial(session.with_order, order=self.order.currentData()))
        )
        for combo in (self.currency, self.period):
            combo.activated.connect(self._update_unit)
        for combo in (self.encoding, self.delimiter):
            combo.activated.connect(self._emit_look)
        self.name.textEdited.connect(self._update_typed)
        self.name.editingFinished.connect(self._update_name)

    def _emit(self, change: object) -> None:
        self.changed.emit(change)

    def _update_unit(self) -> None:
        currency, period = self.currency.currentData() or "", self.period.currentData()
        change = partial(session.with_unit, currency=currency, period=period)
        self.family_changed.emit(change)

    def _emit_look(self) -> None:
        look = CsvLook(self.encoding.currentData(), self.delimiter.currentData())
        self.look_changed.emit(look)

    def _update_typed(self) -> None:
        # A large table is not drafted again at each letter.
        if not self._is_large:
            self._update_name()

    def _update_name(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self.family_changed.emit(partial(session.with_name, name=self.name.text()))

    def show_drafted(self, drafted: Drafted) -> None:
        """Show how the table is understood."""
        of, mapping = drafted.of, drafted.of.mapping
        self._is_large = drafted.is_large
        _refill(self.sheet, [sheet.name for sheet in of.table.sheets])
        self.sheet.setCurrentText(mapping.sheet)
        self.sheet.setEnabled(len(of.table.sheets) > 1)
        self.sheets.show_import(of)
        self.shape.setCurrentIndex(list(Shape).index(mapping.shape))
        _refill(self.header, [text for _, text in table_lines.header_choices(of)])
        self.header.setCurrentIndex(mapping.header)
        self.order.setCurrentIndex(list(Order).index(mapping.order))
        if self.name.text().strip() != mapping.name:
            self.name.setText(mapping.name)
        self._show_family(drafted)
        self.currency.setCurrentIndex(max(self.currency.findData(mapping.currency), 0))
        periods = [None, *PayPeriod]
        self.period.setCurrentIndex(periods.index(mapping.period))

    def _show_family(self, drafted: Drafted) -> None:
        families = drafted.draft.families
        # The table names each of several.
        self.name.setEnabled(len(families) < 2)
        self.name.setPlaceholderText(", ".join(family.name for family in families))
        hints = unit_hints(drafted.draft, self._localizer)
        self.unit_hint.setText("\n".join(hints))
        self.unit_hint.setVisible(bool(hints))

    def show_look(self, look: CsvLook) -> None:
        """Show how the CSV file was read; for other files the fields are hidden."""
        self.has_look = bool(look.encoding)
        for combo, value in ((self.encoding, look.encoding), (self.delimiter, look.delimiter)):
            combo.setVisible(bool(value))
            self._labels[combo].setVisible(bool(value))
            combo.setCurrentIndex(combo.findData(value))


def _refill(combo: QComboBox, texts: list[str]) -> None:
    if [combo.itemText(n) for n in range(combo.count())] != texts:
        combo.clear()
        combo.addItems(texts)
