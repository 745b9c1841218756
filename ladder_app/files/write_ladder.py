"""Writes a job family as a ladder file, which reads back as the same family."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

import yaml

from ladder_app.domain.model import (
    JobFamily,
    Percentile,
    Responsibility,
    SkillRequirement,
    Source,
    StepBehavior,
)
from ladder_app.files.format import RECORDS
from ladder_app.files.format_family import FAMILY, FAMILY_RESPONSIBILITY, STEP_BEHAVIOR
from ladder_app.files.format_level import LEVEL_RESPONSIBILITY, REQUIREMENT
from ladder_app.files.format_pay import PERCENTILES
from ladder_app.files.kinds import FORMAT_VERSION, Field, Kind, Record
from ladder_app.files.yaml_text import Plain, on_one_line, yaml_text

_Written = dict[str, object]


def ladder_text(family: JobFamily) -> str:
    """The family as the text of a ladder file, without empty keys."""
    return yaml_text(_family(family))


def quoted(text: str) -> str:
    """A text on one line as the value of a key, in quotes if it needs them."""
    return yaml.safe_dump(text, allow_unicode=True, width=10**6).removesuffix("...\n").rstrip()


def family_keys(family: JobFamily) -> dict[str, object]:
    """The keys of a family in a ladder file with their values, without empty ones."""
    return _family(family)


def record_keys(record: Record, value: object) -> dict[str, object]:
    """The keys of any other record in a ladder file with their values, without empty ones."""
    written = _RECORDS.get(record.name, _record)(record, value)
    return written if isinstance(written, dict) else {record.short_form: written}


def flow_text(keys: Mapping[str, object]) -> str:
    """Keys with their values on one line, as a ladder file may have them; nothing for none."""
    return on_one_line(dict(keys)) if keys else ""


def ladder_json(family: JobFamily) -> str:
    """The family as JSON with the keys of a ladder file, which can be read as one."""
    return json.dumps(_jsonable(_family(family)), ensure_ascii=False, indent=2) + "\n"


def _jsonable(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _jsonable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_jsonable(item) for item in value]
    return _number(value) if isinstance(value, Plain) else value


def _number(text: str) -> object:
    """The JSON value of a plain value: an integer, a decimal number, or a date as text."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    return int(number) if number == number.to_integral_value() else float(number)


def _family(family: JobFamily) -> _Written:
    unnamed = [track for track in family.tracks if not track.name]
    time = family.working_time
    return _record(
        FAMILY,
        family,
        {
            "format": FORMAT_VERSION,
            "source": family.summary_sources,
            # Tracks with names state their own.
            "cumulative": all(track.cumulative for track in unnamed),
            "hours-per-week": time.hours_per_week if time else None,
            "weeks-per-year": time.weeks_per_year if time else None,
            "levels": [level for track in unnamed for level in track.levels],
            "tracks": () if unnamed else family.tracks,
        },
    )


def _responsibility(record: Record, item: Responsibility) -> _Written:
    # The reader takes the title as the text if a file has no text.
    return _record(record, item, {"text": "" if item.text == item.title else item.text})


def _requirement(record: Record, item: SkillRequirement) -> str | _Written:
    own = {"proficiency": item.proficiency.id, "behaviour": item.own_behaviour}
    written = _record(record, item, own)
    return written if len(written) > 1 else item.proficiency.id


def _percentiles(_record: Record, percentiles: Iterable[Percentile]) -> _Written:
    return {Plain(str(item.percent)): Plain(f"{item.amount:f}") for item in percentiles}


def _record(
    record: Record, value: object, overrides: Mapping[str, object] | None = None
) -> _Written:
    """The keys of a record with the values of their attributes, without empty ones.

    `overrides` has the values, by key, that are not simply an attribute.
    """
    given = overrides or {}
    written = {}
    for field in record.fields:
        stated = given[field.key] if field.key in given else getattr(value, field.attribute)
        found = _field(field, stated)
        if not _is_omitted(field, found):
            written[field.key] = found
    return written


def _is_omitted(field: Field, value: object) -> bool:
    if field.kind is Kind.BOOLEAN:
        return value is None or value is field.default
    return value in ("", [], {}, None)


def _field(field: Field, value: object) -> object:
    write = _VALUES.get(field.kind)
    return write(field, value) if write and value is not None else value


def _child(field: Field, value: object) -> object:
    return _RECORDS.get(field.record, _record)(RECORDS[field.record], value)


def _children(field: Field, values: Iterable[object]) -> list[object]:
    return [_child(field, value) for value in values]


def _children_by_id(field: Field, items: Iterable[SkillRequirement | StepBehavior]) -> _Written:
    return {_id_of(item): _child(field, item) for item in items}


def _id_of(item: SkillRequirement | StepBehavior) -> str:
    return item.skill.id if isinstance(item, SkillRequirement) else item.proficiency.id


def _ids(_field: Field, ids: Iterable[str]) -> str | list[str]:
    written = list(ids)
    return written[0] if len(written) == 1 else written


def _step_behavior(_record: Record, item: StepBehavior) -> str:
    return item.behaviour


def _sources(_field: Field, sources: Iterable[Source]) -> str | list[str]:
    return _ids(_field, (source.id for source in sources))


def _addresses(_field: Field, addresses: Iterable[str]) -> list[str]:
    return list(addresses)


def _amount(_field: Field, amount: Decimal) -> Plain:
    return Plain(f"{amount:f}")


def _date(_field: Field, day: date) -> Plain:
    return Plain(day.isoformat())


def _month(_field: Field, day: date) -> Plain:
    return Plain(day.isoformat()[:7])


def _version(_field: Field, version: str) -> Plain:
    return Plain(version)


def _choice(_field: Field, choice: Enum) -> object:
    return choice.value


_VALUES: Mapping[Kind, Callable[[Field, Any], object]] = {
    Kind.VERSION: _version,
    Kind.DATE: _date,
    Kind.MONTH: _month,
    Kind.NUMBER: _amount,
    Kind.AMOUNT: _amount,
    Kind.CHOICE: _choice,
    Kind.SOURCES: _sources,
    Kind.CHOICES: _ids,
    Kind.REFERENCES: _ids,
    Kind.LEVELS: _addresses,
    Kind.ADDRESSES: _addresses,
    Kind.RECORD: _child,
    Kind.RECORDS: _children,
    Kind.RECORDS_BY_ID: _children_by_id,
}
"""The functions that write values; a value of any other kind is written as it is."""

_RECORDS: Mapping[str, Callable[[Record, Any], object]] = {
    FAMILY_RESPONSIBILITY.name: _responsibility,
    LEVEL_RESPONSIBILITY.name: _responsibility,
    REQUIREMENT.name: _requirement,
    PERCENTILES.name: _percentiles,
    STEP_BEHAVIOR.name: _step_behavior,
}
"""The functions that write records whose keys are not simply their attributes."""
