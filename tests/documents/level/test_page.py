"""A level is composed once: paper and window show the same of it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from ladder_app.documents.blocks import Document, Heading, Skills, Statements
from ladder_app.documents.level.document import level_document
from ladder_app.documents.level.page import LevelPage, compose_level
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.model import Distinction, Level, Responsibility
from ladder_app.domain.summary import LevelSummary, summarize
from ladder_app.gui.panes.rows import Row, SkillRow, responsibility_rows, skill_rows
from tests.documents.sample import short_families

LOCALIZER = EnglishLocalizer()
FAMILY = short_families()[0]


def page_of(level: Level) -> LevelPage:
    return compose_level(summarize(FAMILY, level), LOCALIZER)


def printed(summary: LevelSummary) -> Document:
    return level_document(summary, LOCALIZER, full=True)


@pytest.mark.parametrize("level", FAMILY.levels, ids=lambda level: level.id)
def test_window_and_paper_show_the_same_statements_with_the_same_badges(level: Level) -> None:
    blocks = printed(summarize(FAMILY, level)).blocks
    on_paper = {
        (item.lead, item.text, item.mark)
        for block in blocks
        if isinstance(block, Statements)
        for item in block.items
    }
    rows = responsibility_rows(page_of(level), LOCALIZER)
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


def test_only_paper_parts_what_is_new_and_only_a_full_one_has_what_is_gone() -> None:
    senior = FAMILY.levels[1]
    page = page_of(senior)
    headings = [row.text for row in responsibility_rows(page, LOCALIZER) if row.is_heading]
    assert headings == [
        page.at_level.heading,
        page.at_every_level.heading,
        page.distinctions.heading,
        page.gone.heading,
    ]
    short = level_document(summarize(FAMILY, senior), LOCALIZER)
    on_paper = [block.text for block in short.blocks if isinstance(block, Heading)]
    assert on_paper[:2] == ["What is new at this level", "As at Junior"]
    assert page.gone.heading not in on_paper


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
