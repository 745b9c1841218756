"""`desktop`: the program in the applications menu of a Linux desktop."""

from __future__ import annotations

import argparse
import os
import sys

from ladder_app.desktop.install import Installed, InTheWayError, install, remove
from ladder_app.desktop.places import has_applications_menu
from ladder_app.desktop.program import program_words, quoted
from ladder_app.documents.errors import UserError
from ladder_app.documents.export.formats import FormatTable
from ladder_app.exit_status import ExitStatus
from ladder_app.streams import write, write_lines, write_message


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument(
        "--install",
        action="store_true",
        help="install desktop entry, icon and file type for this user",
    )
    action.add_argument("--remove", action="store_true", help="remove what --install installed")
    parser.add_argument(
        "--replace", action="store_true", help="replace files that another program wrote"
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> ExitStatus:
    """Install or remove, and list the files."""
    if not has_applications_menu():
        write_message(
            "`desktop` is for Linux alone. On Windows and macOS, pin the program "
            "or make a shortcut to it."
        )
        return ExitStatus.USAGE
    try:
        if options.remove:
            _report_removed(remove(os.environ))
        else:
            _report_installed(install(os.environ, sys.argv[0], replace=options.replace))
    except InTheWayError as error:
        write_message(error)
        return ExitStatus.USAGE
    except UserError as error:
        write_message(error)
        return ExitStatus.UNAVAILABLE
    return ExitStatus.SUCCESS


def _report_installed(result: Installed) -> None:
    write("Career Ladder is in the applications menu of this user. Written:\n")
    _list(result)
    undo = quoted([*program_words(sys.argv[0]), "desktop", "--remove"])
    write(f"Undo it with:\n  {undo}\n")


def _report_removed(result: Installed) -> None:
    if not result.paths:
        write("There is nothing to remove: the program is not in the applications menu.\n")
        return
    write("Career Ladder is no longer in the applications menu of this user. Removed:\n")
    _list(result)


def _list(result: Installed) -> None:
    write_lines(f"  {path}" for path in result.paths)
    for note in result.notes:
        write_message(note)
