from __future__ import annotations

import io
import re
import subprocess
import sys
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace
from pypdf import PageObject, PdfReader

from ladder_app.documents.blocks import (
    Document,
    Paragraph,
    PayChart,
    SourceList,
    Statement,
    Statements,
)
from ladder_app.documents.comparison.document import comparison_document
from ladder_app.documents.export.pay import PayPicture, pay_document
from ladder_app.documents.formats.html import html
from ladder_app.documents.level.document import documents_of, level_document
from ladder_app.documents.level.family import group_document
from ladder_app.documents.level.options import FULL, SUMMARY, LevelOptions
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.path.document import path_document
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import table_for
from ladder_app.documents.pdf.document import write_pdf
from ladder_app.documents.pdf.file_bytes import with_dates, with_language
from ladder_app.domain.address import Group, Place
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.model import JobFamily, PayPeriod, PayRange, Track
from ladder_app.domain.path.route import find_path
from ladder_app.domain.summary import sources_of, summarize
from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.library import bundled_ladders
from tests.bench.sample import ladder_of
from tests.documents.sample import DUTIES, HARD, SOFT, STATEMENTS, sample_family

pytestmark = pytest.mark.usefixtures("application")
SIZES = {"A4": (595, 842), "Letter": (612, 792)}


def read(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data), strict=True)


