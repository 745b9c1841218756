"""The folders in which a user's desktop finds applications, icons and file types."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from ladder_app.documents.errors import UserError

ENTRY, ICON, FILE_TYPE = "career-ladder.desktop", "career-ladder.svg", "career-ladder-mime.xml"


def has_applications_menu() -> bool:
    """Whether this system has menus by the freedesktop.org specification."""
    return sys.platform.startswith("linux")


class NoHomeError(UserError):
    """The user has no home folder."""


def data_folder(environ: Mapping[str, str]) -> Path:
    """The user's folder for data files.

    Raises:
        NoHomeError: the user has no home folder.
    """
    named = Path(environ.get("XDG_DATA_HOME", ""))
    # By the specification a path that is not absolute is ignored.
    if named.is_absolute():
        return named
    try:
        return Path.home() / ".local" / "share"
    except RuntimeError as error:
        raise NoHomeError(
            "This user has no home folder. Name a folder for the menu's files in XDG_DATA_HOME."
        ) from error


def entry_path(environ: Mapping[str, str]) -> Path:
    """The path of the desktop entry."""
    return data_folder(environ) / "applications" / ENTRY


def is_in_menu(environ: Mapping[str, str]) -> bool:
    """Whether the user's menu has the program, or the user has no menu."""
    try:
        return not has_applications_menu() or os.path.lexists(entry_path(environ))
    except NoHomeError:
        return True
