"""The values of a career ladder, all frozen.

A job family holds tracks, and a track holds levels in order. A reference by id inside a file
(to a source, a skill, a proficiency) is resolved to the value itself.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cached_property

from msgspec import Struct

from ladder_app.domain.lineage import Lineage
from ladder_app.domain.reach import Reach
from ladder_app.domain.working_time import WorkingTime

PERCENTS = (10, 25, 50, 75, 90)
"""The percentiles in which pay is given."""


class SkillKind(Enum):
    """Whether a skill is technical (hard) or about working with people (soft)."""

    HARD = "hard"
    SOFT = "soft"


class SkillDetail(Enum):
    """A text about a skill that a level needs, beside its proficiency; the value is its key."""

    BEHAVIOUR = "behaviour"


class PayPeriod(Enum):
    """The period that an amount of pay covers."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Source(Struct, frozen=True, kw_only=True):
    """The source of a statement or a figure."""

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


class StepBehavior(Struct, frozen=True):
    """The behavior that shows a proficiency in a skill at any level."""

    proficiency: Proficiency
    behaviour: str


class Skill(Struct, frozen=True, kw_only=True):
    """Something a person in the family is able to do.

    `steps` has the behaviors for levels that state none of their own.
    """

    id: str
    name: str
    kind: SkillKind
    summary: str = ""
    steps: tuple[StepBehavior, ...] = ()
    sources: tuple[Source, ...] = ()

    def behaviour_at(self, proficiency: Proficiency) -> str:
        """The behavior that shows a proficiency at any level, or empty."""
        return next((s.behaviour for s in self.steps if s.proficiency.id == proficiency.id), "")


class Responsibility(Struct, frozen=True, kw_only=True, gc=False):
    """One statement of what a person is responsible for.

    `grows` has the ids of the earlier statements that this one extends.
    """

    id: str
    text: str
    title: str = ""
    grows: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


class Distinction(Struct, frozen=True, kw_only=True):
    """One way in which the levels of a family differ."""

    title: str
    text: str = ""
    sources: tuple[Source, ...] = ()


Item = Responsibility | Skill | Distinction
"""The subjects of a line about a level."""


class SkillRequirement(Struct, frozen=True, kw_only=True, gc=False):
    """The proficiency in a skill that a level needs, and the behavior that shows it."""

    skill: Skill
    proficiency: Proficiency
    behaviour: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def own_behaviour(self) -> str:
        """The behavior that the level states itself, and does not take from the skill."""
        common = self.skill.behaviour_at(self.proficiency)
        return "" if self.behaviour == common else self.behaviour

    @property
    def details(self) -> dict[SkillDetail, str]:
        """The texts beside the proficiency, in reading order and without empty ones."""
        texts = {SkillDetail.BEHAVIOUR: self.behaviour}
        return {detail: text for detail, text in texts.items() if text}


class Money(Struct, frozen=True):
    """An amount in one currency (ISO 4217) and for one pay period."""

    amount: Decimal
    currency: str
    period: PayPeriod


class Percentile(Struct, frozen=True):
    """The amount that `percent` of the people are paid less than; 50 is the median."""

    percent: int
    amount: Decimal


class PayRange(Struct, frozen=True, kw_only=True, gc=False):
    """The pay of a level in one currency (ISO 4217) and for one pay period.

    With an open top, `maximum` is the highest stated figure, which in “48,000+” is the
    minimum, and pay may go above it. `midpoint` is the stated midpoint, if any.
    """

    currency: str
    period: PayPeriod
    minimum: Decimal
    maximum: Decimal
    open_top: bool = False
    sources: tuple[Source, ...] = ()
    midpoint: Decimal | None = None
    percentiles: tuple[Percentile, ...] = ()

    @property
    def has_stated_maximum(self) -> bool:
        """Whether the maximum is stated: not for an open top above a single figure."""
        return not self.open_top or self.maximum > self.minimum


