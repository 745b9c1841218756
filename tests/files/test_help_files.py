"""The files of the help: the samples import without a loss, and the example of the marks reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from ladder_app.files.help_files import marks_family, sample_spreadsheet
from ladder_app.files.tables.draft import Draft, draft
from ladder_app.files.tables.read_table import read_table
from ladder_app.files.tables.understand import likeliest_sheet, understand
from tests.files.tables.samples import CSV, XLSX, sample_rows, sample_workbook


def imported(path: Path) -> Draft:
    read = read_table(path)
    assert read.problems == ()
    sheet = likeliest_sheet(read.sheets)
    return draft(sheet, understand(sheet))


@pytest.mark.parametrize("path", [CSV, XLSX], ids=["csv", "xlsx"])
def test_a_sample_is_imported_without_a_skipped_cell(path: Path) -> None:
    made = imported(path)
    assert made.skipped == ()
    assert made.family is not None
    assert len(made.family.levels) == 3
    assert all(level.responsibilities and level.skills for level in made.family.levels)
    assert all(level.pay for level in made.family.levels)


def test_the_sample_says_that_its_figures_are_an_example() -> None:
    family = imported(XLSX).family
    assert family is not None
    assert "example figures, not from a source" in family.name


def test_the_workbook_has_the_cells_of_the_csv_file() -> None:
    sheet = CalamineWorkbook.from_path(str(XLSX)).get_sheet_by_index(0)
    assert [[str(cell) for cell in row] for row in sheet.to_python()] == sample_rows()


def test_the_workbook_is_made_again_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "again.xlsx"
    path.write_bytes(sample_workbook())
    again, before = CalamineWorkbook.from_path(str(path)), CalamineWorkbook.from_path(str(XLSX))
    assert again.get_sheet_by_index(0).to_python() == before.get_sheet_by_index(0).to_python()


def test_the_window_offers_the_workbook() -> None:
    assert sample_spreadsheet() == XLSX


def test_the_example_of_the_marks_can_be_read() -> None:
    assert [level.id for level in marks_family().levels] == ["junior", "senior", "manager"]
