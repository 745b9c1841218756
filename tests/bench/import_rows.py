"""Imports: 100,000 cells beside the bare library, how time grows, and tables that were slow."""

from __future__ import annotations

import io
import math
import statistics
import time
from collections.abc import Callable

import xlsxwriter
from python_calamine import CalamineWorkbook

from ladder_app.files.tables.read_table import parse_table
from ladder_app.files.tables.session import begin
from ladder_app.files.write_ladder import family_keys, ladder_text
from ladder_app.files.yaml_text import dumped, yaml_text
from tests.bench.measure import Row

_BUDGET_RATIO, _MAX_EXPONENT, _MAX_SLOW_MS = 15.0, 1.1, 2000.0
_LEVELS = tuple(f"L{number}" for number in range(1, 10))
_SMALL, _LARGE = 2_500, 10_000

SLOW: dict[str, Callable[[], str]] = {
    "20,000 equal statements": lambda: "Theme,Junior,Senior\n" + "Scope,Does,Leads\n" * 20_000,
    "20,000 levels": lambda: "Level,Scope\n" + "".join(f"L{n},Does {n}\n" for n in range(20_000)),
    "an unclosed quotation mark of 1.2 MB": lambda: (
        'Theme,Junior,Senior\nScope,"' + "word and more words\n" * 60_000
    ),
    "a cell of 100,000 bullets": lambda: (
        'Theme,Junior,Senior\nScope,"' + "- one bullet\n" * 100_000 + '",x\n'
    ),
}


def import_rows(runs: int) -> list[Row]:
    """The rows."""
    large = _book(_LARGE)
    ours = _median(runs, lambda: _import(large, "x.xlsx"))
    bare = _median(runs, lambda: _bare(large))
    small = _median(runs, lambda: _import(_book(_SMALL), "x.xlsx"))
    exponent = math.log(ours / small) / math.log(_LARGE / _SMALL)
    rows = [
        _row("import of 100,000 cells, beside calamine", "ms", ours, bare, _BUDGET_RATIO),
        _row("exponent of its time (yardstick: 1)", "", exponent, 1.0, _MAX_EXPONENT),
    ]
    rows += _written_rows(runs)
    for name, make in SLOW.items():
        data = make().encode()
        took = _median(max(1, runs // 3), lambda data=data: _import(data, "x.csv"))  # type: ignore[misc] # bound at once
        rows.append(_row(f"import of {name} (yardstick: 2 s)", "ms", took, _MAX_SLOW_MS, 1.0))
    return rows


def _written_rows(runs: int) -> list[Row]:
    """What a large import writes, beside PyYAML, which writes the same."""
    family = begin(parse_table(_book(_LARGE), "x.xlsx")).draft.families[0]
    keys = family_keys(family)
    assert yaml_text(keys) == dumped(keys)
    ours = _median(runs, lambda: ladder_text(family))
    bare = _median(1, lambda: dumped(keys))
    return [_row("writing a ladder of 90,000 proficiencies, beside PyYAML", "ms", ours, bare, 0.4)]


def _row(name: str, unit: str, ours: float, yardstick: float, budget: float) -> Row:
    ratio = ours / yardstick
    return Row(name=name, unit=unit, ours=ours, yardstick=yardstick, ratio=ratio, budget=budget)


def _book(count: int) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Ladder")
        sheet.write_row(0, 0, ["Skill", *_LEVELS])
        for number in range(1, count + 1):
            grades = [str(1 + (number + place) % 5) for place in range(len(_LEVELS))]
            sheet.write_row(number, 0, [f"Skill {number}", *grades])
    return out.getvalue()


def _import(data: bytes, path: str) -> None:
    assert begin(parse_table(data, path)).draft.families


def _bare(data: bytes) -> None:
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
        book.get_sheet_by_index(0).to_python()


def _median(runs: int, work: Callable[[], object]) -> float:
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)