class MarketReference(Struct, frozen=True, kw_only=True):
    """Pay as reported by a survey: one figure, percentiles, or both.

    `date` is the first day of the month of the figures. `remark` is what a reader has to know,
    such as whom they cover.
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


class Level(Struct, frozen=True, kw_only=True, gc=False):
    """One step of a track, with its expectations and its pay.

    `follows` is the id of the previous level; if empty, that is the level listed above it in the
    same track, if any. `equivalent` holds the addresses of equally high levels in other families,
    and `see_also` those of related levels and families. An address may lead nowhere. `ends` has
    the ids of the statements and skills of the level before that are not expected any longer.
    `market_occupation` is the code of its occupation; if empty, it is the family's.
    """

    id: str
    name: str
    title: str = ""
    summary: str = ""
    experience: str = ""
    follows: str = ""
    ends: tuple[str, ...] = ()
    equivalent: tuple[str, ...] = ()
    see_also: tuple[str, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    skills: tuple[SkillRequirement, ...] = ()
    pay: PayRange | None = None
    market_occupation: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def full_title(self) -> str:
        """The level's title, or its name if it has no title."""
        return self.title or self.name


class Track(Struct, frozen=True, kw_only=True):
    """Levels that follow one another, lowest first.

    In a `cumulative` track a level also expects what the level before it in the
    track expects, unless it restates, raises or ends it.
    """

    id: str
    name: str = ""
    cumulative: bool = True
    levels: tuple[Level, ...] = ()


class JobFamily(Struct, frozen=True, kw_only=True, dict=True):
    """A role with all its levels: the content of one ladder file.

    `see_also` holds the addresses of related families and levels. The `language` of its texts is
    a BCP 47 tag, or empty if not stated. `advice_off` names the rules of advice that do not apply.
    """

    id: str
    name: str
    language: str = ""
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
    market_occupation: str = ""
    working_time: WorkingTime | None = None
    advice_off: tuple[str, ...] = ()

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """All levels of all tracks, in file order."""
        return tuple(level for track in self.tracks for level in track.levels)

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """The addresses of all levels, in file order, made once for whoever keeps them."""
        return tuple(f"{self.id}/{level.id}" for level in self.levels)

    @cached_property
    def _level_by_id(self) -> dict[str, Level]:
        return {level.id: level for level in self.levels}

    @cached_property
    def _track_by_level(self) -> dict[str, Track]:
        return {level.id: track for track in self.tracks for level in track.levels}

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
        """The sides of each level: the levels and skills below and above it."""
        skills = {
            level.id: [required.skill.id for required in level.skills] for level in self.levels
        }
        return Reach(self._previous_id, skills)

    @cached_property
    def lineage(self) -> Lineage:
        """Where each statement of each level comes from, and what carries over."""
        return Lineage(
            self._previous_id,
            {level.id: level.responsibilities for level in self.levels},
            {level.id: level.ends for level in self.levels if level.ends},
            self._carried_into(),
        )

    def _carried_into(self) -> set[str]:
        """The ids of the levels that also expect what the level before them expects."""
        found: set[str] = set()
        for track in self.tracks:
            ids = {level.id for level in track.levels} if track.cumulative else set()
            found.update(each for each in ids if self._previous_id[each] in ids)
        return found

    @cached_property
    def statement_sources(self) -> frozenset[str]:
        """The ids of the sources that statements of levels have."""
        statements = (item for level in self.levels for item in level.responsibilities)
        return frozenset(source.id for item in statements for source in item.sources)

    def level(self, level_id: str) -> Level | None:
        """The level with this id, or None."""
        return self._level_by_id.get(level_id)

    def previous(self, level: Level) -> Level | None:
        """The level before this one, or None at the start of a path."""
        return self._level_by_id.get(self._previous_id.get(level.id, ""))

    def carries_over(self, level: Level) -> bool:
        """Whether the level also expects what the level before it expects."""
        before = self._previous_id.get(level.id, "")
        track = self._track_by_level.get(level.id)
        return track is not None and track.cumulative and self._track_by_level.get(before) is track

    def is_same_track(self, one: Level, other: Level) -> bool:
        """Whether two levels are in the same track."""
        return self._track_by_level.get(one.id) is self._track_by_level.get(other.id)

    def following(self, level: Level) -> tuple[Level, ...]:
        """The possible next levels; several if the ladder branches here."""
        return self._following.get(level.id, ())
