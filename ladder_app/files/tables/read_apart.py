"""Reads a workbook in a process of its own, which may use so much and no more."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from ladder_app.files.tables.process_option import READ_WORKBOOK
from ladder_app.files.tables.sheets import Checkpoint, no_checkpoint
from ladder_app.files.tables.workbook_process import Answer, Fault

MAX_SECONDS = 8
"""How long a workbook may take to be read."""

_PAUSE = 0.1


def read_apart(data: bytes, checkpoint: Checkpoint = no_checkpoint) -> Answer:
    """The sheets of a workbook, or why there are none.

    `checkpoint` is called while the process works; what it raises ends the process.

    Raises:
        OSError: the process cannot be started.
    """
    # Where this package is, whatever folder one is in.
    own = str(Path(__file__).resolve().parents[3])
    paths = os.pathsep.join([own, *(path for path in sys.path if path)])
    # From a file: what a pipe has not taken when `communicate` pauses is never sent.
    with tempfile.TemporaryFile() as given:
        given.write(data)
        given.seek(0)
        process = subprocess.Popen(  # noqa: S603 - the program's own module
            _command(),
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        with process:
            try:
                answered = _output(process, checkpoint)
            finally:
                # Nothing is left running where the work was canceled.
                process.kill()
    return _answer(process.returncode, answered)


def _output(process: subprocess.Popen[bytes], checkpoint: Checkpoint) -> bytes | None:
    """What the process answers; None where it takes too long."""
    ends = time.monotonic() + MAX_SECONDS
    while time.monotonic() < ends:
        try:
            return process.communicate(timeout=min(_PAUSE, MAX_SECONDS))[0]
        except subprocess.TimeoutExpired:
            checkpoint()
    return None


def _answer(status: int, answered: bytes | None) -> Answer:
    if answered is None or status < 0:
        # It took too long, or a signal ended it, as when memory is refused.
        return Answer(fault=Fault.COSTLY)
    if status:
        return Answer(fault=Fault.BROKEN)
    return msgspec.msgpack.decode(answered, type=Answer)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        # The executable is this program, and no Python that could run a module.
        return [sys.executable, READ_WORKBOOK]
    # -P: a module beside the file, in the folder one is in, must not be run.
    return [sys.executable, "-P", "-m", "ladder_app.files.tables.workbook_process"]
