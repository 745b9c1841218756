"""Printed if no window can be opened: the levels, and the commands that show them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence

from ladder_app.command import Command
from ladder_app.commands.ladders import read_with_bundled
from ladder_app.commands.list_levels import family_lines
from ladder_app.desktop.program import program_words, quoted
from ladder_app.documents.export.formats import HTML, PDF
from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily
from ladder_app.files.library import ladders_in
from ladder_app.files.names import sorted_names
from ladder_app.preflight.window import can_draw_pages
from ladder_app.streams import columns, write_lines


def print_ladders(names: Sequence[str]) -> None:
    """Print the families and levels, also of the named files, and useful commands."""
    paths = [path for named in sorted_names(names).ladders for path in ladders_in(named)]
    bundled, own = read_with_bundled(paths)
    for file in (*bundled, *own):
        if file.family:
            write_lines(family_lines(file.family, columns()))
    # The examples use the user's own ladder if there is one.
    for file in own:
        if file.family:
            write_lines(_commands(file.family, ["--file", str(file.path)]))
            return
    write_lines(_commands(next(file.family for file in bundled if file.family), []))


def working_commands(commands: Iterable[Command]) -> str:
    """A sentence with the commands that work without a display, and perhaps without Qt."""
    draws_pages = can_draw_pages()
    names = []
    for command in commands:
        formats = " or ".join(command.qt_formats())
        cannot = f" (but not to {formats})" if formats and not draws_pages else ""
        names.append(f"{command.name}{cannot}")
    what = "a display" if draws_pages else "Qt"
    return f"The commands {', '.join(names[:-1])} and {names[-1]} work without {what}."


def _commands(family: JobFamily, more: Sequence[str]) -> Iterator[str]:
    first, *others = (Place(family, level).address for level in family.levels)
    suffix = (PDF if can_draw_pages() else HTML).suffix
    yield ""
    yield "Show a level:"
    yield _line("show", first, *more)
    if others:
        yield "Compare two levels:"
        yield _line("compare", first, others[0], *more)
    yield "Print a level, or a whole family, to a file:"
    yield _line("print", first, *more, "-o", f"{first.replace('/', '-')}{suffix}")
    yield _line("print", family.id, *more, "-o", f"{family.id}{suffix}")
    yield "All commands:"
    yield _line("--help")


def _line(*words: str) -> str:
    return f"  {quoted([*program_words(sys.argv[0]), *words])}"
