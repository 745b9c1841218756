"""Writes the JSON Schemas of ladder, rates and growth files from the table of the format.

Editors check and complete a file with them. A schema cannot express every rule:
only reading a file finds a reference to nothing.

    python -m ladder_app.files.schema [--check | --write | ladder | rates | growth]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import yaml

from ladder_app.domain.pay.currency import currency_codes
from ladder_app.files.addresses import ANY_ADDRESS, LEVEL_ADDRESS
from ladder_app.files.format import RECORDS
from ladder_app.files.format_family import FAMILY
from ladder_app.files.format_growth import BELOW_SCALE, GROWTH_FILE, GROWTH_RECORDS, TAKEN_BACK
from ladder_app.files.format_pay import RATES
from ladder_app.files.kinds import (
    FORMAT_VERSION,
    ID_PATTERN,
    LANGUAGE_PATTERN,
    MAX_ID_CHARACTERS,
    OCCUPATION_PATTERN,
    Field,
    Kind,
    Record,
)
from ladder_app.files.library import bundled_folder

Schema = dict[str, object]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"

# Text is read as written, so what an editor takes for a number or a boolean is text as well.
_TEXT: Schema = {"type": ["string", "number", "boolean"]}
_ID: Schema = {
    "type": ["string", "integer"],
    "pattern": f"^{ID_PATTERN}$",
    "maxLength": MAX_ID_CHARACTERS,
}


_ID_OR_IDS: Schema = {"anyOf": [_ID, {"type": "array", "items": _ID}]}


def _one_or_more(pattern: str) -> Schema:
    address: Schema = {"type": "string", "pattern": f"^{pattern}$"}
    return {"anyOf": [address, {"type": "array", "items": address}]}


_DATE_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"

_VALUES: dict[Kind, Schema] = {
    Kind.VERSION: {"const": int(FORMAT_VERSION)},
    Kind.ID: _ID,
    Kind.REFERENCE: _ID,
    Kind.LINE: _TEXT,
    Kind.TEXT: _TEXT,
    Kind.DATE: {"type": "string", "format": "date", "pattern": _DATE_PATTERN},
    Kind.MONTH: {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"},
    Kind.URL: {"type": "string", "format": "uri", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]"},
    Kind.LANGUAGE: {"type": "string", "pattern": f"^{LANGUAGE_PATTERN}$"},
    Kind.OCCUPATION: {"type": ["string", "number"], "pattern": f"^{OCCUPATION_PATTERN}$"},
    Kind.BOOLEAN: {"type": "boolean"},
    Kind.AMOUNT: {"type": "number", "minimum": 0, "maximum": 10**12},
    Kind.CURRENCY: {"enum": sorted(currency_codes())},
    Kind.SOURCES: _ID_OR_IDS,
    Kind.REFERENCES: _ID_OR_IDS,
    Kind.RATES: {
        "type": "object",
        "minProperties": 1,
        "propertyNames": {"enum": sorted(currency_codes())},
        "additionalProperties": {
            "type": "number",
            "exclusiveMinimum": 0,
            "exclusiveMaximum": 10**12,
        },
    },
    Kind.LEVEL: {"type": "string", "pattern": f"^{LEVEL_ADDRESS}$"},
    Kind.LEVELS: _one_or_more(LEVEL_ADDRESS),
    Kind.ADDRESSES: _one_or_more(ANY_ADDRESS),
}


def ladder_schema() -> Schema:
    """The schema of a whole ladder file (JSON Schema 2020-12)."""
    return _file_schema("Career ladder", FAMILY, RECORDS)


def rates_schema() -> Schema:
    """The schema of a whole rates file (JSON Schema 2020-12)."""
    return {"$schema": _DIALECT, "title": "Exchange rates", **_record_schema(RATES)}


def growth_schema() -> Schema:
    """The schema of a whole growth file (JSON Schema 2020-12)."""
    return _file_schema("Growth", GROWTH_FILE, GROWTH_RECORDS)


def _file_schema(title: str, file: Record, records: Mapping[str, Record]) -> Schema:
    others = {name: _short_or_long(each) for name, each in records.items() if each is not file}
    return {"$schema": _DIALECT, "title": title, **_record_schema(file), "$defs": others}


SCHEMAS: dict[str, Callable[[], Schema]] = {
    "ladder": ladder_schema,
    "rates": rates_schema,
    "growth": growth_schema,
}
"""The schemas by name, as functions that make them."""


def schema_text(schema: Schema) -> str:
    """The content of a schema's file."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def schema_path(name: str) -> Path:
    """The path of the schema with this name.

    Raises FileNotFoundError if the program was installed without its data.
    """
    return bundled_folder("data") / f"{name}.schema.json"


