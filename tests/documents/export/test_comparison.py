"""A comparison holds the same items in every kind of document."""

from __future__ import annotations

import csv
import io
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt
from msgspec.structs import replace
from pypdf import PdfReader

from ladder_app.documents.blocks import Document, Paragraph
from ladder_app.documents.comparison.document import comparison_document, tables_of
from ladder_app.documents.comparison.sheet import comparison_csv, comparison_xlsx
from ladder_app.documents.formats.html import html
from ladder_app.documents.formats.markdown import markdown
from ladder_app.documents.formats.plain_text import columns_of, plain_text
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.pdf.document import write_pdf
from ladder_app.documents.phrases import NOTHING
from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.compare.options import ComparisonOptions
from ladder_app.domain.model import JobFamily, Responsibility, Track
from tests.documents.sample import HARD, SOFT, STATEMENTS
from tests.squeezed import squeezed

Cell = tuple[str, str, str, str, str]
"""The name of a row and a level, then the cell's text, mark and detail."""


@pytest.fixture
def comparison(family: JobFamily) -> Document:
    columns = [Place(family, level) for level in family.levels]
    return comparison_document(compare_levels(columns), EnglishLocalizer())


def cells_of(document: Document) -> set[Cell]:
    return {
        (row.name, title, cell.text, cell.mark, "".join(each.text for each in cell.details))
        for table in tables_of(document)
        for row in table.rows
        for title, cell in zip(table.titles[1:], row.cells, strict=True)
    }


