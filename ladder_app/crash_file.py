"""A file for the traceback of a crash, which the next start logs."""

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

    If it cannot be opened, a crash is written to standard error as usual.
    """

    def __init__(self, folder: Path | None) -> None:
        """Log the last crash that was recorded in this folder, and record future ones."""
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
        text = os.read(self._descriptor, _MAX_LENGTH).decode(errors="replace")
        if text.strip():
            _log.debug("the last run crashed:\n%s", without_home(text))
            os.ftruncate(self._descriptor, 0)

    def close(self) -> None:
        """Stop recording crashes."""
        if self._descriptor is not None:
            faulthandler.disable()
            os.close(self._descriptor)
            self._descriptor = None
