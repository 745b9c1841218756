"""Checks a text with the program's own readers before it is written."""

from __future__ import annotations

from itertools import islice

from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.problems import WHOLE_FILE, Problem, Report, Severity, shown
from ladder_app.files.tables.mapping_file import parse_mapping


class UnreadableError(Exception):
    """A text that this program could not read again, with the problems it would report.

    `excerpt` is the line of the first problem.
    """

    def __init__(self, problems: tuple[Problem, ...], text: str) -> None:
        """Create it with the errors of the text."""
        super().__init__(*map(str, problems))
        self.problems = problems
        self.excerpt = _line_of(text, problems[0].line)


def _line_of(text: str, number: int) -> str:
    line = "" if number < 1 else next(islice(text.split("\n"), number - 1, None), "")
    return shown(line.strip())


def checked_ladder(text: str) -> bytes:
    """The bytes of the text of a ladder file, YAML or JSON.

    Raises:
        UnreadableError: the reader of ladder files finds errors.
    """
    data = _encoded(text)
    _refuse_errors(parse_ladder(data, "").problems, text)
    return data


def checked_mapping(text: str) -> bytes:
    """The bytes of the text of a mapping file.

    Raises:
        UnreadableError: the reader of mapping files finds errors.
    """
    data = _encoded(text)
    _refuse_errors(parse_mapping(data, "").problems, text)
    return data


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        report = Report("")
        report.error(
            WHOLE_FILE,
            "text-character",
            "The character {character} cannot be saved as UTF-8. Delete it.",
            character=f"U+{ord(text[error.start]):04X}",
        )
        raise UnreadableError(report.problems(), text) from error


def _refuse_errors(problems: tuple[Problem, ...], text: str) -> None:
    errors = tuple(problem for problem in problems if problem.severity is Severity.ERROR)
    if errors:
        raise UnreadableError(errors, text)
