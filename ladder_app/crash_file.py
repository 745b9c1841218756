"""A crash, which ends the process without an exception, leaves a trace for the next start."""

from __future__ import annotations

import faulthandler
import logging
import os
from pathlib import Path

from ladder_app.log import without_home

FILE_NAME = "crash.txt"
_MAX_LENGTH = 20_000

_log = logging.getLogger(__name__)


class CrashFile:
    """The file in the state folder that Python's fault handler writes to.

    Where it cannot be opened a crash is written to standard error, as before.
    """

    def __init__(self, folder: Path | None) -> None:
        """Log what the last crash left in this folder, and write there in future."""
        self._descriptor: int | None = None
        if folder is None:
            return
        path = folder / FILE_NAME
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            self._log_last()
            faulthandler.enable(self._descriptor)
        except (OSError, ValueError, RuntimeError) as error:
            _log.debug("crashes are not recorded in %s: %s", path, error)

    def _log_last(self) -> None:
        if self._descriptor is None:
            return
        left = os.read(self._descriptor, _MAX_LENGTH).decode(errors="replace")
        if left.strip():
            _log.debug("the last run crashed:\n%s", without_home(left))
            os.ftruncate(self._descriptor, 0)

    def close(self) -> None:
        """Write there no longer."""
        if self._descriptor is not None:
            faulthandler.disable()
            os.close(self._descriptor)
            self._descriptor = None
