"""The examples in the help: each command has some, and each can be parsed."""

from __future__ import annotations

import shlex

import pytest

from ladder_app.cli import main, make_parser
from ladder_app.command_names import COMMANDS
from ladder_app.commands.examples import EXAMPLES, all_examples


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_each_command_shows_examples(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--help"]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"usage: career-ladder {command} ")
    assert f"examples:\n  career-ladder {command}" in said


@pytest.mark.parametrize("line", [example.line for example in EXAMPLES])
def test_each_example_is_right_usage(line: str) -> None:
    command, *words = shlex.split(line)
    options, more = make_parser().parse_known_args([command, *words])
    assert callable(options.run)
    assert not [word for word in more if word.startswith("-")]


def test_the_help_of_the_program_names_every_command_and_the_options_of_the_window() -> None:
    text = make_parser().format_help()
    for word in (*COMMANDS, "--screenshot FILE", "--size WxH", "--dark", "--view", "--replace"):
        assert word in text
    assert all(f"career-ladder {command}" in all_examples() for command in COMMANDS)
