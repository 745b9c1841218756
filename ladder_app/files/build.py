"""Builds the values of the domain from the records of a file, with references resolved."""

from __future__ import annotations

from ladder_app.domain.model import (
    Distinction,
    JobFamily,
    Level,
    MarketReference,
    Proficiency,
    Responsibility,
    Skill,
    SkillKind,
    SkillRequirement,
    Source,
    StepBehavior,
    Track,
)
from ladder_app.files.build_pay import build_market, build_pay, build_working_time
from ladder_app.files.ids import Named, responsibility_ids, take_id
from ladder_app.files.nodes import ScalarNode
from ladder_app.files.problems import Report
from ladder_app.files.records import Item

UNNAMED_TRACK_ID = "main"


class BuiltLevel:
    """A level and the record it was built from, for the checks across levels."""

    __slots__ = ("above", "item", "level")

    def __init__(self, level: Level, item: Item, above: str) -> None:
        """Create it; `above` is the id of the level listed above in the track, if any."""
        self.level = level
        self.item = item
        self.above = above


class FamilyBuilder:
    """Builds a job family from the record of a file.

    After an error the values serve only to find more problems: unusable ones
    are omitted or guessed.
    """

    def __init__(self, root: Item, report: Report) -> None:
        """Build what other records refer to: sources, the scale and the skills."""
        self._root = root
        self._report = report
        self.levels: list[BuiltLevel] = []
        self._level_ids: dict[str, int] = {}
        self._sources: Named[Source] = Named("source", self._read_sources())
        self._scale: Named[Proficiency] = Named("proficiency", self._read_scale())
        self._skill_by_id = self._read_skills()
        self._skills: Named[Skill] = Named("skill", self._skill_by_id)
        self._plain_requirements: dict[tuple[str, str], SkillRequirement] = {}

    def build(self) -> JobFamily:
        """Build the family with all its levels."""
        root = self._root
        family = JobFamily(
            id=root.text("id") or take_id(root, "family", {}, self._report),
            name=root.text("name"),
            language=root.text("language"),
            summary=root.text("summary"),
            as_of=root.date("as-of"),
            sources=tuple(self._source_by_id.values()),
            summary_sources=self._sources_of(root),
            scale=tuple(self._proficiency_by_id.values()),
            skills=tuple(self._skill_by_id.values()),
            responsibilities=self._responsibilities(root.items("responsibilities")),
            distinctions=tuple(self._distinction(item) for item in root.items("distinctions")),
            tracks=self._tracks(),
            see_also=root.words("see-also"),
            market=self._market(),
            market_occupation=root.text("market-occupation"),
            working_time=build_working_time(root),
            advice_off=root.words("advice-off"),
        )
        self._warn_of_unused()
        return family

    def _read_sources(self) -> dict[str, Source]:
        taken: dict[str, int] = {}
        found: dict[str, Source] = {}
        for item in self._root.items("sources"):
            source_id = take_id(item, "source", taken, self._report)
            found[source_id] = Source(
                id=source_id,
                title=item.text("title"),
                note=item.text("note"),
                url=item.text("url"),
                licence=item.text("licence"),
            )
        self._source_by_id = found
        return found

    def _read_scale(self) -> dict[str, Proficiency]:
        taken: dict[str, int] = {}
        found: dict[str, Proficiency] = {}
        for rank, item in enumerate(self._root.items("scale"), start=1):
            step_id = take_id(item, "step", taken, self._report)
            found[step_id] = Proficiency(
                id=step_id,
                name=item.text("name"),
                rank=rank,
                description=item.text("description"),
                sources=self._sources_of(item),
            )
        self._proficiency_by_id = found
        return found

    def _read_skills(self) -> dict[str, Skill]:
        taken: dict[str, int] = {}
        found: dict[str, Skill] = {}
        for item in self._root.items("skills"):
            skill_id = take_id(item, "skill", taken, self._report)
            found[skill_id] = Skill(
                id=skill_id,
                name=item.text("name"),
                kind=SkillKind(item.text("kind") or SkillKind.HARD.value),
                summary=item.text("summary"),
                steps=self._step_behaviors(item),
                sources=self._sources_of(item),
            )
        return found

    def _step_behaviors(self, item: Item) -> tuple[StepBehavior, ...]:
        steps = item.items("steps")
        found = ((self._proficiency(step.key), step.text("behaviour")) for step in steps)
        return tuple(StepBehavior(step, text) for step, text in found if step)

    def _proficiency(self, reference: ScalarNode | None) -> Proficiency | None:
        return self._scale.find(reference, self._report) if reference else None

    def _sources_of(self, item: Item) -> tuple[Source, ...]:
        references = item.references.get("source")
        return self._sources.find_all(references, self._report) if references else ()

    def _responsibilities(self, items: tuple[Item, ...]) -> tuple[Responsibility, ...]:
        ids = responsibility_ids(items, self._report)
        return tuple(
            Responsibility(
                id=responsibility_id,
                # A statement always has a text, even if the file gives only a title.
                text=item.text("text") or item.text("title"),
                title=item.text("title"),
                grows=item.words("grows"),
                sources=self._sources_of(item),
            )
            for responsibility_id, item in zip(ids, items, strict=True)
        )

    def _distinction(self, item: Item) -> Distinction:
        return Distinction(
            title=item.text("title"), text=item.text("text"), sources=self._sources_of(item)
        )

    def _tracks(self) -> tuple[Track, ...]:
        root = self._root
        levels = self._levels(root)
        is_cumulative = root.is_true("cumulative", default=True)
        if levels:
            return (Track(id=UNNAMED_TRACK_ID, cumulative=is_cumulative, levels=levels),)
        taken: dict[str, int] = {}
        return tuple(
            Track(
                id=take_id(item, "track", taken, self._report),
                name=item.text("name"),
                cumulative=item.is_true("cumulative", default=is_cumulative),
                levels=self._levels(item),
            )
            for item in root.items("tracks")
        )

    def _levels(self, group: Item) -> tuple[Level, ...]:
        above = ""
        levels = []
        for item in group.items("levels"):
            level = self._level(item)
            self.levels.append(BuiltLevel(level, item, above))
            levels.append(level)
            above = level.id
        return tuple(levels)

    def _level(self, item: Item) -> Level:
        return Level(
            id=take_id(item, "level", self._level_ids, self._report),
            name=item.text("name"),
            title=item.text("title"),
            summary=item.text("summary"),
            experience=item.text("experience"),
            follows=item.text("follows"),
            ends=item.words("ends"),
            equivalent=item.words("equivalent"),
            see_also=item.words("see-also"),
            responsibilities=self._responsibilities(item.items("responsibilities")),
            skills=tuple(
                requirement
                for requirement in map(self._requirement, item.items("skills"))
                if requirement is not None
            ),
            pay=next(
                (build_pay(pay, self._sources_of(pay), self._report) for pay in item.items("pay")),
                None,
            ),
            market_occupation=item.text("market-occupation"),
            sources=self._sources_of(item),
        )

    def _requirement(self, item: Item) -> SkillRequirement | None:
        report = self._report
        report.checkpoint()
        skill = self._skills.find(item.key, report) if item.key else None
        references = item.references.get("proficiency", (None,))
        proficiency = self._proficiency(references[0])
        sources = self._sources_of(item)
        if skill is None or proficiency is None:
            return None
        behaviour = item.text("behaviour")
        requirement = SkillRequirement(
            skill=skill,
            proficiency=proficiency,
            behaviour=behaviour or skill.behaviour_at(proficiency),
            sources=sources,
        )
        if behaviour or sources:
            return requirement
        # Many levels need the same of a skill; kept once, it takes the memory once.
        return self._plain_requirements.setdefault((skill.id, proficiency.id), requirement)

    def _market(self) -> tuple[MarketReference, ...]:
        items = self._root.items("market")
        found = (build_market(item, self._sources_of(item), self._report) for item in items)
        return tuple(reference for reference in found if reference is not None)

    def _warn_of_unused(self) -> None:
        root, report = self._root, self._report
        self._sources.warn_of_unused(
            root.items("sources"),
            "The source “{id}” is not used. Refer to it or remove it.",
            report,
        )
        self._skills.warn_of_unused(
            root.items("skills"), "No level needs the skill “{id}”. Use it or remove it.", report
        )
