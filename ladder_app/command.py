"""What a command of the command line is; `command_table.py` has all of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, Protocol

from ladder_app.documents.export.formats import FORMATS, FormatTable, Subject
from ladder_app.settings_path import NAME


class Example(NamedTuple):
    """A line without the program's name, and what it does.

    Where `is_first`, the program's own help shows it as well.
    """

    line: str
    about: str = ""
    is_first: bool = False

    @property
    def command(self) -> str:
        """The name of the command; empty for the window."""
        return self.line.partition(" ")[0]

    @property
    def typed(self) -> str:
        """The complete line, as it is typed."""
        return f"{NAME} {self.line}".rstrip()


class CommandModule(Protocol):
    """The module of a command."""

    def add_arguments(self, parser: argparse.ArgumentParser, formats: FormatTable, /) -> None:
        """Declare the arguments of the command, and set its `run` as a default.

        `run` takes the options and returns the exit status.
        """
        ...


class Command(NamedTuple):
    """A command: its name, its line in the program's help, and a function that imports its module.

    `subject` is what it saves in a format of the user's choice.
    """

    name: str
    help: str
    load: Callable[[], CommandModule]
    examples: tuple[Example, ...] = ()
    subject: Subject[Any] | None = None

    def qt_formats(self, formats: FormatTable = FORMATS) -> list[str]:
        """The names of the formats that it can save only with Qt."""
        if self.subject is None:
            return []
        return [each.name for each in formats.of(self.subject) if each.needs_qt]


def by_name(commands: Iterable[Command]) -> Mapping[str, Command]:
    """The commands by their names, in the same order."""
    return {command.name: command for command in commands}
