"""Reads a workbook in a process of its own, which may use so much and no more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec

from ladder_app.files.tables.process_option import READ_WORKBOOK
from ladder_app.files.tables.workbook_process import Answer, Fault

MAX_SECONDS = 5
"""How long a workbook may take to be read."""


def read_apart(data: bytes) -> Answer:
    """The sheets of a workbook, or why there are none. Nothing is raised but by the system.

    Raises:
        OSError: the process cannot be started.
    """
    # Where this package is, whatever folder one is in.
    own = str(Path(__file__).resolve().parents[3])
    paths = os.pathsep.join([own, *(path for path in sys.path if path)])
    try:
        done = subprocess.run(  # noqa: S603 - the program's own module
            _command(),
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths},
            timeout=MAX_SECONDS,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        return Answer(fault=Fault.COSTLY)
    if done.returncode < 0:
        # It was ended by a signal, as the system does when memory is refused.
        return Answer(fault=Fault.COSTLY)
    if done.returncode:
        return Answer(fault=Fault.BROKEN)
    return msgspec.msgpack.decode(done.stdout, type=Answer)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        # The executable is this program, and no Python that could run a module.
        return [sys.executable, READ_WORKBOOK]
    # -P: a module beside the file, in the folder one is in, must not be run.
    return [sys.executable, "-P", "-m", "ladder_app.files.tables.workbook_process"]
