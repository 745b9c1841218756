"""The items of a target level: everything that a person can mark."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.skills import height
from ladder_app.domain.growth.entries import ItemKey, Part
from ladder_app.domain.model import Proficiency, Responsibility, SkillKind
from ladder_app.domain.summary import LevelSummary, summarize

_HELD_SKILLS = frozenset({Change.CARRIED, Change.UNCHANGED, Change.REDUCED})


class Section(Enum):
    """The section of a target that an item is in, in reading order."""

    OWN = "own"
    CARRIED = "carried"
    COMMON = "common"
    HARD = "hard"
    SOFT = "soft"


class Item(Struct, frozen=True, kw_only=True):
    """A statement or a skill of a target level.

    `change` is how it compares with the level before, and `earlier` the words of the statement
    that it grew from or restates. `is_held` is true of what a level before asks for as well: it
    counts as met until it is marked. A skill has the position `asked` on its scale, from 1, and
    the `steps` of the scale by id, with the `scale` itself; a statement has none of these.
    """

    key: ItemKey
    title: str
    text: str
    section: Section
    change: Change = Change.BASELINE
    earlier: str = ""
    is_held: bool = False
    asked: int = 0
    steps: tuple[str, ...] = ()
    scale: tuple[Proficiency, ...] = ()

    @property
    def words(self) -> str:
        """The title and the text as one, by which an item is found in a changed ladder."""
        return statement_words(self.title, self.text)


def statement_words(title: str, text: str) -> str:
    """A title and a text as one."""
    return " — ".join(filter(None, (title, text)))


def items_of(place: Place) -> tuple[Item, ...]:
    """The items of a level in reading order.

    First its own statements, then those that carry over, those of every level, and the skills.
    """
    summary = summarize(place.family, place.level)
    return (*_own(summary), *_carried(summary), *_common(summary), *_skills(summary))


def _own(summary: LevelSummary) -> Iterator[Item]:
    for change in summary.statements:
        if change.responsibility is not None and not change.change.is_left:
            yield Item(
                key=ItemKey(Part.STATEMENT, change.responsibility.id),
                title=change.responsibility.title,
                text=change.responsibility.text,
                section=Section.OWN,
                change=change.change,
                earlier=change.earlier.text if change.earlier else "",
                is_held=change.change is Change.UNCHANGED,
            )


def _carried(summary: LevelSummary) -> Iterator[Item]:
    for found in summary.carried():
        yield _held(found.item, Part.STATEMENT, Section.CARRIED, Change.CARRIED)


def _common(summary: LevelSummary) -> Iterator[Item]:
    change = Change.UNCHANGED if summary.before else Change.BASELINE
    for item in summary.family.responsibilities:
        yield _held(item, Part.COMMON, Section.COMMON, change)


def _held(statement: Responsibility, part: Part, section: Section, change: Change) -> Item:
    return Item(
        key=ItemKey(part, statement.id),
        title=statement.title,
        text=statement.text,
        section=section,
        change=change,
        is_held=change is not Change.BASELINE,
    )


def _skills(summary: LevelSummary) -> Iterator[Item]:
    family = summary.family
    scale = tuple(sorted(family.scale, key=lambda step: step.rank))
    for change in (*summary.hard_skills, *summary.soft_skills):
        if change.requirement is not None:
            is_hard = change.skill.kind is SkillKind.HARD
            yield Item(
                key=ItemKey(Part.SKILL, change.skill.id),
                title=change.skill.name,
                text=change.skill.summary,
                section=Section.HARD if is_hard else Section.SOFT,
                change=change.change,
                is_held=change.change in _HELD_SKILLS,
                asked=height(family, change.requirement.proficiency),
                steps=tuple(step.id for step in scale),
                scale=scale,
            )
