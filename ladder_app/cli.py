"""The entry point of the program: a command of the command line, or the window.

A start of the window must be fast, so most modules are imported where they are needed.
`exit_status.py` lists the exit statuses.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ladder_app import __version__
from ladder_app.exit_status import ExitStatus

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from ladder_app.command import Command
    from ladder_app.documents.export.formats import FormatTable
    from ladder_app.window_options import WindowOptions

_HELP = ("-h", "--help", "--version")


def main(
    arguments: Sequence[str] | None = None,
    commands: Mapping[str, Command] | None = None,
    formats: FormatTable | None = None,
) -> int:
    """Run the program with these arguments and return the exit status.

    The tables of commands and formats are the program's own unless others are given.
    """
    if arguments is not None:
        return _run_reported(list(arguments), commands, formats)
    # A process of its own keeps nearly all that it creates: looking for cycles only takes time.
    gc.disable()
    try:
        return _run_reported(sys.argv[1:], commands, formats)
    finally:
        # What is left goes with the process.
        gc.freeze()


def _run_reported(
    words: list[str], commands: Mapping[str, Command] | None, formats: FormatTable | None
) -> int:
    """Run the program; an unexpected error is reported, and has a status of its own."""
    commands = _known_commands(words) if commands is None else commands
    debug = "--debug" in words
    if words[:1] == ["--debug"] and words[1:2] and words[1] in commands:
        words = words[1:]
    command = words[0] if words and words[0] in commands else ""
    if command and (debug or os.environ.get("CAREER_LADDER_LOG")):
        _start_logging(debug, command)
    try:
        return _run(words, commands, formats)
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last place that can report it
        from ladder_app.unexpected import report_unexpected

        return report_unexpected(error, command or "the window", debug=debug)


def _known_commands(words: Sequence[str]) -> Mapping[str, Command]:
    """The table of commands, which a start of the window without files does not need."""
    if all(word.startswith("-") and word not in _HELP for word in words):
        return {}
    from ladder_app.command_table import COMMANDS

    return COMMANDS


def _start_logging(debug: bool, command: str) -> None:
    import logging

    from ladder_app.log import start_logging

    start_logging(debug=debug, to_file=False)
    logging.getLogger(__name__).debug("version %s, command %s", __version__, command)


def _run(words: Sequence[str], commands: Mapping[str, Command], formats: FormatTable | None) -> int:
    if getattr(sys, "frozen", False) and _read_workbook(words):
        return ExitStatus.SUCCESS
    if words and words[0] in commands:
        # The other commands are only named in the program's own help.
        return _print(words, {words[0]: commands[words[0]]}, formats, requested=words[:1])
    suggestion = _similar_command(words, commands)
    if suggestion:
        sentence = f"There is no command or file “{words[0]}”. Did you mean “{suggestion}”?"
        return _refuse(sentence, ExitStatus.USAGE)
    if any(word in _HELP for word in words):
        return _print(words, commands, formats, requested=words)
    return _open_window(words)


def _read_workbook(words: Sequence[str]) -> bool:
    """Whether this process of a frozen build was started to read a workbook, which it did."""
    from ladder_app.files.tables.process_option import READ_WORKBOOK

    if list(words) != [READ_WORKBOOK]:
        return False
    from ladder_app.files.tables.workbook_process import main as read_workbook

    read_workbook()
    return True


def _similar_command(words: Sequence[str], commands: Iterable[str]) -> str:
    """The command that the first word resembles, unless it is an option or a file."""
    # A name with a suffix or a folder is a file name, whether or not the file exists.
    if not words or words[0].startswith("-") or set(words[0]) & set("./\\"):
        return ""
    try:
        is_file = os.path.lexists(words[0])
    except ValueError:
        return ""  # Neither commands nor files have names with a NUL.
    if is_file:
        return ""
    from ladder_app.domain.text.suggest import closest

    return closest(words[0], tuple(commands))


def _print(
    words: Sequence[str],
    commands: Mapping[str, Command],
    formats: FormatTable | None,
    requested: Sequence[str],
) -> int:
    """Run a command, or print help, and flush the output."""
    from ladder_app import streams

    streams.prepare()
    try:
        status = _run_command(words, make_parser(commands, formats, requested))
        streams.flush()
    except BrokenPipeError:
        streams.discard()
        return ExitStatus.BROKEN_PIPE
    except streams.OutputError as error:
        streams.discard()
        streams.write_message(error)
        return ExitStatus.UNAVAILABLE
    return status


def _run_command(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    import io
    from contextlib import redirect_stdout

    from ladder_app.commands.parser import parse
    from ladder_app.streams import write

    # argparse itself ignores that its help cannot be written.
    text = io.StringIO()
    try:
        with redirect_stdout(text):
            options = parse(parser, words)
    except SystemExit as stop:
        if text.getvalue():
            write(text.getvalue())
        return int(stop.code or 0)
    return int(options.run(options))


def _open_window(words: Sequence[str]) -> int:
    from ladder_app import second_start
    from ladder_app.preflight.window import explain_import_error, why_no_window
    from ladder_app.window_options import window_options

    options = window_options(words)
    if options.screenshot:
        return _take_screenshot(options)
    if options.may_hand_over and second_start.hand_over(options.names, os.environ):
        return ExitStatus.SUCCESS
    reason = why_no_window(os.environ)
    if reason is None:
        from ladder_app.documents.import_hook import import_qt

        try:
            # First, so that PySide6 does not read the source of every module after it.
            import_qt()
            from ladder_app.gui.start import run
        except ImportError as error:
            reason = explain_import_error(error)
        else:
            return _run_window(run, options)
    return _without_window(reason, options.names)


def _run_window(run: Callable[[Sequence[Path], WindowOptions], int], options: WindowOptions) -> int:
    from ladder_app.documents.fonts import NoFontError
    from ladder_app.files.library import bundled_paths

    try:
        return run(bundled_paths(), options)
    except NoFontError as error:
        return _without_window(str(error), options.names)


def _take_screenshot(options: WindowOptions) -> int:
    from ladder_app import streams
    from ladder_app.commands.screenshot import take_screenshot

    streams.prepare()
    return take_screenshot(options)


def _without_window(reason: str, names: Sequence[str]) -> int:
    """Report why there is no window and what works, and print the levels instead."""
    from ladder_app import streams
    from ladder_app.command_table import COMMANDS
    from ladder_app.commands.no_window import print_ladders, working_commands

    _refuse(f"{reason} {working_commands(COMMANDS.values())}", ExitStatus.UNAVAILABLE)
    try:
        print_ladders(names)
        streams.flush()
    except (BrokenPipeError, streams.OutputError):
        # The reason is reported already; nobody reads the rest.
        streams.discard()
    return ExitStatus.UNAVAILABLE


def _refuse(sentence: str, status: ExitStatus) -> ExitStatus:
    from ladder_app.streams import prepare, write_message

    prepare()
    write_message(sentence)
    return status


def make_parser(
    commands: Mapping[str, Command] | None = None,
    formats: FormatTable | None = None,
    requested: Iterable[str] | None = None,
) -> argparse.ArgumentParser:
    """The parser of the command line; the man page and the completions are made from it too.

    It knows the arguments of the `requested` commands, by default of all.
    """
    from ladder_app.command_table import COMMANDS, WINDOW_EXAMPLES
    from ladder_app.commands import parser
    from ladder_app.documents.export.formats import FORMATS

    table = COMMANDS if commands is None else commands
    names = table if requested is None else requested
    known = FORMATS if formats is None else formats
    return parser.make_parser(tuple(table.values()), WINDOW_EXAMPLES, known, names)
