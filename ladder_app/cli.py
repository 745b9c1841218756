"""The command line: which job, and its exit status. The window is imported only for its own job.

Exit status: 0 fine, 1 the data has problems, 2 wrong usage, 3 a file could not
be read or written, or there is no display for the window, 70 an error in the program
itself (see the log), 130 interrupted from the keyboard.
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in words
    if words[:1] == ["--debug"] and words[1:2] and words[1] in COMMANDS:
        words = words[1:]
    if (debug or os.environ.get("CAREER_LADDER_LOG")) and words and words[0] in COMMANDS:
        _start_logging(debug, words[0])
    try:
        return _run(words)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the last place where it can be told
        from ladder_app.unexpected import update_unexpected

        command = words[0] if words and words[0] in COMMANDS else "the window"
        return update_unexpected(error, command, debug=debug)


def _start_logging(debug: bool, command: str) -> None:
    import logging

    from ladder_app.log import start_logging

    start_logging(debug=debug, to_file=False)
    logging.getLogger(__name__).debug("version %s, command %s", __version__, command)


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
    from ladder_app.domain.text.suggest import closest

    return closest(words[0], COMMANDS)


def _run_command(words: Sequence[str]) -> int:
    import io
    from contextlib import redirect_stdout

    from ladder_app.streams import write

    # argparse would pass over it in silence when its help cannot be written.
    text = io.StringIO()
    try:
        with redirect_stdout(text):
            options = _options(words)
    except SystemExit as stop:
        if text.getvalue():
            write(text.getvalue())
        return int(stop.code or 0)
    return int(options.run(options))


def _options(words: Sequence[str]) -> argparse.Namespace:
    """The options, which may stand between the names of a list as well."""
    parser = make_parser()
    options, more = parser.parse_known_args(words)
    names: list[str] | None = getattr(options, getattr(options, "list_of", ""), None)
    if more and (names is None or any(word.startswith("-") for word in more)):
        parser.error(f"unrecognized arguments: {' '.join(more)}")
    if names is not None:
        names.extend(more)
    return options


def _open_window(words: Sequence[str]) -> int:
    from ladder_app import second_start
    from ladder_app.preflight import explain_import_error, why_no_window
    from ladder_app.window_options import window_options

    options = window_options(words)
    if options.screenshot:
        return _take_screenshot(options)
    if options.may_hand_over and second_start.hand_over(options.names, os.environ):
        return 0
    # A start makes much and drops little: looking for cycles meanwhile only takes time.
    gc.disable()
    reason = why_no_window(os.environ)
    if reason is None:
        # Before Qt: PySide6 reads the source text of every module that is imported after it.
        from ladder_app.files.library import bundled_paths

        try:
            from ladder_app.gui.start import run
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


def make_parser() -> argparse.ArgumentParser:
    """The parser of the commands; the man page and the completions are made from it too."""
    import argparse

    from ladder_app.commands import add_all
    from ladder_app.commands.examples import all_examples
    from ladder_app.window_options import add_window_options

    parser = argparse.ArgumentParser(
        prog="career-ladder",
        usage="%(prog)s [OPTION…] [FILE…]\n       %(prog)s COMMAND …",
        description="Read, compare and print career ladders. Without a command: open the window.",
        epilog=all_examples(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"career-ladder {__version__}")
    # --debug is among the window's options, and is also said to commands.
    add_window_options(parser.add_argument_group("options of the window, without a command"))
    commands = parser.add_subparsers(
        title="commands", prog=parser.prog, metavar="COMMAND", required=True
    )
    add_all(commands)
    return parser
