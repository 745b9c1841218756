"""The columns of tables, and the words that companies name them by."""

from __future__ import annotations

from enum import Enum


class Meaning(Enum):
    """What a column, or a row where levels stand across, says of a level."""

    TRACK = "track"
    LEVEL = "level"
    GROUP = "group"
    SKILL = "skill"
    PROFICIENCY = "proficiency"
    STATEMENT = "statement"
    TITLE = "title"
    SUMMARY = "summary"
    EXPERIENCE = "experience"
    PAY = "pay"
    MINIMUM = "minimum"
    MIDPOINT = "midpoint"
    MAXIMUM = "maximum"
    OPEN_TOP = "open top"
    CURRENCY = "currency"
    PERIOD = "period"
    SKIPPED = "left out"


_WORDS: dict[Meaning, tuple[str, ...]] = {
    Meaning.TRACK: ("track", "path", "ladder", "stream"),
    Meaning.LEVEL: ("level", "grade", "band", "seniority", "role level", "career level"),
    Meaning.GROUP: (
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
    Meaning.SKILL: (
        "skill",
        "skills",
        "competency",
        "competence",
        "competencies",
        "capability",
        "topic",
        "item",
    ),
    Meaning.PROFICIENCY: (
        "proficiency",
        "required proficiency",
        "rating",
        "score",
        "expected proficiency",
        "mastery",
        "required level",
        "skill level",
    ),
    Meaning.STATEMENT: (
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
    Meaning.TITLE: ("title", "job title", "role title", "position"),
    Meaning.SUMMARY: ("summary", "purpose", "overview", "in short", "mission"),
    Meaning.EXPERIENCE: ("experience", "years", "years of experience", "typical experience"),
    Meaning.PAY: (
        "pay",
        "salary",
        "pay range",
        "salary range",
        "compensation",
        "base salary",
        "base pay",
        "range",
    ),
    Meaning.MINIMUM: ("minimum", "min", "minimum pay", "minimum salary", "salary min", "from"),
    Meaning.MIDPOINT: ("midpoint", "mid", "mid point", "middle of range", "salary midpoint"),
    Meaning.MAXIMUM: ("maximum", "max", "maximum pay", "maximum salary", "salary max", "to"),
    Meaning.OPEN_TOP: ("open top", "open-ended", "no maximum"),
    Meaning.CURRENCY: ("currency", "currency code"),
    Meaning.PERIOD: ("period", "pay period", "per"),
}
MEANING_OF = {word: meaning for meaning, words in _WORDS.items() for word in words}
"""The meaning of each usual heading."""
