from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt
from msgspec.structs import replace

from ladder_app.documents.blocks import Document
from ladder_app.documents.formats.html import html
from ladder_app.documents.formats.markdown import escaped, markdown
from ladder_app.documents.formats.plain_text import columns_of, plain_text
from ladder_app.documents.level.document import documents_of, level_document
from ladder_app.documents.level.options import FULL
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.domain.model import (
    JobFamily,
    Level,
    MarketReference,
    PayPeriod,
    Responsibility,
    Source,
    Track,
)
from ladder_app.domain.summary import summarize
from tests.documents.sample import DUTIES, HARD, SOFT, STATEMENTS

LOCALIZER = EnglishLocalizer()
EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>\x1b[31m\u202e'


class EvilLanguage(EnglishLocalizer):
    language = 'en"><script>'


def evil_document() -> Document:
    level = Level(
        id="x",
        name=EVIL,
        summary=EVIL,
        responsibilities=(Responsibility(id="a", title=EVIL, text=EVIL),),
    )
    family = JobFamily(
        id="f",
        name=EVIL,
        sources=(Source(id="s", title=EVIL, url="javascript:alert(1)"),),
        summary_sources=(Source(id="s", title=EVIL),),
        tracks=(Track(id="t", levels=(level,)),),
    )
    return level_document(summarize(family, level), EvilLanguage())


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_plain_text_has_everything(senior: Document) -> None:
    text = " ".join(plain_text([senior]).split())
    for sentence in (*STATEMENTS["senior"], *HARD, *SOFT, *DUTIES, "$90,000 – $180,000+"):
        assert sentence in text
    assert "●●●● Expert ▲ grows from Middle" in text
    assert "[new]" in text
    assert "[grows]" in text


@pytest.mark.parametrize("width", [30, 60, 80, 120])
def test_plain_text_keeps_to_the_width(senior: Document, width: int) -> None:
    lines = plain_text([senior], width).splitlines()
    # A word is never broken: only an address may be longer.
    assert max(columns_of(line) for line in lines if "://" not in line) <= width


def test_a_skill_that_is_not_expected_has_a_reason(family: JobFamily) -> None:
    junior = level_document(summarize(family, family.levels[0]), LOCALIZER)
    assert "Not expected yet" in plain_text([junior])
    assert "What is new" not in plain_text([junior])


def test_only_the_full_document_has_behaviors(family: JobFamily) -> None:
    summary = summarize(family, family.levels[2])
    assert "in daily work" not in markdown([level_document(summary, LOCALIZER)])
    full = level_document(summary, LOCALIZER, FULL)
    for text in (markdown([full]), plain_text([full]), html([full])):
        assert "daily work" in " ".join(text.split())


def test_a_family_has_its_summary_and_every_level(family: JobFamily) -> None:
    text = plain_text(documents_of([family, Place(family, family.levels[0])], LOCALIZER))
    assert family.summary in text
    assert text.count("Junior Back-end Developer\n====") == 2
    assert text.count("Senior Back-end Developer\n====") == 1


FIGURES = ("$55,000", "$70,000", "$85,000", "54.5%", "12.5%", "+42.9%", "$180,000+", "$135,000*")


def test_the_full_document_has_a_table_of_every_figure(family: JobFamily) -> None:
    summary = summarize(family, family.levels[2])
    full = level_document(summary, LOCALIZER, FULL)
    for text in (plain_text([full]), markdown([full]).replace("\\", ""), html([full])):
        sentence = text.replace("\N{NO-BREAK SPACE}", " ")
        assert all(figure in sentence for figure in FIGURES)
        assert "The top is open: pay may go above it." in " ".join(sentence.split())
    assert "Midpoint" not in plain_text([level_document(summary, LOCALIZER)])


def test_a_family_has_the_table_once(family: JobFamily) -> None:
    documents = documents_of([family], LOCALIZER, FULL)
    assert plain_text(documents).count("Range spread") == 1


def test_figures_that_do_not_fit_in_columns_are_a_list(family: JobFamily) -> None:
    full = level_document(summarize(family, family.levels[2]), LOCALIZER, FULL)
    lines = plain_text([full], 40).splitlines()
    assert "  Range spread: 54.5%" in lines
    assert max(columns_of(line) for line in lines if "://" not in line) <= 40


def test_a_level_without_pay_has_its_row_in_the_table(family: JobFamily) -> None:
    unpaid = replace(family.levels[1], pay=None)
    levels = (family.levels[0], unpaid, family.levels[2])
    partly = replace(family, tracks=(Track(id="main", levels=levels),))
    full = level_document(summarize(partly, levels[2]), LOCALIZER, FULL)
    page = MarkdownIt("commonmark").enable("table").render(markdown([full]))
    assert page.count("<td>Middle</td>") == 2
    assert '<th scope="row">Middle</th><td colspan="6">not published</td>' in html([full])
    assert any(
        line.split() == ["Middle", "not", "published"] for line in plain_text([full]).splitlines()
    )


def test_market_references_have_place_month_age_and_source(family: JobFamily) -> None:
    reference = MarketReference(
        name="Developers", place="Utopia", currency="USD", period=PayPeriod.YEAR,
        figure=Decimal(99_000), date=date(2024, 5, 1), remark="All of them.",
        sources=(Source(id="m", title="Survey of Utopia"),),
    )  # fmt: skip
    full = level_document(
        summarize(replace(family, market=(reference,)), family.levels[2]), LOCALIZER, FULL
    )
    for text in (plain_text([full]), markdown([full]), html([full])):
        sentence = " ".join(text.split())
        assert "Market: Utopia, 2024-05, per year: Developers $99,000." in sentence.replace(
            "\\", ""
        )
        assert "More than 18 months old." in sentence
        assert "Survey of Utopia" in sentence


def test_markdown_renders_as_headings_lists_and_tables(senior: Document) -> None:
    page = MarkdownIt("commonmark").enable("table").render(markdown([senior]))
    assert "<h1>Senior Back-end Developer</h1>" in page
    assert page.count("<table>") == 3
    assert "$90,000 – $180,000+ per year" in page
    assert "<a " not in page


@pytest.mark.parametrize(
    "text", ["# a", "1. a", "- a", "*a*", "[a](b)", "<b>", "`a`", "a | b", "~~a~~", "&lt;", "> a"]
)
def test_escaped_markdown_renders_as_the_text(text: str) -> None:
    page = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(escaped(text))
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert page == f"<p>{shown}</p>\n"


def test_injected_html_stays_text() -> None:
    page = html([evil_document()])
    tags = Tags()
    tags.feed(page)
    assert not tags.names & {"script", "img", "iframe", "a", "link", "object"}
    assert not any(name.startswith("on") for name in tags.attributes)
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("write", [html, markdown, plain_text])
def test_control_characters_are_replaced(write: object) -> None:
    assert callable(write)
    page = write([evil_document()])
    assert "\x1b" not in page
    assert "\u202e" not in page


def test_injected_markdown_stays_text() -> None:
    page = MarkdownIt("commonmark").render(markdown([evil_document()]))
    assert "<script" not in page
    assert "<img" not in page


def test_html_is_one_file_in_its_language(senior: Document) -> None:
    page = html([senior])
    assert '<html lang="en">' in page
    assert "<svg" in page
    assert "@media print" in page
    assert "src=" not in page
    assert "@import" not in page


def test_texts_need_no_qt() -> None:
    code = (
        "import sys, ladder_app.documents.formats.html, ladder_app.documents.formats.markdown, "
        "ladder_app.documents.formats.plain_text, ladder_app.documents.export.atomic_write; "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
