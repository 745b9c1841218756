"""What a workbook says beside its values: hidden parts, errors, percentages, merges."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import Any

import pytest
import xlsxwriter

from ladder_app.files.tables.draft import draft
from ladder_app.files.tables.hidden import HIDDEN_COLUMN, HIDDEN_ROW
from ladder_app.files.tables.read_table import parse_table
from ladder_app.files.tables.sheets import Spot
from ladder_app.files.tables.understand import understand
from tests.files.tables.hostile_books import ods


def book() -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as made:
        sheet = made.add_worksheet("Ladder")
        percent = made.add_format({"num_format": "0.0%"})
        rows = [
            ["Skill", "Junior", "Secret", "Senior"],
            ["SQL", 1, "x", 3],
            ["Go", 1, "y", 2],
            ["Old", 2, "z", 2],
        ]
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
        sheet.write(4, 0, "Bonus")
        sheet.write(4, 1, 0.05, percent)
        sheet.write(4, 3, 0.125, percent)
        sheet.set_column(2, 2, None, None, {"hidden": True})
        sheet.set_row(3, None, None, {"hidden": True})
        made.add_worksheet("Later").hide()
    return out.getvalue()


def test_hidden_rows_and_columns_are_named_and_not_read() -> None:
    (sheet,) = parse_table(book(), "x.xlsx").sheets
    made = draft(sheet, understand(sheet))
    assert made.family
    assert [level.name for level in made.family.levels] == ["Junior", "Senior"]
    assert [skill.name for skill in made.family.skills] == ["SQL", "Go"]
    reasons = {item.text: item.reason for item in made.skipped}
    assert (reasons["Old"], reasons["Secret"], reasons["x"]) == (
        HIDDEN_ROW,
        HIDDEN_COLUMN,
        HIDDEN_COLUMN,
    )


def test_percentages_stay_percentages() -> None:
    (sheet,) = parse_table(book(), "x.xlsx").sheets
    assert (sheet.text(Spot(4, 1)), sheet.text(Spot(4, 3))) == ("5%", "12.5%")


def test_merged_cells_of_ods_are_filled_and_hidden_columns_named() -> None:
    cell = '<table:table-cell {} office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    covered = "<table:covered-table-cell/>"
    columns = '<table:table-column/><table:table-column table:number-columns-repeated="2"/>'
    hidden = '<table:table-column table:visibility="collapse"/>'
    rows = (
        ("".join(cell.format("", text) for text in ("Theme", "Junior", "Senior", "Note"))),
        cell.format("", "Scope")
        + cell.format('table:number-columns-spanned="2"', "A task")
        + covered
        + cell.format("", "secret"),
    )
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    (sheet,) = parse_table(ods(columns + hidden + body), "x.ods").sheets
    assert sheet.rows[1] == ("Scope", "A task", "A task", "secret")
    assert {cell.spot: cell.reason for cell in sheet.unusable} == {
        Spot(0, 3): HIDDEN_COLUMN,
        Spot(1, 3): HIDDEN_COLUMN,
    }


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<html><table></table></html>", "table-web-page"),
        (b"\xef\xbb\xbf<!DOCTYPE html>", "table-web-page"),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            "table-xml",
        ),
        (b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "table-locked"),
    ],
)
def test_a_file_of_another_kind_is_called_what_it_is(data: bytes, code: str) -> None:
    assert [problem.code for problem in parse_table(data, "x.xls").problems] == [code]


def test_work_that_is_canceled_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    class CanceledError(Exception):
        pass

    def cancel() -> None:
        raise CanceledError

    with pytest.raises(CanceledError):
        parse_table(b"a,b\n", "x.csv", checkpoint=cancel)
    # The reader of workbooks is waited for, and ended.
    started = subprocess.Popen
    made: list[subprocess.Popen[bytes]] = []

    def start(*_words: Any, **named: Any) -> subprocess.Popen[bytes]:
        made.append(started([sys.executable, "-c", "import time; time.sleep(60)"], **named))
        return made[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    with pytest.raises(CanceledError):
        parse_table(book(), "x.xlsx", checkpoint=cancel)
    assert made[0].poll() is not None


def test_empty_cells_with_a_color_of_their_own_are_known() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as made:
        sheet = made.add_worksheet("Ladder")
        red, band = made.add_format({"bg_color": "red"}), made.add_format({"bg_color": "silver"})
        sheet.write_row(0, 0, ["Skill", "Junior", "Senior"], band)
        sheet.write(1, 0, "SQL")
        sheet.write_blank(1, 1, None, red)
        sheet.write(1, 2, "expert", red)
        # A row in one color is decoration.
        sheet.write(2, 0, "Go", band)
        sheet.write_blank(2, 1, None, band)
        sheet.write(2, 2, "basic", band)
        sheet.write(3, 0, "Rust")
        sheet.write_blank(3, 1, None, red)
    (read,) = parse_table(out.getvalue(), "x.xlsx").sheets
    assert read.colored == 1
