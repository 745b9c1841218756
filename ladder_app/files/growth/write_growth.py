"""Writes people as a growth file, or into the text of one."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.domain.growth.entries import Person
from ladder_app.files.growth.expand import NotEditableError
from ladder_app.files.growth.keys import as_read, file_keys
from ladder_app.files.growth.merge_file import merged
from ladder_app.files.growth.read_growth import GrowthFile, read_growth
from ladder_app.files.problems import WHOLE_FILE, Problem, Report, Severity
from ladder_app.files.yaml_text import yaml_text


class NotWritableError(ValueError):
    """The people could not be written so that they are read again; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem.message)
        self.problem = problem


def write_growth(people: Sequence[Person], before: str = "") -> str:
    """The people as the text of a growth file.

    Of the text `before`, everything that did not change stays: comments, order, style, keys that
    are not known, and what has problems. If the people are the same, so is the text.

    Raises:
        NotWritableError: the text before is no growth file or has a newer format, or the people
            would be read differently.
    """
    wanted = as_read(people)
    if not before:
        text = yaml_text(file_keys(wanted))
        read = read_growth(text, "")
        if read.people == wanted:
            return text
        raise NotWritableError(_first_error(read) or _not_kept())
    old = read_growth(before, "")
    if old.is_newer:
        raise NotWritableError(old.problems[0])
    return before if old.people == wanted else _changed(before, old, wanted)


def _changed(before: str, old: GrowthFile, wanted: tuple[Person, ...]) -> str:
    for aligns_comments in (False, True):
        try:
            text = merged(before, wanted, aligns_comments=aligns_comments)
        except NotEditableError as error:
            reason = None if old.people else _first_error(old)
            raise NotWritableError(reason or _not_kept()) from error
        read = read_growth(text, "")
        if read.people == wanted:
            return text
    # What had problems before still has them.
    reason = None if _first_error(old) else _first_error(read)
    raise NotWritableError(reason or _not_kept())


def _first_error(read: GrowthFile) -> Problem | None:
    errors = (problem for problem in read.problems if problem.severity is Severity.ERROR)
    return next(errors, None)


def _not_kept() -> Problem:
    report = Report("")
    report.error(
        WHOLE_FILE,
        "growth-not-kept",
        "The file has a form in which this cannot be written. Save it under another name.",
    )
    return report.problems()[0]
