"""The words that start this program again."""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path

from ladder_app.settings_path import NAME

_MODULE = "__main__.py"


def program_words(script: str) -> list[str]:
    """The words that start the program from the current folder; it was started as `script`."""
    path = Path(script)
    if path.name == _MODULE:
        return [_shortest(sys.executable), "-m", "ladder_app"]
    if path.suffix == ".py":
        return [_shortest(sys.executable), script]
    if not path.is_file():
        return [NAME]
    found = shutil.which(path.name)
    is_on_path = found is not None and Path(found).resolve() == path.resolve()
    return [path.stem if is_on_path else _shortest(script)]


def absolute_program_words(script: str, environ: Mapping[str, str]) -> list[str]:
    """The words that start the program from any folder, and after an update too."""
    if getattr(sys, "frozen", False):
        # The folder of an AppImage's executable exists only while the program runs.
        return [environ.get("APPIMAGE") or sys.executable]
    beside = Path(sysconfig.get_path("scripts"), NAME)
    for path in (Path(script), beside):
        if path.name == NAME and path.is_file():
            # Links are not resolved: those of pipx and uv stay valid after an update.
            return [str(path.absolute())]
    checkout = Path(__file__).resolve().parents[2] / "main.py"
    if checkout.is_file():
        return [sys.executable, str(checkout)]
    return [sys.executable, "-m", "ladder_app"]


def quoted(words: Sequence[str]) -> str:
    """The words as a line for the shell of this system."""
    if sys.platform == "win32":
        import subprocess

        return subprocess.list2cmdline(words)
    import shlex

    return shlex.join(words)


def _shortest(path: str) -> str:
    """The path relative to the current folder, if it is inside that folder."""
    here = os.path.join(os.getcwd(), "")  # noqa: PTH109, PTH118 - with the separator at the end
    return path.removeprefix(here)
