"""The levels of a table while they are gathered, and the family they become."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from ladder_app.domain.model import (
    Distinction,
    JobFamily,
    Level,
    PayRange,
    Proficiency,
    Responsibility,
    Skill,
    SkillDetail,
    SkillKind,
    SkillRequirement,
    Track,
)
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.build import UNNAMED_TRACK_ID
from ladder_app.files.nodes import MAX_CHARACTERS
from ladder_app.files.slugs import numbered_id, slug
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.default_names import TRACK
from ladder_app.files.tables.mapping import Order
from ladder_app.files.tables.vocabulary.ranks import height
from ladder_app.files.tables.vocabulary.subjects import is_soft

TOO_LONG = translatable("It is longer than the 20,000 characters that a text may have. Split it.")

_BULLET = re.compile(r"^\s*(?:[-–—•*·◦▪‣●○]|[0-9]{1,2}[.)])\s+")
_WORDS_OF_ID = 6


class SkillParts(Struct, frozen=True):
    """What a table says of a skill at a level: a word for the proficiency, and texts beside it."""

    word: str
    details: Mapping[SkillDetail, str]


class LevelParts:
    """What a table says of one level."""

    def __init__(self, name: str, track: str = "") -> None:
        """Begin with the name alone."""
        self.name = name
        self.track = track
        self.texts: dict[Meaning, str] = {}
        self.statements: list[tuple[str, str]] = []
        self.skills: dict[str, SkillParts] = {}
        self.pay: PayRange | None = None


class FamilyParts:
    """What a table says of a family; skills and levels keep the order they came in."""

    def __init__(self, scale: Sequence[str]) -> None:
        """Begin with the words for proficiencies, lowest first."""
        self.scale = scale
        self.levels: list[LevelParts] = []
        self._by_name: dict[tuple[str, str], LevelParts] = {}
        self.skill_groups: dict[str, str] = {}
        self.skill_summaries: dict[str, str] = {}
        self.skill_kinds: dict[str, SkillKind] = {}
        self.step_texts: dict[str, str] = {}
        self.every_level: list[tuple[str, str]] = []
        self.distinctions: list[tuple[str, str]] = []
        self.name = ""
        self.summary = ""

    def level(self, name: str, track: str = "") -> LevelParts:
        """The level with this name in its track, made where there is none."""
        found = self._by_name.get((name, track))
        return found or self.add_level(name, track)

    def add_level(self, name: str, track: str = "") -> LevelParts:
        """Another level, even if one of the same name is there."""
        level = LevelParts(name, track)
        self.levels.append(level)
        self._by_name.setdefault((name, track), level)
        return level

    def sort(self, order: Order) -> None:
        """Put the levels of each track in their order, lowest first."""
        if order is Order.LOWEST_FIRST:
            return
        tracks: dict[str, list[LevelParts]] = {}
        for level in self.levels:
            tracks.setdefault(level.track, []).append(level)
        for levels in tracks.values():
            if order is Order.HIGHEST_FIRST:
                levels.reverse()
            else:
                levels.sort(key=lambda level: height(level.name))
        self.levels = [level for levels in tracks.values() for level in levels]

    def family(self, name: str, main_track: str = TRACK) -> JobFamily:
        """The family, with ids made from names; `main_track` names a track without a name."""
        ids = _Ids()
        family_id = ids.of(name, "ladder")
        steps = _named(self.scale, "step")
        scale = tuple(
            Proficiency(id=step_id, name=word, rank=rank, description=self.step_texts.get(word, ""))
            for rank, (word, step_id) in enumerate(steps.items(), start=1)
        )
        skills = self._skills()
        built = _Builder({step.name: step for step in scale}, skills)
        return JobFamily(
            id=family_id,
            name=name,
            summary=self.summary,
            scale=scale,
            skills=tuple(skills.values()),
            responsibilities=_responsibilities(self.every_level),
            distinctions=tuple(Distinction(title=a, text=b) for a, b in self.distinctions),
            tracks=built.tracks(self.levels, main_track),
        )

    def _skills(self) -> dict[str, Skill]:
        return {
            name: Skill(
                id=skill_id,
                name=name,
                kind=self._kind(name),
                summary=self.skill_summaries.get(name, ""),
            )
            for name, skill_id in _named(self.skill_groups, "skill").items()
        }

    def _kind(self, skill: str) -> SkillKind:
        if skill in self.skill_kinds:
            return self.skill_kinds[skill]
        return SkillKind.SOFT if is_soft(skill, self.skill_groups[skill]) else SkillKind.HARD


class _Ids:
    """Ids that are not given twice."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._copies: dict[str, int] = {}
        self._bases: dict[str, str] = {}

    def of(self, text: str, otherwise: str) -> str:
        """An id made from a text, or from another word where it gives none."""
        base = self._bases.get(text)
        if base is None:
            base = self._bases[text] = slug(text) or otherwise
        name = base
        while name in self._taken:
            # Where it went on last time: 20,000 equal texts are counted once, not each from 2.
            self._copies[base] = self._copies.get(base, 1) + 1
            name = numbered_id(base, self._copies[base])
        self._taken.add(name)
        return name


