"""Nothing is cut when a workbook is written: it is spread over cells, or refused."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from msgspec.structs import replace
from xlsxwriter import Workbook

from ladder_app.cli import main
from ladder_app.documents.export.family import FamilyData
from ladder_app.documents.export.formats import FAMILY, SPREADSHEET
from ladder_app.documents.export.save_error import FormatLimitError
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.model import JobFamily, Level, Responsibility, Track
from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.tables.read_table import parse_table
from ladder_app.files.tables.session import begin
from ladder_app.files.tables.sheet_cells import (
    MAX_CELL_CHARACTERS,
    SheetLimitError,
    add_sheet,
    length_in_cell,
    sheet_name,
)
from ladder_app.files.tables.write_table import csv_table, workbook


def family(*levels: Level) -> JobFamily:
    read = parse_ladder(b"name: Long\nlevels: [{name: Junior}]\n", "long.yaml").family
    assert read
    (track,) = read.tracks
    return replace(read, tracks=(Track(id=track.id, name=track.name, levels=levels),))


def level(name: str, *texts: str) -> Level:
    return Level(
        id=name.lower(),
        name=name,
        responsibilities=tuple(
            Responsibility(id=f"r{number}", title="Delivery", text=text)
            for number, text in enumerate(texts)
        ),
    )


TEXTS = [f"Point {number} {'word ' * 1500}end" for number in range(12)]


def test_a_cell_of_the_matrix_that_would_be_too_long_goes_on_in_the_next_row() -> None:
    long = family(level("Junior", *TEXTS), level("Senior", "Only this"))
    data = workbook(long)
    table = parse_table(data, "x.xlsx")
    matrix = next(sheet for sheet in table.sheets if sheet.name == "Matrix")
    cells = [text for row in matrix.rows for text in row]
    assert max(map(len, cells)) <= MAX_CELL_CHARACTERS
    for text in TEXTS:
        assert sum(text in cell for cell in cells) == 1
    assert [row[1] for row in matrix.rows] == ["Skill", "Delivery", "Delivery", "Delivery"]


@pytest.mark.parametrize("name", ["Matrix", "List"])
def test_each_sheet_is_imported_whole(name: str) -> None:
    table = parse_table(workbook(family(level("Junior", *TEXTS), level("Senior", "x"))), "x.xlsx")
    one = replace(table, sheets=tuple(sheet for sheet in table.sheets if sheet.name == name))
    made = begin(one).draft
    assert made.family
    found = made.family.levels[0].responsibilities
    assert [item.text for item in found] == TEXTS
    assert {item.title for item in found} == {"Delivery"}


def test_a_cell_that_nothing_parts_is_refused() -> None:
    emoji = "\N{ROCKET}" * 19_000  # Two units of UTF-16 each.
    with pytest.raises(SheetLimitError, match=r"at most 32,767 characters, and “.*38,000"):
        workbook(family(level("Junior", emoji)))
    with pytest.raises(FormatLimitError, match="choose another format"):
        SPREADSHEET.write(FAMILY, FamilyData(family(level("Junior", emoji)), EnglishLocalizer()))
    assert emoji in csv_table(family(level("Junior", emoji))).decode()


def test_a_refused_workbook_is_not_begun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ladder = tmp_path / "long.yaml"
    ladder.write_text(
        f"id: long\nname: Long\nlevels: [{{name: A, responsibilities: [{'🚀' * 19_000}]}}]\n",
        encoding="utf-8",
    )
    out = tmp_path / "x.xlsx"
    words = ["export", "long", "--file", str(ladder), "-o", str(out)]
    assert main(words) == 3
    assert "A cell of a workbook holds at most 32,767 characters" in capsys.readouterr().err
    assert not out.exists()
    words = ["compare", "long/a", "backend-developer/junior", "--file", str(ladder), "-o", str(out)]
    assert main(words) == 3
    assert "A cell of a workbook holds at most 32,767 characters" in capsys.readouterr().err
    assert not out.exists()


def test_more_levels_than_columns_are_refused() -> None:
    many = family(*(level(f"L{number}") for number in range(16_384)))
    with pytest.raises(SheetLimitError, match="1,048,576 rows and 16,384 columns"):
        workbook(many)


def test_what_xlsxwriter_only_returns_is_raised() -> None:
    with Workbook(io.BytesIO(), {"in_memory": True}) as book:
        sheet = add_sheet(book, "Sheet")
        sheet.text(1_048_575, 0, "x" * MAX_CELL_CHARACTERS)
        with pytest.raises(SheetLimitError, match="rows"):
            sheet.text(1_048_576, 0, "x")
        with pytest.raises(SheetLimitError, match="rows"):
            sheet.number(0, 16_384, 1.0)
        with pytest.raises(SheetLimitError, match="characters"):
            sheet.text(0, 0, "x" * (MAX_CELL_CHARACTERS + 1))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Comparison", "Comparison"),
        ("Stufen: Vergleich/Übersicht [2]", "Stufen Vergleich Übersicht 2"),
        ("'quoted'", "quoted"),
        ("x" * 40, "x" * 31),
        ("🚀" * 20, "🚀" * 15),
        ("***", "Sheet"),
    ],
)
def test_any_title_is_made_the_name_of_a_sheet(title: str, name: str) -> None:
    assert sheet_name(title) == name
    assert length_in_cell(name) <= 31
    with Workbook(io.BytesIO(), {"in_memory": True}) as book:
        add_sheet(book, title)
        add_sheet(book, title.upper())
        assert len({sheet.get_name().casefold() for sheet in book.worksheets()}) == 2
