"""Unexpected errors, as values that can pass from thread to thread."""

from __future__ import annotations

import logging
from traceback import extract_tb

from msgspec import Struct

from ladder_app.exit_status import ExitStatus
from ladder_app.log import described, redacted, start_logging, stop_logging, without_prefix


class TaskFailedError(Exception):
    """Wraps an error to add the task that failed; its text starts a sentence.

    For example: `raise TaskFailedError("Reading x.yaml") from error`.
    """


class Failure(Struct, frozen=True, kw_only=True):
    """An unexpected error: its type, what was being done, and its traceback as text.

    Two failures with the same `place` are the same error.
    """

    kind: str
    task: str
    place: str
    details: str


def failure_of(error: BaseException) -> Failure:
    """The exception without its frames, which would keep their objects alive."""
    cause = error.__cause__ if isinstance(error, TaskFailedError) else None
    root = cause or error
    frames = extract_tb(root.__traceback__)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    kind = type(root).__name__
    task = str(error) if cause else ""
    details = f"{task}\n{described(root)}" if task else described(root)
    return Failure(kind=kind, task=task, place=f"{kind} {place} {task}", details=details)


def report_unexpected(error: Exception, command: str, *, debug: bool) -> ExitStatus:
    """Report on standard error and in the log that an error ended a command."""
    # Imported late: the window, which reports its errors itself, does without it.
    from ladder_app.streams import prepare

    prepare()
    start_logging(debug=debug)
    lines = redacted(without_prefix(str(error))).splitlines()
    reason = ": ".join(part for part in (type(error).__name__, *lines[:1]) if part)
    more = "" if debug else " Run it again with --debug to see more."
    logging.getLogger(__name__).error(
        "something went wrong in %s: %s.%s", command, reason.rstrip("."), more, exc_info=error
    )
    stop_logging()
    return ExitStatus.INTERNAL_ERROR
