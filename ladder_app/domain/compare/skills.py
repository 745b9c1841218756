"""The skills of several levels in rows, and how far each moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import JobFamily, Proficiency, Skill, SkillRequirement

_DIFFERENT = frozenset(Change) - {Change.UNCHANGED, Change.BASELINE, Change.ABSENT}


class SkillCell(Struct, frozen=True, kw_only=True):
    """How well a level needs a skill, and how it stands to the level it is compared with.

    `step` is how many steps of the scale it is higher, or lower where below
    zero; None where there is nothing to count or the scales differ.
    """

    change: Change
    requirement: SkillRequirement | None = None
    before: SkillRequirement | None = None
    step: int | None = None

    @property
    def is_difference(self) -> bool:
        """Whether the skill is needed otherwise than at the level it is compared with."""
        return self.change in _DIFFERENT


class SkillRow(Struct, frozen=True):
    """One skill over the levels: a cell for each, in their order."""

    skill: Skill
    cells: tuple[SkillCell, ...]

    @property
    def is_difference(self) -> bool:
        """Whether any of the cells is one."""
        return any(cell.is_difference for cell in self.cells)

    @property
    def largest_step(self) -> int:
        """The largest number of steps up or down in the row."""
        return max((abs(cell.step) for cell in self.cells if cell.step), default=0)


_Needed = list[SkillRequirement | None]


def skill_rows(columns: Sequence[Place], references: Sequence[int | None]) -> tuple[SkillRow, ...]:
    """Every skill that a column needs, in the order of the families' own lists.

    Skills of two families are the same where they share an id or an exact name.
    """
    lines = _joined(columns)
    lines.sort(key=lambda line: _order(_first(line), columns))
    return tuple(_row(line, columns, references) for line in lines)


def has_one_scale(one: JobFamily, other: JobFamily) -> bool:
    """Whether two families count proficiency by the same steps."""
    return one is other or [step.id for step in one.scale] == [step.id for step in other.scale]


def height(family: JobFamily, proficiency: Proficiency) -> int:
    """The place of a step on its scale, from 1. Ranks need not be consecutive."""
    return sum(step.rank <= proficiency.rank for step in family.scale)


def _joined(columns: Sequence[Place]) -> list[_Needed]:
    lines: list[_Needed] = []
    for number, place in enumerate(columns):
        left = list(place.level.skills)
        for line in lines:
            line.append(None)
        for key in (_skill_id, _skill_name):
            left = list(_left(left, lines, number, key))
        lines += [[*[None] * number, needed] for needed in left]
    return lines


def _left(
    needed: Sequence[SkillRequirement],
    lines: Sequence[_Needed],
    number: int,
    key: Callable[[Skill], str],
) -> Iterator[SkillRequirement]:
    """Put each requirement in the open line with its key; yield those that find none."""
    known: dict[str, list[_Needed]] = {}
    for line in lines:
        for word in dict.fromkeys(key(item.skill) for item in line if item):
            known.setdefault(word, []).append(line)
    for item in needed:
        open_lines = [line for line in known.get(key(item.skill), ()) if line[number] is None]
        if open_lines:
            open_lines[0][number] = item
        else:
            yield item


def _skill_id(skill: Skill) -> str:
    return skill.id


def _skill_name(skill: Skill) -> str:
    return skill.name


def _first(line: _Needed) -> Skill:
    return next(item for item in line if item).skill


def _order(skill: Skill, columns: Sequence[Place]) -> tuple[int, int]:
    for number, place in enumerate(columns):
        for index, known in enumerate(place.family.skills):
            if known.id == skill.id:
                return number, index
    return len(columns), 0


def _row(line: _Needed, columns: Sequence[Place], references: Sequence[int | None]) -> SkillRow:
    cells = []
    for number, reference in enumerate(references):
        if reference is None:
            change = Change.BASELINE if line[number] else Change.ABSENT
            cells.append(SkillCell(change=change, requirement=line[number]))
        else:
            families = columns[reference].family, columns[number].family
            cells.append(_cell(line[reference], line[number], *families))
    return SkillRow(_first(line), tuple(cells))


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