def _named(names: Iterable[str], otherwise: str) -> dict[str, str]:
    ids = _Ids()
    return {name: ids.of(name, otherwise) for name in dict.fromkeys(names)}


class _Builder:
    def __init__(self, scale: dict[str, Proficiency], skills: dict[str, Skill]) -> None:
        self._scale = scale
        self._skills = skills
        self._ids = _Ids()

    def tracks(self, levels: Sequence[LevelParts], main_track: str) -> tuple[Track, ...]:
        """The levels in their tracks, or in the one without a name."""
        names = _named([level.track for level in levels], UNNAMED_TRACK_ID)
        if len(names) == 1 and "" in names:
            names = {"": UNNAMED_TRACK_ID}
        # In file order, as the ids of levels are made one after the other.
        grouped: dict[str, list[LevelParts]] = {name: [] for name in names}
        for level in levels:
            grouped[level.track].append(level)
        return tuple(
            Track(
                id=track_id,
                name=name or ("" if len(names) == 1 else main_track),
                levels=tuple(self._level(level) for level in grouped[name]),
            )
            for name, track_id in names.items()
        )

    def _level(self, parts: LevelParts) -> Level:
        return Level(
            id=self._ids.of(parts.name, "level"),
            name=parts.name,
            title=parts.texts.get(Meaning.TITLE, ""),
            summary=parts.texts.get(Meaning.SUMMARY, ""),
            experience=parts.texts.get(Meaning.EXPERIENCE, ""),
            responsibilities=_responsibilities(parts.statements),
            skills=tuple(self._requirement(name, skill) for name, skill in parts.skills.items()),
            pay=parts.pay,
        )

    def _requirement(self, name: str, parts: SkillParts) -> SkillRequirement:
        return SkillRequirement(
            skill=self._skills[name],
            proficiency=self._scale[parts.word],
            behaviour=parts.details.get(SkillDetail.BEHAVIOUR, ""),
        )


def _responsibilities(statements: Sequence[tuple[str, str]]) -> tuple[Responsibility, ...]:
    ids = _Ids()
    return tuple(
        # The id of a theme is the same at each level, so that it can be seen to grow.
        Responsibility(id=ids.of(title or _beginning(text), "statement"), title=title, text=text)
        for title, text in statements
    )


def _beginning(text: str) -> str:
    return " ".join(text.split()[:_WORDS_OF_ID])


def is_line_too_long(text: str) -> bool:
    """Whether a ladder file does not take the text on one line."""
    return len(text) > MAX_CHARACTERS


def is_too_long(text: str) -> bool:
    """Whether a ladder file takes none of the statements of a cell, as one is too long."""
    if len(text) <= MAX_CHARACTERS:
        return False
    lines = [line for line in text.split("\n") if line.strip()]
    has_bullets = any(_BULLET.match(line) for line in lines)
    length = 0
    for line in lines:
        # A line without a bullet goes on with the statement of the one before.
        goes_on = has_bullets and not _BULLET.match(line)
        length = len(line) + (length + 1 if goes_on and length else 0)
        if length > MAX_CHARACTERS:
            return True
    return False


def statements_in(text: str) -> list[str]:
    """The statements of a cell: one a bullet where it has any, else one a line."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not any(_BULLET.match(line) for line in lines):
        return [" ".join(line.split()) for line in lines]
    found: list[str] = []
    for line in lines:
        if _BULLET.match(line) or not found:
            found.append(_BULLET.sub("", line).strip())
        else:
            found[-1] = f"{found[-1]} {line.strip()}"
    return [item for item in found if item]


class TableParts:
    """What a table says of its families: of one alone, unless a column names them."""

    def __init__(self, scale: Sequence[str]) -> None:
        """Begin with the words for proficiencies, lowest first."""
        self._scale = scale
        self.families: dict[str, FamilyParts] = {}

    def family(self, name: str = "") -> FamilyParts:
        """The family with this name, made where there is none."""
        if name not in self.families:
            self.families[name] = FamilyParts(self._scale)
        return self.families[name]
