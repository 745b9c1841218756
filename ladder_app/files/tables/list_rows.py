"""A family as a table with one row each, which can be imported again as the same family.

The column of keys has what the other columns do not: the keys and values that the row's
record has in a ladder file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from ladder_app.domain.model import (
    JobFamily,
    Level,
    PayRange,
    Responsibility,
    Skill,
    SkillKind,
    SkillRequirement,
    Track,
)
from ladder_app.files.format_family import (
    DISTINCTION,
    FAMILY_RESPONSIBILITY,
    PROFICIENCY,
    SKILL,
    SOURCE,
)
from ladder_app.files.format_level import LEVEL, LEVEL_RESPONSIBILITY, REQUIREMENT, TRACK
from ladder_app.files.format_pay import MARKET, PAY
from ladder_app.files.kinds import Record
from ladder_app.files.tables.columns import DETAILS, WRITTEN, Meaning, Value
from ladder_app.files.write_ladder import family_keys, flow_text, record_keys

FAMILY = "Job family"
SOURCES = "Sources"
SCALE = "Proficiency scale"
SKILLS = "Skills"
STEPS = "Behaviors of a skill"
EVERY_LEVEL = "Every level"
DISTINCTIONS = "How the levels differ"
OLD_DISTINCTIONS = "What tells the levels apart"
"""The same in tables that were exported earlier."""

MARKET_REFERENCES = "Market references"
TRACKS = "Tracks"
RESPONSIBILITIES = "Responsibilities"
KINDS = {SkillKind.HARD: "Hard skills", SkillKind.SOFT: "Soft skills"}


def is_export(headings: Sequence[str]) -> bool:
    """Whether a row has the headings of an export, now or before it had the column of keys."""
    given = [text for text in headings if text]
    all_headings = [column.heading for column in WRITTEN]
    return given in (all_headings, all_headings[:-1])


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


def _keys(record: Record, value: object, *shown: str) -> dict[Meaning, Value]:
    """The keys of a record that no other column shows."""
    return _left(record_keys(record, value), *shown)


def _left(keys: Mapping[str, object], *shown: str) -> dict[Meaning, Value]:
    left = {key: value for key, value in keys.items() if key not in shown}
    return {Meaning.KEYS: flow_text(left)}


def _family_cells(family: JobFamily) -> Iterator[_Cells]:
    yield {**_item(FAMILY, family.name, family.summary), **_left(_own_keys(family), *_IN_ROWS)}
    for source in family.sources:
        keys = _keys(SOURCE, source, "title", "note")
        yield {**_item(SOURCES, source.title, source.note), **keys}
    for step in family.scale:
        keys = _keys(PROFICIENCY, step, "name", "description")
        yield {**_item(SCALE, step.name, step.description), **keys}
    for skill in family.skills:
        yield from _skill_cells(skill)
    for item in family.responsibilities:
        keys = _keys(FAMILY_RESPONSIBILITY, item, "title", "text")
        yield {**_item(EVERY_LEVEL, item.title, item.text), **keys}
    for distinction in family.distinctions:
        keys = _keys(DISTINCTION, distinction, "title", "text")
        yield {**_item(DISTINCTIONS, distinction.title, distinction.text), **keys}
    for reference in family.market:
        keys = _keys(MARKET, reference, "name", "remark")
        yield {**_item(MARKET_REFERENCES, reference.name, reference.remark), **keys}
    yield from _track_cells(family.tracks)


def _own_keys(family: JobFamily) -> Mapping[str, object]:
    """The keys of the family without its levels, which would take long to write."""
    tracks = tuple(replace(track, levels=()) for track in family.tracks)
    return family_keys(replace(family, tracks=tracks, skills=()))


_IN_ROWS = (
    *("name", "summary", "sources", "scale", "skills", "responsibilities", "distinctions"),
    *("market", "levels", "tracks"),
)
"""The keys of a family that have rows or columns of their own."""


def _skill_cells(skill: Skill) -> Iterator[_Cells]:
    kind = {Meaning.PROFICIENCY: skill.kind.value}
    keys = _keys(SKILL, skill, "name", "kind", "summary", "steps")
    yield {**_item(SKILLS, skill.name, skill.summary), **kind, **keys}
    for step in skill.steps:
        proficiency = {Meaning.PROFICIENCY: step.proficiency.name}
        yield {**_item(STEPS, skill.name, step.behaviour), **proficiency}


def _track_cells(tracks: Sequence[Track]) -> Iterator[_Cells]:
    for track in tracks:
        if track.name:
            keys = _keys(TRACK, track, "name", "levels")
            yield {Meaning.GROUP: TRACKS, Meaning.TRACK: track.name, **keys}


def _level_cells(level: Level) -> Iterator[_Cells]:
    texts = {column.meaning: column.of_level(level) for column in WRITTEN if column.of_level}
    yield {**texts, **_pay_cells(level.pay), **_level_keys(level)}
    for item in level.responsibilities:
        yield _statement_cells(item)
    for needed in level.skills:
        yield _requirement_cells(needed)


def _level_keys(level: Level) -> _Cells:
    shown = [column.key for column in WRITTEN if column.of_level]
    keys = record_keys(LEVEL, replace(level, responsibilities=(), skills=()))
    if level.pay:
        in_columns = [column.key for column in WRITTEN if column.of_pay]
        pay = record_keys(PAY, level.pay)
        keys["pay"] = {key: value for key, value in pay.items() if key not in in_columns}
    left = {key: value for key, value in keys.items() if value != {}}
    return _left(left, "name", *shown)


def _pay_cells(pay: PayRange | None) -> _Cells:
    if pay is None:
        return {}
    return {column.meaning: column.of_pay(pay) for column in WRITTEN if column.of_pay}


def _statement_cells(item: Responsibility) -> _Cells:
    keys = _keys(LEVEL_RESPONSIBILITY, item, "title", "text")
    return {**_item(RESPONSIBILITIES, item.title, item.text), **keys}


def _requirement_cells(needed: SkillRequirement) -> _Cells:
    return {
        Meaning.GROUP: KINDS[needed.skill.kind],
        Meaning.SKILL: needed.skill.name,
        Meaning.PROFICIENCY: needed.proficiency.name,
        **{DETAILS[detail]: text for detail, text in needed.details.items()},
        **_keys(REQUIREMENT, needed, "proficiency", *(detail.value for detail in DETAILS)),
    }
