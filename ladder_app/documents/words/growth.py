"""Words for what a person marks about a level, in the window and on paper alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.growth.entries import Entry, Evidence, Mark, NextStep
from ladder_app.domain.growth.items import Item, Section
from ladder_app.domain.growth.marking import position_of
from ladder_app.domain.growth.standing import Standing, Status
from ladder_app.domain.growth.summary import GrowthSummary, Proof
from ladder_app.domain.text.translatable import translatable

MARKS: Mapping[Mark, str] = {
    Mark.NOT_YET: translatable("Not yet"),
    Mark.SOMETIMES: translatable("Sometimes"),
    Mark.CONSISTENTLY: translatable("Consistently"),
    Mark.NO_OCCASION: translatable("No occasion yet"),
}
"""The marks of a statement, in their order."""

BELOW = MARKS[Mark.NOT_YET]
"""The word for a skill below the first step of its scale."""

_SECTIONS: Mapping[Section, str] = {
    Section.OWN: translatable("What {level} asks for"),
    Section.CARRIED: translatable("Still expected from {before}"),
    Section.COMMON: translatable("At every level of {family}"),
    Section.HARD: translatable("Hard skills"),
    Section.SOFT: translatable("Soft skills"),
}
_CHANGES: Mapping[Change, str] = {
    Change.NEW: translatable("new"),
    Change.GROWN: translatable("grows"),
    Change.REWORDED: translatable("reworded"),
}
_STATUSES: Mapping[Status, str] = {
    Status.MET: translatable("{count} of {all} met"),
    Status.PARTLY: translatable("{count} partly"),
    Status.MISSING: translatable("{count} missing"),
    Status.UNMARKED: translatable("{count} not marked"),
}


def section_title(section: Section, names: tuple[str, str, str], localizer: Localizer) -> str:
    """The heading of a section; the names are of the level, the level before and the family."""
    level, before, family = names
    return localizer.tr(_SECTIONS[section], level=level, before=before, family=family)


def change_word(item: Item, localizer: Localizer) -> str:
    """How an item changes at its level in a word, or an empty text."""
    word = _CHANGES.get(item.change, "")
    return localizer.tr(word) if word else ""


def mark_words(item: Item, localizer: Localizer) -> tuple[str, ...]:
    """The words that a person can choose of for an item, in their order."""
    if item.scale:
        return (localizer.tr(BELOW), *(step.name for step in item.scale))
    return tuple(localizer.tr(word) for word in MARKS.values())


def asked_word(item: Item) -> str:
    """The name of the step that a skill asks for; empty for a statement."""
    return item.scale[item.asked - 1].name if item.asked else ""


def standing_text(standing: Standing, localizer: Localizer) -> str:
    """Where a person is at an item: “Working, asks for Expert”."""
    item = standing.item
    position = position_of(item, standing.counted)
    if position is None:
        assumed = localizer.tr("Counts as met") if standing.is_assumed else ""
        return assumed or localizer.tr("Not marked")
    word = mark_words(item, localizer)[position]
    if standing.elsewhere is not None:
        level = standing.elsewhere.level
        word = localizer.tr("{mark} (marked toward {level})", mark=word, level=level)
    if item.scale and standing.status is not Status.MET:
        return localizer.tr("{step}, asks for {asked}", step=word, asked=asked_word(item))
    return word


def lost_mark(entry: Entry, localizer: Localizer) -> str:
    """The mark of an entry as far as it can be told without its item."""
    if entry.mark:
        return localizer.tr(MARKS[entry.mark])
    return localizer.tr(BELOW) if entry.is_below else entry.step


def counts_text(summary: GrowthSummary, localizer: Localizer) -> str:
    """The number of items of each status: “11 of 24 met · 7 partly · 6 missing”."""
    total = localizer.number(len(summary.standings))
    counts = {status: summary.count(status) for status in _STATUSES}
    return " · ".join(
        localizer.tr(text, count=localizer.number(counts[status]), all=total)
        for status, text in _STATUSES.items()
        if counts[status] or status is Status.MET
    )


def evidence_text(evidence: Evidence, localizer: Localizer) -> str:
    """A piece of evidence with its date in one line, without its link."""
    day = localizer.day(evidence.day) if evidence.day else ""
    return " · ".join(filter(None, (evidence.text, day)))


def evidence_lines(evidence: Iterable[Evidence], localizer: Localizer) -> tuple[str, ...]:
    """Pieces of evidence, each with its date and its link as text."""
    return tuple(
        " · ".join(filter(None, (evidence_text(each, localizer), each.link))) for each in evidence
    )


def next_step_text(step: NextStep, localizer: Localizer) -> str:
    """A next step and its date in one line."""
    if step.by is None:
        return localizer.tr("Next: {step}", step=step.text)
    return localizer.tr("Next: {step}, by {day}", step=step.text, day=localizer.day(step.by))


def proof_text(proof: Proof, localizer: Localizer) -> str:
    """A proof by its evidence."""
    return evidence_text(proof.evidence, localizer)


def gap_text(gap: Standing, localizer: Localizer) -> str:
    """A gap: a skill with the steps that are missing, a statement with its mark."""
    title = gap.item.title or gap.item.text
    if gap.item.scale:
        return localizer.plural(
            "{skill}: %n step below", "{skill}: %n steps below", gap.distance, skill=title
        )
    mark = standing_text(gap, localizer)
    return localizer.tr("{mark}: {statement}", mark=mark, statement=title)
