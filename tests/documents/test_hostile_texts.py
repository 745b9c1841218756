"""Texts of a file stay text in every document: no tag, link, formula or escape sequence."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt
from python_calamine import CalamineWorkbook

from ladder_app.documents.blocks import Document
from ladder_app.documents.export.family import FamilyData
from ladder_app.documents.export.formats import (
    CSV_ROWS,
    FAMILY,
    PATH_MAP,
    PAY_CHART,
    SPREADSHEET,
    SVG,
)
from ladder_app.documents.export.path_map import MapPicture
from ladder_app.documents.export.pay import PayPicture
from ladder_app.documents.formats.html import html
from ladder_app.documents.formats.markdown import markdown
from ladder_app.documents.formats.plain_text import plain_text
from ladder_app.documents.formats.site import site
from ladder_app.documents.growth.packet import packet
from ladder_app.documents.growth.sheet import talk_sheet
from ladder_app.documents.level.document import family_documents
from ladder_app.documents.level.options import FULL
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.map.data import MapView
from ladder_app.documents.moves.document import moves_document
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import table_for
from ladder_app.domain.address import Place
from ladder_app.domain.moves.nearest import nearest_levels
from ladder_app.domain.path.map import path_map
from ladder_app.files.ladder_file import parse_ladder
from tests.documents.growth.people import full_person
from tests.hostile_text import TEXTS, hostile_data, hostile_family
from tests.squeezed import squeezed

HARMLESS = "Plain words"
COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Tags(HTMLParser):
    """The tags, the names of their attributes, and the addresses in them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.addresses: list[str] = []
        self.said = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[f"{tag} {sorted(name for name, _ in attrs)}"] += 1
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.said += data

    def handle_comment(self, data: str) -> None:
        self.tags[f"comment {data}"] += 1

    def handle_pi(self, data: str) -> None:
        self.tags[f"instruction {data}"] += 1


def kinds(tags: Counter[str]) -> set[str]:
    # A long text may take more lines in the chart: compare the kinds, not the counts.
    return set(tags)


def documents(text: str) -> list[Document]:
    family, localizer = hostile_family(text), EnglishLocalizer()
    places = [Place(family, level) for level in family.levels]
    sheets = (talk_sheet(place, localizer) for place in places)
    moves = (_moves(place, localizer) for place in places)
    person = full_person(places[-1], lambda _: text)
    filled = talk_sheet(places[-1], localizer, person), packet(places[-1], person, localizer)
    return [*family_documents(family, localizer, FULL), *sheets, *moves, *filled]


def _moves(place: Place, localizer: EnglishLocalizer) -> Document:
    return moves_document(place, nearest_levels([place.family], place), localizer)


def page(text: str) -> str:
    return html(documents(text))


@pytest.mark.parametrize("text", TEXTS)
def test_a_page_has_the_same_tags_as_with_harmless_texts(text: str) -> None:
    plain, hostile = Tags(page(HARMLESS)), Tags(page(text))
    outside = {key for key in hostile.tags if not key.startswith(("text", "title", "tspan"))}
    assert outside <= kinds(plain.tags)
    assert hostile.addresses == []
    assert squeezed(text) in squeezed(hostile.said)


@pytest.mark.parametrize("text", TEXTS)
def test_a_site_links_only_to_its_own_pages(text: str) -> None:
    pages = site(hostile_family(text), EnglishLocalizer())
    plain = site(hostile_family(HARMLESS), EnglishLocalizer())
    assert set(pages) == set(plain)
    for name, written in pages.items():
        found = Tags(written)
        assert set(found.addresses) == set(pages) - {name}
        assert not any(tag.split()[0] in ("script", "img", "iframe") for tag in found.tags)


def rendered(text: str) -> str:
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return str(parser.render(markdown(documents(text))))


@pytest.mark.parametrize("text", TEXTS)
def test_markdown_renders_as_the_text_itself(text: str) -> None:
    plain, hostile = Tags(rendered(HARMLESS)), Tags(rendered(text))
    assert hostile.tags == plain.tags
    assert squeezed(text) in squeezed(hostile.said)


def parts_of(picture: bytes) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(picture).iter())  # noqa: S314 - made by this test


def svgs(text: str) -> Iterator[bytes]:
    family, localizer = hostile_family(text), EnglishLocalizer()
    yield SVG.write(PATH_MAP, MapPicture(path_map(family), MapView(), localizer))
    request = PayRequest(family=family, with_market=True)
    yield SVG.write(PAY_CHART, PayPicture([request], [table_for(request)], localizer))


@pytest.mark.parametrize("text", TEXTS)
def test_a_picture_is_xml_without_references(text: str) -> None:
    for hostile, plain in zip(svgs(text), svgs(HARMLESS), strict=True):
        names = [{part.tag for part in parts_of(one)} for one in (hostile, plain)]
        assert names[0] == names[1]
        for part in parts_of(hostile):
            links = [name for name in part.attrib if "href" in name or name.startswith("on")]
            assert links == []
            assert not any(
                "url(" in value and "url(#" not in value for value in part.attrib.values()
            )


@pytest.mark.parametrize("text", TEXTS)
def test_no_cell_is_a_formula(text: str) -> None:
    content = FamilyData(hostile_family(text), EnglishLocalizer())
    rows = csv.reader(io.StringIO(CSV_ROWS.write(FAMILY, content).decode("utf-8-sig")))
    numbers = re.compile(r"-?\d+(\.\d+)?")
    for cell in (cell for row in rows for cell in row):
        assert not cell.startswith(("=", "+", "-", "@")) or numbers.fullmatch(cell)
    data = SPREADSHEET.write(FAMILY, content)
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    cells = [c for row in book.get_sheet_by_name("Matrix").to_python() for c in row]
    assert text in cells


@pytest.mark.parametrize("text", TEXTS)
def test_plain_text_has_the_text_but_no_escape_sequences(text: str) -> None:
    sentence = plain_text(documents(text))
    assert COMMANDS.search(sentence) is None
    assert squeezed(text) in squeezed(sentence)


@pytest.mark.parametrize(
    "escape", ["\x1b[31m", "\x07", "\x9b31m", "\x85", "\u202e", "\u2066", "\x00"]
)
def test_an_escape_sequence_is_an_error_in_every_field(escape: str) -> None:
    read = parse_ladder(hostile_data(f"a{escape}b"), "x.yaml")
    assert read.family is None
    assert {problem.code for problem in read.problems} <= {"text-escape", "more-problems"}
    assert all(str(problem).isprintable() for problem in read.problems)
