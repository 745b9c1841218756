"""The part of the file format that describes a family and what its levels refer to."""

from __future__ import annotations

from ladder_app.domain.advice.names import RULE_NAMES
from ladder_app.domain.model import SkillKind
from ladder_app.files.format_fields import (
    cumulative_field,
    id_field,
    occupation_field,
    responsibility_fields,
    see_also_field,
    sources_field,
)
from ladder_app.files.format_pay import market_field, working_time_fields
from ladder_app.files.kinds import FORMAT_VERSION, Field, Kind, Record

SOURCE = Record(
    name="source",
    doc="A source of statements and figures.",
    fields=(
        id_field("handbook"),
        Field(
            key="title",
            kind=Kind.LINE,
            doc="The name of the source.",
            example="Engineering handbook",
            required=True,
        ),
        Field(
            key="note",
            kind=Kind.TEXT,
            doc="Further information about the source.",
            example="Second edition",
        ),
        Field(
            key="url",
            kind=Kind.URL,
            doc="The web address of the source, http or https.",
            example="https://example.org/handbook",
        ),
        Field(
            key="licence",
            kind=Kind.LINE,
            doc="The license under which the source is used.",
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
            doc="The name of the step.",
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
            doc="The name of the skill.",
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
        Field(
            key="steps",
            kind=Kind.RECORDS_BY_ID,
            doc="The behavior that shows each proficiency, for levels that state none.",
            example="working: Writes queries over several tables.",
            record="step-behavior",
        ),
        sources_field(),
    ),
)
STEP_BEHAVIOR = Record(
    name="step-behavior",
    doc="The behavior that shows a proficiency in a skill.",
    short_form="behaviour",
    fields=(
        Field(
            key="behaviour",
            kind=Kind.TEXT,
            doc="The behavior, at any level that needs this proficiency.",
            example="Writes queries over several tables.",
            required=True,
        ),
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
    doc="One way in which the levels of the family differ.",
    fields=(
        Field(
            key="title",
            kind=Kind.LINE,
            doc="The difference in a few words.",
            example="Experience",
            required=True,
        ),
        Field(
            key="text",
            kind=Kind.TEXT,
            doc="The difference in full.",
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
            doc="The name of the job family.",
            example="Back-end Developer",
            required=True,
        ),
        Field(
            key="language",
            kind=Kind.LANGUAGE,
            doc="The language of the texts, as a BCP 47 tag.",
            example="en-US",
        ),
        Field(
            key="summary",
            kind=Kind.TEXT,
            doc="The role in a sentence or two.",
            example="Builds the server side.",
        ),
        sources_field("Where the family's summary comes from."),
        Field(
            key="as-of",
            kind=Kind.DATE,
            doc="The date of the data, year first.",
            example="2026-11-24",
        ),
        Field(
            key="sources",
            kind=Kind.RECORDS,
            doc="The sources of statements and figures.",
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
            doc="The responsibilities that apply to every level.",
            record="family-responsibility",
        ),
        Field(
            key="distinctions",
            kind=Kind.RECORDS,
            doc="How the levels differ.",
            record="distinction",
        ),
        cumulative_field(
            "Whether a level also expects what the level before it expects, unless it restates,"
            " raises or ends it."
        ),
        see_also_field(),
        Field(
            key="advice-off",
            kind=Kind.CHOICES,
            doc="The rules of advice that do not apply to this file.",
            example=RULE_NAMES[0],
            choices=RULE_NAMES,
        ),
        market_field(),
        occupation_field("The code of the occupation, by which wages in a place are found."),
        *working_time_fields(),
        Field(
            key="levels",
            kind=Kind.RECORDS,
            doc="The levels, lowest first.",
            record="level",
        ),
        Field(
            key="tracks", kind=Kind.RECORDS, doc="The tracks, if there are several.", record="track"
        ),
    ),
)
