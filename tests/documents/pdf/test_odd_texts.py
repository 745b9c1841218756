"""Bold, underline and every character are right on a page, in any script."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtGui import QFont, QTextLayout

from ladder_app.documents.blocks import (
    ComparedCell,
    ComparedRow,
    ComparisonTable,
    Document,
    Paragraph,
    Statement,
    Statements,
)
from ladder_app.documents.clean import printable
from ladder_app.documents.pdf import text as pdf_text
from ladder_app.documents.pdf.document import write_pdf
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.text.folding import Span
from tests.odd_texts import TEXTS, WORDS, at_qt

pytestmark = pytest.mark.usefixtures("application")
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)


class FormattedLayout(QTextLayout):
    """A layout that keeps which parts of its text were made bold or underlined."""

    parts: ClassVar[set[tuple[str, str]]] = set()

    def setFormats(self, formats: Sequence[Any]) -> None:  # noqa: N802 - Qt's name
        for each in formats:
            part = at_qt(self.text(), each.start, each.length)
            if each.format.fontWeight() == QFont.Weight.Bold:
                self.parts.add(("bold", part))
            if each.format.fontUnderline():
                self.parts.add(("underlined", part))
        super().setFormats(formats)


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[tuple[str, str]]]:
    monkeypatch.setattr(pdf_text, "QTextLayout", FormattedLayout)
    yield FormattedLayout.parts
    FormattedLayout.parts.clear()


def read(document: Document) -> str:
    pages = PdfReader(io.BytesIO(write_pdf([document])), strict=True).pages
    return "".join("".join(page.extract_text() for page in pages).split())


@SHARED
@given(WORDS, TEXTS)
def test_the_lead_is_bold_and_no_end_is_lost(
    parts: set[tuple[str, str]], senior: Document, lead: str, text: str
) -> None:
    parts.clear()
    statement = Statement(lead=lead, text=f"{text} endone")
    blocks = (Paragraph(f"{text} endtwo"), Statements((statement,)))
    found = read(replace(senior, blocks=blocks, source_titles=()))
    assert "endone" in found
    assert "endtwo" in found
    assert ("bold", printable(lead)) in parts


@SHARED
@given(TEXTS, st.data())
def test_changed_words_are_underlined_in_a_comparison(
    parts: set[tuple[str, str]], senior: Document, text: str, data: st.DataObject
) -> None:
    parts.clear()
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    cell = ComparedCell(
        text=f"{text} endone", change=Change.GROWN, mark="\N{ROCKET} grows", changed=(span,)
    )
    table = ComparisonTable(section="S", titles=("", "A"), rows=(ComparedRow("Row", (cell,)),))
    found = read(replace(senior, blocks=(table,), source_titles=()))
    assert "endone" in found
    assert ("bold", "\N{ROCKET} grows: ") in parts
    assert ("underlined", printable(text[span.start : span.end])) in parts
