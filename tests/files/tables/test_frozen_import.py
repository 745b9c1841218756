"""In a frozen build the executable is the program itself, and no Python that runs a module."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
import xlsxwriter

from ladder_app import cli
from ladder_app.files.tables.process_option import READ_WORKBOOK
from ladder_app.files.tables.read_table import read_table

PROGRAM = """\
#!{python}
import sys
sys.path.insert(0, {folder!r})
sys.frozen = True
from ladder_app.cli import main
sys.exit(main())
"""


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that says it is frozen; it runs nothing but itself."""
    if sys.platform == "win32":
        pytest.skip("a script is not run by itself on Windows")
    program = tmp_path / "career-ladder-frozen"
    folder = str(Path(cli.__file__).parents[1])
    program.write_text(PROGRAM.format(python=sys.executable, folder=folder), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program


def _workbook() -> bytes:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data) as book:
        book.add_worksheet("Levels").write_row(0, 0, ["Level", "Summary"])
    return data.getvalue()


@pytest.mark.usefixtures("frozen")
def test_a_frozen_build_reads_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "levels.xlsx"
    path.write_bytes(_workbook())
    found = read_table(path)
    assert [problem.code for problem in found.problems] == []
    assert [sheet.name for sheet in found.sheets] == ["Levels"]


def test_a_frozen_build_says_what_is_wrong_with_a_workbook(frozen: Path, tmp_path: Path) -> None:
    path = tmp_path / "levels.xlsx"
    path.write_bytes(_workbook()[:200])
    assert read_table(path).problems
    done = subprocess.run(
        [str(frozen), READ_WORKBOOK], input=b"none", capture_output=True, timeout=300, check=True
    )
    assert b"broken" in done.stdout


def test_only_a_frozen_build_knows_the_word(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main([READ_WORKBOOK])
    assert stop.value.code == 2
    assert "unrecognized arguments" in capsys.readouterr().err
