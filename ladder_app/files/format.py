"""The ladder file format, as one table.

The reader, the writer, the JSON Schema and the reference page all follow from
it. The order of the fields is the order in which they are written.
"""

from __future__ import annotations

from ladder_app.files.format_family import (
    DISTINCTION,
    FAMILY,
    FAMILY_RESPONSIBILITY,
    PROFICIENCY,
    SKILL,
    SOURCE,
    STEP_BEHAVIOR,
)
from ladder_app.files.format_growth import (
    EVIDENCE,
    GROWTH_FILE,
    MARKED_SKILL,
    MARKED_STATEMENT,
    NEXT_STEP,
    PERSON,
    TARGET,
)
from ladder_app.files.format_level import LEVEL, LEVEL_RESPONSIBILITY, REQUIREMENT, TRACK
from ladder_app.files.format_pay import MARKET, PAY, PERCENTILES, RATES

RECORDS = {
    record.name: record
    for record in (
        FAMILY,
        SOURCE,
        PROFICIENCY,
        SKILL,
        STEP_BEHAVIOR,
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
"""The records of a ladder file by name, the family first."""

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

ALL_RECORDS = {**RECORDS, RATES.name: RATES, **GROWTH_RECORDS}
"""The records of all kinds of files: those of a ladder, the rates file, and the growth file."""
