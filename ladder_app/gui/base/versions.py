"""The versions that matter for an error."""

from __future__ import annotations

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from ladder_app import __version__


def versions() -> str:
    """The program, Python, Qt and the system, a line each; nothing of the person."""
    return "\n".join(
        (
            f"Career Ladder {__version__}",
            f"Python {platform.python_version()}",
            f"PySide6 {pyside_version}, Qt {qVersion()}, {QGuiApplication.platformName()}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
        )
    )
