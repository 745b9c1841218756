"""A comparison of levels for spreadsheets: CSV and XLSX, with every value as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ladder_app.documents.blocks import ComparedRow, ComparisonTable, Document, Paragraph
from ladder_app.documents.clean import printable
from ladder_app.documents.comparison.document import tables_of
from ladder_app.documents.isolation import without_isolates
from ladder_app.documents.pay.sheet import safe_cell
from ladder_app.documents.words.skill_details import level_detail_title
from ladder_app.domain.model import SkillDetail
from ladder_app.files.tables.sheet_cells import add_sheet

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_NAME_WIDTH = 30
_TEXT_WIDTH = 36
_MARK_WIDTH = 14


def comparison_csv(document: Document) -> str:
    """A line for the headings, then one for each row of the comparison."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([safe_cell(text) for text in row] for row in sheet_rows(document))
    return out.getvalue()


def comparison_xlsx(document: Document) -> bytes:
    """The comparison as a workbook: a sheet with the table, and one with notes.

    Raises:
        SheetLimitError: the comparison does not fit in a sheet; it is not cut.
    """
    # Imported late: nothing else needs it.
    from xlsxwriter import Workbook

    buffer = io.BytesIO()
    book = Workbook(
        buffer,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    book.set_properties({"title": printable(document.title), "author": "Career Ladder"})
    _table_sheet(book, document)
    _notes_sheet(book, document)
    book.close()
    return buffer.getvalue()


def sheet_rows(document: Document) -> list[list[str]]:
    """The headings, then the rows of every section.

    Each level has columns for its text, the change, and each detail of a skill.
    """
    localizer, tables = document.localizer, tables_of(document)
    if not tables:
        return []
    headings = [localizer.tr("Section"), localizer.tr("Item")]
    for title in tables[0].titles[1:]:
        headings += [
            title,
            localizer.tr("{level}: change", level=title),
            *(level_detail_title(detail, title, localizer) for detail in SkillDetail),
        ]
    return [headings, *(row for table in tables for row in _rows(table))]


def _rows(table: ComparisonTable) -> Iterator[list[str]]:
    for row in table.rows:
        # A spreadsheet has a number and its neighbors in cells of their own.
        yield [table.section, row.name, *map(without_isolates, _cells(row))]


def _cells(row: ComparedRow) -> Iterator[str]:
    for cell in row.cells:
        texts = {each.detail: each.text for each in cell.details}
        yield from (cell.text, cell.mark, *(texts.get(detail, "") for detail in SkillDetail))


def _table_sheet(book: Workbook, document: Document) -> None:
    sheet = add_sheet(book, document.localizer.tr("Comparison"))
    body = book.add_format({"text_wrap": True, "valign": "top"})
    heading = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    rows = sheet_rows(document)
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            sheet.text(number, column, printable(text), body if number else heading)
    sheet.set_width(0, _MARK_WIDTH)
    sheet.set_width(1, _NAME_WIDTH)
    for column in range(2, len(rows[0]) if rows else 0):
        is_mark = (column - 2) % (2 + len(SkillDetail)) == 1
        sheet.set_width(column, _MARK_WIDTH if is_mark else _TEXT_WIDTH)
    sheet.freeze(1, 2)
    sheet.print_across()


def _notes_sheet(book: Workbook, document: Document) -> None:
    sheet = add_sheet(book, document.localizer.tr("Notes"))
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    notes = [document.title, document.subtitle]
    notes += [block.text for block in document.blocks if isinstance(block, Paragraph)]
    notes.append(document.source_line)
    for number, note in enumerate(notes):
        sheet.text(number, 0, printable(note), wrapped)
    sheet.set_width(0, 3 * _TEXT_WIDTH)
