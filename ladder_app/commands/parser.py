"""The parser of the command line, which imports only the commands that are requested."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence

from ladder_app import __version__
from ladder_app.command import Command, Example
from ladder_app.commands.help_texts import command_examples, program_examples
from ladder_app.documents.export.formats import FormatTable
from ladder_app.settings_path import NAME
from ladder_app.streams import terminal_width
from ladder_app.window_options import add_window_options


class _HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Help as wide as the terminal. One is made for each argument that is added."""

    def __init__(self, prog: str) -> None:
        # argparse would import `shutil` for the width.
        super().__init__(prog, width=terminal_width() - 2)


def make_parser(
    commands: Sequence[Command],
    window_examples: Sequence[Example],
    formats: FormatTable,
    requested: Iterable[str],
) -> argparse.ArgumentParser:
    """A parser that knows the arguments of the requested commands, and the names of all.

    `window_examples` are command lines without a command.
    """
    parser = argparse.ArgumentParser(
        prog=NAME,
        usage="%(prog)s [OPTION…] [FILE…] [LEVEL]\n       %(prog)s COMMAND …",
        description="Read, compare and print career ladders. Without a command: open the window.",
        epilog=program_examples(commands, window_examples),
        formatter_class=_HelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    # Commands take --debug as well, which is one of the window's options.
    add_window_options(parser.add_argument_group("options of the window, without a command"))
    added = parser.add_subparsers(
        title="commands", prog=parser.prog, metavar="COMMAND", required=True
    )
    names = set(requested)
    for command in commands:
        command_parser = added.add_parser(
            command.name,
            help=command.help,
            epilog=command_examples(command),
            formatter_class=_HelpFormatter,
        )
        if command.name in names:
            command.load().add_arguments(command_parser, formats)
    return parser


def parse(parser: argparse.ArgumentParser, words: Sequence[str]) -> argparse.Namespace:
    """The options in these words, which may also be between the names of a list."""
    options, more = parser.parse_known_args(words)
    names: list[str] | None = getattr(options, getattr(options, "list_of", ""), None)
    if more and (names is None or any(word.startswith("-") for word in more)):
        parser.error(f"unrecognized arguments: {' '.join(more)}")
    if names is not None:
        names.extend(more)
    return options
