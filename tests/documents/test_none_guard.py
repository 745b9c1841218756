"""The process survives thousands of calls into PySide6."""

from __future__ import annotations

import subprocess
import sys

import pytest

CALLS = {
    "emits": "signals.told.emit()",
    "returns-nothing": "signals.setObjectName('x')",
}
PROGRAM = """
from PySide6.QtCore import QObject, Signal
from ladder_app.documents.none_guard import keep_none_alive

class Signals(QObject):
    told = Signal()

keep_none_alive()
signals = Signals()
for _ in range(20_000):
    {call}
print("alive")
"""


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
def test_a_process_survives_many_calls(call: str) -> None:
    command = [sys.executable, "-c", PROGRAM.format(call=call)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