def _record_schema(record: Record) -> Schema:
    schema: Schema = {
        "description": record.doc,
        "type": "object",
        "additionalProperties": False,
        "properties": {field.key: _field_schema(field) for field in record.fields},
    }
    required = [field.key for field in record.fields if field.required]
    if required:
        schema["required"] = required
    if record.any_of:
        schema["anyOf"] = [{"required": [key]} for key in record.any_of]
    if record.one_of:
        schema["oneOf"] = [{"required": [key]} for key in record.one_of]
    return schema


def _short_or_long(record: Record) -> Schema:
    if not record.short_form:
        return _record_schema(record)
    field = next(field for field in record.fields if field.key == record.short_form)
    return {"anyOf": [_value_schema(field), _record_schema(record)]}


def _field_schema(field: Field) -> Schema:
    value = _value_schema(field)
    if not field.required:
        # A key without a value counts as omitted.
        value = {"anyOf": [value, {"type": "null"}]}
    schema: Schema = {"description": field.doc, **value}
    if field.kind is Kind.BOOLEAN:
        schema["default"] = field.default
    if field.example and field.kind is not Kind.MARKS:
        schema["examples"] = [_example(field)]
    return schema


def _value_schema(field: Field) -> Schema:
    make = _BY_FIELD.get(field.kind)
    if make is not None:
        return make(field)
    if field.choices:
        choice: Schema = {"enum": list(field.choices)}
        is_one = field.kind is Kind.CHOICE
        return choice if is_one else {"anyOf": [choice, {"type": "array", "items": choice}]}
    return _VALUES[field.kind]


def _reference(field: Field) -> Schema:
    return {"$ref": f"#/$defs/{field.record}"}


def _list_schema(field: Field) -> Schema:
    min_items = 1 if field.key in {"levels", "tracks"} else 0
    return {"type": "array", "items": _reference(field), "minItems": min_items}


def _by_id_schema(field: Field) -> Schema:
    return {"type": "object", "propertyNames": _ID, "additionalProperties": _reference(field)}


def _number_schema(field: Field) -> Schema:
    return {"type": "number", "exclusiveMinimum": 0, "maximum": field.maximum}


def _marks_schema(field: Field) -> Schema:
    """Marks with their days: a list of such, a mapping, or one mark without a day."""
    step: Schema = {"anyOf": [_ID, {"enum": [BELOW_SCALE, TAKEN_BACK]}]}
    mark: Schema = {"enum": list(field.choices)} if field.choices else step
    by_day: Schema = {
        "type": "object",
        "propertyNames": {"pattern": _DATE_PATTERN},
        "additionalProperties": mark,
    }
    dated = {**by_day, "minProperties": 1, "maxProperties": 1}
    return {"anyOf": [mark, by_day, {"type": "array", "items": {"anyOf": [mark, dated]}}]}


_BY_FIELD: Mapping[Kind, Callable[[Field], Schema]] = {
    Kind.RECORD: _reference,
    Kind.RECORDS: _list_schema,
    Kind.RECORDS_BY_ID: _by_id_schema,
    Kind.NUMBER: _number_schema,
    Kind.MARKS: _marks_schema,
}
"""The functions that make schemas of kinds that depend on more than the kind."""


_YAML_EXAMPLES = {
    Kind.AMOUNT,
    Kind.BOOLEAN,
    Kind.NUMBER,
    Kind.RATES,
    Kind.RECORDS_BY_ID,
    Kind.VERSION,
}


def _example(field: Field) -> object:
    if field.kind in _YAML_EXAMPLES:
        return yaml.safe_load(field.example)
    return field.example


def main(arguments: list[str] | None = None) -> int:
    """Print a schema, or check or write all; the exit status is 1 if a file is stale.

    Raises OSError if a file cannot be read or written.
    """
    parser = argparse.ArgumentParser(prog="python -m ladder_app.files.schema")
    job = parser.add_mutually_exclusive_group()
    job.add_argument("--check", action="store_true", help="exit with 1 if a file is stale")
    job.add_argument("--write", action="store_true", help="write the files")
    job.add_argument("name", nargs="?", choices=[*SCHEMAS], default="ladder", help="print this one")
    options = parser.parse_args(arguments)
    if options.write:
        for name, make in SCHEMAS.items():
            schema_path(name).write_text(schema_text(make()), encoding="utf-8", newline="\n")
    elif options.check:
        return max(_check(schema_path(name), make()) for name, make in SCHEMAS.items())
    else:
        sys.stdout.write(schema_text(SCHEMAS[options.name]()))
    return 0


def _check(path: Path, schema: Schema) -> int:
    if path.is_file() and path.read_text(encoding="utf-8") == schema_text(schema):
        return 0
    sys.stderr.write(f"{path} is stale; run: python -m ladder_app.files.schema --write\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