def text_of(reader: PdfReader) -> str:
    return "".join("".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize("size", SIZES)
def test_a_level_is_one_page_with_everything(senior: Document, size: str) -> None:
    reader = read(write_pdf([senior], size))
    assert len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == SIZES[size]
    text = text_of(reader)
    figures = ("$55,000 – $85,000", "$80,000 – $120,000", "$90,000 – $180,000+")
    words = (
        "Page 1 of 1",
        "2026-11-24",
        "Role description",
        "grows from Middle",
        "Builds and runs the part of an application that users never see.",
        "It starts $10,000 above the start of Middle.",
    )
    for sentence in (
        *STATEMENTS["senior"],
        *HARD,
        *SOFT,
        *DUTIES,
        *figures,
        *words,
    ):
        assert "".join(sentence.split()) in text, sentence


def test_the_full_level_has_a_table_of_every_figure(family: JobFamily) -> None:
    summary = summarize(family, family.levels[2])
    text = text_of(read(write_pdf([level_document(summary, EnglishLocalizer(), FULL)])))
    rows = (
        "LevelMinimumMidpointMaximumRangespreadOverlapProgression",
        "Junior$55,000$70,000$85,00054.5%",
        "Middle$80,000$100,000$120,00050%12.5%+42.9%",
        "Senior$90,000$135,000*$180,000+100%*",
    )
    for row in rows:
        assert row in text


def bundled_levels() -> list[Place]:
    families = [file.family for file in bundled_ladders() if file.family]
    return [Place(family, level) for family in families for level in family.levels]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("place", bundled_levels(), ids=lambda place: place.address)
def test_a_bundled_level_is_one_page_with_its_role_scale_and_sources(
    place: Place, size: str
) -> None:
    summary = summarize(place.family, place.level)
    for options in (SUMMARY, LevelOptions(name_lines=True)):
        document = level_document(summary, EnglishLocalizer(), options)
        reader = read(write_pdf([document], size))
        assert len(reader.pages) == 1
    text = text_of(reader)
    sentences = [place.family.summary, *(step.description for step in place.family.scale)]
    sentences += [duty.title for duty in place.family.responsibilities]
    sentences += [source.title for source in sources_of(summary)]
    sentences += ["Name", "Manager", "Page 1 of 1"]
    for sentence in sentences:
        assert "".join(sentence.split()) in text, sentence
    assert "Sources:" not in text


def test_a_page_without_the_list_of_sources_names_them_at_its_foot() -> None:
    place = bundled_levels()[2]
    summary = summarize(place.family, place.level)
    reader = read(write_pdf([level_document(summary, EnglishLocalizer(), FULL)]))
    first, *_, last = reader.pages
    foot = "".join(first.extract_text().split()).rpartition("Page")[2]
    assert "CareerLaddereditorialtext" in foot
    assert foot.endswith(("May2025", "and1more"))
    assert "Sources:" not in last.extract_text()
    assert "Undated" in last.extract_text()


@pytest.mark.parametrize("length", [30, 150, 2000])
def test_sources_that_do_not_fit_the_foot_are_counted(senior: Document, length: int) -> None:
    titles = tuple(f"{n} " + "source " * (length // 7) for n in range(1, 41))
    blocks = tuple(b for b in senior.blocks if not isinstance(b, SourceList))
    reader = read(
        write_pdf([replace(senior, source_titles=titles, blocks=blocks, short_blocks=())])
    )
    foot = text_of(reader).rpartition("Sources:")[2]
    named = max(n for n in range(41) if n == 0 or f"{n}source" in foot)
    assert named >= 1
    assert foot.endswith("…" if length == 2000 else f"and{40 - named}more")
    assert len(reader.pages) == 1


def test_amounts_that_are_too_wide_are_broken_rather_than_lost(family: JobFamily) -> None:
    pay = PayRange(
        currency="USD", period=PayPeriod.YEAR, minimum=Decimal(1), maximum=Decimal(10**30)
    )
    level = replace(family.levels[0], pay=pay)
    huge = replace(family, tracks=(Track(id="main", levels=(level,)),))
    document = level_document(summarize(huge, level), EnglishLocalizer(), FULL)
    assert f"{10**30:,}" in text_of(read(write_pdf([document])))


def test_the_levels_of_a_family_follow_one_another(family: JobFamily) -> None:
    reader = read(write_pdf(documents_of([family], EnglishLocalizer())))
    text = text_of(reader)
    assert f"Page{len(reader.pages)}of{len(reader.pages)}" in text
    titles = [text.index(f"{name}Back-endDeveloperLevel") for name in ("Junior", "Middle")]
    assert titles == sorted(titles)
    assert text.count("https://example.org/role") == 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("options", [SUMMARY, FULL], ids=["summary", "full"])
def test_each_page_of_a_family_names_the_level_that_it_begins_with(
    size: str, options: LevelOptions
) -> None:
    for file in bundled_ladders():
        assert file.family
        documents = documents_of([file.family], EnglishLocalizer(), options)
        titles = ["".join(document.title.split()) for document in documents]
        names = [*titles, *(f"{title},continued" for title in titles)]
        for page in read(write_pdf(documents, size)).pages:
            assert "".join(page.extract_text().split()).startswith(tuple(names))


def test_a_level_longer_than_a_page_begins_a_page_and_is_named_on_each_further_one(
    family: JobFamily,
) -> None:
    reader = read(write_pdf(documents_of([tall_family(family)], EnglishLocalizer(), FULL)))
    texts = ["".join(page.extract_text().split()) for page in reader.pages]
    first = next(n for n, text in enumerate(texts) if "MiddleBack-endDeveloperLevel" in text)
    assert texts[first].startswith("MiddleBack-endDeveloperLevel")
    count = 0
    for text in texts[first + 1 :]:
        if text.startswith("SeniorBack-endDeveloper"):
            break
        assert text.startswith("MiddleBack-endDeveloper,continued")
        count += 1
    assert count >= 3


@pytest.mark.parametrize("size", SIZES)
def test_levels_that_fit_on_one_page_share_it(size: str) -> None:
    for file in bundled_ladders():
        assert file.family
        documents = documents_of([file.family], EnglishLocalizer())
        assert len(read(write_pdf(documents, size)).pages) < len(documents)


def test_key_responsibilities_have_their_texts_where_the_page_has_room(family: JobFamily) -> None:
    level = replace(family.levels[2], responsibilities=family.levels[2].responsibilities[:1])
    short = replace(family, tracks=(Track(id="main", levels=(level,)),))
    document = level_document(summarize(short, level), EnglishLocalizer())
    text = text_of(read(write_pdf([document])))
    for duty in family.responsibilities:
        assert "".join(duty.text.split()) in text
    assert "explainedonthepage" not in text


def test_the_titles_of_key_responsibilities_say_where_their_texts_are(senior: Document) -> None:
    too_long = (*senior.blocks, Paragraph("too long " * 2000))
    reader = read(write_pdf([replace(senior, blocks=too_long)]))
    assert len(reader.pages) == 1
    assert "explainedonthepageofBack-endDeveloper(printthefamilyoritspage)" in text_of(reader)


def test_selected_levels_list_each_source_once_and_say_once_that_no_pay_is_published() -> None:
    places = [place for place in bundled_levels() if place.family.id == "devops-engineer"]
    documents = documents_of(places, EnglishLocalizer())
    text = text_of(read(write_pdf(documents)))
    assert text.count("Undated;restated2026-11") == 1
    assert text.count("notpublished") == 1
    assert not any(isinstance(b, PayChart) for document in documents for b in document.blocks)


LONG = " ".join(f"word{n}" for n in range(3000))


def lowest_word(page: PageObject) -> tuple[float, float]:
    """The height of the lowest "word…" of a page, and of its page number."""
    words, foot = [1e6], [0.0]

    def visit(text: str, cm: list[float], matrix: list[float], *_font: object) -> None:
        y = matrix[4] * cm[1] + matrix[5] * cm[3] + cm[5]
        if "word" in text:
            words.append(y)
        if "Page" in text:
            foot.append(y)

    page.extract_text(visitor_text=visit)
    return min(words), max(foot)


def tall_family(family: JobFamily) -> JobFamily:
    (track,) = family.tracks
    junior, middle, senior = track.levels
    statement = replace(middle.responsibilities[0], text=f"{LONG}.")
    skill = replace(middle.skills[0], behaviour=f"{LONG}.")
    middle = replace(
        middle,
        responsibilities=(statement, *middle.responsibilities[1:]),
        skills=(skill, *middle.skills[1:]),
    )
    return replace(family, tracks=(replace(track, levels=(junior, middle, senior)),))


@pytest.mark.parametrize("kind", ["print", "path", "compare"])
def test_what_is_taller_than_a_page_continues_on_the_next(family: JobFamily, kind: str) -> None:
    tall = tall_family(family)
    places = [Place(tall, level) for level in tall.levels[:2]]
    localizer = EnglishLocalizer()
    path = find_path([tall], *places)
    assert path
    documents = {
        "print": [level_document(summarize(tall, tall.levels[1]), localizer, FULL)],
        "path": [path_document(path, localizer)],
        "compare": [comparison_document(compare_levels(places), localizer)],
    }
    reader = read(write_pdf(documents[kind]))
    text = text_of(reader)
    assert all(text.count(f"word{n}word") >= 2 for n in (0, 1500, 2998))
    for page in reader.pages:
        word, foot = lowest_word(page)
        assert word > foot + 5


def test_a_text_with_emoji_is_complete(senior: Document) -> None:
    text = "\U0001d54f" * 9 + " ends here"
    item = Statement(lead="\U0001d54f lead", text=text)
    blocks = (Paragraph(text), Statements((item,)))
    found = text_of(
        read(write_pdf([replace(senior, blocks=blocks, short_blocks=(), source_titles=())]))
    )
    assert found.count("endshere") == 2


def test_a_title_is_not_the_last_line_of_a_page(family: JobFamily) -> None:
    places = [Place(family, family.levels[0]), Place(family, family.levels[2])]
    path = find_path([family], *places)
    assert path
    document = path_document(path, EnglishLocalizer())
    for count in range(40):
        above = tuple(Paragraph(f"line {n}") for n in range(count))
        pages = read(write_pdf([replace(document, blocks=above + document.blocks)])).pages
        for page in pages[:-1]:
            lines = [line for line in page.extract_text().splitlines() if line.strip()]
            last = next(
                n for n, line in enumerate(lines) if line.startswith("Back-end Developer ·")
            )
            assert not lines[last - 1].startswith(("Responsibilities", "Skills", "Middle →"))


class German(EnglishLocalizer):
    language = "de_DE"


def test_title_and_language_are_in_the_file(senior: Document) -> None:
    reader = read(write_pdf([replace(senior, localizer=German())]))
    assert reader.metadata is not None
    assert reader.metadata.title == senior.title
    assert str(reader.root_object["/Lang"]) == "de-DE"


def test_the_language_of_the_data_is_that_of_page_and_file(family: JobFamily) -> None:
    family = replace(family, language="pt-BR")
    places = [Place(family, level) for level in family.levels[:2]]
    path = find_path([family], *places)
    assert path
    localizer = EnglishLocalizer()
    request = PayRequest(family=family)
    for document in (
        level_document(summarize(family, family.levels[0]), localizer),
        group_document(Group(family), localizer),
        comparison_document(compare_levels(places), localizer),
        path_document(path, localizer),
        pay_document(PayPicture([request], [table_for(request)], localizer)),
    ):
        assert str(read(write_pdf([document])).root_object["/Lang"]) == "pt-BR"
        page = html([document])
        assert page.count('lang="pt-BR"') == 2


def test_families_in_two_languages_leave_the_language_to_the_program(family: JobFamily) -> None:
    other = replace(family, id="other", language="de")
    places = [Place(each, each.levels[0]) for each in (family, other)]
    document = comparison_document(compare_levels(places), EnglishLocalizer())
    assert document.language == "en"


def test_the_text_has_spaces_and_no_ligatures(senior: Document) -> None:
    text = read(write_pdf([senior])).pages[0].extract_text()
    assert "Typically has five or more years" in text
    assert "\t" not in text


def test_equal_documents_give_equal_bytes_at_a_fixed_date(
    senior: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first = write_pdf([senior])
    assert write_pdf([senior]) == first
    # Every date in the file is the fixed one, so that a later run gives the same bytes too.
    assert set(re.findall(rb"D:(\d{14})", first)) == {b"20231114221320"}
    assert set(re.findall(rb'xmp:\w+Date="([^"Z+]+)', first)) == {b"2023-11-14T22:13:20"}
    metadata = read(first).metadata
    assert metadata is not None
    assert metadata.creation_date is not None
    assert metadata.creation_date.date() == date(2023, 11, 14)


def test_a_long_text_continues_on_the_next_page(senior: Document) -> None:
    long = " ".join(f"word{n}" for n in range(4000))
    reader = read(write_pdf([replace(senior, blocks=(Paragraph(long),), short_blocks=())]))
    assert len(reader.pages) > 2
    text = text_of(reader)
    assert all(f"word{n}" in text for n in range(0, 4000, 97))


def test_a_hundred_levels_are_fast() -> None:
    documents = documents_of([sample_family(100)], EnglishLocalizer())
    started = time.process_time()
    reader = read(write_pdf(documents))
    assert time.process_time() - started < 10
    assert len(reader.pages) > 60


def test_writing_no_document_is_an_error() -> None:
    with pytest.raises(ValueError, match="no document"):
        write_pdf([])


def test_an_unknown_layout_is_unchanged() -> None:
    assert with_language(b"not a pdf", "en") == b"not a pdf"
    dated = b"/CreationDate (D:20200101000000+02'00')"
    assert with_dates(dated, 0) == b"/CreationDate (D:19700101000000+00'00')"


def test_pdf_needs_no_widgets() -> None:
    code = (
        "import sys, ladder_app.documents.pdf.document; "
        "sys.exit('PySide6.QtWidgets' in sys.modules or 'PySide6.QtPrintSupport' in sys.modules)"
    )
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=root).returncode == 0


def test_the_meaning_of_the_marks_is_a_note_below_the_figures(family: JobFamily) -> None:
    document = level_document(summarize(family, family.levels[2]), EnglishLocalizer(), FULL)
    note = "+ The top is open: pay may go above it. * Uses the stated maximum."
    assert Paragraph(note, is_note=True) in document.blocks
    assert f'<p class="quiet">{note}</p>' in html([document])
    sizes: dict[str, float] = {}

    def visit(text: str, _cm: object, matrix: list[float], _font: object, size: float) -> None:
        for sentence in ("The top is open", "The axis begins"):
            if sentence in text.replace("\t", " "):
                sizes[sentence] = size * matrix[3]

    for page in read(write_pdf([document])).pages:
        page.extract_text(visitor_text=visit)
    assert len(sizes) == 2
    assert len(set(sizes.values())) == 1


def test_a_printed_level_adds_little_to_the_size_of_the_file() -> None:
    """Dots, bullets and badges are written once and moved, not written at each place."""
    sizes = []
    for count in (20, 60):
        family = parse_ladder(ladder_of(count).encode(), "big.ladder.yaml").family
        assert family is not None
        sizes.append(len(write_pdf(documents_of([family], EnglishLocalizer()))))
    assert (sizes[1] - sizes[0]) / 40 < 4_000
