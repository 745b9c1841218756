"""The table of commands: an added command, and imports of the requested command only."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest

from ladder_app.cli import main
from ladder_app.command import Command, Example
from ladder_app.command_table import COMMANDS
from ladder_app.documents.export.formats import FormatTable
from ladder_app.streams import write

ROOT = Path(__file__).parents[1]
Printed = pytest.CaptureFixture[str]


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    parser.add_argument("name")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    write(f"Hello, {options.name}.\n")
    return 0


# The module of the command is this one.
GREET = Command(
    "greet",
    "greet a person",
    partial(import_module, __name__),
    (Example("greet Ada", "say hello", True),),
)
WITH_GREET = {**COMMANDS, GREET.name: GREET}


def test_an_added_command_runs(capsys: Printed) -> None:
    assert main(["greet", "Ada"], commands=WITH_GREET) == 0
    assert capsys.readouterr().out == "Hello, Ada.\n"
    assert "greet" not in COMMANDS


def test_the_help_shows_an_added_command_and_its_examples(capsys: Printed) -> None:
    assert main(["--help"], commands=WITH_GREET) == 0
    shown = capsys.readouterr().out
    assert re.search(r"^    greet +greet a person$", shown, re.MULTILINE)
    assert re.search(r"^  career-ladder greet Ada +say hello$", shown, re.MULTILINE)
    assert main(["greet", "--help"], commands=WITH_GREET) == 0
    assert "career-ladder greet Ada  say hello" in capsys.readouterr().out


def test_a_misspelled_added_command_is_suggested(capsys: Printed) -> None:
    assert main(["gret"], commands=WITH_GREET) == 2
    assert "Did you mean “greet”?" in capsys.readouterr().err


def imported(*words: str) -> set[str]:
    """The modules of commands that a run imports."""
    code = (
        "import sys; from ladder_app.cli import main; main(sys.argv[1:]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    modules = {f"ladder_app.commands.{command.load.__name__}" for command in COMMANDS.values()}
    return modules & set(done.stderr.split())


@pytest.mark.parametrize(
    ("words", "module"),
    [
        (["show", "backend-developer/senior"], "ladder_app.commands.show"),
        (["show", "--help"], "ladder_app.commands.show"),
        (["list"], "ladder_app.commands.list_levels"),
    ],
)
def test_a_run_imports_the_module_of_its_command_only(words: list[str], module: str) -> None:
    assert imported(*words) == {module}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_each_command_imports_the_module_that_its_function_names(command: Command) -> None:
    assert vars(command.load())["__name__"] == f"ladder_app.commands.{command.load.__name__}"


def test_the_help_of_the_program_imports_no_command() -> None:
    assert imported("--help") == set()


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_each_example_is_of_the_command_that_has_it(command: Command) -> None:
    assert command.examples
    assert {example.command for example in command.examples} == {command.name}


def test_a_start_of_the_window_imports_no_table() -> None:
    code = (
        "import os, sys; from ladder_app.cli import _known_commands;"
        "from ladder_app.preflight.window import why_no_window;"
        "assert not _known_commands([]);"
        "sys.exit(bool({'ladder_app.command_table', 'ladder_app.documents'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=60)
