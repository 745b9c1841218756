"""The end of each help text: examples and notes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from ladder_app.command import Command, Example

_LEVELS_NOTE = """\
A LEVEL is family/level, as `career-ladder list` prints them. `list`, `show`, `print`,
`talk-sheet`, `packet`, `compare`, `path`, `moves`, `salary`, `search` and `export` take a
ladder of your own with --file, which can be given several times.
"""


def command_examples(command: Command) -> str:
    """The examples of a command."""
    return _section(command.examples)


def program_examples(commands: Sequence[Command], window_examples: Sequence[Example]) -> str:
    """Examples without a command, the most important of all commands, and how levels are named."""
    first = [each for command in commands for each in command.examples if each.is_first]
    return f"{_section([*window_examples, *first])}\n{_LEVELS_NOTE}"


def add_notes(parser: argparse.ArgumentParser, notes: str) -> None:
    """Add notes below the examples in the help of a command."""
    parser.epilog = f"{parser.epilog or ''}\n{notes}"


def _section(examples: Sequence[Example]) -> str:
    """The examples, with their explanations aligned."""
    explained = (example.typed for example in examples if example.about)
    width = max(map(len, explained), default=0)
    lines = [f"  {example.typed:<{width}}  {example.about}".rstrip() for example in examples]
    return "\n".join(["examples:", *lines]) + "\n"
