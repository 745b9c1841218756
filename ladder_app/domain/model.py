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

from ladder_app.domain.reach import Reach

PERCENTS = (10, 25, 50, 75, 90)
"""The percentiles that pay is given by."""

MAX_HOURS_PER_WEEK = 168
MAX_WEEKS_PER_YEAR = 53


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


Item = Responsibility | Skill | Distinction
"""What a line about a level can be about."""


class SkillRequirement(Struct, frozen=True, kw_only=True):
    """How well a level needs a skill, and the behaviour that shows it."""

    skill: Skill
    proficiency: Proficiency
    behaviour: str = ""
    sources: tuple[Source, ...] = ()


class Money(Struct, frozen=True):
    """An amount in one currency (ISO 4217) and for one pay period."""

    amount: Decimal
    currency: str
    period: PayPeriod


class WorkingTime(Struct, frozen=True, kw_only=True):
    """What pay periods are converted by: the hours of a week and the weeks of a year.

    Raises ValueError where there are no hours or weeks, or more than there can be.
    """

    hours_per_week: Decimal = Decimal(40)
    weeks_per_year: Decimal = Decimal(52)

    def __post_init__(self) -> None:
        hours, weeks = self.hours_per_week, self.weeks_per_year
        if hours.is_nan() or not 0 < hours <= MAX_HOURS_PER_WEEK:
            raise ValueError("hours per week")
        if weeks.is_nan() or not 0 < weeks <= MAX_WEEKS_PER_YEAR:
            raise ValueError("weeks per year")


class Percentile(Struct, frozen=True):
    """The amount below which `percent` of the people are paid; 50 is the median."""

    percent: int
    amount: Decimal


class PayRange(Struct, frozen=True, kw_only=True):
    """What a level pays, in one currency (ISO 4217) and for one pay period.

    With an open top the maximum is the highest figure that was stated, and
    pay may go above it. `midpoint` is the stated one, if any.
    """

    currency: str
    period: PayPeriod
    minimum: Decimal
    maximum: Decimal
    open_top: bool = False
    sources: tuple[Source, ...] = ()
    midpoint: Decimal | None = None
    percentiles: tuple[Percentile, ...] = ()


class MarketReference(Struct, frozen=True, kw_only=True):
    """What a survey says is paid: one figure, percentiles, or both.

    `date` is the first day of the month the figures are for. The remark says
    what has to be known beside them, such as whom they cover.
    """

    name: str
    currency: str
    period: PayPeriod
    figure: Decimal | None = None
    percentiles: tuple[Percentile, ...] = ()
    place: str = ""
    date: date | None = None
    remark: str = ""
    sources: tuple[Source, ...] = ()


class Level(Struct, frozen=True, kw_only=True):
    """One step of a track, with what it expects and what it pays.

    `follows` is the id of the level before; empty means the one above it in
    its own track, if there is one. `equivalent` are the addresses of levels of
    other families that are as high, `see_also` those of levels and families
    worth a look; there may be nothing at an address.
    """

    id: str
    name: str
    title: str = ""
    summary: str = ""
    experience: str = ""
    follows: str = ""
    equivalent: tuple[str, ...] = ()
    see_also: tuple[str, ...] = ()
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
    """A role with all its levels: one ladder file.

    `see_also` are the addresses of other families and levels worth a look.
    """

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
    see_also: tuple[str, ...] = ()
    market: tuple[MarketReference, ...] = ()
    working_time: WorkingTime | None = None

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
        following: dict[str, list[Level]] = {}
        for level in self.levels:
            following.setdefault(self._previous_id[level.id], []).append(level)
        return {level_id: tuple(levels) for level_id, levels in following.items()}

    @cached_property
    def reach(self) -> Reach:
        """What lies below and above each level."""
        skills = {
            level.id: [required.skill.id for required in level.skills] for level in self.levels
        }
        return Reach(self._previous_id, skills)

    def level(self, level_id: str) -> Level | None:
        """The level with this id, or None."""
        return self._level_by_id.get(level_id)

    def previous(self, level: Level) -> Level | None:
        """The level a person comes from before this one, or None at the start."""
        return self._level_by_id.get(self._previous_id.get(level.id, ""))

    def following(self, level: Level) -> tuple[Level, ...]:
        """The levels a person can go to next; several where the ladder branches."""
        return self._following.get(level.id, ())
