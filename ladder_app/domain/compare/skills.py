"""Compares the skills of several levels, one row per skill."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import JobFamily, Proficiency, Skill, SkillRequirement


class SkillCell(Struct, frozen=True, kw_only=True):
    """A level's requirement for a skill, compared with that of another level.

    `step` is the difference in steps of the scale; None if a requirement is
    missing or the scales differ.
    """

    change: Change
    requirement: SkillRequirement | None = None
    before: SkillRequirement | None = None
    step: int | None = None

    @property
    def is_difference(self) -> bool:
        """Whether the requirement differs from that of the other level."""
        return self.change.is_difference


class SkillRow(Struct, frozen=True):
    """One skill with a cell for each level, in their order."""

    skill: Skill
    cells: tuple[SkillCell, ...]

    @property
    def is_difference(self) -> bool:
        """Whether any cell is a difference."""
        return any(cell.is_difference for cell in self.cells)


_Line = list[SkillRequirement | None]


def skill_rows(columns: Sequence[Place], references: Sequence[int | None]) -> tuple[SkillRow, ...]:
    """All skills that a column needs, in the order of the families' own lists.

    Skills of two families are the same if they share an id or an exact name.
    """
    lines = _joined(columns)
    lines.sort(key=lambda line: _order(_skill_of(line), columns))
    return tuple(_row(line, columns, references) for line in lines)


def has_one_scale(one: JobFamily, other: JobFamily) -> bool:
    """Whether two families have the same proficiency scale."""
    return one is other or [step.id for step in one.scale] == [step.id for step in other.scale]


def height(family: JobFamily, proficiency: Proficiency) -> int:
    """The position of a step on its scale, from 1. Ranks need not be consecutive."""
    return sum(step.rank <= proficiency.rank for step in family.scale)


def _joined(columns: Sequence[Place]) -> list[_Line]:
    lines: list[_Line] = []
    for number, place in enumerate(columns):
        remaining = list(place.level.skills)
        for line in lines:
            line.append(None)
        for key in (_skill_id, _skill_name):
            remaining = list(_add_to_lines(remaining, lines, number, key))
        lines += [[*[None] * number, needed] for needed in remaining]
    return lines


def _add_to_lines(
    needed: Sequence[SkillRequirement],
    lines: Sequence[_Line],
    number: int,
    key: Callable[[Skill], str],
) -> Iterator[SkillRequirement]:
    """Put each requirement into the open line with its key; yield those without one."""
    by_key: dict[str, list[_Line]] = {}
    for line in lines:
        for word in dict.fromkeys(key(item.skill) for item in line if item):
            by_key.setdefault(word, []).append(line)
    for item in needed:
        open_lines = [line for line in by_key.get(key(item.skill), ()) if line[number] is None]
        if open_lines:
            open_lines[0][number] = item
        else:
            yield item


def _skill_id(skill: Skill) -> str:
    return skill.id


def _skill_name(skill: Skill) -> str:
    return skill.name


def _skill_of(line: _Line) -> Skill:
    return next(item for item in line if item).skill


def _order(skill: Skill, columns: Sequence[Place]) -> tuple[int, int]:
    for number, place in enumerate(columns):
        for index, listed in enumerate(place.family.skills):
            if listed.id == skill.id:
                return number, index
    return len(columns), 0


def _row(line: _Line, columns: Sequence[Place], references: Sequence[int | None]) -> SkillRow:
    cells = []
    for number, reference in enumerate(references):
        if reference is None:
            change = Change.BASELINE if line[number] else Change.ABSENT
            cells.append(SkillCell(change=change, requirement=line[number]))
        else:
            families = columns[reference].family, columns[number].family
            cells.append(_cell(line[reference], line[number], *families))
    return SkillRow(_skill_of(line), tuple(cells))


def _cell(
    before: SkillRequirement | None,
    needed: SkillRequirement | None,
    family_before: JobFamily,
    family: JobFamily,
) -> SkillCell:
    if needed is None or before is None:
        change = Change.NEW if needed else Change.GONE if before else Change.ABSENT
        return SkillCell(change=change, requirement=needed, before=before)
    if not has_one_scale(family_before, family):
        return SkillCell(change=Change.INCOMPARABLE, requirement=needed, before=before)
    step = height(family, needed.proficiency) - height(family_before, before.proficiency)
    change = Change.GROWN if step > 0 else Change.REDUCED if step < 0 else Change.UNCHANGED
    return SkillCell(change=change, requirement=needed, before=before, step=step)
