"""The test command where Qt cannot be loaded: one sentence, and no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MISSING = "libEGL.so.1: cannot open shared object file: No such file or directory"


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("__init__", f"raise ImportError({MISSING!r})"),
        ("QtCore", f"raise ImportError({MISSING!r})"),
        ("QtWidgets", "raise ImportError('symbol not found')"),
    ],
)
def test_a_qt_that_cannot_be_loaded_is_explained(tmp_path: Path, module: str, text: str) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    for name in ("__init__", "QtCore", "QtGui", "QtWidgets"):
        (package / f"{name}.py").write_text(text if name == module else "", encoding="utf-8")
    done = pytest_with(PYTHONPATH=str(tmp_path))
    assert done.returncode == 3
    output = done.stdout + done.stderr
    assert "The tests cannot run. Qt, which draws the window and PDF pages, cannot be" in output
    assert ("libEGL.so.1" in output) is (module != "QtWidgets")
    assert "Traceback" not in output
    assert "INTERNALERROR" not in output


def test_a_platform_that_qt_does_not_have_is_explained() -> None:
    done = pytest_with(QT_QPA_PLATFORM="nonsense")
    assert done.returncode == 3
    assert "QT_QPA_PLATFORM names the platform “nonsense”" in done.stdout + done.stderr


def pytest_with(**variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "tests/test_streams.py"],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
