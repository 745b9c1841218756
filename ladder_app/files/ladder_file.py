"""A ladder file to a job family, or every problem with its line and column."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from msgspec import Struct

from ladder_app.files.build import FamilyBuilder
from ladder_app.files.checks import check_growth, check_order
from ladder_app.files.format import FAMILY
from ladder_app.files.nodes import ScalarNode, read_nodes
from ladder_app.files.problems import FILE_START, WHOLE_FILE, Problem, Report
from ladder_app.files.records import read_record
from ladder_app.files.text import MOST_BYTES, decode
from ladder_app.ladder.model import JobFamily


class LadderFile(Struct, frozen=True, kw_only=True):
    """What a file holds: a family unless there is an error, and the problems by place."""

    path: str
    family: JobFamily | None
    problems: tuple[Problem, ...]


class _NotReadableError(Exception):
    """Why a file cannot be read, as a problem's code and sentence."""

    def __init__(self, code: str, template: str) -> None:
        super().__init__(code)
        self.code = code
        self.template = template


_REASONS = {
    errno.ENOENT: ("file-missing", "There is no such file. Check its name and folder."),
    errno.ENOTDIR: ("file-missing", "There is no such file. Check its name and folder."),
    errno.EISDIR: ("file-directory", "This is a folder. Name a ladder file in it."),
    errno.EACCES: ("file-permission", "The file may not be read. Change its permissions."),
    errno.EPERM: ("file-permission", "The file may not be read. Change its permissions."),
    errno.ENXIO: ("file-not-regular", "This is a pipe, socket or device, not a file of text."),
}


def read_ladder(path: Path) -> LadderFile:
    """Read a ladder file. Nothing is raised: what is wrong is among the problems.

    A pipe or a device is refused without waiting for it.
    """
    report = Report(str(path))
    try:
        data = _read_bytes(path)
    except _NotReadableError as error:
        report.error(WHOLE_FILE, error.code, error.template)
    except OSError as error:
        _report_os_error(error, report)
    except ValueError:
        # A path with a NUL in it names no file on any system.
        report.error(WHOLE_FILE, *_REASONS[errno.ENOENT])
    else:
        return parse_ladder(data, str(path))
    return LadderFile(path=report.path, family=None, problems=report.problems())


def parse_ladder(data: bytes, path: str) -> LadderFile:
    """The ladder in the bytes of a file; `path` is only used to name it in problems."""
    report = Report(path)
    text = decode(data, report)
    family = _parse_text(text, report) if text is not None else None
    return LadderFile(
        path=path, family=None if report.has_errors else family, problems=report.problems()
    )


def _parse_text(text: str, report: Report) -> JobFamily | None:
    root = read_nodes(text, report)
    if root is None or (isinstance(root, ScalarNode) and not root.value.strip()):
        if not report.has_errors:
            report.error(
                FILE_START,
                "file-empty",
                "The file holds nothing. A ladder begins with “name: ” and has “levels:”.",
            )
        return None
    item = read_record(root, FAMILY, report)
    if item is None:
        return None
    builder = FamilyBuilder(item, report)
    family = builder.build()
    check_order(builder.levels, report)
    check_growth(builder.levels, report)
    return family


def _read_bytes(path: Path) -> bytes:
    # Without waiting: opening a pipe that nobody writes to would block for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    with os.fdopen(descriptor, "rb") as file:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            number = errno.EISDIR if stat.S_ISDIR(mode) else errno.ENXIO
            raise _NotReadableError(*_REASONS[number])
        # One byte too many is enough to know that the file is too large.
        return file.read(MOST_BYTES + 1)


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
