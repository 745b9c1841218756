"""A family as a table with its levels across, as people put it on a wall."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ladder_app.domain.model import JobFamily, Level, PayRange, Skill, SkillRequirement
from ladder_app.files.tables.columns import WRITTEN, Value
from ladder_app.files.tables.list_rows import KINDS
from ladder_app.files.tables.sheet_cells import MAX_CELL_CHARACTERS, length_in_cell

_EMPTY = ""


def matrix_rows(family: JobFamily) -> list[tuple[Value, ...]]:
    """The levels' names, their texts, their skills, their statements, their pay."""
    levels = family.levels
    rows = [("Group", "Skill", *(level.name for level in levels))]
    return [
        *rows,
        *_texts(levels),
        *_skills(family),
        *_statements(levels),
        *_pay(levels),
    ]


def _line(
    group: str, label: str, levels: tuple[Level, ...], cell: Callable[[Level], Value]
) -> Iterator[tuple[Value, ...]]:
    cells = [cell(level) for level in levels]
    if any(cell != _EMPTY for cell in cells):
        yield (group, label, *cells)


def _texts(levels: tuple[Level, ...]) -> Iterator[tuple[Value, ...]]:
    for column in WRITTEN:
        if column.of_level:
            yield from _line("", column.heading, levels, column.of_level)


def _skills(family: JobFamily) -> Iterator[tuple[Value, ...]]:
    cells = {
        (level.id, needed.skill.id): _needed(needed)
        for level in family.levels
        for needed in level.skills
    }
    for kind, group in KINDS.items():
        for skill in family.skills:
            if skill.kind is kind:
                yield from _line(group, skill.name, family.levels, _of_skill(cells, skill))


def _of_skill(cells: Mapping[tuple[str, str], str], skill: Skill) -> Callable[[Level], Value]:
    return lambda level: cells.get((level.id, skill.id), _EMPTY)


def _needed(needed: SkillRequirement) -> str:
    text = "\n".join(needed.details.values())
    return ": ".join(filter(None, (needed.proficiency.name, text)))


def _statements(levels: tuple[Level, ...]) -> Iterator[tuple[Value, ...]]:
    titles = dict.fromkeys(item.title for level in levels for item in level.responsibilities)
    by_title = {level.id: _texts_by_title(level) for level in levels}
    for title in titles:
        label = title or "Statements"
        parts = {level.id: _parts(by_title[level.id].get(title, [])) for level in levels}
        # What one cell cannot hold goes on in the next row, under the same name.
        for number in range(max(map(len, parts.values()))):
            yield from _line("Responsibilities", label, levels, _part(parts, number))


def _texts_by_title(level: Level) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item in level.responsibilities:
        found.setdefault(item.title, []).append(item.text)
    return found


def _part(parts: Mapping[str, list[str]], number: int) -> Callable[[Level], Value]:
    return lambda level: next(iter(parts[level.id][number : number + 1]), _EMPTY)


def _parts(texts: list[str]) -> list[str]:
    """What a level says under a title, in as many texts as cells can hold."""
    if len(texts) < 2:
        return texts
    parts: list[str] = []
    room = 0
    for line in (f"- {text}" for text in texts):
        length = length_in_cell(line) + 1
        if length > room:
            parts.append(line)
            room = MAX_CELL_CHARACTERS - length
        else:
            parts[-1] += f"\n{line}"
            room -= length
    return parts


def _pay(levels: tuple[Level, ...]) -> Iterator[tuple[Value, ...]]:
    for column in WRITTEN:
        if column.of_pay:
            yield from _line("Pay", column.heading, levels, _of_pay(column.of_pay))


def _of_pay(get: Callable[[PayRange], Value]) -> Callable[[Level], Value]:
    return lambda level: get(level.pay) if level.pay else _EMPTY
