"""Where the settings file is, known before Qt is imported."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "career-ladder"
"""The program's name for Qt, and of its folder and file."""


def settings_path(environ: Mapping[str, str], platform: str = sys.platform) -> Path | None:
    """The file that `QSettings()` would use, or None where settings are not in such a file."""
    if platform in {"win32", "darwin"}:
        return None
    folder = Path(environ.get("XDG_CONFIG_HOME", ""))
    if not folder.is_absolute():
        # Path.home raises where there is no home.
        home = environ.get("HOME") or os.path.expanduser("~")  # noqa: PTH111
        folder = Path(home, ".config")
    return folder / NAME / f"{NAME}.conf"
