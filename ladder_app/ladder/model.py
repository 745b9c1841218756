"""The values a career ladder is made of, all frozen.

A job family holds tracks, a track holds levels in order. What the family's
own file refers to by id (a source, a skill, a proficiency) is held here as the
value itself, so that nothing has to be looked up to be shown.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cached_property

from msgspec import Struct


class SkillKind(Enum):
    """Whether a skill is technical (hard) or about working with people (soft)."""

    HARD = "hard"
    SOFT = "soft"


class PayPeriod(Enum):
    """The time an amount of pay is for."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Source(Struct, frozen=True, kw_only=True):
    """Where a statement or a figure comes from."""

    id: str
    title: str
    note: str = ""
    url: str = ""
    licence: str = ""


class Proficiency(Struct, frozen=True, kw_only=True):
    """One step of a family's proficiency scale; a higher rank is more skilled."""

    id: str
    name: str
    rank: int
    description: str = ""
    sources: tuple[Source, ...] = ()


class Skill(Struct, frozen=True, kw_only=True):
    """Something a person in the family is able to do."""

    id: str
    name: str
    kind: SkillKind
    summary: str = ""
    sources: tuple[Source, ...] = ()


class Responsibility(Struct, frozen=True, kw_only=True):
    """One statement of what a person is responsible for.

    `grows` is the id of the statement at the level before that this one takes
    further.
    """

    id: str
    text: str
    title: str = ""
    grows: str = ""
    sources: tuple[Source, ...] = ()


class Distinction(Struct, frozen=True, kw_only=True):
    """One thing that tells the levels of a family apart."""

    title: str
    text: str = ""
    sources: tuple[Source, ...] = ()


class SkillRequirement(Struct, frozen=True, kw_only=True):
    """How well a level needs a skill, and the behaviour that shows it."""

    skill: Skill
    proficiency: Proficiency
    behaviour: str = ""
    sources: tuple[Source, ...] = ()


class PayRange(Struct, frozen=True, kw_only=True):
    """What a level pays, in one currency (ISO 4217) and for one pay period.

    With an open top the maximum is the highest figure that was stated, and
    pay may go above it.
    """

    currency: str
    period: PayPeriod
    minimum: Decimal
    maximum: Decimal
    open_top: bool = False
    sources: tuple[Source, ...] = ()


class Level(Struct, frozen=True, kw_only=True):
    """One step of a track, with what it expects and what it pays.

    `follows` is the id of the level before; empty means the one above it in
    its own track, if there is one.
    """

    id: str
    name: str
    title: str = ""
    summary: str = ""
    experience: str = ""
    follows: str = ""
    responsibilities: tuple[Responsibility, ...] = ()
    skills: tuple[SkillRequirement, ...] = ()
    pay: PayRange | None = None
    sources: tuple[Source, ...] = ()

    @property
    def full_title(self) -> str:
        """The level's title, or its name where the file gives no title."""
        return self.title or self.name


class Track(Struct, frozen=True, kw_only=True):
    """Levels that follow one another, lowest first."""

    id: str
    name: str = ""
    levels: tuple[Level, ...] = ()


class JobFamily(Struct, frozen=True, kw_only=True, dict=True):
    """A role with all its levels: one ladder file."""

    id: str
    name: str
    summary: str = ""
    as_of: date | None = None
    sources: tuple[Source, ...] = ()
    summary_sources: tuple[Source, ...] = ()
    scale: tuple[Proficiency, ...] = ()
    skills: tuple[Skill, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    distinctions: tuple[Distinction, ...] = ()
    tracks: tuple[Track, ...] = ()

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """Every level of every track, in the order of the file."""
        return tuple(level for track in self.tracks for level in track.levels)

    @cached_property
    def _level_by_id(self) -> dict[str, Level]:
        return {level.id: level for level in self.levels}

    @cached_property
    def _previous_id(self) -> dict[str, str]:
        previous: dict[str, str] = {}
        for track in self.tracks:
            above = ""
            for level in track.levels:
                previous[level.id] = level.follows or above
                above = level.id
        return previous

    @cached_property
    def _following(self) -> dict[str, tuple[Level, ...]]:
        following: dict[str, tuple[Level, ...]] = {}
        for level in self.levels:
            previous = self._previous_id[level.id]
            following[previous] = (*following.get(previous, ()), level)
        return following

    def level(self, level_id: str) -> Level | None:
        """The level with this id, or None."""
        return self._level_by_id.get(level_id)

    def previous(self, level: Level) -> Level | None:
        """The level a person comes from before this one, or None at the start."""
        return self._level_by_id.get(self._previous_id.get(level.id, ""))

    def following(self, level: Level) -> tuple[Level, ...]:
        """The levels a person can go to next; several where the ladder branches."""
        return self._following.get(level.id, ())
