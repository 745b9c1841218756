"""Files that macOS asks the program to open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
SESSION = """
import sys
from pathlib import Path
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.gui.start import make_application
keep_none_alive()
application = make_application()
send = lambda name: application.sendEvent(application, QFileOpenEvent(name))
assert send("/a/early.yaml") and send("/a/second.yaml")
application.open_files_by(lambda paths: print(*paths))
assert send("/a/late.yaml")
assert application.sendEvent(application, QFileOpenEvent(QUrl("https://example.org/x.yaml")))
"""


def test_they_are_opened_also_where_they_came_before_the_window() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SESSION],
        check=False, cwd=ROOT, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = [[Path(name).name for name in line.split()] for line in done.stdout.splitlines()]
    assert lines == [["early.yaml", "second.yaml"], ["late.yaml"]]
