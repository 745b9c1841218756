"""Any text that a ladder file may have fits on any page, and is complete there."""

from __future__ import annotations

import io
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count

import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from ladder_app.documents.blocks import Document, Heading, PayChart
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.comparison.document import comparison_document
from ladder_app.documents.drawing.text_width import estimated_width
from ladder_app.documents.export.pay import PayPicture, pay_document
from ladder_app.documents.formats.plain_text import plain_text
from ladder_app.documents.growth.packet import packet
from ladder_app.documents.growth.sheet import talk_sheet
from ladder_app.documents.level.document import family_documents, level_document
from ladder_app.documents.level.options import FULL
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.map.data import MapView
from ladder_app.documents.map.pages import MapSheet, map_sheets
from ladder_app.documents.moves.document import moves_document
from ladder_app.documents.path.document import path_document
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import table_for
from ladder_app.documents.pdf.document import Sheet, sheets_of, write_pdf
from ladder_app.documents.pdf.text import POINT
from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.growth.entries import Person
from ladder_app.domain.model import JobFamily
from ladder_app.domain.moves.nearest import nearest_levels
from ladder_app.domain.path.map import path_map
from ladder_app.domain.path.route import find_path
from ladder_app.domain.summary import summarize
from ladder_app.files.ladder_file import parse_ladder
from tests.documents.growth.people import full_person
from tests.documents.sample import sample_family
from tests.hostile_text import hostile_data, hostile_family

pytestmark = pytest.mark.usefixtures("application")
LOCALIZER = EnglishLocalizer()
SIZES = {
    "A4": (595.0, 842.0),
    "A4 landscape": (842.0, 595.0),
    "A5": (420.0, 595.0),
    "A5 landscape": (595.0, 420.0),
    "Letter": (612.0, 792.0),
}
SIDE, TOP, MARGIN = 44, 36, 30
WORD = re.compile(r"f\d+w\d+x")


def numbered_family(characters: int) -> JobFamily:
    """A family whose every field has words of its own, as many as fit."""
    fields = count()

    def words(value: object) -> object:
        if isinstance(value, dict):
            return {key: words(each) for key, each in value.items()}
        if isinstance(value, list):
            return [words(each) for each in value]
        if not isinstance(value, str) or "hostile text" not in value:
            return value
        field = next(fields)
        return " ".join(f"f{field}w{n}x" for n in range(characters))[:characters].rpartition(" ")[0]

    data = json.dumps(words(json.loads(hostile_data("hostile text"))))
    read = parse_ladder(data.encode(), "numbered.yaml")
    assert read.family, read.problems
    return read.family


def moves_of(place: Place) -> Document:
    return moves_document(place, nearest_levels([place.family], place), LOCALIZER)


def person_of(place: Place) -> Person:
    """A person who has words of their own in each text; every fifth is as long as fits."""
    name = place.family.name

    def text(number: int) -> str:
        words = re.sub(r"f\d+", f"f{1000 + number}", name)
        return words if number % 5 == 0 else words[:60].rpartition(" ")[0] or words[:60]

    return full_person(place, text)


def pay_picture(family: JobFamily) -> PayPicture:
    request = PayRequest(family=family, with_market=True)
    return PayPicture([request], [table_for(request)], LOCALIZER)


def path_of(family: JobFamily) -> Document:
    path = find_path([family], *(Place(family, family.levels[n]) for n in (0, -1)))
    assert path
    return path_document(path, LOCALIZER)


KINDS: dict[str, Callable[[JobFamily], list[Document]]] = {
    "print": lambda family: [level_document(summarize(family, family.levels[1]), LOCALIZER, FULL)],
    "family": lambda family: list(family_documents(family, LOCALIZER, FULL)),
    "path": lambda family: [path_of(family)],
    "compare": lambda family: [
        comparison_document(
            compare_levels([Place(family, level) for level in family.levels[:2]]), LOCALIZER
        )
    ],
    "talk sheet": lambda family: [talk_sheet(Place(family, family.levels[1]), LOCALIZER)],
    "filled talk sheet": lambda family: [
        talk_sheet(place := Place(family, family.levels[1]), LOCALIZER, person_of(place))
    ],
    "packet": lambda family: [
        packet(place := Place(family, family.levels[1]), person_of(place), LOCALIZER)
    ],
    "moves": lambda family: [moves_of(Place(family, family.levels[0]))],
    "pay": lambda family: [pay_document(pay_picture(family))],
}
TEXTS = {
    "words": numbered_family,
    "one word": lambda characters: hostile_family("w" * characters),
}


def blank(image: QImage, area: QRectF) -> bool:
    part = image.copy(area.toRect())
    empty = QImage(part.size(), part.format())
    empty.fill(QColor("white"))
    return part == empty


def painted(paint: Callable[[QPainter], None], size: tuple[float, float]) -> QImage:
    """What is painted on a sheet and on the table around it."""
    image = QImage(
        round(size[0]) + 2 * MARGIN, round(size[1]) + 2 * MARGIN, QImage.Format.Format_RGB32
    )
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.translate(MARGIN, MARGIN)
    paint(painter)
    painter.end()
    return image


