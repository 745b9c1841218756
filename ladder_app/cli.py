"""The command line: which job, and its exit status. The window is imported only for its own job.

Exit status: 0 fine, 1 the data has problems, 2 wrong usage, 3 a file could not
be read or written, or there is no display for the window.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ladder_app import __version__
from ladder_app.command_names import COMMANDS, READ_WORKBOOK

if TYPE_CHECKING:
    import argparse

    from ladder_app.window_options import WindowOptions

_EXAMPLES = """\
examples:
  career-ladder                                        open the window
  career-ladder our-ladder.yaml                        open the window with a ladder of your own
  career-ladder list                                   every family and level
  career-ladder show backend-developer/senior          one level as text
  career-ladder print backend-developer/senior -o senior.pdf
  career-ladder compare backend-developer/junior backend-developer/middle
  career-ladder path software-engineering/junior software-engineering/staff
  career-ladder salary backend-developer --mine 105000 where a salary stands
  career-ladder search code review                     where the words stand
  career-ladder validate our-ladder.yaml               what is wrong with a file, line by line
  career-ladder list --file our-ladder.yaml            with a ladder of your own
  career-ladder show data-analyst/senior --file our-ladder.yaml
  career-ladder new "Data Analyst"                     begin a ladder file of your own
  career-ladder import levels.xlsx -o our-ladder.yaml  make a ladder file of a spreadsheet
  career-ladder export backend-developer -o backend.xlsx

A LEVEL is family/level, as `career-ladder list` prints them. `list`, `show`, `print`,
`compare`, `path`, `salary` and `search` take a ladder of your own by --file, as often as you need.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(words)
    except KeyboardInterrupt:
        return 130


def _run(words: Sequence[str]) -> int:
    if words == [READ_WORKBOOK] and getattr(sys, "frozen", False):
        from ladder_app.files.tables.workbook_process import main as read_workbook

        read_workbook()
        return 0
    is_command = bool(words) and words[0] in COMMANDS
    meant = "" if is_command else _command_meant(words)
    if meant:
        return _refused(f"There is no command or file “{words[0]}”. Did you mean “{meant}”?", 2)
    if not is_command and not any(word in ("-h", "--help", "--version") for word in words):
        return _open_window(words)
    from ladder_app import streams

    streams.prepare()
    try:
        status = _run_command(words)
        streams.finish()
    except BrokenPipeError:
        streams.give_up()
        return 141
    except streams.OutputError as error:
        streams.give_up()
        streams.tell(f"career-ladder: {error}\n")
        return 3
    return status


def _command_meant(words: Sequence[str]) -> str:
    """The command that the first word is near to, where it is no option and no file."""
    # A name with an ending or a folder is a file's, there or not.
    if not words or words[0].startswith("-") or set(words[0]) & set("./\\"):
        return ""
    try:
        is_there = os.path.lexists(words[0])
    except ValueError:
        return ""  # A NUL is in no command's name and in no file's.
    if is_there:
        return ""
    from ladder_app.ladder.suggest import closest

    return closest(words[0], COMMANDS)


def _run_command(words: Sequence[str]) -> int:
    import io
    from contextlib import redirect_stdout

    from ladder_app.streams import write

    # argparse would pass over it in silence when its help cannot be written.
    said = io.StringIO()
    try:
        with redirect_stdout(said):
            options = _options(words)
    except SystemExit as stop:
        if said.getvalue():
            write(said.getvalue())
        return int(stop.code or 0)
    return int(options.run(options))


def _options(words: Sequence[str]) -> argparse.Namespace:
    """The options, which may stand between the names of a list as well."""
    parser = _parser()
    options, more = parser.parse_known_args(words)
    names: list[str] | None = getattr(options, getattr(options, "list_of", ""), None)
    if more and (names is None or any(word.startswith("-") for word in more)):
        parser.error(f"unrecognized arguments: {' '.join(more)}")
    if names is not None:
        names.extend(more)
    return options


def _open_window(words: Sequence[str]) -> int:
    from ladder_app.preflight import explain_import_error, why_no_window
    from ladder_app.window_options import window_options

    options = window_options(words)
    if options.screenshot:
        return _take_screenshot(options)
    # A start makes much and drops little: looking for cycles meanwhile only takes time.
    gc.disable()
    reason = why_no_window(os.environ)
    if reason is None:
        # Before Qt: PySide6 reads the source text of every module that is imported after it.
        from ladder_app.files.library import bundled_paths

        try:
            from ladder_app.gui.app import run
        except ImportError as error:
            reason = explain_import_error(error)
        else:
            return run(bundled_paths(), options)
    return _without_window(reason, options.names)


def _take_screenshot(options: WindowOptions) -> int:
    from ladder_app import streams
    from ladder_app.commands.screenshot import take_screenshot

    streams.prepare()
    return take_screenshot(options)


def _without_window(reason: str, names: Sequence[str]) -> int:
    """Say why there is no window, and print what can be had without one."""
    from ladder_app import streams

    status = _refused(reason, 3)
    try:
        from ladder_app.commands.no_window import print_ladders

        print_ladders(names)
        streams.finish()
    except (BrokenPipeError, streams.OutputError):
        # The reason is told already; nobody reads the rest.
        streams.give_up()
    return status


def _refused(sentence: str, status: int) -> int:
    from ladder_app.streams import prepare, tell

    prepare()
    tell(f"career-ladder: {sentence}\n")
    return status


def _parser() -> argparse.ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(
        prog="career-ladder",
        description="Read, compare and print career ladders. Without a command: open the window.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"career-ladder {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    from ladder_app.commands import add_all

    add_all(commands)
    return parser
