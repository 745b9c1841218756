"""The part of the file format that describes a family and what its levels refer to."""

from __future__ import annotations

from ladder_app.domain.model import SkillKind
from ladder_app.files.format_fields import (
    id_field,
    responsibility_fields,
    see_also_field,
    sources_field,
)
from ladder_app.files.format_pay import market_field, working_time_fields
from ladder_app.files.kinds import FORMAT_VERSION, Field, Kind, Record

SOURCE = Record(
    name="source",
    doc="Where statements and figures come from.",
    fields=(
        id_field("handbook"),
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
        id_field("awareness"),
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
        id_field("databases-and-sql"),
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
    fields=responsibility_fields(),
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
        id_field("backend-developer"),
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
