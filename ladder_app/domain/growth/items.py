"""The items of a target level: everything that a person can mark."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.skills import height
from ladder_app.domain.growth.entries import ItemKey, Part
from ladder_app.domain.model import Responsibility
from ladder_app.domain.summary import LevelSummary, summarize

_HELD_SKILLS = frozenset({Change.CARRIED, Change.UNCHANGED, Change.REDUCED})


class Item(Struct, frozen=True, kw_only=True):
    """A statement or a skill of a target level.

    `is_held` is true of what a level before asks for as well: it counts as met until it is
    marked. A skill has the position `asked` on its scale, from 1, and the `steps` of the scale
    by id; a statement has 0 and no steps.
    """

    key: ItemKey
    title: str
    text: str
    is_held: bool = False
    asked: int = 0
    steps: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The title and the text as one, by which an item is found in a changed ladder."""
        return " — ".join(filter(None, (self.title, self.text)))


def items_of(place: Place) -> tuple[Item, ...]:
    """The items of a level in reading order.

    First its own statements, then those that carry over, those of every level, and the skills.
    """
    summary = summarize(place.family, place.level)
    return (*_own(summary), *_carried(summary), *_common(summary), *_skills(summary))


def _own(summary: LevelSummary) -> Iterator[Item]:
    for change in summary.statements:
        if change.responsibility is not None and not change.change.is_left:
            is_held = change.change is Change.UNCHANGED
            yield _statement(change.responsibility, Part.STATEMENT, is_held)


def _carried(summary: LevelSummary) -> Iterator[Item]:
    for found in summary.carried():
        yield _statement(found.item, Part.STATEMENT, is_held=True)


def _common(summary: LevelSummary) -> Iterator[Item]:
    is_held = summary.before is not None
    for item in summary.family.responsibilities:
        yield _statement(item, Part.COMMON, is_held)


def _statement(item: Responsibility, part: Part, is_held: bool) -> Item:
    return Item(key=ItemKey(part, item.id), title=item.title, text=item.text, is_held=is_held)


def _skills(summary: LevelSummary) -> Iterator[Item]:
    family = summary.family
    ordered = sorted(family.scale, key=lambda step: step.rank)
    steps = tuple(step.id for step in ordered)
    for change in (*summary.hard_skills, *summary.soft_skills):
        if change.requirement is not None:
            yield Item(
                key=ItemKey(Part.SKILL, change.skill.id),
                title=change.skill.name,
                text=change.skill.summary,
                is_held=change.change in _HELD_SKILLS,
                asked=height(family, change.requirement.proficiency),
                steps=steps,
            )
