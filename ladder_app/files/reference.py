"""Writes the reference of the file formats from their table, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ladder_app.files.format import RECORDS
from ladder_app.files.format_growth import GROWTH_RECORDS
from ladder_app.files.format_pay import RATES
from ladder_app.files.kinds import Field, Kind, Record
from ladder_app.files.nodes import MAX_CHARACTERS, MAX_DEPTH, MAX_VALUES
from ladder_app.files.text import MAX_BYTES

ALL_RECORDS = {**RECORDS, RATES.name: RATES, **GROWTH_RECORDS}
"""The records of all kinds of files: those of a ladder, the rates file, and the growth file."""

_INTRODUCTION = f"""\
# The ladder file

A career ladder is a text file in YAML, in UTF-8, with one job family per file. Only the family's
name and one level are required:

```yaml
name: Data Analyst
levels: [Junior, Middle, Senior]
```

Text is read as it is written: `no` is the word no, and `012` stays `012`. Anchors, aliases, tags
and merge keys are not supported. A file has at most {MAX_BYTES // 1024 // 1024} MiB, {MAX_VALUES:,}
values, {MAX_CHARACTERS:,} characters per value, and {MAX_DEPTH} levels of nesting.
"""


_GROWTH = """\
# The growth file

What people wrote about the levels that they grow toward is a file of its own, `NAME.growth.yaml`:

```yaml
growth: 1
name: Dana
level: backend-developer/middle
targets:
  - level: backend-developer/senior
    responsibilities:
      - id: leads-projects
        words: Takes a leading role in projects.
        marks:
          - 2026-03-01: sometimes
          - 2026-09-12: consistently
        evidence:
          - text: Reviews the work of two juniors
            date: 2026-03-01
        next:
          - Own the redesign of the ledger
    skills:
      - id: architecture
        marks:
          - 2026-03-01: below the scale
          - 2026-09-12: working
```

A mark can have no day: `- sometimes`. You can write and comment in the file:
Career Ladder keeps comments, the order, and keys that it does not know. A file with a higher number
at `growth` is shown, and not changed.
"""


def reference_text() -> str:
    """All records of the formats with their keys, the family first."""
    ladder, growth = [*RECORDS.values(), RATES], GROWTH_RECORDS.values()
    return "\n".join([_INTRODUCTION, *_records(ladder), _GROWTH, *_records(growth)])


def _records(records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        yield from _record(record)


def _record(record: Record) -> Iterator[str]:
    yield f"## {_title(record.name)}"
    yield f"\n{record.doc}\n"
    yield from _rules(record)
    yield "| Key | Meaning | Value | Example |"
    yield "|---|---|---|---|"
    yield from (_field(field) for field in record.fields)
    yield ""


def _rules(record: Record) -> Iterator[str]:
    if record.short_form:
        yield f"The `{record.short_form}` alone can replace the mapping.\n"
    if record.any_of:
        yield f"At least one of {_keys(record.any_of)} is required.\n"
    if record.one_of:
        yield f"Exactly one of {_keys(record.one_of)} is required.\n"


def _field(field: Field) -> str:
    required = " **Required.**" if field.required else ""
    example = f"`{field.example}`" if field.example else ""
    return f"| `{field.key}` | {field.doc}{required} | {_kind(field)} | {example} |"


def _kind(field: Field) -> str:
    held = _title(field.record).lower() if field.record else ""
    described: dict[Kind, str] = {
        Kind.MARKS: f"{Kind.MARKS.value}: {_keys(field.choices) or 'ids of steps'}",
        Kind.CHOICE: f"one of {_keys(field.choices)}",
        Kind.CHOICES: f"one of {_keys(field.choices)}, or a list of them",
        Kind.REFERENCE: f"the id of a {held}",
        Kind.REFERENCES: f"the id of a {held}, or a list of them",
        Kind.RECORD: f"a mapping, see {held}",
        Kind.RECORDS: f"a list, see {held}",
        Kind.RECORDS_BY_ID: f"a mapping from ids, see {held}",
        Kind.NUMBER: f"a number above 0, at most {field.maximum}",
    }
    return described.get(field.kind) or str(field.kind.value)


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(f"`{key}`" for key in keys)


def _title(name: str) -> str:
    return name.replace("-", " ").capitalize()
