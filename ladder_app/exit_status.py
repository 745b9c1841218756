"""The exit statuses of the program."""

from __future__ import annotations

from enum import IntEnum


class ExitStatus(IntEnum):
    """The result of a run of the program."""

    SUCCESS = 0
    PROBLEMS = 1
    USAGE = 2
    UNAVAILABLE = 3
    INTERNAL_ERROR = 70  # EX_SOFTWARE in sysexits.h
    INTERRUPTED = 130
    BROKEN_PIPE = 141

    @property
    def meaning(self) -> str:
        """The status in words."""
        return _MEANINGS[self]


_MEANINGS = {
    ExitStatus.SUCCESS: "success",
    ExitStatus.PROBLEMS: "problems in the data",
    ExitStatus.USAGE: "wrong usage",
    ExitStatus.UNAVAILABLE: "a file cannot be read or written, or there is no display",
    ExitStatus.INTERNAL_ERROR: "an error in the program itself (see the log)",
    ExitStatus.INTERRUPTED: "interrupted from the keyboard",
    ExitStatus.BROKEN_PIPE: "the program that reads the output ended",
}


def first_failure(*statuses: ExitStatus) -> ExitStatus:
    """The first status that is no success, or success if there is none."""
    return next((status for status in statuses if status), ExitStatus.SUCCESS)
