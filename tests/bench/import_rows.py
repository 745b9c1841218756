"""Imports: 100,000 cells beside the bare library, how time grows, and tables that were slow."""

from __future__ import annotations

import io
from collections.abc import Callable

import xlsxwriter
from python_calamine import CalamineWorkbook

from ladder_app.files.tables.read_table import parse_table
from ladder_app.files.tables.session import begin
from ladder_app.files.write_ladder import family_keys, ladder_text
from ladder_app.files.yaml_text import dumped, yaml_text
from tests.bench import budgets
from tests.bench.row import Bench, Row, exponent_row, median_ms, row

_MAX_SLOW_MS = 2000.0
_LEVELS = tuple(f"L{number}" for number in range(1, 10))
_SIZES = (50_000, 100_000)

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


def import_rows(bench: Bench) -> list[Row]:
    """The rows."""
    rows: list[Row] = []
    times: dict[int, float] = {}
    for cells in _SIZES:
        data = _book(cells // (len(_LEVELS) + 1))
        times[cells] = median_ms(bench.runs, lambda data=data: _import(data, "x.xlsx"))  # type: ignore[misc] # bound at once
        bare = median_ms(bench.runs, lambda data=data: _bare(data))  # type: ignore[misc] # bound at once
        budget, of = (15.0, budgets.IMPORT) if cells == max(_SIZES) else (None, "")
        rows.append(
            row(f"import of {cells:,} cells, beside calamine", times[cells], bare, budget, of=of)
        )
    rows.append(exponent_row("import, cells", times, 1.1))
    rows += _written_rows(bench.runs)
    for name, make in SLOW.items():
        data = make().encode()
        took = median_ms(max(1, bench.runs // 3), lambda data=data: _import(data, "x.csv"))  # type: ignore[misc] # bound at once
        rows.append(row(f"import of {name} (2 s)", took, _MAX_SLOW_MS, 1.0))
    return rows


def _written_rows(runs: int) -> list[Row]:
    """What a large import writes, beside PyYAML, which writes the same."""
    book = _book(max(_SIZES) // (len(_LEVELS) + 1))
    family = begin(parse_table(book, "x.xlsx")).draft.families[0]
    keys = family_keys(family)
    assert yaml_text(keys) == dumped(keys)
    ours = median_ms(runs, lambda: ladder_text(family))
    bare = median_ms(1, lambda: dumped(keys))
    return [row("writing a ladder of 90,000 proficiencies, beside PyYAML", ours, bare, 0.4)]


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
