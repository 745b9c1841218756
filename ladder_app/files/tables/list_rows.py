"""A family as a table with one row each, which is imported as the same family.

A table holds names, texts, the scale, skills with their proficiencies, and
pay. Ids are made from names again; sources, dates, links and market references
are in ladder files only.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ladder_app.domain.model import JobFamily, Level, PayRange, SkillKind

Value = str | Decimal

HEADINGS = (
    "Track",
    "Level",
    "Title",
    "Summary",
    "Experience",
    "Group",
    "Skill",
    "Proficiency",
    "Statement",
    "Minimum",
    "Midpoint",
    "Maximum",
    "Open top",
    "Currency",
    "Period",
)

FAMILY = "Job family"
SCALE = "Proficiency scale"
SKILLS = "Skills"
EVERY_LEVEL = "Every level"
DISTINCTIONS = "What tells the levels apart"
RESPONSIBILITIES = "Responsibilities"
KINDS = {SkillKind.HARD: "Hard skills", SkillKind.SOFT: "Soft skills"}


def list_rows(family: JobFamily) -> list[tuple[Value, ...]]:
    """The headings, what holds for the whole family, then every level."""
    rows = [tuple(HEADINGS), *_family_rows(family)]
    for track in family.tracks:
        for level in track.levels:
            rows.extend(_level_rows(level, track.name))
    return rows


def _row(**values: Value) -> tuple[Value, ...]:
    return tuple(values.get(heading.casefold().replace(" ", "_"), "") for heading in HEADINGS)


def _family_rows(family: JobFamily) -> Iterator[tuple[Value, ...]]:
    yield _row(group=FAMILY, skill=family.name, statement=family.summary)
    for step in family.scale:
        yield _row(group=SCALE, skill=step.name, statement=step.description)
    for skill in family.skills:
        yield _row(
            group=SKILLS, skill=skill.name, proficiency=skill.kind.value, statement=skill.summary
        )
    for item in family.responsibilities:
        yield _row(group=EVERY_LEVEL, skill=item.title, statement=item.text)
    for distinction in family.distinctions:
        yield _row(group=DISTINCTIONS, skill=distinction.title, statement=distinction.text)


def _level_rows(level: Level, track: str) -> Iterator[tuple[Value, ...]]:
    pay = _pay(level.pay) if level.pay else {}
    yield _row(
        track=track,
        level=level.name,
        title=level.title,
        summary=level.summary,
        experience=level.experience,
        **pay,
    )
    for item in level.responsibilities:
        yield _row(
            track=track,
            level=level.name,
            group=RESPONSIBILITIES,
            skill=item.title,
            statement=item.text,
        )
    for needed in level.skills:
        yield _row(
            track=track,
            level=level.name,
            group=KINDS[needed.skill.kind],
            skill=needed.skill.name,
            proficiency=needed.proficiency.name,
            statement=needed.behaviour,
        )


def _pay(pay: PayRange) -> dict[str, Value]:
    return {
        "minimum": pay.minimum,
        "midpoint": "" if pay.midpoint is None else pay.midpoint,
        "maximum": pay.maximum,
        "open_top": "yes" if pay.open_top else "",
        "currency": pay.currency,
        "period": pay.period.value,
    }
