"""A family as a table with its levels across, as people put it on a wall."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ladder_app.domain.model import JobFamily, Level, PayRange, Skill
from ladder_app.files.tables.list_rows import KINDS, Value
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
    yield from _line("", "Title", levels, lambda level: level.title)
    yield from _line("", "Summary", levels, lambda level: level.summary)
    yield from _line("", "Experience", levels, lambda level: level.experience)


def _skills(family: JobFamily) -> Iterator[tuple[Value, ...]]:
    for kind, group in KINDS.items():
        for skill in family.skills:
            if skill.kind is kind:
                yield from _line(group, skill.name, family.levels, _needed(skill))


def _needed(skill: Skill) -> Callable[[Level], Value]:
    def cell(level: Level) -> Value:
        needed = next((item for item in level.skills if item.skill == skill), None)
        if needed is None:
            return _EMPTY
        text = f": {needed.behaviour}" if needed.behaviour else ""
        return f"{needed.proficiency.name}{text}"

    return cell


def _statements(levels: tuple[Level, ...]) -> Iterator[tuple[Value, ...]]:
    titles = dict.fromkeys(item.title for level in levels for item in level.responsibilities)
    for title in titles:
        label = title or "Statements"
        parts = {level.id: _parts(level, title) for level in levels}
        # What one cell cannot hold goes on in the next row, under the same name.
        for number in range(max(map(len, parts.values()))):
            yield from _line("Responsibilities", label, levels, _part(parts, number))


def _part(parts: Mapping[str, list[str]], number: int) -> Callable[[Level], Value]:
    return lambda level: next(iter(parts[level.id][number : number + 1]), _EMPTY)


def _parts(level: Level, title: str) -> list[str]:
    """What the level says under a title, in as many texts as cells can hold."""
    texts = [item.text for item in level.responsibilities if item.title == title]
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
    def of_pay(get: Callable[[PayRange], Value]) -> Callable[[Level], Value]:
        return lambda level: get(level.pay) if level.pay else _EMPTY

    yield from _line("Pay", "Minimum", levels, of_pay(lambda pay: pay.minimum))
    yield from _line(
        "Pay", "Midpoint", levels, of_pay(lambda pay: pay.midpoint if pay.midpoint else _EMPTY)
    )
    yield from _line("Pay", "Maximum", levels, of_pay(lambda pay: pay.maximum))
    yield from _line(
        "Pay", "Open top", levels, of_pay(lambda pay: "yes" if pay.open_top else _EMPTY)
    )
    yield from _line("Pay", "Currency", levels, of_pay(lambda pay: pay.currency))
    yield from _line("Pay", "Period", levels, of_pay(lambda pay: pay.period.value))
