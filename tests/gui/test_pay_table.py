"""The salary comparison as a table."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions import ActionId
from ladder_app.gui.main_window import MainWindow
from ladder_app.gui.pay_table_view import PayTableView
from tests.gui.conftest import MakeWindow


@pytest.fixture
def table(qtbot: QtBot, window: MainWindow) -> PayTableView:
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


def click_header(qtbot: QtBot, table: PayTableView, column: int) -> None:
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_worked_figures_are_in_the_cells(table: PayTableView) -> None:
    gap = "\N{NO-BREAK SPACE}"
    assert shown(table) == [
        ["Junior", "$55,000", "$70,000", "$85,000", f"54.5{gap}%", "", "", f"166.7{gap}%", "1.50"],
        ["Middle", "$80,000", "$100,000", "$120,000", f"50{gap}%", f"12.5{gap}%", f"+42.9{gap}%",
         f"62.5{gap}%", "1.05"],
        ["Senior", "$90,000", "$135,000", "$180,000+", f"100{gap}%*", f"33.3{gap}%*",
         f"+35{gap}%", f"16.7{gap}%*", "0.778"],
    ]  # fmt: skip


def test_without_a_salary_its_columns_are_gone(window: MainWindow, table: PayTableView) -> None:
    window.actions_by_id[ActionId.HIDE_SALARY].trigger()
    assert len(shown(table)[0]) == 7


def test_a_click_on_a_heading_sorts_by_the_figure(qtbot: QtBot, table: PayTableView) -> None:
    click_header(qtbot, table, 3)
    click_header(qtbot, table, 3)
    assert [row[0] for row in shown(table)] == ["Senior", "Middle", "Junior"]


def test_missing_pay_is_said_in_the_table(window: MainWindow) -> None:
    window.go_to("web-developer/junior")
    window.actions_by_id[ActionId.SALARY_TABLE].trigger()
    found = window.view.salary.table
    assert found is not None
    assert [row[1] for row in shown(found)] == ["not published"] * 3


def test_enter_chooses_the_level(qtbot: QtBot, window: MainWindow, table: PayTableView) -> None:
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
    window: MainWindow, table: PayTableView, make_window: MakeWindow
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
def test_how_a_figure_is_worked_out(window: MainWindow) -> None:
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.WORKINGS].trigger()
    found = window.findChild(QTableWidget)
    assert isinstance(found, QTableWidget)
    cells = [
        [item.text() if (item := found.item(row, column)) else "" for column in range(3)]
        for row in range(found.rowCount())
    ]
    said = {row[0]: row for row in cells}
    spread = next(row for name, row in said.items() if name.startswith("Range spread"))
    assert "(maximum − minimum) / minimum = ($180,000 − $90,000) / $90,000" in spread[1]
    assert "the top is open" in spread[1]
    assert "Back-end Developer" in spread[2]
    assert any(name.startswith("Compa-ratio: 0.778") for name in said)