class Tables(HTMLParser):
    """Reads the cells of the comparison's tables, by their headings."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: set[Cell] = set()
        self.scopes: list[str] = []
        self._titles: list[str] = []
        self._name = ""
        self._row: list[list[str]] = []
        self._into = -1
        self._is_row_name = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "table":
            self._titles = []
        if tag == "tr":
            self._row = []
        if tag in ("th", "td"):
            self._row.append(["", "", ""])
            self._into = 0
            self.scopes += [str(found["scope"])] if "scope" in found else []
        if found.get("class") == "mark":
            self._into = 1
        if found.get("class") == "quiet":
            self._into = 2

    def handle_endtag(self, tag: str) -> None:
        if tag == "tr" and not self._titles:
            self._titles = [each[0] for each in self._row]
        elif tag == "tr":
            name = self._row[0][0]
            for title, (text, mark, detail) in zip(self._titles[1:], self._row[1:], strict=True):
                sentence = "" if text == NOTHING else text.strip()
                self.cells.add((name, title, sentence, mark, detail))
        if tag in ("td", "th", "table"):
            self._into = -1
        if tag == "span":
            self._into = 0

    def handle_data(self, data: str) -> None:
        if self._into >= 0 and self._row:
            self._row[-1][self._into] += data


def test_everything_of_the_levels_is_in_the_comparison(comparison: Document) -> None:
    cells = cells_of(comparison)
    for level, statements in STATEMENTS.items():
        for statement in statements:
            found = [cell for cell in cells if cell[1:3] == (level.title(), statement)]
            assert len(found) == 1
    assert {cell[0] for cell in cells} >= {*HARD, *SOFT, "Range", "Midpoint", "Overlap"}


def test_html_holds_the_same_cells_under_their_headings(comparison: Document) -> None:
    tables = Tables()
    tables.feed(html([comparison]))
    assert tables.cells == cells_of(comparison)
    assert set(tables.scopes) == {"col", "row"}


def test_csv_holds_the_same_cells(comparison: Document) -> None:
    titles, *rows = csv.reader(io.StringIO(comparison_csv(comparison)))
    found = set()
    for row in rows:
        for column in range(2, len(titles), 3):
            text, mark, detail = (cell.removeprefix("'") for cell in row[column : column + 3])
            found.add((row[1], titles[column], text, mark, detail))
    wanted = {tuple(" ".join(part.split()) for part in cell) for cell in cells_of(comparison)}
    assert found == wanted


@pytest.mark.parametrize("width", [48, 200])
def test_text_holds_every_cell_and_keeps_to_the_width(comparison: Document, width: int) -> None:
    text = plain_text([comparison], width)
    assert max(columns_of(line) for line in text.splitlines() if "://" not in line) <= width
    stacked = squeezed(plain_text([comparison], 48))
    for _, title, sentence, mark, detail in cells_of(comparison):
        marked = f"[{mark}]" if mark else ""
        assert squeezed(f"{title}:{sentence}{marked}{detail}") in stacked


@pytest.mark.usefixtures("application")
def test_pdf_holds_every_cell_on_wide_pages_with_headings(comparison: Document) -> None:
    pages = PdfReader(io.BytesIO(write_pdf([comparison]))).pages
    assert all(page.mediabox.width > page.mediabox.height for page in pages)
    texts = [page.extract_text() for page in pages]
    sentence = squeezed("".join(texts))
    for name, _, text, mark, detail in cells_of(comparison):
        marked = f"{mark}:{text}" if mark and text else text or mark
        assert squeezed(marked) in sentence
        assert squeezed(detail) in sentence
        assert squeezed(name) in sentence
    # Each page has the levels over its columns.
    assert all("Junior" in text and "Middle" in text and "Senior" in text for text in texts)


@pytest.mark.usefixtures("application")
def test_a_row_that_is_longer_than_a_page_goes_on_over_pages(family: JobFamily) -> None:
    words = [f"word{number}" for number in range(3000)]
    long = Responsibility(id="long", text=" ".join(words))
    levels = (family.levels[0], replace(family.levels[1], responsibilities=(long,)))
    found = replace(family, tracks=(Track(id="main", levels=levels),))
    document = comparison_document(
        compare_levels([Place(found, level) for level in levels]), EnglishLocalizer()
    )
    pages = PdfReader(io.BytesIO(write_pdf([document]))).pages
    text = squeezed("".join(page.extract_text() for page in pages))
    assert all(word in text for word in words[::61])
    assert pages[0].mediabox.width < pages[0].mediabox.height


def test_markdown_is_a_table_with_every_cell(comparison: Document) -> None:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    page = parser.render(markdown([comparison]))
    assert page.count("<table>") == 4
    assert page.count("<tr>") == sum(len(table.rows) + 1 for table in tables_of(comparison))
    for statement in STATEMENTS["senior"]:
        assert statement in page.replace("<strong>", "").replace("</strong>", "")


def test_changed_words_are_marked_where_some_stay(family: JobFamily) -> None:
    first, second, *_ = family.levels
    before = Responsibility(id="a", text="Takes simple tasks of the team")
    after = Responsibility(id="b", text="Takes complex tasks of the team", grows=("a",))
    levels = (
        replace(first, responsibilities=(before,)),
        replace(second, responsibilities=(after,)),
    )
    found = replace(family, tracks=(Track(id="main", levels=levels),))
    document = comparison_document(
        compare_levels([Place(found, level) for level in levels]), EnglishLocalizer()
    )
    assert "Takes <ins>complex</ins> tasks of the team" in html([document])
    assert "Takes **complex** tasks of the team" in markdown([document])


def sheet_texts(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        shared = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))  # noqa: S314
        table = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in table
    assert 'orientation="landscape"' in table
    return ["".join(node.itertext()) for node in shared]


def test_xlsx_holds_the_same_texts_and_no_formula(family: JobFamily) -> None:
    level = replace(
        family.levels[0],
        responsibilities=tuple(
            Responsibility(id=f"r{n}", text=text) for n, text in enumerate(("=1+1", "@x", "-y"))
        ),
    )
    found = replace(family, tracks=(Track(id="main", levels=(level, *family.levels[1:])),))
    document = comparison_document(
        compare_levels([Place(found, each) for each in found.levels]), EnglishLocalizer()
    )
    texts = set(sheet_texts(comparison_xlsx(document)))
    assert {part for cell in cells_of(document) for part in cell if part} <= texts


def test_a_level_against_itself_has_no_difference_to_show(family: JobFamily) -> None:
    place = Place(family, family.levels[1])
    document = comparison_document(
        compare_levels([place, place]),
        EnglishLocalizer(),
        options=ComparisonOptions(only_differences=True),
    )
    assert tables_of(document) == []
    assert "Middle to Middle: no difference" in plain_text([document])


def test_where_nothing_was_guessed_the_document_says_so(family: JobFamily) -> None:
    columns = [Place(family, level) for level in family.levels]
    found = compare_levels(columns)
    steps = tuple(step and replace(step, are_guessed=False) for step in found.steps)
    comparison = replace(found, steps=steps)
    document = comparison_document(comparison, EnglishLocalizer())
    texts = [block.text for block in document.blocks if isinstance(block, Paragraph)]
    assert any(text.startswith("Too many statements are worded alike") for text in texts)