def overflows(sheet: Sheet, size: tuple[float, float]) -> Iterator[str]:
    def paint(painter: QPainter) -> None:
        painter.scale(1 / POINT, 1 / POINT)
        for placed in sheet.page.placed:
            placed.cell.paint(painter, SIDE * POINT, TOP * POINT + placed.y)

    image = painted(paint, size)
    wide, high = float(image.width()), float(image.height())
    foot = (sheet.height - sheet.footer.height) / POINT + 10
    areas = {
        "left": QRectF(0, 0, MARGIN + SIDE - 4, high),
        "right": QRectF(wide - MARGIN - SIDE + 4, 0, MARGIN + SIDE - 4, high),
        "foot": QRectF(0, MARGIN + foot, wide, high - MARGIN - foot),
    }
    yield from (name for name, area in areas.items() if not blank(image, area))


def faults(documents: list[Document], size: tuple[float, float]) -> list[tuple[int, str]]:
    """The pages with something outside of their text area, and at which side."""
    sheets = enumerate(sheets_of(documents, QSizeF(*size)), start=1)
    return [(number, side) for number, sheet in sheets for side in overflows(sheet, size)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXTS)
def test_nothing_is_beside_the_page_or_over_its_foot(kind: str, size: str, text: str) -> None:
    for characters in (250, 1500):
        documents = KINDS[kind](TEXTS[text](characters))
        assert faults(documents, SIZES[size]) == []


@pytest.mark.parametrize("kind", ["print", "pay"])
@pytest.mark.parametrize("size", ["A4", "A5 landscape"])
def test_four_hundred_levels_fit(kind: str, size: str) -> None:
    documents = KINDS[kind](sample_family(400))
    assert faults(documents, SIZES[size]) == []


def words_in(texts: list[str]) -> set[str]:
    """The words, without the spaces that a reader of PDF finds inside of very long texts."""
    return set(WORD.findall("".join("".join(texts).split())))


def pages_of(documents: list[Document], size: str = "A4", *, is_wide: bool = False) -> list[str]:
    data = write_pdf(documents, size, is_wide=is_wide)
    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("size", "is_wide"), [("A4", False), ("Letter", True)])
def test_every_word_is_on_a_page(kind: str, size: str, is_wide: bool) -> None:
    documents = KINDS[kind](numbered_family(1500))
    found = words_in(pages_of(documents, size, is_wide=is_wide))
    expected = words_in([plain_text(documents)])
    assert len(expected) > 500
    assert sorted(expected - found) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_the_longest_texts_takes_less_than_a_second(kind: str) -> None:
    start = time.process_time()
    pages = list(sheets_of(KINDS[kind](numbered_family(20_000)), QSizeF(*SIZES["A4"])))
    assert time.process_time() - start < len(pages)


def test_a_text_of_the_greatest_length_is_complete() -> None:
    text = " ".join(f"f0w{n}x" for n in range(2500))[:20_000].rpartition(" ")[0]
    family = sample_family()
    first, *others = family.levels
    statement, *rest = first.responsibilities
    first = replace(first, responsibilities=(replace(statement, text=text), *rest))
    family = replace(family, tracks=(replace(family.tracks[0], levels=(first, *others)),))
    documents = [*KINDS["compare"](family), level_document(summarize(family, first), LOCALIZER)]
    for document in documents:
        assert words_in(pages_of([document])) == words_in([text])


@pytest.mark.parametrize("kind", ["path", "compare"])
def test_every_letter_of_a_word_of_five_thousand_is_on_a_page(kind: str) -> None:
    documents = KINDS[kind](hostile_family("w" * 5000))
    assert "".join(pages_of(documents)).count("w") >= plain_text(documents).count("w") * 0.999


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("characters", [60, 250])
def test_no_page_has_a_heading_only(size: str, characters: int) -> None:
    for document in KINDS["family"](numbered_family(characters)):
        headings = [block for block in document.blocks if isinstance(block, Heading)]
        assert headings
        for sheet in sheets_of([document], QSizeF(*SIZES[size])):
            kept = {id(placed.cell) for placed in sheet.page.placed}
            assert len(kept) > 1 or sheet.page.placed[0].cell.height > 30 * POINT


@pytest.mark.parametrize("size", SIZES)
def test_a_map_of_long_names_is_on_few_sheets_and_on_the_paper(size: str) -> None:
    for family in (numbered_family(20_000), hostile_family("w" * 5000)):
        sheets = list(map_sheets(path_map(family), MapView(), LOCALIZER, QSizeF(*SIZES[size])))
        assert len(sheets) <= 3
        for number, sheet in enumerate(sheets, start=1):

            def paint(painter: QPainter, sheet: MapSheet = sheet, number: int = number) -> None:
                sheet.paint(painter, number, 3)

            image = painted(paint, SIZES[size])
            wide, high = float(image.width()), float(image.height())
            for area in (QRectF(0, 0, MARGIN + 4, high), QRectF(wide - MARGIN, 0, MARGIN, high)):
                assert blank(image, area)


def test_laying_out_a_chart_takes_a_time_in_line_with_its_names() -> None:
    measured = {}
    for characters in (5_000, 10_000, 20_000):
        letters = Counter[str]()

        def measure(text: str, letters: Counter[str] = letters) -> float:
            letters["measured"] += len(text)
            return estimated_width(text, 13)

        picture = pay_picture(numbered_family(characters))
        block = pay_document(picture).blocks[0]
        assert isinstance(block, PayChart)
        lay_out_chart(block.groups, block.view, 960, LOCALIZER, measure)
        measured[characters] = letters["measured"]
    assert measured[10_000] < 2.5 * measured[5_000]
    assert measured[20_000] < 2.5 * measured[10_000]
