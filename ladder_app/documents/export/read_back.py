"""Ladders and mappings as bytes, after a check that the program can read them again."""

from __future__ import annotations

from collections.abc import Callable

from ladder_app.documents.errors import UserError
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.problems import Problem
from ladder_app.files.read_back import UnreadableError, checked_ladder, checked_mapping

_WHOLE_FILE = translatable("Nothing was written, as the file could not be opened again: {problem}")
_AT_A_PLACE = translatable(
    "Nothing was written, as the file could not be opened again. At “{excerpt}”: {problem}"
)


class NotReadableAgainError(UserError):
    """The program's own reader would refuse the file."""

    def __init__(self, problem: Problem, excerpt: str) -> None:
        """Keep the first problem and an excerpt of the text around it."""
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
    return _checked(text, checked_ladder)


def mapping_bytes(text: str) -> bytes:
    """The bytes of a mapping file.

    Raises:
        NotReadableAgainError: the reader of mapping files refuses the text.
    """
    return _checked(text, checked_mapping)


def _checked(text: str, check: Callable[[str], bytes]) -> bytes:
    try:
        return check(text)
    except UnreadableError as error:
        raise NotReadableAgainError(error.problems[0], error.excerpt) from error
