"""The columns of a list: how companies name them, and what an export writes below them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from enum import Enum

from msgspec import Struct

from ladder_app.domain.model import PERCENTS, Level, PayRange, SkillDetail

Value = str | Decimal


class Meaning(Enum):
    """What a column, or a row where levels stand across, says of a level."""

    FAMILY = "family"
    TRACK = "track"
    LEVEL = "level"
    GROUP = "group"
    KIND = "kind"
    SKILL = "skill"
    SKILL_SUMMARY = "skill summary"
    PROFICIENCY = "proficiency"
    STATEMENT = "statement"
    THEME = "theme"
    TITLE = "title"
    SUMMARY = "summary"
    EXPERIENCE = "experience"
    PAY = "pay"
    MINIMUM = "minimum"
    MIDPOINT = "midpoint"
    MAXIMUM = "maximum"
    PERCENTILE_10 = "percentile 10"
    PERCENTILE_25 = "percentile 25"
    PERCENTILE_50 = "percentile 50"
    PERCENTILE_75 = "percentile 75"
    PERCENTILE_90 = "percentile 90"
    OPEN_TOP = "open top"
    CURRENCY = "currency"
    PERIOD = "period"
    HEADING = "heading"
    KEYS = "keys of a ladder file"
    SKIPPED = "left out"


class Column(Struct, frozen=True, kw_only=True):
    """A column of a list.

    `heading` is what an export writes above it, empty if only imports have it; `words` are the
    usual headings elsewhere. It holds a text of a level, a figure of its pay, or a skill's
    `detail`; the others place the row.
    """

    meaning: Meaning
    heading: str = ""
    words: tuple[str, ...]
    of_level: Callable[[Level], str] | None = None
    of_pay: Callable[[PayRange], Value] | None = None
    detail: SkillDetail | None = None

    @property
    def key(self) -> str:
        """The key of a level or of its pay, in a ladder file, whose value the column holds."""
        return self.heading.lower().replace(" ", "-")


COLUMNS = (
    Column(
        meaning=Meaning.TRACK,
        heading="Track",
        words=("track", "path", "ladder", "stream"),
    ),
    Column(
        meaning=Meaning.LEVEL,
        heading="Level",
        words=("level", "grade", "band", "seniority", "role level", "career level"),
    ),
    Column(
        meaning=Meaning.TITLE,
        heading="Title",
        words=("title", "job title", "role title", "position"),
        of_level=lambda level: level.title,
    ),
    Column(
        meaning=Meaning.SUMMARY,
        heading="Summary",
        words=("summary", "purpose", "overview", "in short", "mission"),
        of_level=lambda level: level.summary,
    ),
    Column(
        meaning=Meaning.EXPERIENCE,
        heading="Experience",
        words=("experience", "years", "years of experience", "typical experience"),
        of_level=lambda level: level.experience,
    ),
    Column(
        meaning=Meaning.GROUP,
        heading="Group",
        words=(
            "group",
            "area",
            "category",
            "section",
            "dimension",
            "theme",
            "pillar",
            "skill group",
            "competency group",
        ),
    ),
    Column(
        meaning=Meaning.SKILL,
        heading="Skill",
        words=(
            "skill",
            "skills",
            "competency",
            "competence",
            "competencies",
            "capability",
            "topic",
            "item",
        ),
    ),
    Column(
        meaning=Meaning.PROFICIENCY,
        heading="Proficiency",
        words=(
            "proficiency",
            "required proficiency",
            "rating",
            "score",
            "expected proficiency",
            "mastery",
            "required level",
            "skill level",
        ),
    ),
    Column(
        meaning=Meaning.STATEMENT,
        heading="Statement",
        words=(
            "statement",
            "statements",
            "behaviour",
            "behavior",
            "behaviours",
            "behaviors",
            "expectation",
            "expectations",
            "responsibility",
            "responsibilities",
            "description",
            "details",
            "indicator",
            "what it looks like",
            "expected behaviour",
            "expected behavior",
        ),
        detail=SkillDetail.BEHAVIOUR,
    ),
    Column(
        meaning=Meaning.PAY,
        words=(
            "pay",
            "salary",
            "pay range",
            "salary range",
            "compensation",
            "base salary",
            "base pay",
            "range",
        ),
    ),
    Column(
        meaning=Meaning.MINIMUM,
        heading="Minimum",
        words=("minimum", "min", "minimum pay", "minimum salary", "salary min", "from"),
        of_pay=lambda pay: pay.minimum,
    ),
    Column(
        meaning=Meaning.MIDPOINT,
        heading="Midpoint",
        words=("midpoint", "mid", "mid point", "middle of range", "salary midpoint"),
        of_pay=lambda pay: "" if pay.midpoint is None else pay.midpoint,
    ),
    Column(
        meaning=Meaning.MAXIMUM,
        heading="Maximum",
        words=("maximum", "max", "maximum pay", "maximum salary", "salary max", "to"),
        of_pay=lambda pay: pay.maximum,
    ),
    Column(
        meaning=Meaning.OPEN_TOP,
        heading="Open top",
        words=("open top", "open-ended", "no maximum"),
        of_pay=lambda pay: "yes" if pay.open_top else "",
    ),
    Column(
        meaning=Meaning.CURRENCY,
        heading="Currency",
        words=("currency", "currency code"),
        of_pay=lambda pay: pay.currency,
    ),
    Column(
        meaning=Meaning.PERIOD,
        heading="Period",
        words=("period", "pay period", "per"),
        of_pay=lambda pay: pay.period.value,
    ),
    Column(
        meaning=Meaning.KEYS,
        heading="Ladder file keys",
        words=("ladder file keys",),
    ),
)
"""Every column, in the order of an export."""

WRITTEN = tuple(column for column in COLUMNS if column.heading)
LEVEL_TEXTS = tuple(column.meaning for column in COLUMNS if column.of_level)
PERCENTILES = {percent: Meaning(f"percentile {percent}") for percent in PERCENTS}
"""The meaning of a column with the pay that so many percent are paid less than."""

DETAILS = {column.detail: column.meaning for column in COLUMNS if column.detail}
MEANING_OF = {word: column.meaning for column in COLUMNS for word in column.words}
"""The meaning of each usual heading."""
