"""`desktop`: the program in the applications menu of a Linux desktop."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from ladder_app.commands.ladders import FINE, NO_FILE, USAGE
from ladder_app.desktop.install import Installed, InTheWayError, install, remove
from ladder_app.desktop.places import has_applications_menu
from ladder_app.desktop.program import program_words, quoted
from ladder_app.documents.said import SaidError
from ladder_app.streams import tell, write

if TYPE_CHECKING:
    from ladder_app.commands import Commands


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "desktop", help="add the program to the applications menu, or remove it from there"
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--install",
        action="store_true",
        help="write desktop entry, icon and file type for this user",
    )
    what.add_argument("--remove", action="store_true", help="remove what --install wrote")
    parser.add_argument(
        "--replace", action="store_true", help="write over files that another program wrote"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Install or remove, and say which files."""
    if not has_applications_menu():
        tell(
            "career-ladder: `desktop` is for Linux alone. On Windows and macOS, pin the program "
            "or make a shortcut to it.\n"
        )
        return USAGE
    try:
        if options.remove:
            _tell_removed(remove(os.environ))
        else:
            _tell_installed(install(os.environ, sys.argv[0], replace=options.replace))
    except InTheWayError as error:
        tell(f"career-ladder: {error}\n")
        return USAGE
    except SaidError as error:
        tell(f"career-ladder: {error}\n")
        return NO_FILE
    return FINE


def _tell_installed(done: Installed) -> None:
    write("Career Ladder is in the applications menu of this user. Written:\n")
    _list(done)
    undo = quoted([*program_words(sys.argv[0]), "desktop", "--remove"])
    write(f"Undo it with:\n  {undo}\n")


def _tell_removed(done: Installed) -> None:
    if not done.paths:
        write("There is nothing to remove: the program is not in the applications menu.\n")
        return
    write("Career Ladder is no longer in the applications menu of this user. Removed:\n")
    _list(done)


def _list(done: Installed) -> None:
    write("".join(f"  {path}\n" for path in done.paths))
    tell("".join(f"career-ladder: {note}\n" for note in done.notes))
