"""The examples in the help texts: there for each command, and each does what it says."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from ladder_app.cli import main
from ladder_app.command import Example
from ladder_app.command_table import COMMANDS, EXAMPLES, WINDOW_EXAMPLES
from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.tables.write_table import csv_table, workbook
from tests.commands.test_cli import career_ladder

LADDER = """\
id: data-analyst
name: Data Analyst
levels:
  - {name: Junior, responsibilities: [Reports figures]}
  - {name: Senior, responsibilities: [Explains figures]}
"""
RATES = "date: 2026-11-24\nsource: European Central Bank\nbase: EUR\nrates: {USD: 1.25}\n"
WAGES = """\
occupation,area,p10,p25,p50,p75,p90
15-1252,0000000,40000,50000,60000,70000,80000
"""
GROWTH = "growth: 1\nname: Dana\ntargets:\n  - level: backend-developer/senior\n"
Said = pytest.CaptureFixture[str]


def examples_of(command: str) -> list[Example]:
    return [example for example in EXAMPLES if example.command == command]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the examples read."""
    monkeypatch.chdir(tmp_path)
    family = parse_ladder(LADDER.encode(), "our-ladder.yaml").family
    assert family
    (tmp_path / "levels.xlsx").write_bytes(workbook(family))
    (tmp_path / "levels.csv").write_bytes(csv_table(family))
    (tmp_path / "rates.yaml").write_text(RATES)
    (tmp_path / "wages.csv").write_text(WAGES)
    (tmp_path / "my-growth.growth.yaml").write_text(GROWTH)
    (tmp_path / "team.growth.yaml").write_text(GROWTH)
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_every_example_runs(command: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if command == "desktop" and not sys.platform.startswith("linux"):
        pytest.skip("only Linux has such a menu")
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    if command != "import":  # It makes this file.
        (folder / "our-ladder.yaml").write_text(LADDER)
    for example in examples_of(command):
        words = shlex.split(example.line)
        # What a shell does with its output is no matter of the program.
        words = words[: words.index(">")] if ">" in words else words
        assert words[0] == command
        done = career_ladder(*words)
        assert done.returncode == 0, (example.line, done.stderr)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_shows_the_examples(command: str, capsys: Said) -> None:
    assert main([command, "--help"]) == 0
    shown = capsys.readouterr().out
    assert "\nexamples:\n" in shown
    for example in examples_of(command):
        assert f"\n  career-ladder {example.line}" in shown
        assert example.about in shown


def test_the_programs_help_shows_one_of_each_command(capsys: Said) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    first = [example for example in EXAMPLES if example.is_first]
    for example in (*WINDOW_EXAMPLES, *first):
        assert f"\n  career-ladder {example.line}".rstrip() in shown
    assert {example.command for example in first} == set(COMMANDS) - {"format"}
