"""What every test needs: no display, no settings of the user's, and a Qt that loads."""

from __future__ import annotations

import importlib
import os

import pytest
from hypothesis import settings

from ladder_app.preflight.window import explain_import_error, why_no_window

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = os.devnull + "-career-ladder-tests"
# Nothing can be made in it: no test writes a log unless it is about one.
os.environ["XDG_STATE_HOME"] = f"{os.devnull}/none"

# No test hangs on how fast the machine is.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

_QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtTest", "QtPrintSupport", "QtSvg")
_NO_QT_STATUS = 3


def why_no_tests() -> str | None:
    """Why no test can use Qt, in one sentence, or nothing if they can."""
    try:
        for name in _QT_MODULES:
            importlib.import_module(f"PySide6.{name}")
    except ImportError as error:
        return explain_import_error(error)
    return why_no_window(os.environ)


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    """Before pytest-qt, which would end in a traceback where Qt cannot be loaded."""
    if text := why_no_tests():
        pytest.exit(f"The tests cannot run. {text}", returncode=_NO_QT_STATUS)
