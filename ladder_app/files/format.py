"""The ladder file format, as one table.

The reader, the JSON Schema and the reference page are all made from it. The
order of the fields is the order in which they are best written.
"""

from __future__ import annotations

from ladder_app.domain.model import SkillKind
from ladder_app.files.format_pay import (
    MARKET,
    PAY,
    PERCENTILES,
    RATES,
    market_field,
    working_time_fields,
)
from ladder_app.files.kinds import Field, Kind, Record, see_also_field, sources_field

FORMAT_VERSION = "1"
MAX_ID_CHARACTERS = 80
ID_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*"


def _id(example: str) -> Field:
    return Field(
        key="id",
        kind=Kind.ID,
        doc="A short name for use in references; made from the name or title where left out.",
        example=example,
    )


def _responsibility_fields(*more: Field) -> tuple[Field, ...]:
    return (
        _id("server-side-development"),
        Field(
            key="title",
            kind=Kind.LINE,
            doc="The responsibility in a few words.",
            example="Server-side development",
        ),
        Field(
            key="text",
            kind=Kind.TEXT,
            doc="What the person is responsible for.",
            example="Builds and maintains server-side logic.",
        ),
        *more,
        sources_field(),
    )


SOURCE = Record(
    name="source",
    doc="Where statements and figures come from.",
    fields=(
        _id("handbook"),
        Field(
            key="title",
            kind=Kind.LINE,
            doc="What the source is called.",
            example="Engineering handbook",
            required=True,
        ),
        Field(
            key="note",
            kind=Kind.TEXT,
            doc="What is worth knowing about it.",
            example="Second edition",
        ),
        Field(
            key="url",
            kind=Kind.URL,
            doc="Its address, http or https.",
            example="https://example.org/handbook",
        ),
        Field(
            key="licence",
            kind=Kind.LINE,
            doc="The licence it is used under.",
            example="CC-BY-4.0",
        ),
    ),
)
PROFICIENCY = Record(
    name="proficiency",
    doc="One step of the proficiency scale; the first in the list is the lowest.",
    fields=(
        _id("awareness"),
        Field(
            key="name",
            kind=Kind.LINE,
            doc="What the step is called.",
            example="Awareness",
            required=True,
        ),
        Field(
            key="description",
            kind=Kind.TEXT,
            doc="What a person at this step can do.",
            example="Knows what it is for.",
        ),
        sources_field(),
    ),
)
SKILL = Record(
    name="skill",
    doc="Something a person in the family is able to do.",
    fields=(
        _id("databases-and-sql"),
        Field(
            key="name",
            kind=Kind.LINE,
            doc="What the skill is called.",
            example="Databases and SQL",
            required=True,
        ),
        Field(
            key="kind",
            kind=Kind.CHOICE,
            doc="Technical (hard) or about working with people (soft).",
            example="hard",
            required=True,
            choices=tuple(kind.value for kind in SkillKind),
        ),
        Field(
            key="summary",
            kind=Kind.TEXT,
            doc="What the skill covers.",
            example="Designs and queries databases.",
        ),
        sources_field(),
    ),
)
FAMILY_RESPONSIBILITY = Record(
    name="family-responsibility",
    doc="What a person at every level is responsible for.",
    short_form="text",
    any_of=("title", "text"),
    fields=_responsibility_fields(),
)
LEVEL_RESPONSIBILITY = Record(
    name="level-responsibility",
    doc="What a person at this level is responsible for.",
    short_form="text",
    any_of=("title", "text"),
    fields=_responsibility_fields(
        Field(
            key="grows",
            kind=Kind.REFERENCE,
            doc="The responsibility of the level before that this one takes further.",
            example="designs-solutions",
            record="level-responsibility",
        ),
    ),
)
DISTINCTION = Record(
    name="distinction",
    doc="One thing that tells the levels of the family apart.",
    fields=(
        Field(
            key="title",
            kind=Kind.LINE,
            doc="The distinction in a few words.",
            example="Experience",
            required=True,
        ),
        Field(
            key="text",
            kind=Kind.TEXT,
            doc="How it tells the levels apart.",
            example="Years matter less than what was built.",
        ),
        sources_field(),
    ),
)
REQUIREMENT = Record(
    name="requirement",
    doc="How well the level needs the skill.",
    short_form="proficiency",
    fields=(
        Field(
            key="proficiency",
            kind=Kind.REFERENCE,
            doc="The step of the scale that is needed.",
            example="expert",
            required=True,
            record="proficiency",
        ),
        Field(
            key="behaviour",
            kind=Kind.TEXT,
            doc="The behaviour that shows it.",
            example="Finds the slow query and its remedy.",
        ),
        sources_field(),
    ),
)
LEVEL = Record(
    name="level",
    doc="One step of a track.",
    short_form="name",
    fields=(
        _id("senior"),
        Field(
            key="name",
            kind=Kind.LINE,
            doc="What the level is called.",
            example="Senior",
            required=True,
        ),
        Field(
            key="title",
            kind=Kind.LINE,
            doc="The job title at this level.",
            example="Senior Back-end Developer",
        ),
        Field(
            key="summary",
            kind=Kind.TEXT,
            doc="The level in a sentence or two.",
            example="Leads the design of complex systems.",
        ),
        Field(
            key="experience",
            kind=Kind.TEXT,
            doc="The experience people at this level have.",
            example="Typically 5 or more years",
        ),
        sources_field("Where title, summary and experience come from."),
        Field(
            key="follows",
            kind=Kind.REFERENCE,
            doc="The level before, where it isn't the one above in the track.",
            example="middle",
            record="level",
        ),
        Field(
            key="equivalent",
            kind=Kind.LEVELS,
            doc="Levels of other families that are as high as this one, each as family/level.",
            example="web-developer/senior",
        ),
        see_also_field(),
        Field(
            key="responsibilities",
            kind=Kind.RECORDS,
            doc="What a person at this level is responsible for.",
            record="level-responsibility",
        ),
        Field(
            key="skills",
            kind=Kind.RECORDS_BY_ID,
            doc="The skills the level needs, each with how well.",
            record="requirement",
        ),
        Field(key="pay", kind=Kind.RECORD, doc="What the level pays.", record="pay"),
    ),
)
TRACK = Record(
    name="track",
    doc="Levels that follow one another.",
    fields=(
        _id("individual-contributor"),
        Field(
            key="name",
            kind=Kind.LINE,
            doc="What the track is called.",
            example="Individual contributor",
            required=True,
        ),
        Field(
            key="levels",
            kind=Kind.RECORDS,
            doc="The levels of the track, lowest first.",
            record="level",
            required=True,
        ),
    ),
)
FAMILY = Record(
    name="family",
    doc="A career ladder: one job family with all its levels.",
    one_of=("levels", "tracks"),
    fields=(
        Field(
            key="format",
            kind=Kind.VERSION,
            doc="The version of this file format.",
            example=FORMAT_VERSION,
        ),
        _id("backend-developer"),
        Field(
            key="name",
            kind=Kind.LINE,
            doc="What the job family is called.",
            example="Back-end Developer",
            required=True,
        ),
        Field(
            key="summary",
            kind=Kind.TEXT,
            doc="What the role is about.",
            example="Builds the server side.",
        ),
        sources_field("Where the family's summary comes from."),
        Field(
            key="as-of",
            kind=Kind.DATE,
            doc="The day the ladder describes, year first.",
            example="2026-11-24",
        ),
        Field(
            key="sources",
            kind=Kind.RECORDS,
            doc="What statements and figures come from.",
            record="source",
        ),
        Field(
            key="scale",
            kind=Kind.RECORDS,
            doc="The proficiency scale, lowest first.",
            record="proficiency",
        ),
        Field(key="skills", kind=Kind.RECORDS, doc="The skills of the family.", record="skill"),
        Field(
            key="responsibilities",
            kind=Kind.RECORDS,
            doc="The responsibilities of every level.",
            record="family-responsibility",
        ),
        Field(
            key="distinctions",
            kind=Kind.RECORDS,
            doc="What tells the levels apart.",
            record="distinction",
        ),
        see_also_field(),
        market_field(),
        *working_time_fields(),
        Field(
            key="levels",
            kind=Kind.RECORDS,
            doc="The levels, lowest first.",
            record="level",
        ),
        Field(key="tracks", kind=Kind.RECORDS, doc="The tracks, if several.", record="track"),
    ),
)

RECORDS = {
    record.name: record
    for record in (
        FAMILY,
        SOURCE,
        PROFICIENCY,
        SKILL,
        FAMILY_RESPONSIBILITY,
        LEVEL_RESPONSIBILITY,
        DISTINCTION,
        TRACK,
        LEVEL,
        REQUIREMENT,
        PAY,
        PERCENTILES,
        MARKET,
    )
}
"""Every record of the format by its name, the whole file first."""

ALL_RECORDS = {**RECORDS, RATES.name: RATES}
"""The records of every kind of file: those of a ladder, and the whole of a rates file."""
