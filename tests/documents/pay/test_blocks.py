"""The salary comparison in the documents of families of any size."""

from __future__ import annotations

import io
from collections.abc import Sequence
from decimal import Decimal

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from ladder_app.documents.blocks import (
    Document,
    Heading,
    Paragraph,
    PayChart,
    PayFigures,
    Statements,
)
from ladder_app.documents.level.document import family_documents
from ladder_app.documents.level.options import FULL
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pdf.document import write_pdf
from ladder_app.domain.model import JobFamily, MarketReference, Money, PayPeriod
from ladder_app.files.library import bundled_ladders
from tests.documents.sample import sample_family

MARKET = MarketReference(
    name="Developers", currency="USD", period=PayPeriod.YEAR, figure=Decimal(90_000),
    remark="All levels.",
)  # fmt: skip
TITLES = "LevelMinimumMidpointMaximum"


def overview(count: int, salary: Money | None = None) -> Document:
    family = replace(sample_family(count), market=(MARKET,))
    pay = PayRequest(family=family, salary=salary)
    return family_documents(family, EnglishLocalizer(), FULL, pay=pay)[0]


def names(family: JobFamily) -> list[str]:
    return [level.name for level in family.levels]


def charted(document: Document) -> list[list[str]]:
    return [
        [line.name for group in block.groups for line in group.lines]
        for block in document.blocks
        if isinstance(block, PayChart)
    ]


@pytest.mark.parametrize(
    ("count", "sizes"), [(1, [1]), (12, [12]), (13, [6, 7]), (40, [10, 10, 10, 10])]
)
def test_every_level_is_in_one_chart_of_about_the_same_height(
    count: int, sizes: Sequence[int]
) -> None:
    charts = charted(overview(count))
    assert [len(chart) for chart in charts] == sizes
    assert [name for chart in charts for name in chart] == names(sample_family(count))


def test_a_long_family_says_everything_once() -> None:
    document = overview(40, Money(Decimal(105_000), "USD", PayPeriod.YEAR))
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert headings.count("Salary comparison") == 1
    (table,) = (block for block in document.blocks if isinstance(block, PayFigures))
    assert [row.name for row in table.rows] == names(sample_family(40))
    text = [i for b in document.blocks if isinstance(b, Statements) for i in b.items]
    notes = [block.text for block in document.blocks if isinstance(block, Paragraph)]
    assert len([note for note in notes if note.startswith("Market: ")]) == 1
    assert len([item for item in text if item.text.startswith("your salary")]) == 40
    marks = [len(b.groups[0].market) for b in document.blocks if isinstance(b, PayChart)]
    assert marks == [0, 0, 0, 1]


@pytest.mark.usefixtures("application")
def test_the_bundled_overview_says_its_market_once() -> None:
    families = [ladder.family for ladder in bundled_ladders() if ladder.family]
    family = next(found for found in families if found.id == "backend-developer")
    document = family_documents(family, EnglishLocalizer(), FULL)[0]
    pages = PdfReader(io.BytesIO(write_pdf([document])), strict=True).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert len(pages) <= 2
    assert text.count("Market: ") == 1
    for sentence in (
        "Software developers 10th percentile $82,460, 25th percentile $105,210",
        "Covers all levels of the occupation in the United States.",
        "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025",
    ):
        assert sentence in text


@pytest.mark.usefixtures("application")
def test_the_titles_of_a_long_table_stand_on_each_of_its_pages() -> None:
    reader = PdfReader(io.BytesIO(write_pdf([overview(100)])), strict=True)
    pages = ["".join(page.extract_text().split()) for page in reader.pages]
    tables = [page.partition(TITLES)[2] for page in pages if TITLES in page]
    assert len(tables) > 1
    for name in names(sample_family(100)):
        assert sum(f"{name.replace(' ', '')}$" in table for table in tables) == 1
