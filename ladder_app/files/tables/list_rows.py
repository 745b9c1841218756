"""A family as a table with one row each, which can be imported again.

A table holds names, texts, the scale, skills with their proficiencies, and
pay. Ids are made from names again; what a statement grows from, what ends,
whether a track is cumulative, sources, dates, links and market references are
in ladder files only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ladder_app.domain.model import JobFamily, Level, PayRange, SkillKind, SkillRequirement
from ladder_app.files.tables.columns import DETAILS, WRITTEN, Meaning, Value

FAMILY = "Job family"
SCALE = "Proficiency scale"
SKILLS = "Skills"
EVERY_LEVEL = "Every level"
DISTINCTIONS = "How the levels differ"
OLD_DISTINCTIONS = "What tells the levels apart"
"""The same in tables that were exported earlier."""

RESPONSIBILITIES = "Responsibilities"
KINDS = {SkillKind.HARD: "Hard skills", SkillKind.SOFT: "Soft skills"}


def list_rows(family: JobFamily) -> list[tuple[Value, ...]]:
    """The headings, what holds for the whole family, then every level."""
    rows = [tuple(column.heading for column in WRITTEN), *map(_row, _family_cells(family))]
    for track in family.tracks:
        for level in track.levels:
            of_level = {Meaning.TRACK: track.name, Meaning.LEVEL: level.name}
            rows.extend(_row({**of_level, **cells}) for cells in _level_cells(level))
    return rows


_Cells = Mapping[Meaning, Value]


def _row(cells: _Cells) -> tuple[Value, ...]:
    return tuple(cells.get(column.meaning, "") for column in WRITTEN)


def _item(group: str, name: str, statement: str) -> dict[Meaning, Value]:
    return {Meaning.GROUP: group, Meaning.SKILL: name, Meaning.STATEMENT: statement}


def _family_cells(family: JobFamily) -> Iterator[_Cells]:
    yield _item(FAMILY, family.name, family.summary)
    for step in family.scale:
        yield _item(SCALE, step.name, step.description)
    for skill in family.skills:
        kind = {Meaning.PROFICIENCY: skill.kind.value}
        yield {**_item(SKILLS, skill.name, skill.summary), **kind}
    for item in family.responsibilities:
        yield _item(EVERY_LEVEL, item.title, item.text)
    for distinction in family.distinctions:
        yield _item(DISTINCTIONS, distinction.title, distinction.text)


def _level_cells(level: Level) -> Iterator[_Cells]:
    texts = {column.meaning: column.of_level(level) for column in WRITTEN if column.of_level}
    yield {**texts, **_pay_cells(level.pay)}
    for item in level.responsibilities:
        yield _item(RESPONSIBILITIES, item.title, item.text)
    for needed in level.skills:
        yield _skill_cells(needed)


def _pay_cells(pay: PayRange | None) -> _Cells:
    if pay is None:
        return {}
    return {column.meaning: column.of_pay(pay) for column in WRITTEN if column.of_pay}


def _skill_cells(needed: SkillRequirement) -> _Cells:
    return {
        Meaning.GROUP: KINDS[needed.skill.kind],
        Meaning.SKILL: needed.skill.name,
        Meaning.PROFICIENCY: needed.proficiency.name,
        **{DETAILS[detail]: text for detail, text in needed.details.items()},
    }
