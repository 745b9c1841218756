"""`python -m tests.imports`: what arrives of every table with a known result."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.files.tables.known_cases import (
    FOLDER,
    Arrived,
    differences,
    imported,
    inline_cases,
    known_cases,
    written,
)


def main() -> int:
    """Print a line a table; the status is 1 unless all arrive as they should."""
    right = count = 0
    for name, expected, arrived in _all():
        found = differences(expected, arrived)
        right, count = right + (not found), count + 1
        sys.stdout.write(f"{'ok   ' if not found else 'WRONG'} {name}: {_what(arrived)}\n")
        sys.stdout.writelines(f"        {line}\n" for line in found)
    sys.stdout.write(f"{right} of {count} arrive as they should\n")
    return int(right < count)


def _all() -> Iterator[tuple[str, Mapping[str, Any], Arrived]]:
    for name, expected in known_cases().items():
        with tempfile.TemporaryDirectory() as out:
            yield name, expected, imported(name, expected, FOLDER, Path(out))
    for name, expected in inline_cases().items():
        with tempfile.TemporaryDirectory() as out:
            folder = Path(out)
            yield name, expected, imported(written(expected, folder), expected, folder, folder)


def _what(arrived: Arrived) -> str:
    """The sizes of what arrived."""
    family = arrived.family
    if family is None:
        return f"nothing, exit status {arrived.status}"
    levels = family.levels
    items = sum(len(level.responsibilities) for level in levels)
    grades = sum(len(level.skills) for level in levels)
    paid = sum(level.pay is not None for level in levels)
    skipped = sum(line.startswith("  ") for line in arrived.report.splitlines())
    return (
        f"{len(levels)} levels, {items} statements, {grades} grades, pay of {paid}, "
        f"{skipped} lines of skipped cells"
    )


if __name__ == "__main__":
    sys.exit(main())
