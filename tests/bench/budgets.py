"""The budgets of the program, and whether the rows that were measured meet them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from tests.bench.row import Row


class Budget(Struct, frozen=True):
    """A promise about speed or size: what is measured, against what, and by which part."""

    name: str
    against: str
    limit: str
    part: str


START = "start to the painted window"
START_INSTRUCTIONS = "the same, in instructions"
START_MEMORY = "peak memory of the start"
SHOW = "show LEVEL"
SWITCH_WITHIN = "switch within a family of 200 to 4,000 levels"
SWITCH_INTO = "switch into a family of 4,000 levels"
COMPARE = "compare six levels of 4,000 statements"
VALIDATE = "validate, 1 to 8 MB"
KEYSTROKE = "a keystroke in Find and Go to, 10,000 levels"
MEMORY = "peak memory at 10,000 levels"
IMPORT = "import of an XLSX file of 100,000 cells"
PDF_TIME = "PDF of 100 and 1,000 levels, time"
PDF_SIZE = "PDF of 100 and 1,000 levels, size"

_BARE = "a bare PySide6 window with one label"
_DOCUMENT = "QTextDocument of the same HTML"

BUDGETS = (
    Budget(START, _BARE, "1.65", "start"),
    Budget(START_INSTRUCTIONS, _BARE, "1.75", "start"),
    Budget(START_MEMORY, _BARE, "1.30", "start"),
    Budget(SHOW, "importing yaml, msgspec, argparse, decimal", "1.3", "show"),
    Budget(SWITCH_WITHIN, "one frame", "1, exponent 0.1", "switch"),
    Budget(SWITCH_INTO, "two frames", "1", "switch"),
    Budget(COMPARE, "three frames", "1", "compare"),
    Budget(VALIDATE, "yaml.CSafeLoader", "1, exponent 1.1", "validate"),
    Budget(KEYSTROKE, "grep -i", "0.5", "keystroke"),
    Budget(MEMORY, "140 MiB", "1", "scale"),
    Budget(IMPORT, "python-calamine reading it", "15", "import"),
    Budget(PDF_TIME, _DOCUMENT, "0.75", "pdf"),
    Budget(PDF_SIZE, _DOCUMENT, "2", "pdf"),
)
"""Every budget, in the order of the report."""


def report(rows: Sequence[Row]) -> Iterator[str]:
    """A line for each budget: what was measured of it, and whether it is met."""
    for budget in BUDGETS:
        measured = [row for row in rows if row.of == budget.name and row.ratio is not None]
        values = ", ".join(f"{row.ratio:.2f}" for row in measured)
        verdict = _verdict(measured) if measured else f"not measured (part “{budget.part}”)"
        yield f"{budget.name:46} {budget.against:42} ≤ {budget.limit:16} {values:24} {verdict}"


def _verdict(rows: Sequence[Row]) -> str:
    return "not met" if any(row.is_met is False for row in rows) else "met"


def far_over(rows: Sequence[Row], tolerance: float = 0.03) -> list[Row]:
    """The rows of instructions that are over their budget by more than the tolerance.

    Instructions are steady from run to run, so that a check can fail for them.
    """
    return [
        row
        for row in rows
        if row.unit == "mega"
        and row.ratio
        and row.budget
        and row.ratio > row.budget * (1 + tolerance)
    ]
