"""Writes the JSON Schemas of ladder files and of rates files from the table of the format.

Editors check and complete a file with them. A schema cannot express every rule:
only reading a file finds a reference to nothing.

    python -m ladder_app.files.schema [--check | --write | ladder | rates]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

import yaml

from ladder_app.domain.pay.currency import currency_codes
from ladder_app.files.addresses import ANY_ADDRESS, LEVEL_ADDRESS
from ladder_app.files.format import RECORDS
from ladder_app.files.format_family import FAMILY
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


_VALUES: dict[Kind, Schema] = {
    Kind.VERSION: {"const": int(FORMAT_VERSION)},
    Kind.ID: _ID,
    Kind.REFERENCE: _ID,
    Kind.LINE: _TEXT,
    Kind.TEXT: _TEXT,
    Kind.DATE: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
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
    Kind.LEVELS: _one_or_more(LEVEL_ADDRESS),
    Kind.ADDRESSES: _one_or_more(ANY_ADDRESS),
}


def ladder_schema() -> Schema:
    """The schema of a whole ladder file (JSON Schema 2020-12)."""
    return {
        "$schema": _DIALECT,
        "title": "Career ladder",
        **_record_schema(FAMILY),
        "$defs": {
            name: _short_or_long(record) for name, record in RECORDS.items() if record is not FAMILY
        },
    }


def rates_schema() -> Schema:
    """The schema of a whole rates file (JSON Schema 2020-12)."""
    return {"$schema": _DIALECT, "title": "Exchange rates", **_record_schema(RATES)}


SCHEMAS: dict[str, Callable[[], Schema]] = {"ladder": ladder_schema, "rates": rates_schema}
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
    if field.example:
        schema["examples"] = [_example(field)]
    return schema


def _value_schema(field: Field) -> Schema:
    target: Schema = {"$ref": f"#/$defs/{field.record}"}
    if field.kind is Kind.RECORD:
        return target
    if field.kind is Kind.RECORDS:
        min_items = 1 if field.key in {"levels", "tracks"} else 0
        return {"type": "array", "items": target, "minItems": min_items}
    if field.kind is Kind.RECORDS_BY_ID:
        return {"type": "object", "propertyNames": _ID, "additionalProperties": target}
    if field.kind is Kind.NUMBER:
        return {"type": "number", "exclusiveMinimum": 0, "maximum": field.maximum}
    if field.choices:
        choice: Schema = {"enum": list(field.choices)}
        is_one = field.kind is Kind.CHOICE
        return choice if is_one else {"anyOf": [choice, {"type": "array", "items": choice}]}
    return _VALUES[field.kind]


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
