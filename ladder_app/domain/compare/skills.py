"""Compares the skills of several levels, one row per skill."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, SkillChange
from ladder_app.domain.compare.relation import Around, change_of_left, levels_between
from ladder_app.domain.expected import Expected, ended_skills, expected_skills
from ladder_app.domain.model import JobFamily, Level, Proficiency, Skill, SkillRequirement
from ladder_app.domain.text.folding import fold

Required = Expected[SkillRequirement]


class SkillRow(Struct, frozen=True):
    """One skill with a cell for each level, in their order."""

    skill: Skill
    cells: tuple[SkillChange, ...]

    @property
    def is_difference(self) -> bool:
        """Whether any cell is a difference."""
        return any(cell.is_difference for cell in self.cells)


_Line = list[Required | None]


def skill_rows(columns: Sequence[Place], references: Sequence[int | None]) -> tuple[SkillRow, ...]:
    """All skills that are expected in a column, in the order of the families' own lists.

    `references` has the column to compare each with. Skills of two families are the same if they
    share an id or a name, whatever its case and accents.
    """
    lines = _joined(columns)
    order = _order(columns)
    lines.sort(key=lambda line: order.get(_skill_of(line).id, len(order)))
    compared = [
        None if reference is None else _Compared(columns[reference], place)
        for place, reference in zip(columns, references, strict=True)
    ]
    around = [Around(place) for place in columns]
    return tuple(_row(line, references, compared, around) for line in lines)


def skill_changes(before: Place, after: Place) -> tuple[SkillChange, ...]:
    """The skills expected at either of two levels, `after` compared with `before`."""
    return tuple(row.cells[1] for row in skill_rows([before, after], [None, 0]))


def has_one_scale(one: JobFamily, other: JobFamily) -> bool:
    """Whether two families have the same proficiency scale."""
    return one is other or [step.id for step in one.scale] == [step.id for step in other.scale]


def height(family: JobFamily, proficiency: Proficiency) -> int:
    """The position of a step on its scale, from 1. Ranks need not be consecutive."""
    return sum(step.rank <= proficiency.rank for step in family.scale)


def _joined(columns: Sequence[Place]) -> list[_Line]:
    lines: list[_Line] = []
    for number, place in enumerate(columns):
        remaining = list(expected_skills(place).values())
        for line in lines:
            line.append(None)
        for key in (_skill_id, _skill_name):
            remaining = list(_add_to_lines(remaining, lines, number, key))
        lines += [[*[None] * number, needed] for needed in remaining]
    return lines


def _add_to_lines(
    needed: Sequence[Required],
    lines: Sequence[_Line],
    number: int,
    key: Callable[[Skill], str],
) -> Iterator[Required]:
    """Put each requirement into the open line with its key; yield those without one."""
    by_key: dict[str, list[_Line]] = {}
    for line in lines:
        for word in dict.fromkeys(key(item.item.skill) for item in line if item):
            by_key.setdefault(word, []).append(line)
    for item in needed:
        open_lines = [line for line in by_key.get(key(item.item.skill), ()) if line[number] is None]
        if open_lines:
            open_lines[0][number] = item
        else:
            yield item


def _skill_id(skill: Skill) -> str:
    return skill.id


def _skill_name(skill: Skill) -> str:
    return fold(skill.name)


def _skill_of(line: _Line) -> Skill:
    return next(item for item in line if item).item.skill


def _order(columns: Sequence[Place]) -> dict[str, int]:
    """The position of each skill in the families' own lists, the first family first."""
    families = dict.fromkeys(place.family.id for place in columns)
    found: dict[str, int] = {}
    for place in columns:
        if place.family.id in families:
            del families[place.family.id]
            for skill in place.family.skills:
                found.setdefault(skill.id, len(found))
    return found


class _Compared:
    """A level and the one it is compared with."""

    def __init__(self, before: Place, after: Place) -> None:
        self._before = before
        self._after = after
        self._upward = levels_between(before, after)
        self._has_one_scale = has_one_scale(before.family, after.family)

    def change(self, skill: Skill, before: Required | None, now: Required | None) -> SkillChange:
        """The change of one skill."""
        if before is None or now is None:
            change = Change.NEW if now else self._left(skill) if before else Change.ABSENT
            return SkillChange(change=change, skill=skill, now=now, before=before)
        if not self._has_one_scale:
            return SkillChange(change=Change.INCOMPARABLE, skill=skill, now=now, before=before)
        step = self._height(self._after, now) - self._height(self._before, before)
        change = Change.GROWN if step > 0 else Change.REDUCED
        if step == 0:
            is_carried = bool(self._upward) and now.item is before.item
            change = Change.CARRIED if is_carried else Change.UNCHANGED
        return SkillChange(change=change, skill=skill, now=now, before=before, step=step)

    def _left(self, skill: Skill) -> Change:
        """What became of a skill on the way up, at the level that last dropped it."""
        found = Change.NOT_LISTED
        before, is_expected = self._before, True
        for level in self._upward:
            place = Place(before.family, level)
            is_named = skill.id in ended_skills(place)
            if _states(level, skill):
                is_expected = True
            elif is_expected and (is_named or not before.family.carries_over(level)):
                found = Change.ENDED if is_named else change_of_left(before, level)
                is_expected = False
            before = place
        return found

    def _height(self, place: Place, required: Required) -> int:
        return height(place.family, required.item.proficiency)


def _states(level: Level, skill: Skill) -> bool:
    return any(item.skill.id == skill.id for item in level.skills)


def _row(
    line: _Line,
    references: Sequence[int | None],
    compared: Sequence[_Compared | None],
    around: Sequence[Around],
) -> SkillRow:
    skill = _skill_of(line)
    cells = []
    for now, reference, pair, beside in zip(line, references, compared, around, strict=True):
        if reference is None or pair is None:
            change = Change.BASELINE if now else Change.ABSENT
            cell = SkillChange(change=change, skill=skill, now=now)
        else:
            cell = pair.change(skill, line[reference], now)
        cells.append(cell if now else replace(cell, expectation=beside.expectation(skill)))
    return SkillRow(skill, tuple(cells))
