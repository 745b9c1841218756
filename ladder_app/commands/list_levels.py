"""`list`: every family and level, with its address and pay."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator

from ladder_app.commands.format_options import add_text_formats, is_json
from ladder_app.commands.ladders import add_files, load
from ladder_app.commands.printing import write_json
from ladder_app.documents.export.formats import FormatTable
from ladder_app.documents.localizer import EnglishLocalizer, pay_text_with_period
from ladder_app.documents.text_columns import columns_of, fitted
from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level
from ladder_app.exit_status import ExitStatus
from ladder_app.streams import columns, is_terminal, write_lines


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    # For compatibility: the other commands take files only with --file.
    parser.add_argument("files", nargs="*", help=argparse.SUPPRESS)
    add_files(parser)
    add_text_formats(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> ExitStatus:
    """Print every family with its levels and their pay."""
    families, status = load([*options.files, *options.file])
    if is_json(options):
        write_json([_listed(family) for family in families])
        return status
    for family in families:
        write_lines(family_lines(family, columns()))
    return status


def family_lines(family: JobFamily, width: int | None) -> Iterator[str]:
    """The family's name and its levels; if lines do not fit, pay is on separate lines."""
    yield from map(_bold, fitted(family.name, width))
    rows = [
        (Place(family, level).address, pay_text_with_period(level.pay, EnglishLocalizer()))
        for level in family.levels
    ]
    widest = max((columns_of(address) for address, _ in rows), default=0)
    lines = [f"  {address}{' ' * (widest - columns_of(address))}  {pay}" for address, pay in rows]
    if width is None or all(columns_of(line) <= width for line in lines):
        yield from lines
        return
    for address, pay in rows:
        yield f"  {address}"
        yield from fitted(pay, width, "    ")


def _listed(family: JobFamily) -> dict[str, object]:
    return {
        "id": family.id,
        "name": family.name,
        "levels": [_listed_level(family, level) for level in family.levels],
    }


def _listed_level(family: JobFamily, level: Level) -> dict[str, object]:
    return {
        "address": Place(family, level).address,
        "name": level.name,
        "title": level.full_title,
        "pay": level.pay,
    }


def _bold(text: str) -> str:
    colored = is_terminal() and "NO_COLOR" not in os.environ
    return f"\x1b[1m{text}\x1b[0m" if colored else text
