"""A file that is too large is refused with its size and the limit, whatever it is; never cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from ladder_app.cli import main
from ladder_app.files.growth.read_growth import load_growth
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.problems import Problem
from ladder_app.files.rates import read_rates
from ladder_app.files.tables.mapping_file import read_mapping
from ladder_app.files.tables.read_table import read_table
from ladder_app.files.text import MAX_BYTES

READERS: dict[str, Callable[[Path], Sequence[Problem]]] = {
    "ladder": lambda path: read_ladder(path).problems,
    "rates": lambda path: read_rates(path).problems,
    "growth": lambda path: load_growth(path).problems,
    "mapping": lambda path: read_mapping(path).problems,
    "table": lambda path: read_table(path).problems,
}


def file_of(path: Path, size: int, start: bytes = b"") -> Path:
    line = b"Junior,Writes code,basic\n"
    path.write_bytes((start + line * (size // len(line) + 1))[:size])
    return path


@pytest.mark.parametrize("reader", READERS)
def test_a_file_that_is_too_large_is_refused(reader: str, tmp_path: Path) -> None:
    path = file_of(tmp_path / "x.csv", 19 * 1024 * 1024)
    (problem,) = READERS[reader](path)
    assert problem.code == "file-too-large"
    assert "The file has 19 MiB, and at most 16 MiB are read." in problem.message


@pytest.mark.parametrize(
    ("name", "start"),
    [("x.xlsx", b"PK\x03\x04"), ("x.xls", b"\xd0\xcf\x11\xe0"), ("x.ods", b"PK\x03\x04")],
)
def test_a_large_workbook_is_not_called_damaged(name: str, start: bytes, tmp_path: Path) -> None:
    path = file_of(tmp_path / name, MAX_BYTES + 1, start)
    (problem,) = read_table(path).problems
    assert "The file has 16.1 MiB, and at most 16 MiB are read." in problem.message


def test_nothing_of_a_large_table_is_imported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file_of(tmp_path / "x.csv", MAX_BYTES + 1, b"Level,Statement,Proficiency\n")
    assert main(["import", str(path), "-o", str(tmp_path / "out.yaml")]) == 3
    assert "[file-too-large]" in capsys.readouterr().err
    assert not (tmp_path / "out.yaml").exists()
