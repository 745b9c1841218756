"""The salary comparison as a table."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTableWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.domain.pay.table import pay_table, with_salary
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.salary.calculations_dialog import calculations_dialog
from ladder_app.gui.salary.table_view import PayTableView
from tests.domain.pay.pay_sample import JUNIOR, MIDDLE, SALARY, SENIOR, family, pay
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage


@pytest.fixture
def table(qtbot: QtBot, window: WindowPage) -> PayTableView:
    qtbot.keyClicks(window.view.salary.field, "105000")
    window.actions_by_id[ActionId.SALARY_TABLE].trigger()
    found = window.view.salary.table
    assert found is not None
    return found


def shown(table: PayTableView) -> list[list[str]]:
    model = table.model()
    columns = [c for c in range(model.columnCount()) if not table.isColumnHidden(c)]
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


def indexes(table: PayTableView) -> list[QModelIndex]:
    model = table.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [model.index(row, column) for row in rows for column in columns]


def click_header(qtbot: QtBot, table: PayTableView, column: int) -> None:
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_worked_figures_are_in_the_cells(table: PayTableView) -> None:
    assert shown(table) == [
        ["Junior", "$55,000", "$70,000", "$85,000", "54.5%", "", "", "166.7%", "1.50"],
        ["Middle", "$80,000", "$100,000", "$120,000", "50%", "12.5%", "+42.9%",
         "62.5%", "1.05"],
        ["Senior", "$90,000", "$135,000*", "$180,000+", "100%*", "33.3%*",
         "+35%*", "16.7%*", "0.778*"],
    ]  # fmt: skip


def test_what_a_mark_means_is_said_below_the_table(window: WindowPage, table: PayTableView) -> None:
    text = "* Uses the stated maximum."
    labels = window.view.salary.findChildren(QLabel)
    below = [label for label in labels if text in " ".join(label.text().split())]
    assert [label.isVisible() for label in below] == [True]
    assert below[0].y() > table.geometry().bottom()
    marked = [index for index in indexes(table) if str(index.data()).endswith("*")]
    tips = [str(index.data(Qt.ItemDataRole.ToolTipRole)) for index in marked]
    assert tips
    assert all(tip.startswith("Uses the stated maximum") for tip in tips)
    window.actions_by_id[ActionId.SALARY_TABLE].trigger()
    assert not below[0].isVisible()


def test_without_a_salary_its_columns_are_gone(window: WindowPage, table: PayTableView) -> None:
    window.actions_by_id[ActionId.HIDE_SALARY].trigger()
    assert len(shown(table)[0]) == 7


def test_a_click_on_a_heading_sorts_by_the_figure(qtbot: QtBot, table: PayTableView) -> None:
    click_header(qtbot, table, 3)
    click_header(qtbot, table, 3)
    assert [row[0] for row in shown(table)] == ["Senior", "Middle", "Junior"]


def test_missing_pay_of_some_levels_is_in_the_table(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    path = tmp_path / "some.ladder.yaml"
    pay = "pay: {currency: USD, period: year, minimum: 1000, maximum: 2000}"
    path.write_text(f"name: Some\nlevels: [{{name: A, {pay}}}, B]\n", encoding="utf-8")
    window = make_window(path)
    window.go_to("some/b")
    window.actions_by_id[ActionId.SALARY_TABLE].trigger()
    found = window.view.salary.table
    assert found is not None
    assert [row[1] for row in shown(found)] == ["$1,000", "not published"]


def test_enter_chooses_the_level(qtbot: QtBot, window: WindowPage, table: PayTableView) -> None:
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.windowTitle().startswith("Senior")


def test_the_copy_is_numbers_to_a_spreadsheet(table: PayTableView) -> None:
    table.setFocus()
    table.copy_rows()
    text = QGuiApplication.clipboard().text()
    rows = list(csv.DictReader(io.StringIO(text), delimiter="\t"))
    assert [float(row["Minimum"]) for row in rows] == [55000, 80000, 90000]
    assert float(rows[1]["Range penetration"]) == 0.625
    assert rows[2]["Open top"] == "yes"
    assert rows[2]["Currency"] == "USD"


def test_hidden_columns_and_the_view_are_remembered(
    window: WindowPage, table: PayTableView, make_window: MakeWindow
) -> None:
    table.horizontalHeader().actions()[3].trigger()
    window.close()
    again = make_window().view.salary.table
    assert again is not None
    assert again.isColumnHidden(4)


def test_the_table_keeps_qts_promises(table: PayTableView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table.rows)
    qtmodeltester.check(table.model())


@pytest.mark.usefixtures("table")
def test_how_a_figure_is_worked_out(window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.WORKINGS].trigger()
    found = window.findChild(QTableWidget)
    assert isinstance(found, QTableWidget)
    cells = [
        [item.text() if (item := found.item(row, column)) else "" for column in range(3)]
        for row in range(found.rowCount())
    ]
    text = {row[0]: row for row in cells}
    spread = next(row for name, row in text.items() if name.startswith("Range spread"))
    assert "(maximum − minimum) / minimum = ($180,000 − $90,000) / $90,000" in spread[1]
    assert "the top is open" in spread[1]
    assert "Back-end Developer" in spread[2]
    assert any(name.startswith("Compa-ratio: 0.778") for name in text)


@pytest.fixture
def own(qtbot: QtBot) -> PayTableView:
    view = PayTableView(QtLocalizer(QLocale(QLocale.Language.English)))
    qtbot.addWidget(view)
    view.resize(900, 250)
    view.show_table(pay_table(family(JUNIOR, None, MIDDLE, SENIOR)), "family/staff")
    view.show()
    qtbot.waitExposed(view)
    return view


def first_cells(table: PayTableView) -> list[str]:
    return [row[0] for row in shown(table)]


def test_the_third_click_gives_the_ladders_order_back(qtbot: QtBot, own: PayTableView) -> None:
    orders = []
    for _ in range(3):
        click_header(qtbot, own, 3)
        orders.append(first_cells(own))
    assert orders == [
        ["Junior", "Senior", "Staff", "Middle"],
        ["Staff", "Senior", "Junior", "Middle"],
        ["Junior", "Middle", "Senior", "Staff"],
    ]


def test_the_keyboard_sorts_by_the_current_column(qtbot: QtBot, own: PayTableView) -> None:
    sort = own.actions()[0]
    own.setFocus()
    for _ in range(4):
        qtbot.keyClick(own, Qt.Key.Key_Right)
    orders = []
    for _ in range(3):
        sort.trigger()
        orders.append(first_cells(own))
    assert orders == [
        ["Senior", "Junior", "Staff", "Middle"],
        ["Staff", "Junior", "Senior", "Middle"],
        ["Junior", "Middle", "Senior", "Staff"],
    ]
    assert own.copy_rows() == 4
    assert len(QGuiApplication.clipboard().text().splitlines()) == 5


def test_amounts_are_told_apart_beyond_what_a_float_can(own: PayTableView) -> None:
    least = pay("100000000000000000.01", "200000000000000000")
    more = pay("100000000000000000.02", "200000000000000000")
    own.show_table(pay_table(family(more, least)), "")
    own.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert first_cells(own) == ["Middle", "Junior"]


def test_missing_pay_is_said_whichever_columns_are_hidden(own: PayTableView) -> None:
    for action in own.column_actions()[:3]:
        action.trigger()
        assert "not published" in shown(own)[1]
    for action in own.column_actions()[:3]:
        action.trigger()
    assert shown(own)[1] == ["Middle", "not published", *[""] * 5]


def test_another_salary_keeps_the_rows_and_what_is_chosen(qtbot: QtBot, own: PayTableView) -> None:
    kept = own.rows.table
    assert kept is not None
    # Not `selectRow`, which asks for the keys that are held down.
    choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
    own.selectionModel().setCurrentIndex(
        own.model().index(2, 0), choose | QItemSelectionModel.SelectionFlag.Rows
    )
    with qtbot.assertNotEmitted(own.rows.modelReset):
        own.show_table(with_salary(kept, SALARY), "family/senior")
    assert [index.row() for index in own.selectionModel().selectedRows()] == [2]
    assert shown(own)[2][-1] == "1.05"


def test_what_is_read_aloud_says_what_a_mark_means(own: PayTableView) -> None:
    cells = [own.rows.index(3, column) for column in (3, 4)]
    maximum, spread = (str(cell.data(Qt.ItemDataRole.AccessibleTextRole)) for cell in cells)
    assert maximum == "Staff, Maximum: $180,000+. The top is open, so pay may go above it."
    assert spread.startswith("Staff, Range spread: 100%. Uses the stated maximum")
    assert str(cells[1].data(Qt.ItemDataRole.ToolTipRole)).startswith("Uses the stated maximum")
    plain = own.rows.index(0, 4)
    assert plain.data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_level_named_as_a_formula_is_copied_as_text(own: PayTableView) -> None:
    table = pay_table(family(JUNIOR))
    row = table.rows[0]
    named = replace(row, level=replace(row.level, name="=1+1"))
    own.show_table(replace(table, rows=(named,)), "")
    own.copy_rows()
    text = QGuiApplication.clipboard().text()
    (line,) = csv.DictReader(io.StringIO(text), delimiter="\t")
    assert line["Level"] == "'=1+1"
    assert line["Open top"] == "no"


def test_right_to_left_the_first_column_is_at_the_right(own: PayTableView) -> None:
    own.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    header = own.horizontalHeader()
    assert header.sectionViewportPosition(0) > header.sectionViewportPosition(1)


def painted(table: PayTableView, column: int) -> str:
    """The text that the table paints in a column of its last row."""
    option = QStyleOptionViewItem()
    option.direction = table.layoutDirection()
    delegate = table.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, table.model().index(3, column))
    return str(option.text)


def left_to_right(text: str, direction: Qt.LayoutDirection) -> str:
    """The visible characters in the order in which they stand on the line.

    Not as a picture: the marks that isolate a text may come from another font, and
    on some machines its height moves the line by a pixel.
    """
    option = QTextOption()
    option.setTextDirection(direction)
    layout = QTextLayout(text)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    flag = QTextLayout.GlyphRunRetrievalFlag
    runs = layout.glyphRuns(-1, -1, flag.RetrieveStringIndexes | flag.RetrieveGlyphPositions)
    places = sorted(
        (position.x(), index)
        for run in runs
        for position, index in zip(run.positions(), run.stringIndexes(), strict=True)
    )
    return "".join(text[index] for _x, index in places if text[index].isprintable())


@pytest.mark.parametrize("column", [3, 4, 6])
def test_right_to_left_a_figure_is_written_as_ever(own: PayTableView, column: int) -> None:
    text = str(own.model().index(3, column).data())
    as_ever = left_to_right(painted(own, column), Qt.LayoutDirection.LeftToRight)
    mirrored = Qt.LayoutDirection.RightToLeft
    own.setLayoutDirection(mirrored)
    assert left_to_right(painted(own, column), mirrored) == as_ever
    assert left_to_right(text, mirrored) != as_ever, "the isolation is what keeps the order"


def test_the_calculations_can_be_copied(qtbot: QtBot, own: PayTableView) -> None:
    table = with_salary(pay_table(family(JUNIOR, MIDDLE, SENIOR)), SALARY)
    localizer = QtLocalizer(QLocale(QLocale.Language.English))
    dialog = calculations_dialog(own, table, table.rows[1], localizer)
    dialog.open()
    view = dialog.findChild(QTableWidget)
    assert isinstance(view, QTableWidget)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.selectRow(7)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    one = QGuiApplication.clipboard().text()
    assert one.startswith("Compa-ratio: 1.05\n  your salary / midpoint = $105,000 / $100,000\n")
    view.clearSelection()
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("Minimum: $80,000\n")
    dialog.close()


def test_a_level_without_pay_says_so_in_the_calculations(own: PayTableView) -> None:
    table = pay_table(family(None))
    dialog = calculations_dialog(own, table, table.rows[0], QtLocalizer())
    view = dialog.findChild(QTableWidget)
    assert isinstance(view, QTableWidget)
    item = view.item(0, 0)
    assert item is not None
    assert item.text() == "not published"
    dialog.close()


def test_one_row_is_chosen_when_the_table_comes_by_its_keys(
    qtbot: QtBot, window: WindowPage, table: PayTableView
) -> None:
    window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_T, control)
    window.go_to("backend-developer/senior")
    qtbot.keyClick(window, Qt.Key.Key_T, control)
    assert {index.row() for index in table.selectedIndexes()} == {2}


def test_every_column_is_as_wide_as_its_widest_cell(table: PayTableView) -> None:
    columns = range(table.model().columnCount())
    assert [table.sizeHintForColumn(c) for c in columns] == [
        QTableView.sizeHintForColumn(table, c) for c in columns
    ]
    assert all(table.columnWidth(c) >= table.sizeHintForColumn(c) for c in columns)


def test_a_column_that_is_shown_later_has_room_for_its_figures(
    window: WindowPage, table: PayTableView
) -> None:
    action = table.column_actions()[0]
    action.trigger()
    window.view.salary.field.setText("99,000.25")
    table.setColumnWidth(1, 10)
    action.trigger()
    assert table.columnWidth(1) >= table.sizeHintForColumn(1)


def test_another_salary_leaves_the_width_of_the_other_columns(
    window: WindowPage, table: PayTableView
) -> None:
    table.setColumnWidth(1, 300)
    table.setColumnWidth(8, 300)
    window.view.salary.field.setText("1")
    assert table.columnWidth(1) == 300
    assert table.columnWidth(8) < 300
    window.actions_by_id[ActionId.PER_HOUR].trigger()
    assert table.columnWidth(1) < 300
