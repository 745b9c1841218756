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
from ladder_app.files.kinds import Record

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

_LADDERS_AND_RATES = {**RECORDS, RATES.name: RATES}


def record_named(name: str) -> Record:
    """The record with this name, of any kind of file."""
    record = _LADDERS_AND_RATES.get(name)
    if record is None:
        # Imported late: no ladder needs them.
        from ladder_app.files.format_growth import GROWTH_RECORDS

        record = GROWTH_RECORDS[name]
    return record
