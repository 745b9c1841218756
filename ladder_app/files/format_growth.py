"""The table of the growth file: what people wrote about the levels that they grow toward."""

from __future__ import annotations

from ladder_app.domain.growth.entries import Mark
from ladder_app.files.kinds import Field, Kind, Record

GROWTH_VERSION = 1
TAKEN_BACK = "taken back"
"""What is written in place of a mark that was removed on a day."""
BELOW_SCALE = "below the scale"
"""What is written for a skill below the first step. No id has a space, so no step is called so."""

_LEVEL_EXAMPLE = "backend-developer/senior"

EVIDENCE = Record(
    name="evidence",
    doc="An example that shows an item.",
    fields=(
        Field(
            key="text",
            kind=Kind.TEXT,
            doc="What happened.",
            example="Reviews the work of two juniors",
        ),
        Field(key="date", kind=Kind.DATE, doc="When that was.", example="2026-03-01"),
        Field(
            key="link",
            kind=Kind.LINE,
            doc="Where it can be read.",
            example="https://example.org/review",
        ),
    ),
    short_form="text",
    keeps_unknown=True,
)
NEXT_STEP = Record(
    name="next-step",
    doc="What the person does next about an item.",
    fields=(
        Field(
            key="text", kind=Kind.TEXT, doc="What to do.", example="Own the redesign of the ledger"
        ),
        Field(key="by", kind=Kind.DATE, doc="The day to do it by.", example="2027-02-01"),
    ),
    short_form="text",
    keeps_unknown=True,
)


def _item_fields(example: str, mark: Field, marks: Field) -> tuple[Field, ...]:
    return (
        Field(
            key="id",
            kind=Kind.ID,
            doc="The id that the item has in the ladder.",
            example=example,
            required=True,
        ),
        Field(
            key="words",
            kind=Kind.TEXT,
            doc="The words of the item when it was marked; it is found again by them.",
            example="Takes a leading role in projects.",
        ),
        mark,
        marks,
        Field(
            key="evidence",
            kind=Kind.RECORDS,
            doc="Examples that show the item.",
            record=EVIDENCE.name,
            stored_as="evidence",
        ),
        Field(
            key="next",
            kind=Kind.RECORDS,
            doc="What the person does next about it.",
            record=NEXT_STEP.name,
            stored_as="next_steps",
        ),
    )


def _marks_fields(example: str, doc: str, choices: tuple[str, ...] = ()) -> tuple[Field, Field]:
    return (
        Field(
            key="mark",
            kind=Kind.MARKS,
            doc="A mark without a day, before all others.",
            example=example,
            choices=choices,
        ),
        Field(
            key="marks",
            kind=Kind.MARKS,
            doc=doc,
            example=f"[2026-03-01: {example}]",
            choices=choices,
        ),
    )


MARKED_STATEMENT = Record(
    name="marked-statement",
    doc="What a person wrote about a responsibility of the target.",
    fields=_item_fields(
        "leads-projects",
        *_marks_fields(
            Mark.SOMETIMES.value,
            "How far the person shows it, with the day of each mark, the oldest first.",
            (*(mark.value for mark in Mark), TAKEN_BACK),
        ),
    ),
    keeps_unknown=True,
)
MARKED_SKILL = Record(
    name="marked-skill",
    doc="What a person wrote about a skill of the target.",
    fields=_item_fields(
        "architecture",
        *_marks_fields(
            "working",
            "The step of the scale that the person is at, with the day of each mark, the oldest"
            f" first: its id in the ladder, or `{BELOW_SCALE}`, or `{TAKEN_BACK}`.",
        ),
    ),
    keeps_unknown=True,
)
TARGET = Record(
    name="target",
    doc="A level that a person grows toward, with what they wrote about its items.",
    fields=(
        Field(
            key="level",
            kind=Kind.LEVEL,
            doc="The level, as family/level.",
            example=_LEVEL_EXAMPLE,
            required=True,
            stored_as="target",
        ),
        Field(
            key="responsibilities",
            kind=Kind.RECORDS,
            doc="What is written about the responsibilities of the level.",
            record=MARKED_STATEMENT.name,
        ),
        Field(
            key="common",
            kind=Kind.RECORDS,
            doc="What is written about the responsibilities of every level of the family.",
            record=MARKED_STATEMENT.name,
        ),
        Field(
            key="skills",
            kind=Kind.RECORDS,
            doc="What is written about the skills.",
            record=MARKED_SKILL.name,
        ),
    ),
    keeps_unknown=True,
)
_PERSON_FIELDS = (
    Field(key="name", kind=Kind.LINE, doc="The person.", example="Dana"),
    Field(key="manager", kind=Kind.LINE, doc="The person's manager.", example="Kim"),
    Field(
        key="level",
        kind=Kind.LEVEL,
        doc="The level that the person is at, as family/level.",
        example="backend-developer/middle",
    ),
    Field(
        key="targets",
        kind=Kind.RECORDS,
        doc="The levels that the person grows toward.",
        record=TARGET.name,
        stored_as="growths",
    ),
)
PERSON = Record(
    name="person",
    doc="A person with their targets.",
    fields=_PERSON_FIELDS,
    keeps_unknown=True,
)
GROWTH_FILE = Record(
    name="growth-file",
    doc="What one or more people wrote about the levels that they grow toward.",
    fields=(
        Field(
            key="growth",
            kind=Kind.VERSION,
            doc="The version of the format; 1 if omitted.",
            example=str(GROWTH_VERSION),
        ),
        *_PERSON_FIELDS,
        Field(
            key="people",
            kind=Kind.RECORDS,
            doc="The people, where the file has several.",
            record=PERSON.name,
        ),
    ),
    keeps_unknown=True,
)

GROWTH_RECORDS = {
    record.name: record
    for record in (
        GROWTH_FILE,
        PERSON,
        TARGET,
        MARKED_STATEMENT,
        MARKED_SKILL,
        EVIDENCE,
        NEXT_STEP,
    )
}
"""The records of a growth file by name, the file itself first."""
