"""Reads the bytes of a file, or reports why it cannot."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from ladder_app.domain.text.translatable import translatable
from ladder_app.files.problems import WHOLE_FILE, Report
from ladder_app.files.text import MAX_BYTES, mebibytes


class _NotReadableError(Exception):
    """The reason why a file cannot be read, as the code and sentence of a problem."""

    def __init__(self, code: str, template: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.template = template
        self.values = values


_REASONS = {
    errno.ENOENT: (
        "file-missing",
        translatable("There is no such file. Check its name and folder."),
    ),
    errno.ENOTDIR: (
        "file-missing",
        translatable("There is no such file. Check its name and folder."),
    ),
    errno.EISDIR: ("file-directory", translatable("This is a folder. Choose a file in it.")),
    errno.EACCES: (
        "file-permission",
        translatable("The file may not be read. Change its permissions."),
    ),
    errno.EPERM: (
        "file-permission",
        translatable("The file may not be read. Change its permissions."),
    ),
    errno.ENXIO: (
        "file-not-regular",
        translatable("This is a pipe, a socket or a device. Choose a text file."),
    ),
}

_TOO_LARGE = (
    "file-too-large",
    translatable(
        "The file has {size} MiB, and at most {limit} MiB are read. Split it into several files."
    ),
)


def read_bytes(path: Path, report: Report) -> bytes | None:
    """The bytes of a file; None if it cannot be read, with the reason reported.

    A pipe or a device is refused without waiting for it. A file larger than
    MAX_BYTES is refused, never cut, and only MAX_BYTES + 1 of it are read.
    """
    try:
        return _bytes_of(path)
    except _NotReadableError as error:
        report.error(WHOLE_FILE, error.code, error.template, **error.values)
    except OSError as error:
        _report_os_error(error, report)
    except ValueError:
        # A path with a NUL is not valid on any system.
        report.error(WHOLE_FILE, *_REASONS[errno.ENOENT])
    return None


def _bytes_of(path: Path) -> bytes:
    # Nonblocking: opening a pipe without a writer would block forever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            number = errno.EISDIR if stat.S_ISDIR(status.st_mode) else errno.ENXIO
            raise _NotReadableError(*_REASONS[number])
        # One byte too many proves that the file is too large, whatever size is reported.
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        size = mebibytes(max(status.st_size, len(data)))
        raise _NotReadableError(*_TOO_LARGE, size=size, limit=mebibytes(MAX_BYTES))
    return data


def _report_os_error(error: OSError, report: Report) -> None:
    code_and_sentence = _REASONS.get(error.errno or 0)
    if code_and_sentence:
        report.error(WHOLE_FILE, *code_and_sentence)
    else:
        report.error(
            WHOLE_FILE,
            "file-unreadable",
            "The file cannot be read: {reason}.",
            reason=error.strerror or str(error),
        )
