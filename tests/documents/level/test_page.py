"""A level is composed once: paper and window show the same of it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from ladder_app.documents.blocks import Document, Heading, Paragraph, Skills, Statements
from ladder_app.documents.formats.plain_text import plain_text
from ladder_app.documents.level.document import level_document
from ladder_app.documents.level.options import FULL
from ladder_app.documents.level.page import LevelPage, carried_section, compose_level
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.model import Distinction, Level, Responsibility, Track
from ladder_app.domain.summary import LevelSummary, summarize
from ladder_app.gui.panes.rows import Row, SkillRow, responsibility_rows, skill_rows
from tests.documents.level.sources import carried_from_another_source
from tests.documents.sample import short_families

LOCALIZER = EnglishLocalizer()
FAMILY = short_families()[0]


def page_of(level: Level) -> LevelPage:
    return compose_level(summarize(FAMILY, level), LOCALIZER)


def printed(summary: LevelSummary) -> Document:
    return level_document(summary, LOCALIZER, FULL)


@pytest.mark.parametrize("level", FAMILY.levels, ids=lambda level: level.id)
def test_window_and_paper_show_the_same_statements_with_the_same_badges(level: Level) -> None:
    blocks = printed(summarize(FAMILY, level)).blocks
    on_paper = {
        (item.lead, item.text, item.mark)
        for block in blocks
        if isinstance(block, Statements)
        for item in block.items
    }
    carried = carried_section(summarize(FAMILY, level), LOCALIZER)
    rows = responsibility_rows(page_of(level), LOCALIZER, carried=carried)
    in_window = {
        (row.item.title, row.item.text, row.badge)
        for row in rows
        if isinstance(row.item, Responsibility | Distinction)
    }
    assert in_window == on_paper


@pytest.mark.parametrize("level", FAMILY.levels, ids=lambda level: level.id)
def test_window_and_paper_show_the_same_skills(level: Level) -> None:
    (skills,) = (b for b in printed(summarize(FAMILY, level)).blocks if isinstance(b, Skills))
    on_paper = [
        (
            row.name,
            row.filled,
            row.total,
            row.word,
            bool(row.growth),
            [each.line for each in row.details],
        )
        for group in skills.groups
        for row in group.rows
    ]
    rows: list[Row] = skill_rows(page_of(level), LOCALIZER)
    in_window = [
        (row.text, row.filled, row.steps, row.word, row.grows, [*row.details])
        for row in rows
        if isinstance(row, SkillRow)
    ]
    assert in_window == on_paper


def test_what_carries_over_is_folded_in_the_window_and_a_line_on_paper() -> None:
    senior = FAMILY.levels[1]
    page = page_of(senior)
    headings = [row.text for row in responsibility_rows(page, LOCALIZER) if row.is_heading]
    assert headings == [
        page.at_level.heading,
        "Still expected from Junior (1)",
        page.at_every_level.heading,
        page.distinctions.heading,
    ]
    short = level_document(summarize(FAMILY, senior), LOCALIZER)
    on_paper = [block.text for block in short.blocks if isinstance(block, Heading)]
    assert on_paper[:2] == ["What changes at this level", "As at Junior"]
    lines = [block.text for block in short.blocks if isinstance(block, Paragraph)]
    assert "Still expected from Junior: Asks before larger changes" in lines
    blocks = printed(summarize(FAMILY, senior)).blocks
    full = [block.text for block in blocks if isinstance(block, Heading)]
    assert "Still expected from Junior" in full


def test_the_earlier_words_of_a_statement_that_grows_are_beside_it() -> None:
    senior = FAMILY.levels[1]
    page = page_of(senior)
    (row,) = (
        row for row in responsibility_rows(page, LOCALIZER) if row.fold and not row.is_heading
    )
    assert (row.badge, row.details) == ("grows", ())
    (opened,) = (row for row in responsibility_rows(page, LOCALIZER, {row.fold}) if row.is_open)
    assert opened.details == ("from: Fixes small faults",)
    short = level_document(summarize(FAMILY, senior), LOCALIZER)
    notes = [item.note for b in short.blocks if isinstance(b, Statements) for item in b.items]
    assert "from: Fixes small faults" in notes


def test_a_dot_is_a_step_of_the_scale_whatever_its_rank() -> None:
    scale = tuple(replace(step, rank=step.rank * 10) for step in FAMILY.scale)
    junior = FAMILY.levels[0]
    skills = tuple(replace(s, proficiency=scale[s.proficiency.rank - 1]) for s in junior.skills)
    level = replace(junior, skills=skills)
    (track,) = FAMILY.tracks
    family = replace(FAMILY, scale=scale, tracks=(replace(track, levels=(level,)),))
    page = compose_level(summarize(family, level), LOCALIZER)
    found = {s.item.name: (s.filled, s.steps) for group in page.skills for s in group.skills}
    assert found["Scripts_*"] == (3, "3 of 4")
    assert found["Design"] == (0, "0 of 4")


def test_what_carries_over_has_the_mark_of_its_own_source() -> None:
    family = carried_from_another_source()
    summary = summarize(family, family.levels[1])
    text = plain_text([level_document(summary, LOCALIZER)])
    assert "Still expected from One: Writes tests\N{NARROW NO-BREAK SPACE}²" in text
    assert "Knows how\N{NARROW NO-BREAK SPACE}³" in text
    for line in ("- ¹ Role description", "- ² Handbook", "- ³ Framework"):
        assert line in text
    assert "Survey" not in text
    (carried,) = carried_section(summary, LOCALIZER).statements
    assert carried.source_mark == "²"


def test_without_skills_nothing_explains_what_grows() -> None:
    family = replace(FAMILY, skills=(), tracks=tuple(map(_without_skills, FAMILY.tracks)))
    for level in family.levels:
        page = compose_level(summarize(family, level), LOCALIZER)
        assert (page.skills, page.legend) == ((), "")
    assert page_of(FAMILY.levels[1]).legend == f"▲ grows from {FAMILY.levels[0].name}"


def _without_skills(track: Track) -> Track:
    return replace(track, levels=tuple(replace(level, skills=()) for level in track.levels))
