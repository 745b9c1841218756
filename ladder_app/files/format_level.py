"""The part of the file format that describes tracks and levels."""

from __future__ import annotations

from ladder_app.files.format_fields import (
    cumulative_field,
    id_field,
    occupation_field,
    responsibility_fields,
    see_also_field,
    sources_field,
)
from ladder_app.files.kinds import Field, Kind, Record

LEVEL_RESPONSIBILITY = Record(
    name="level-responsibility",
    doc="What a person at this level is responsible for.",
    short_form="text",
    any_of=("title", "text"),
    fields=responsibility_fields(
        Field(
            key="grows",
            kind=Kind.REFERENCES,
            doc="The responsibilities of the level before that this one extends.",
            example="designs-solutions",
            record="level-responsibility",
        ),
    ),
)
REQUIREMENT = Record(
    name="requirement",
    doc="The proficiency that the level needs in a skill.",
    short_form="proficiency",
    fields=(
        Field(
            key="proficiency",
            kind=Kind.REFERENCE,
            doc="The required step of the scale.",
            example="expert",
            required=True,
            record="proficiency",
        ),
        Field(
            key="behaviour",
            kind=Kind.TEXT,
            doc="The behavior that shows the proficiency.",
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
        id_field("senior"),
        Field(
            key="name",
            kind=Kind.LINE,
            doc="The name of the level.",
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
            doc="The typical experience of people at this level.",
            example="Typically 5 or more years",
        ),
        sources_field("The source of title, summary and experience."),
        Field(
            key="follows",
            kind=Kind.REFERENCE,
            doc="The previous level, if it is not the one above in the track.",
            example="middle",
            record="level",
        ),
        Field(
            key="ends",
            kind=Kind.REFERENCES,
            doc="The responsibilities and skills of the level before that end here.",
            example="works-under-guidance",
            record="level-responsibility",
        ),
        Field(
            key="equivalent",
            kind=Kind.LEVELS,
            doc="Equally high levels of other families, each as family/level.",
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
            doc="The skills that the level needs, each with its proficiency.",
            example="databases-and-sql: expert",
            record="requirement",
        ),
        Field(key="pay", kind=Kind.RECORD, doc="The pay of the level.", record="pay"),
        occupation_field("The occupation of this level, if it is not the family's."),
    ),
)
TRACK = Record(
    name="track",
    doc="A sequence of levels.",
    fields=(
        id_field("individual-contributor"),
        Field(
            key="name",
            kind=Kind.LINE,
            doc="The name of the track.",
            example="Individual contributor",
            required=True,
        ),
        cumulative_field("The same as the family's “cumulative”, for this track alone."),
        Field(
            key="levels",
            kind=Kind.RECORDS,
            doc="The levels of the track, lowest first.",
            record="level",
            required=True,
        ),
    ),
)
