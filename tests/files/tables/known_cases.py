"""Tables with a known result, and what is different in what arrived."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter
import yaml
from msgspec import Struct
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_cell_to_rowcol
from xlsxwriter.worksheet import Worksheet

from ladder_app.cli import main
from ladder_app.domain.model import JobFamily, Level
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.tables.write_table import csv_table, workbook

FOLDER = Path(__file__).parent / "cases"
INLINE_FILES = ("inline.yaml", "shapes.yaml", "companies.yaml", "pay.yaml")


def known_cases(folder: Path = FOLDER) -> dict[str, dict[str, Any]]:
    """The expectation of each table of a folder, by its file name."""
    text = (folder / "expected.yaml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text))


def inline_cases(folder: Path = FOLDER) -> dict[str, dict[str, Any]]:
    """The tables that are written beside what should come of them."""
    texts = [(folder / name).read_text(encoding="utf-8") for name in INLINE_FILES]
    return {name: case for text in texts for name, case in yaml.safe_load(text).items()}


def written(case: Mapping[str, Any], folder: Path) -> str:
    """The name of an inline case's table, once it is in a folder."""
    if "sheets" in case:
        name = str(case.get("file", "table.xlsx"))
        (folder / name).write_bytes(_workbook(case))
        return name
    name = str(case.get("file", "table.csv"))
    (folder / name).write_bytes(case["text"].encode(case.get("encoding", "utf-8")))
    return name


def _workbook(case: Mapping[str, Any]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        for name, rows in case["sheets"].items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            for cells in case.get("merged", {}).get(name, ()):
                sheet.merge_range(cells, _first_text(rows, cells))
            _hide(sheet, case.get("hidden", {}).get(name, {}))
            for cells, color in case.get("colors", {}).get(name, {}).items():
                _fill(sheet, cells, book.add_format({"bg_color": color}))
    return out.getvalue()


def _hide(sheet: Worksheet, hidden: Mapping[str, Sequence[int]]) -> None:
    for row in hidden.get("rows", ()):
        sheet.set_row(row, None, None, {"hidden": True})
    for column in hidden.get("columns", ()):
        sheet.set_column(column, column, None, None, {"hidden": True})


def _first_text(rows: Sequence[Sequence[str]], cells: str) -> str:
    row, column, _, _ = _ends(cells)
    return rows[row][column]


def _ends(cells: str) -> tuple[int, int, int, int]:
    first, _, last = cells.partition(":")
    return (*xl_cell_to_rowcol(first), *xl_cell_to_rowcol(last or first))


def _fill(sheet: Worksheet, cells: str, color: Format) -> None:
    top, left, bottom, right = _ends(cells)
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            sheet.write_blank(row, column, None, color)


class Arrived(Struct, frozen=True, kw_only=True):
    """What came of a table: the ladder, if one was written, and what was reported."""

    status: int
    report: str
    family: JobFamily | None
    problems: list[str]


def imported(name: str, expected: Mapping[str, Any], folder: Path, out: Path) -> Arrived:
    """What the program makes of a case."""
    table = folder / name
    if "export" in expected:
        table = _exported(table, expected["export"], out)
    ladder = out / "arrived.ladder.yaml"
    report = io.StringIO()
    words = ["import", str(table), "-o", str(ladder), *expected.get("options", ())]
    with contextlib.redirect_stderr(report):
        status = main(words)
    read = read_ladder(ladder) if ladder.exists() else None
    problems = [problem.code for problem in read.problems] if read else []
    return Arrived(
        status=int(status),
        report=report.getvalue(),
        family=read.family if read else None,
        problems=problems,
    )


def _exported(ladder: Path, suffix: str, out: Path) -> Path:
    family = read_ladder(ladder).family
    assert family
    table = out / f"exported.{suffix}"
    table.write_bytes(workbook(family) if suffix == "xlsx" else csv_table(family))
    return table


def differences(expected: Mapping[str, Any], arrived: Arrived) -> list[str]:
    """What is not as it should be, a line each."""
    found = [f"not reported: {part}" for part in _unreported(expected, arrived)]
    if "refused" in expected:
        return found + (["not refused"] if arrived.status != 1 or arrived.family else [])
    if arrived.family is None or arrived.problems:
        return [*found, f"no valid ladder: {arrived.status} {arrived.problems} {arrived.report}"]
    got = dict(_facts(arrived.family, expected))
    return found + [
        f"{key}: {value!r} in place of {expected[key]!r}"
        for key, value in got.items()
        if value != expected[key]
    ]


def _unreported(expected: Mapping[str, Any], arrived: Arrived) -> Iterator[str]:
    parts = [*expected.get("says", ())]
    parts += [expected["refused"]] if "refused" in expected else []
    yield from (part for part in parts if part not in arrived.report)
    named = [line.strip() for line in arrived.report.splitlines() if line.startswith("  ")]
    places = {line.split(":")[0] for line in named if ":" in line}
    yield from (spot for spot in expected.get("skipped_at_least", ()) if spot not in places)
    if "skipped" in expected:
        wanted = set(expected["skipped"])
        yield from (f"{spot} alone" for spot in sorted(wanted ^ places))


def _facts(family: JobFamily, expected: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    levels = family.levels
    plain = {
        "name": family.name,
        "summary": family.summary,
        "levels": [level.name for level in levels],
        "scale": [step.name for step in family.scale],
        "counts": [len(level.responsibilities) for level in levels],
        "statements": [[[i.title, i.text] for i in level.responsibilities] for level in levels],
        "titles": list(dict.fromkeys(i.title for lv in levels for i in lv.responsibilities)),
        "pay": [_pay(level) for level in levels],
        "percentiles": [_percentiles(level) for level in levels],
        "midpoints": [level.pay.midpoint if level.pay else None for level in levels],
        "skills": {s.name: [_grade(lv, s.id) for lv in levels] for s in family.skills},
        "skill_summaries": {skill.name: skill.summary for skill in family.skills},
        "cumulative": all(track.cumulative for track in family.tracks),
        "tracks": {track.name: [level.name for level in track.levels] for track in family.tracks},
    }
    yield from ((key, value) for key, value in plain.items() if key in expected)
    if "texts" in expected:
        yield "texts", {k: [_text(level, k) for level in levels] for k in expected["texts"]}
    if "behaviours" in expected:
        yield "behaviours", {name: _behaviours(family, name) for name in expected["behaviours"]}
    if "texts_of" in expected:
        have = " | ".join(item.text for level in levels for item in level.responsibilities)
        yield "texts_of", [part for part in expected["texts_of"] if part in have]


def _text(level: Level, key: str) -> str:
    return level.full_title if key == "title" else str(getattr(level, key))


def _grade(level: Level, skill: str) -> str | None:
    found = (needed.proficiency.name for needed in level.skills if needed.skill.id == skill)
    return next(found, None)


def _behaviours(family: JobFamily, name: str) -> list[str]:
    needed = (item for level in family.levels for item in level.skills)
    return [item.behaviour for item in needed if item.skill.name == name]


def _pay(level: Level) -> str | None:
    pay = level.pay
    if pay is None:
        return None
    top = "+" if pay.open_top else ""
    return f"{pay.minimum}-{pay.maximum}{top} {pay.currency} {pay.period.value}"


def _percentiles(level: Level) -> dict[int, int]:
    found = level.pay.percentiles if level.pay else ()
    return {item.percent: int(item.amount) for item in found}
