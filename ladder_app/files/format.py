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

ALL_RECORDS = {**RECORDS, RATES.name: RATES}
"""The records of all kinds of files: those of a ladder, and the rates file."""
