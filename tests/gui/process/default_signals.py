"""Runs a command with the signals that end a program at their defaults.

    python default_signals.py COMMAND…

Tests may run in the background or under `nohup`, where some of them are ignored, and a
program takes that over from whoever starts it.
"""

from __future__ import annotations

import os
import signal
import sys

if __name__ == "__main__":
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)
    os.execv(sys.argv[1], sys.argv[1:])  # noqa: S606 - tests name the program
