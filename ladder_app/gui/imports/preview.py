"""The preview of a table: its cells, and the meaning of each column."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.imports import meaning_help, meaning_name
from ladder_app.files.tables import session, table_lines
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.session import Drafted
from ladder_app.files.tables.sheets import Region, Spot, column_name
from ladder_app.gui.dialogs.wrapped_cells import MAX_WRAPPED, RoomyDelegate
from ladder_app.gui.imports.model import ImportModel

_LETTERS_PER_COLUMN = 22
_MAX_LINES_PER_ROW = 6
_MAX_HEADING = 30
_AROUND = 8


class ImportPreview(QWidget):
    """The table with its meanings; `changed` has a function that corrects the import."""

    changed = Signal(object)

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Start empty; `show_drafted` fills it."""
        super().__init__(parent)
        self._localizer = localizer
        self.model: ImportModel | None = None
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning = QComboBox()
        self.meaning.setAccessibleName(self.tr("What it means"))
        self.meaning.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.meaning.setMinimumContentsLength(_LETTERS_PER_COLUMN)
        self.fate = QLabel()
        self.fate.setObjectName("quiet")
        self.fate.setTextFormat(Qt.TextFormat.PlainText)
        self.fate.setWordWrap(True)
        self.table = self._make_table()
        self.sheets = QTabBar()
        self.sheets.setAccessibleName(self.tr("The sheets that are read"))
        self.sheets.setShape(QTabBar.Shape.RoundedSouth)
        self.sheets.setDrawBase(False)
        self.sheets.setExpanding(False)
        self._lay_out()
        self.meaning.activated.connect(self._apply_meaning)
        self.sheets.currentChanged.connect(self._show_sheet)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("The cells of the sheet"))
        table.setTabKeyNavigation(False)
        table.setItemDelegate(RoomyDelegate(table))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu_at)
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setSectionsClickable(True)
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.setHighlightSections(False)
        across, down = table.horizontalHeader(), table.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        across.sectionClicked.connect(lambda n: self._open_menu_of(n, is_column=True))
        down.sectionClicked.connect(lambda n: self._open_menu_of(n, is_column=False))
        across.customContextMenuRequested.connect(
            lambda at: self._open_menu_of(across.logicalIndexAt(at), is_column=True)
        )
        down.customContextMenuRequested.connect(
            lambda at: self._open_menu_of(down.logicalIndexAt(at), is_column=False)
        )
        return table

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.place)
        line.addWidget(self.meaning, 1)
        line.addWidget(self.fate, 1)
        self.place.setBuddy(self.meaning)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.sheets)
        self.sheets.hide()

    def show_drafted(self, drafted: Drafted) -> None:
        """Show the cells of this import."""
        self._offer_sheets(drafted.of.mapping)
        if self.model is None:
            self._make_model(drafted)
        else:
            self._show_cells(self.model, drafted)
        self._show_current()

    def _offer_sheets(self, mapping: Mapping) -> None:
        """A tab for each sheet, where several are read; the selected one stays."""
        names = [mapping.sheet, *mapping.also]
        shown = [self.sheets.tabData(number) for number in range(self.sheets.count())]
        if shown != names:
            selected = self.sheets.tabData(self.sheets.currentIndex())
            with QSignalBlocker(self.sheets):
                for _ in shown:
                    self.sheets.removeTab(0)
                for name in names:
                    self.sheets.setTabData(self.sheets.addTab(name.replace("&", "&&")), name)
                self.sheets.setCurrentIndex(names.index(selected) if selected in names else 0)
        self.sheets.setVisible(len(names) > 1)

    def _show_sheet(self) -> None:
        if self.model is not None:
            self._show_cells(self.model, self.model.drafted)
            self._show_current()

    def _show_cells(self, model: ImportModel, drafted: Drafted) -> None:
        before = self.table.currentIndex()
        spot = Spot(max(before.row(), 0), max(before.column(), 0))
        model.show_drafted(drafted, self.sheets.tabData(self.sheets.currentIndex()))
        if not self.table.currentIndex().isValid():
            self._select(spot)

    def _make_model(self, drafted: Drafted) -> None:
        self.model = ImportModel(drafted, self._localizer, self)
        self.table.setModel(self.model)
        metrics = self.table.fontMetrics()
        rows, columns = self.table.verticalHeader(), self.table.horizontalHeader()
        rows.setDefaultSectionSize(metrics.lineSpacing() + _AROUND)
        rows.setMaximumSectionSize(metrics.lineSpacing() * _MAX_LINES_PER_ROW + _AROUND)
        columns.setDefaultSectionSize(metrics.averageCharWidth() * _LETTERS_PER_COLUMN)
        self.model.modelReset.connect(self._fit_rows)
        self._fit_rows()
        self.table.selectionModel().currentChanged.connect(self._show_current)
        mapping = drafted.of.mapping
        is_down = mapping.shape is Shape.DOWN
        self.go(Spot(0, mapping.header) if is_down else Spot(mapping.header, 0))

    def _fit_rows(self) -> None:
        if self.model is not None and self.model.rowCount() <= MAX_WRAPPED:
            self.table.resizeRowsToContents()

    def go(self, spot: Spot, sheet: str = "") -> None:
        """Select a cell and scroll to it, in another sheet where that is named."""
        names = [self.sheets.tabData(number) for number in range(self.sheets.count())]
        self.sheets.setCurrentIndex(names.index(sheet) if sheet in names else 0)
        self._select(spot)

    def _select(self, spot: Spot) -> None:
        if self.model is not None:
            index = self.model.index(spot.row, spot.column)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    # The meaning of the current column, or of the current row if levels are down

    def _show_current(self) -> None:
        index = self.table.currentIndex()
        self.meaning.setEnabled(index.isValid())
        if self.model is None or not index.isValid():
            return
        of = self.model.drafted.of
        place = self._place_of(index.row(), index.column())
        self.place.setText(self._place_text(place))
        meanings = table_lines.meanings_for(of.mapping.shape)
        self.meaning.clear()
        for meaning in meanings:
            self.meaning.addItem(self._meaning_text(meaning), meaning)
        current = table_lines.meaning_at(of, place)
        if current not in meanings:
            self.meaning.addItem(self._meaning_text(current), current)
        self.meaning.setCurrentIndex(self.meaning.findData(current))
        spot = Spot(index.row(), index.column())
        is_filled = bool(self.model.sheet.text(spot))
        self.fate.setText(f"{spot.name}: {self.model.fate(spot)}" if is_filled else "")

    @property
    def _is_down(self) -> bool:
        return self.model is not None and self.model.drafted.of.mapping.shape is Shape.DOWN

    def _place_of(self, row: int, column: int) -> int:
        return row if self._is_down else column

    def _place_text(self, place: int) -> str:
        if self.model is None:
            return ""
        of = self.model.drafted.of
        row, column = self.tr("&Row {0}, “{1}”, is:"), self.tr("&Column {0}, “{1}”, is:")
        kind = row if self._is_down else column
        heading = table_lines.heading_of(of, place)
        short = heading if len(heading) <= _MAX_HEADING else f"{heading[:_MAX_HEADING]}…"
        return kind.format(table_lines.place_name(of, place), short.replace("&", "&&"))

    def _meaning_text(self, meaning: Meaning) -> str:
        word = meaning_name(meaning, self._localizer)
        shape = self.model.drafted.of.mapping.shape if self.model else Shape.LIST
        return f"{word} – {self._localizer.tr(meaning_help(meaning, shape))}"

    def _apply_meaning(self) -> None:
        index = self.table.currentIndex()
        place = self._place_of(index.row(), index.column())
        self._emit_meaning(place, self.meaning.currentData())

    def _emit_meaning(self, place: int, meaning: Meaning) -> None:
        self.changed.emit(partial(session.with_meaning, place=place, meaning=meaning))

    # Menus

    def _open_menu_at(self, position: QPoint) -> None:
        index = self.table.indexAt(position)
        if not index.isValid():
            index = self.table.currentIndex()
        if index.isValid():
            self.menu_at(Spot(index.row(), index.column())).popup(
                self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft())
            )

    def menu_at(self, spot: Spot) -> QMenu:
        """The menus of the column and the row of a cell, with that of the levels first."""
        menu = self._empty_menu()
        lines = [(spot.column, True), (spot.row, False)]
        if self._is_down:
            lines.reverse()
        for section, is_column in lines:
            name = column_name(section) if is_column else str(section + 1)
            text = self.tr("&Column {0}") if is_column else self.tr("&Row {0}")
            self._add_section(menu.addMenu(text.format(name)), section, is_column=is_column)
        self._add_region(menu)
        return menu

    def _open_menu_of(self, section: int, *, is_column: bool) -> None:
        if section >= 0 and self.model is not None:
            self.menu_of(section, is_column=is_column).popup(self._corner(section, is_column))

    def menu_of(self, section: int, *, is_column: bool) -> QMenu:
        """The menu of a column or row: its meaning, or to use it for the headings."""
        menu = self._empty_menu()
        self._add_section(menu, section, is_column=is_column)
        self._add_region(menu)
        return menu

    def _empty_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add_section(self, menu: QMenu, section: int, *, is_column: bool) -> None:
        if self.model is not None and is_column != self._is_down:
            self._add_meanings(menu, section)
        else:
            self._add_change(
                menu, self.tr("Use as &headings"), partial(session.with_header, header=section)
            )
            self._add_line_meanings(menu, section)

    def _add_change(self, menu: QMenu, text: str, change: object) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: self.changed.emit(change))
        return action

    def _add_line_meanings(self, menu: QMenu, place: int) -> None:
        """What a row means, or a column where levels stand down; nothing in a list."""
        if self.model is None:
            return
        of = self.model.drafted.of
        sheet = self.model.sheet.name
        current = of.mapping.rows_in(sheet).get(place)
        offered = table_lines.line_meanings_for(of.mapping.shape)
        if not offered:
            return
        menu.addSeparator()
        texts: dict[Meaning | None, str] = {None: self.tr("What its name says")}
        texts |= {meaning: meaning_name(meaning, self._localizer) for meaning in offered}
        for meaning, text in texts.items():
            change = partial(session.with_line_meaning, place=place, meaning=meaning, sheet=sheet)
            action = self._add_change(menu, text, change)
            action.setCheckable(True)
            action.setChecked(current is meaning)

    def _add_region(self, menu: QMenu) -> None:
        """Reading only the selected cells, or all of them again."""
        selected = self._selected_region()
        is_limited = self.model is not None and self.model.drafted.of.mapping.region is not None
        if selected is None and not is_limited:
            return
        menu.addSeparator()
        if selected is not None:
            text = self.tr("Read only {0}").format(selected.name)
            self._add_change(menu, text, partial(session.with_region, region=selected))
        if is_limited:
            text = self.tr("Read the whole sheet")
            self._add_change(menu, text, partial(session.with_region, region=None))

    def _selected_region(self) -> Region | None:
        """The rectangle of selected cells, if there is more than one."""
        indexes = self.table.selectedIndexes() if self.model else []
        if len(indexes) < 2:
            return None
        rows, columns = [at.row() for at in indexes], [at.column() for at in indexes]
        return Region(Spot(min(rows), min(columns)), Spot(max(rows), max(columns)))

    def _add_meanings(self, menu: QMenu, place: int) -> None:
        if self.model is None:
            return
        of = self.model.drafted.of
        for meaning in table_lines.meanings_for(of.mapping.shape):
            action = menu.addAction(self._meaning_text(meaning))
            action.setCheckable(True)
            action.setChecked(table_lines.meaning_at(of, place) is meaning)
            action.triggered.connect(
                lambda _checked=False, meaning=meaning: self._emit_meaning(place, meaning)
            )

    def _corner(self, section: int, is_column: bool) -> QPoint:
        header = self.table.horizontalHeader() if is_column else self.table.verticalHeader()
        start = header.sectionViewportPosition(section)
        at = QPoint(start, header.height()) if is_column else QPoint(header.width(), start)
        return header.mapToGlobal(at)
