"""The page of a family and of a track, as it is composed and on paper."""

from __future__ import annotations

import io

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from ladder_app.documents.formats.plain_text import plain_text
from ladder_app.documents.level.document import documents_of
from ladder_app.documents.level.family import (
    FamilyLevel,
    compose_family,
    family_level,
    family_sources,
    group_document,
    page_sources,
)
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.pdf.document import write_pdf
from ladder_app.documents.words.step import step_changes
from ladder_app.domain.address import Group, Place, group_in
from ladder_app.domain.compare.step import step_between
from ladder_app.domain.model import JobFamily
from ladder_app.files.library import bundled_ladders

LOCALIZER = EnglishLocalizer()
FAMILIES = [file.family for file in bundled_ladders() if file.family]
GROUPS = [
    group
    for family in FAMILIES
    for group in (Group(family), *(Group(family, track) for track in family.tracks[1:]))
]
BACK_END = next(family for family in FAMILIES if family.id == "backend-developer")
SOFTWARE = next(family for family in FAMILIES if family.id == "software-engineering")


def rows(group: Group) -> dict[str, FamilyLevel]:
    page = compose_family(group, LOCALIZER)
    return {level.id: family_level(page, level, LOCALIZER) for level in group.levels}


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.address)
def test_the_page_of_a_bundled_family_or_track_is_one_sheet(group: Group, size: str) -> None:
    reader = PdfReader(io.BytesIO(write_pdf([group_document(group, LOCALIZER)], size)))
    assert len(reader.pages) == 1
    text = "".join(reader.pages[0].extract_text().split())
    family = group.family
    for sentence in (
        group.title,
        family.summary,
        *(part for each in family.responsibilities for part in (each.title, each.text)),
        *(part for each in family.distinctions for part in (each.title, each.text)),
        *(part for each in family.scale for part in (each.name, each.description)),
        *(part for each in group.levels for part in (each.name, each.summary)),
    ):
        assert "".join(sentence.split()) in text, sentence


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.id)
def test_the_changes_are_those_that_every_other_view_counts(family: JobFamily) -> None:
    found = rows(Group(family))
    for level in family.levels:
        before = family.previous(level)
        if before is None:
            assert found[level.id].changes == "where the ladder starts"
            continue
        step = step_between(Place(family, before), Place(family, level))
        counted = step_changes(step, LOCALIZER, with_pay=False)
        assert found[level.id].changes.endswith(counted)
        assert "midpoint" not in found[level.id].changes


def test_a_level_after_a_branch_names_the_level_before() -> None:
    family = rows(Group(SOFTWARE))
    assert family["engineering-manager"].changes.startswith("from Senior: ")
    assert not family["principal"].changes.startswith("from ")
    track = group_in(SOFTWARE, "software-engineering/track/management")
    assert track is not None
    assert next(iter(rows(track).values())).changes.startswith("from Senior: ")


def test_pay_is_a_range_beside_its_level() -> None:
    page = compose_family(Group(BACK_END), LOCALIZER)
    assert page.unit == "USD per year"
    assert page.column_titles == ("Level", "In a sentence", "Changes", "Pay")
    senior = rows(Group(BACK_END))["senior"]
    assert senior.pay == "$90,000 – $180,000+"
    assert senior.sentence.startswith("Typically 5+ years · ")


def test_pay_that_nobody_published_takes_one_line() -> None:
    page = compose_family(Group(SOFTWARE), LOCALIZER)
    assert page.column_titles == ("Level", "In a sentence", "Changes")
    text = plain_text([group_document(Group(SOFTWARE), LOCALIZER)])
    assert text.count("Pay: not published for any level of Software Engineering.") == 1
    assert text.count("not published") == 1


def test_some_pay_is_told_from_none() -> None:
    levels = BACK_END.levels
    unpaid = replace(levels[1], pay=None)
    track = replace(BACK_END.tracks[0], levels=(levels[0], unpaid, levels[2]))
    found = rows(Group(replace(BACK_END, tracks=(track,))))
    assert found["middle"].pay == "not published"


def test_the_page_names_the_sources_of_what_it_shows() -> None:
    titles = {source.id: source.title for source in BACK_END.sources}
    page = compose_family(Group(BACK_END), LOCALIZER, with_market=False)
    assert titles["bls-oews-2025"] not in [source.title for source in page.sources]
    assert "role-description" in [source.id for source in page.sources]
    full = group_document(Group(BACK_END), LOCALIZER, full=True)
    text = plain_text([full], 200)
    assert f"³ {titles['bls-oews-2025']}" in text
    assert "Covers all levels of the occupation in the United States. ³" in " ".join(text.split())


def test_a_source_that_nothing_cites_is_not_listed() -> None:
    uncited = replace(BACK_END.sources[0], id="uncited", title="Uncited")
    family = replace(BACK_END, sources=(uncited, *BACK_END.sources))
    for with_market in (False, True):
        for sources_of in (page_sources, family_sources):
            assert uncited not in sources_of(family, with_market=with_market)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.id)
def test_each_number_in_the_list_of_sources_stands_at_a_line(family: JobFamily) -> None:
    for full in (False, True):
        text = plain_text([group_document(Group(family), LOCALIZER, full)], 300)
        for number in "¹²³⁴"[: len(page_sources(family, with_market=full))]:
            assert text.count(number) > 1


def test_a_level_has_the_numbers_that_its_family_lists_in_the_same_job() -> None:
    level = Place(BACK_END, BACK_END.levels[1])
    jobs: list[list[JobFamily | Group | Place]] = [[BACK_END], [Group(BACK_END), level]]
    for items in jobs:
        text = plain_text(documents_of(items, LOCALIZER), 300)
        assert "² Career Ladder editorial text" in text
        assert text.count("²") > 1


def test_the_documents_of_a_family_begin_with_its_page() -> None:
    documents = documents_of([BACK_END], LOCALIZER)
    page = group_document(
        Group(BACK_END), LOCALIZER, sources=family_sources(BACK_END, with_market=False)
    )
    assert documents[0] == page
    assert len(documents) == 1 + len(BACK_END.levels)


def test_a_family_without_anything_but_levels_has_a_page() -> None:
    levels = tuple(replace(level, pay=None, summary="") for level in BACK_END.levels)
    track = replace(BACK_END.tracks[0], levels=levels)
    bare = JobFamily(id="bare", name="Bare", tracks=(track,))
    text = plain_text([group_document(Group(bare), LOCALIZER)])
    assert text.startswith("Bare\n====\n3 levels\n")
    for heading in ("Key responsibilities", "How the levels differ", "What the skill", "Sources"):
        assert heading not in text
