"""The rows of the Responsibilities and Skills panes, made from a level's summary."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from ladder_app.documents.localizer import ABSENCES, Localizer
from ladder_app.domain.compare.changes import Change, SkillChange, StatementChange
from ladder_app.domain.model import Distinction, Item, Responsibility, SkillKind, Source
from ladder_app.domain.summary import LevelSummary
from ladder_app.domain.text.translatable import translatable


class Row(Struct, frozen=True, kw_only=True):
    """One line of a pane. `plain` says all of it: it is copied and read aloud.

    `tip` is what there may be no room to draw, and `item` what the line is about. A note is
    about the pane, not out of the file.
    """

    plain: str
    text: str
    lead: str = ""
    is_heading: bool = False
    is_note: bool = False
    badge: str = ""
    tip: str = ""
    sources: tuple[Source, ...] = ()
    item: Item | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """What of it can be found."""
        return () if self.is_heading or self.is_note else (self.text,)


class SkillRow(Row, frozen=True, kw_only=True):
    """A skill: `filled` of `steps` dots, the word for it, and the behaviour expected."""

    kind: SkillKind
    word: str
    filled: int
    steps: int
    grows: bool
    behaviour: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """What of it can be found."""
        return (self.text, self.behaviour)


def heading(text: str) -> Row:
    """A row that names the ones below it."""
    return Row(plain=text, text=text, is_heading=True)


def note(text: str) -> Row:
    """A row that says why there are no others."""
    return Row(plain=text, text=text, is_note=True)


def responsibility_rows(summary: LevelSummary, localizer: Localizer) -> list[Row]:
    """What is expected at this level, then what holds at every level, then what has gone."""
    kept = [item for item in summary.statements if item.change is not Change.GONE]
    gone = [item for item in summary.statements if item.change is Change.GONE]
    family = summary.family
    rows: list[Row] = []
    if kept:
        rows.append(heading(localizer.tr("At this level")))
        rows.extend(_statement_row(item, localizer) for item in kept)
    if family.responsibilities:
        rows.append(heading(localizer.tr("At every level of {family}", family=family.name)))
        rows.extend(_plain_row(item) for item in family.responsibilities)
    if family.distinctions:
        rows.append(heading(localizer.tr("How the levels differ")))
        rows.extend(_lead_row(d.title, d.text, d) for d in family.distinctions)
    if gone and summary.before:
        title = localizer.tr("No longer stated since {level}", level=summary.before.name)
        rows.append(heading(title))
        rows.extend(_plain_row(item.responsibility) for item in gone)
    nothing = localizer.tr("No responsibilities are stated for this level.")
    return rows or [note(nothing)]


def skill_rows(summary: LevelSummary, localizer: Localizer) -> list[Row]:
    """The hard skills, then the soft ones."""
    rows: list[Row] = []
    for title, changes in _kinds(summary):
        if changes:
            rows.append(heading(localizer.tr(title)))
            rows.extend(_skill_row(item, summary, localizer) for item in changes)
    return rows or [note(localizer.tr("No skills are stated for this level."))]


def _kinds(summary: LevelSummary) -> tuple[tuple[str, tuple[SkillChange, ...]], ...]:
    return (
        (translatable("Hard"), summary.hard_skills),
        (translatable("Soft"), summary.soft_skills),
    )


def growth_legend(summary: LevelSummary, localizer: Localizer) -> str:
    """What the ▲ beside a skill means at this level; empty at a first level."""
    if summary.before is None:
        return ""
    return localizer.tr("▲ grows from {level}", level=summary.before.name)


def _statement_row(item: StatementChange, localizer: Localizer) -> Row:
    badge = {Change.NEW: translatable("new"), Change.GROWN: translatable("grows")}.get(
        item.change, ""
    )
    word = localizer.tr(badge) if badge else ""
    return _lead_row(item.responsibility.title, item.responsibility.text, item.responsibility, word)


def _plain_row(item: Responsibility) -> Row:
    return _lead_row(item.title, item.text, item)


def _lead_row(title: str, text: str, item: Responsibility | Distinction, badge: str = "") -> Row:
    sentence = " — ".join(part for part in (title, text) if part)
    plain = f"{sentence} ({badge})" if badge else sentence
    return Row(plain=plain, text=sentence, lead=title, badge=badge, sources=item.sources, item=item)


def _skill_row(item: SkillChange, summary: LevelSummary, localizer: Localizer) -> SkillRow:
    requirement = item.requirement
    grows = item.change in (Change.NEW, Change.GROWN)
    word = requirement.proficiency.name if requirement else localizer.tr(ABSENCES[item.expectation])
    behaviour = requirement.behaviour if requirement else ""
    filled = requirement.proficiency.rank if requirement else 0
    steps = len(summary.family.scale)
    text = [f"{item.skill.name}: {word}"]
    if requirement:
        text.append(localizer.tr("{step} of {steps}", step=filled, steps=steps))
    if grows and summary.before:
        text.append(localizer.tr("grows from {level}", level=summary.before.name))
    plain = ", ".join(text) + (f". {behaviour}" if behaviour else "")
    return SkillRow(
        plain=plain,
        text=item.skill.name,
        kind=item.skill.kind,
        word=word,
        filled=filled,
        steps=steps,
        grows=grows,
        behaviour=behaviour,
        sources=requirement.sources if requirement else item.skill.sources,
        item=item.skill,
    )


def source_titles(sources: Iterable[Source]) -> str:
    """The titles of the sources, as one line."""
    return "; ".join(source.title for source in sources)
