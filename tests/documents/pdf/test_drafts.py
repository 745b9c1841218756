"""Texts of a PDF are set once, and a smaller size is tried only where it may fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFont, QTextLayout

from ladder_app.documents.blocks import Block, Document, Heading, Paragraph
from ladder_app.documents.growth.sheet import talk_sheet
from ladder_app.documents.level.document import documents_of, level_document
from ladder_app.documents.level.options import FULL
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.pdf import text as pdf_text
from ladder_app.documents.pdf.document import write_pdf
from ladder_app.documents.pdf.drafts import FULL_SIZE, SMALLER, Draft
from ladder_app.documents.pdf.faces import FontScales
from ladder_app.documents.pdf.text import POINT
from ladder_app.domain.address import Place
from ladder_app.domain.summary import summarize
from ladder_app.files.ladder_file import parse_ladder
from tests.bench.sample import ladder_of
from tests.documents.sample import sample_family
from tests.hostile_text import hostile_family

pytestmark = pytest.mark.usefixtures("application")
LOCALIZER = EnglishLocalizer()
TITLE = 150
"""Pixels: a larger font is that of a title, at any scale."""


class CountedLayout(QTextLayout):
    """A layout that counts how often a text is set in a font of so many pixels."""

    counts: ClassVar[Counter[tuple[str, int]]] = Counter()

    def __init__(self, text: str, font: QFont) -> None:
        self.counts[text, font.pixelSize()] += 1
        super().__init__(text, font)


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter[tuple[str, int]]]:
    monkeypatch.setattr(pdf_text, "QTextLayout", CountedLayout)
    yield CountedLayout.counts
    CountedLayout.counts.clear()


def lines(count: int, title: str = "Lines") -> Document:
    """A document of so many paragraphs of a line each."""
    blocks = tuple(Paragraph(f"Line {number}") for number in range(count))
    return Document(title=title, subtitle="", as_of=None, blocks=blocks, localizer=LOCALIZER)


def big_family() -> Sequence[Document]:
    read = parse_ladder(ladder_of(12).encode(), "big.ladder.yaml")
    assert read.family
    return documents_of([read.family], LOCALIZER)


def test_a_text_is_set_once_in_each_size(counts: Counter[tuple[str, int]]) -> None:
    write_pdf(big_family())
    titles = {text: count for (text, pixels), count in counts.items() if pixels > TITLE}
    assert titles.keys() >= {f"Level {number}" for number in range(1, 13)}
    assert set(titles.values()) == {1}
    # The same in each level: the name of a skill, and the word for its proficiency.
    assert counts["Skill skill-3", round(9.4 * POINT)] == 1
    assert counts["Working", round(9.4 * POINT)] == 1


def test_at_most_two_smaller_sizes_are_tried(counts: Counter[tuple[str, int]]) -> None:
    tried = []
    for count in range(12, 72, 2):
        counts.clear()
        write_pdf([lines(24, "First"), lines(count, "Second")])
        assert sum(number for (text, _), number in counts.items() if text == "Line 0") <= 5
        tried.append(sum(text == "Second" and pixels > TITLE for text, pixels in counts) - 1)
    assert 1 <= max(tried) <= 2


def long_lines() -> Document:
    """Paragraphs, of which several have a line less in a smaller size."""
    texts = [" ".join(["word", "longer", "a"] * count) for count in range(9, 60, 3)]
    blocks: list[Block] = [Heading("Heading", "aside"), *map(Paragraph, texts)]
    return replace(lines(0), blocks=tuple(blocks))


def of_a_level(family_text: str) -> Document:
    family = hostile_family(family_text) if family_text else sample_family()
    return level_document(summarize(family, family.levels[1]), LOCALIZER, FULL)


def sheet() -> Document:
    family = sample_family()
    return talk_sheet(Place(family, family.levels[1]), LOCALIZER)


@pytest.mark.parametrize("width", [3300.0, 5070.0])
@pytest.mark.parametrize(
    "document",
    [
        pytest.param(lambda: lines(30), id="short-lines"),
        pytest.param(long_lines, id="long-lines"),
        pytest.param(lambda: of_a_level(""), id="level"),
        pytest.param(lambda: of_a_level("พัฒนา ทดสอบ and ответственность " * 9), id="any-script"),
        pytest.param(lambda: of_a_level("w" * 300), id="long-word"),
        pytest.param(sheet, id="talk-sheet"),
    ],
)
def test_no_size_that_fits_is_skipped(document: Callable[[], Document], width: float) -> None:
    draft = Draft(document(), width, FontScales())
    page = 90_000.0
    last = draft.versions[-1]
    heights = {scale: draft.at(last, page, scale).height for scale in (FULL_SIZE, *SMALLER)}
    least = min(draft.at(each, page, FULL_SIZE).height for each in draft.versions)
    for height in heights.values():
        room = height + 0.001
        if heights[FULL_SIZE] > room / SMALLER[-1] ** 2:
            continue
        # A size is tried where it is small enough for the area of the text.
        tried = [s for s in SMALLER if heights[FULL_SIZE] * s**2 <= room * 1.02]
        fitting = next((draft.at(last, page, s) for s in tried if heights[s] <= room), None)
        assert room >= least or draft.fitting(room, page) is fitting


def test_nothing_is_set_for_no_room(counts: Counter[tuple[str, int]]) -> None:
    draft = Draft(lines(3), 5000.0, FontScales())
    assert draft.fitting(0.0, 7000.0) is None
    assert not counts
