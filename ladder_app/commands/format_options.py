"""The options that name the format of what a command prints: `--format` and short ones for it.

All of them set `format`: `--json` is `--format json`. Two that differ are refused, so that none
is ignored.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from typing import Any

from ladder_app.documents.export.formats import TEXT, OutputFormat

JSON_NAME = "json"
_OPTION_USED = "format_option"


class _FormatAction(argparse.Action):
    """Keeps the format that an option names, and refuses a second one."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        del parser
        form = self.const or values
        used = f"{option_string} {form}" if self.const is None else str(option_string)
        if getattr(namespace, self.dest, None) not in (None, form):
            first = getattr(namespace, _OPTION_USED)
            raise argparse.ArgumentError(
                None, f"{first} and {used} are two formats. Leave out one of them."
            )
        setattr(namespace, self.dest, form)
        setattr(namespace, _OPTION_USED, used)


def add_format_option(
    parser: argparse.ArgumentParser,
    formats: Iterable[OutputFormat],
    default: OutputFormat,
    where: str,
    *,
    has_json: bool = False,
) -> None:
    """Add `--format` for these formats; with JSON also `--json`, which means the same.

    Every suffix of a format and its long name are accepted; the help shows the usual suffix.
    """
    spellings = _spellings(formats)
    names = list(dict.fromkeys(spellings.values()))
    if has_json:
        add_json(parser)
        names.append(JSON_NAME)
    _add(parser, names, spellings, f"{where}; {default.suffix[1:]} by default")
    parser.set_defaults(default_format=default.suffix[1:])


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add `--json` to a command that also has `--format`."""
    _add_flag(parser, JSON_NAME, "for another program to read")


def add_text_formats(parser: argparse.ArgumentParser, **others: str) -> None:
    """Add an option for each format of a command that prints text, JSON and these others.

    The others are described by their names. `--format` is accepted as with other commands, and
    is not in the help.
    """
    add_json(parser)
    for name, described in others.items():
        _add_flag(parser, name, described)
    names = [TEXT.suffix[1:], JSON_NAME, *others]
    _add(parser, names, _spellings([TEXT]), argparse.SUPPRESS)


def is_json(options: argparse.Namespace) -> bool:
    """Whether the options name JSON."""
    return bool(options.format == JSON_NAME)


def _spellings(formats: Iterable[OutputFormat]) -> dict[str, str]:
    """The usual suffix of each format, without its dot, by every name for it."""
    return {
        name: each.suffix[1:]
        for each in formats
        for name in (*(suffix[1:] for suffix in each.suffixes), each.long_name)
    }


def _add_flag(parser: argparse.ArgumentParser, name: str, described: str) -> None:
    parser.add_argument(
        f"--{name}", action=_FormatAction, nargs=0, const=name, dest="format", help=described
    )


def _add(
    parser: argparse.ArgumentParser, names: list[str], spellings: dict[str, str], described: str
) -> None:
    parser.add_argument(
        "--format",
        action=_FormatAction,
        type=lambda typed: spellings.get(typed.lower(), typed.lower()),
        choices=names,
        help=described,
    )
