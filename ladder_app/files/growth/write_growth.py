"""Writes people as a growth file."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.domain.growth.entries import Person
from ladder_app.files.growth.keys import as_read, file_keys
from ladder_app.files.growth.read_growth import read_growth
from ladder_app.files.problems import WHOLE_FILE, Problem, Report
from ladder_app.files.yaml_text import yaml_text


class NotWritableError(ValueError):
    """The people could not be written so that they are read again; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem.message)
        self.problem = problem


def write_growth(people: Sequence[Person], before: str = "") -> str:
    """The people as the text of a growth file.

    Raises:
        NotWritableError: the text would be read differently, or not at all.
    """
    wanted = as_read(people)
    if before and read_growth(before, "").people == wanted:
        return before
    text = yaml_text(file_keys(wanted))
    _check(text, wanted)
    return text


def _check(text: str, wanted: Sequence[Person]) -> None:
    read = read_growth(text, "")
    if read.people == wanted:
        return
    report = Report("")
    report.error(
        WHOLE_FILE,
        "growth-not-kept",
        "What is written would be read differently. Save it under another name.",
    )
    raise NotWritableError(next(iter((*read.problems, *report.problems()))))
