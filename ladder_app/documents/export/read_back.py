"""Ladders and mappings as bytes, after a check that the program can read them again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Protocol

from ladder_app.documents.errors import UserError
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.problems import WHOLE_FILE, Problem, Report, Severity, shown
from ladder_app.files.tables.mapping_file import parse_mapping

_WHOLE_FILE = translatable("Nothing was written, as the file could not be opened again: {problem}")
_AT_A_PLACE = translatable(
    "Nothing was written, as the file could not be opened again. At “{excerpt}”: {problem}"
)


class NotReadableAgainError(UserError):
    """The program's own reader would refuse the file."""

    def __init__(self, problem: Problem, excerpt: str = "") -> None:
        """Keep the first problem and the line of the text that it is in."""
        super().__init__(_AT_A_PLACE if excerpt else _WHOLE_FILE)
        self.problem = problem
        self.excerpt = excerpt

    def message(self, localizer: Localizer) -> str:
        """The sentence in the reader's language, with the remedy of the problem."""
        problem = self.problem.translated(localizer.tr)
        return localizer.tr(self._template, problem=problem, excerpt=self.excerpt)


def ladder_bytes(text: str) -> bytes:
    """The bytes of a ladder file.

    Raises:
        NotReadableAgainError: the reader of ladder files refuses the text.
    """
    return _checked(text, parse_ladder)


def mapping_bytes(text: str) -> bytes:
    """The bytes of a mapping file.

    Raises:
        NotReadableAgainError: the reader of mapping files refuses the text.
    """
    return _checked(text, parse_mapping)


class _Parsed(Protocol):
    """What a reader makes of a file."""

    @property
    def problems(self) -> tuple[Problem, ...]: ...


def _checked(text: str, parse: Callable[[bytes, str], _Parsed]) -> bytes:
    data = _encoded(text)
    for problem in parse(data, "").problems:
        if problem.severity is Severity.ERROR:
            raise NotReadableAgainError(problem, _line_of(text, problem.line))
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
        raise NotReadableAgainError(report.problems()[0], excerpt="") from error


def _line_of(text: str, number: int) -> str:
    line = "" if number < 1 else next(islice(text.split("\n"), number - 1, None), "")
    return shown(line.strip())
