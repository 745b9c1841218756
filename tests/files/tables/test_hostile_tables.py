"""A workbook, however made, takes little time and memory, and never the program with it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec import Struct

from ladder_app.files.tables import read_apart
from ladder_app.files.tables.read_table import parse_table
from ladder_app.files.tables.sheets import column_name
from tests.files.tables.changed_books import packed
from tests.files.tables.hostile_books import BOOKS, cell, row, xlsx

MAX_SECONDS = 2.0
MAX_MEBIBYTES = 300

# What is said of each; a book that is not here gives what it holds.
CODES = {
    "table-broken": (
        "laughs in a sheet",
        "laughs in an ODS",
        "a file outside",
        "a file outside, ODS",
        "a dimension that is none",
        "a string that is missing",
        "a zip in a zip",
        "a zip of many parts",
        "an ODS of less than nothing",
        "an old workbook of nothing",
        "an old workbook of anything",
        "nothing but a mark",
    ),
    "table-large": (
        "two rows far apart",
        "a cell beyond every sheet",
        "an ODS of repeated cells",
        "an ODS of repeated columns",
        "an ODS with a row far below",
        "an ODS of columns without an end",
        "an ODS of repeated rows",
        "an ODS of rows without an end",
    ),
    "table-costly": (
        "laughs in the shared strings",
        "two cells a sheet apart",
        "merged ten thousand times",
        "long strings shared",
        "strings without an end",
        "many cells",
        "an ODS of a long text repeated",
    ),
    "table-locked": ("a locked zip",),
}
CODE_OF = {name: code for code, names in CODES.items() for name in names}

READ = """
import json, resource, sys
from pathlib import Path
from ladder_app.files.tables.read_table import read_table
table = read_table(Path(sys.argv[1]))
used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
# Its own use as the system's is that of the process it was started from, too.
own = Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]
print(json.dumps({
    "seconds": sum(one.ru_utime + one.ru_stime for one in used),
    "mebibytes": max(int(own), used[1].ru_maxrss) / 1024,
    "codes": [problem.code for problem in table.problems],
    "texts": [text for sheet in table.sheets for row in sheet.rows for text in row],
}))
"""


class Read(Struct, frozen=True, kw_only=True):
    """What it took to read a book, and what was told of it."""

    seconds: float
    mebibytes: float
    codes: list[str]
    texts: list[str]


def read_alone(path: Path) -> Read:
    done = subprocess.run(
        [sys.executable, "-c", READ, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    return Read(**json.loads(done.stdout))


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited and measured otherwise")
@pytest.mark.parametrize("name", BOOKS)
def test_a_hostile_book_is_refused_or_read_at_little_cost(name: str, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(BOOKS[name]())
    read = read_alone(path)
    assert read.codes == ([CODE_OF[name]] if name in CODE_OF else [])
    assert read.seconds < MAX_SECONDS
    assert read.mebibytes < MAX_MEBIBYTES
    assert not any("root:" in text or "haha" in text for text in read.texts)


def test_a_large_book_is_read_whole() -> None:
    letters = [column_name(column) for column in range(100)]
    lines = (
        row(number, *(cell(f"{name}{number}", f"Cell {name}{number}") for name in letters))
        for number in range(1, 2001)
    )
    (sheet,) = parse_table(xlsx("".join(lines)), "large.xlsx").sheets
    assert (len(sheet.rows), sum(map(bool, sheet.rows[-1]))) == (2000, 100)


def test_links_and_formulas_give_only_what_was_saved_with_them() -> None:
    formula = '<c r="B1" t="str"><f>{}</f><v>kept</v></c>'
    outside = ("cmd|'/c calc'!A0", 'WEBSERVICE("http://example.org/")', "[1]Sheet1!A1")
    more = {
        "xl/externalLinks/externalLink1.xml": b'<externalLink><ddeLink ddeService="cmd"/>',
        "xl/connections.xml": b'<connections><webPr url="http://example.org/"/></connections>',
    }
    for text in outside:
        data = xlsx(row(1, cell("A1", "x"), formula.format(text)), more=more)
        (sheet,) = parse_table(data, "links.xlsx").sheets
        assert sheet.rows == (("x", "kept"),)


def test_a_module_beside_the_table_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("python_calamine", "msgspec", "resource", "io"):
        (tmp_path / f"{name}.py").write_text("open('was-run', 'w').close()\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    data = xlsx(row(1, cell("A1", "x")))
    assert parse_table(data, "x.xlsx").sheets[0].rows == (("x",),)
    assert not (tmp_path / "was-run").exists()


def test_a_book_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_apart, "MAX_SECONDS", 0.000001)
    (problem,) = parse_table(xlsx(row(1, cell("A1", "x"))), "x.xlsx").problems
    assert problem.code == "table-costly"


def test_a_reader_that_does_not_start_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    (problem,) = parse_table(xlsx(row(1, cell("A1", "x"))), "x.xlsx").problems
    assert problem.code == "table-reader"
    assert "No such file" in problem.message


@pytest.mark.skipif(shutil.which("false") is None, reason="there is no program that fails")
def test_a_reader_that_ends_in_a_panic_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    (problem,) = parse_table(xlsx(row(1, cell("A1", "x"))), "x.xlsx").problems
    assert problem.code == "table-broken"


def test_parts_of_another_kind_than_their_names_say_are_refused() -> None:
    parts = {"_rels/.rels": b"<", "xl/workbook.xml": bytes(99), "content.xml": b"\xff"}
    (problem,) = parse_table(packed(parts), "x.xlsx").problems
    assert problem.code == "table-broken"
