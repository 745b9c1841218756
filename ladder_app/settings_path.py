"""The path of the settings file, without Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "career-ladder"
"""The name of the program in Qt and on the command line, and of its folders and files."""


def settings_path(environ: Mapping[str, str], platform: str = sys.platform) -> Path | None:
    """The file that `QSettings()` uses; None on systems that store settings in another way."""
    if platform in {"win32", "darwin"}:
        return None
    folder = Path(environ.get("XDG_CONFIG_HOME", ""))
    if not folder.is_absolute():
        # Path.home raises if there is no home folder.
        home = environ.get("HOME") or os.path.expanduser("~")  # noqa: PTH111
        folder = Path(home, ".config")
    return folder / NAME / f"{NAME}.conf"
