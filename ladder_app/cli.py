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
from ladder_app.command_names import COMMANDS

if TYPE_CHECKING:
    import argparse


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(words)
    except KeyboardInterrupt:
        return 130


def _run(words: Sequence[str]) -> int:
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
    return _refused(reason, 3)


def _refused(sentence: str, status: int) -> int:
    from ladder_app.streams import prepare, tell

    prepare()
    tell(f"career-ladder: {sentence}\n")
    return status


def _parser() -> argparse.ArgumentParser:
    import argparse

    from ladder_app.commands import add_all
    from ladder_app.commands.examples import all_examples

    parser = argparse.ArgumentParser(
        prog="career-ladder",
        description="Read, compare and print career ladders. Without a command: open the window.",
        epilog=all_examples(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"career-ladder {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add_all(commands)
    return parser
