"""What is wrong with a file, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from enum import Enum
from typing import Protocol

from msgspec import Struct

from ladder_app.domain.text.suggest import closest
from ladder_app.domain.text.translatable import translatable

SHOWN_LENGTH = 60
"""The most characters of a file's own words that a message repeats."""

MAX_PROBLEMS = 200
"""The most problems told of one file; one more says how many were left out."""

# What is kept while reading: enough to sort by place, without filling memory.
_MAX_KEPT = 10_000
# Comparing two words costs some 20 µs; a hostile file could ask for millions.
_MAX_COMPARISONS = 20_000

# Other words for a key, which are not written like it.
_MEANT = {
    "salary": "pay",
    "compensation": "pay",
    "wage": "pay",
    "description": "summary",
    "expectations": "responsibilities",
    "duties": "responsibilities",
    "competencies": "skills",
    "min": "minimum",
    "max": "maximum",
    "license": "licence",
    "behavior": "behaviour",
}
DID_YOU_MEAN = translatable("Did you mean “{suggestion}”?")
# Values that are words of the program, and not of the file.
_OWN_WORDS = frozenset({"kind", "record"})


class Severity(Enum):
    """Whether the file can be used in spite of the problem."""

    ERROR = translatable("error")
    WARNING = translatable("warning")


class Problem(Struct, frozen=True, kw_only=True):
    """One thing that is wrong in a file.

    Lines and columns count from 1. Line 0 means that the problem is with the
    file itself, not with a place in it. `template`, `values` and a second sentence,
    the `hint`, are kept apart so that they can be translated.
    """

    path: str
    line: int
    column: int
    severity: Severity
    code: str
    template: str
    values: dict[str, str] = {}
    hint: str = ""

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.translated(str)

    def translated(self, translate: Callable[[str], str]) -> str:
        """The sentence, safe to show: what the file says is escaped and shortened."""
        words = {
            name: translate(text) if name in _OWN_WORDS else text
            for name, text in self.values.items()
        }
        safe = {name: shown(text) for name, text in words.items()}
        sentences = (self.template, self.hint) if self.hint else (self.template,)
        return " ".join(translate(sentence).format(**safe) for sentence in sentences)

    def located(self, translate: Callable[[str], str] = str) -> str:
        """The line a compiler would write: `FILE:LINE:COL: error: message [code]`."""
        place = f":{self.line}:{self.column}" if self.line else ""
        severity = translate(self.severity.value)
        return (
            f"{escaped(self.path)}{place}: {severity}: {self.translated(translate)} [{self.code}]"
        )

    def __str__(self) -> str:
        return self.located()


_BREAKS_READING = frozenset({"text-encoding", "yaml-document", "yaml-syntax"})
_CONSEQUENCES = frozenset(
    {
        "follows-cycle",
        "follows-unknown",
        "grows-unknown",
        "level-unknown",
        "proficiency-unknown",
        "skill-unknown",
        "skill-unused",
        "source-unknown",
        "source-unused",
        "track-unknown",
    }
)
"""Codes that often only follow from another problem, such as a key that is misspelled."""


def cause_first(problem: Problem) -> tuple[int, int, int]:
    """A sort key: causes before their consequences, errors before warnings, then by place.

    The first problem in this order is the one to quote where there is room for one.
    """
    return _rank(problem), problem.line, problem.column


def _rank(problem: Problem) -> int:
    if problem.code in _BREAKS_READING:
        return 0
    rank = 1 if problem.severity is Severity.ERROR else 3
    return rank + (problem.code in _CONSEQUENCES)


class Placed(Protocol):
    """Anything that stands at a place in a file."""

    @property
    def line(self) -> int: ...  # noqa: D102 - what it is follows from its name
    @property
    def column(self) -> int: ...  # noqa: D102


class Place(Struct, frozen=True):
    """A line and a column, both from 1."""

    line: int
    column: int


WHOLE_FILE = Place(0, 0)
FILE_START = Place(1, 1)


def _go_on() -> None:
    """Read on, without a pause."""


class Report:
    """Collects the problems of one file while it is read."""

    def __init__(self, path: str, checkpoint: Callable[[], None] | None = None) -> None:
        """Start with no problems; `path` is how they name the file.

        Who reads calls `breathe` between two small pieces of the file: there another thread
        can be let in, or an error raised that ends the reading.
        """
        self.path = path
        self.is_shared = checkpoint is not None
        self.checkpoint = checkpoint or _go_on
        self.has_errors = False
        self._found: list[Problem] = []
        self._not_kept = 0
        self._comparisons_left = _MAX_COMPARISONS

    def error(
        self, place: Placed, code: str, template: str, *, hint: str = "", **values: str
    ) -> None:
        """Add a problem that keeps the file from being used."""
        self.has_errors = True
        self._add(place, Severity.ERROR, code, template, values, hint)

    def warning(
        self, place: Placed, code: str, template: str, *, hint: str = "", **values: str
    ) -> None:
        """Add a problem in spite of which the file can be used."""
        self._add(place, Severity.WARNING, code, template, values, hint)

    def suggestion(self, word: str, known: Collection[str]) -> str:
        """The known word nearest to this one, or nothing where none is near."""
        if len(known) > self._comparisons_left:
            return ""
        self._comparisons_left -= len(known)
        meant = _MEANT.get(word.casefold(), "")
        return meant if meant in known else closest(word, known)

    def unknown(
        self,
        place: Placed,
        code: str,
        template: str,
        word: str,
        known: Collection[str],
        **values: str,
    ) -> str:
        """Add an error about a word that is not known; returns the nearest known one, or none."""
        suggestion = self.suggestion(word, known)
        values["word"] = word
        if suggestion:
            values["suggestion"] = suggestion
        self.error(place, code, template, hint=DID_YOU_MEAN if suggestion else "", **values)
        return suggestion

    def problems(self) -> tuple[Problem, ...]:
        """Every problem, causes first, at most 200, and one that says how many more."""
        ordered = sorted(self._found, key=cause_first)
        message = ordered[:MAX_PROBLEMS]
        more = len(ordered) - len(message) + self._not_kept
        if more:
            message.append(self._more_problems(message[-1], ordered[MAX_PROBLEMS:], more))
        return tuple(message)

    def _more_problems(self, last: Problem, left_out: list[Problem], more: int) -> Problem:
        only_warnings = not self._not_kept and all(
            problem.severity is Severity.WARNING for problem in left_out
        )
        return Problem(
            path=self.path,
            line=last.line,
            column=last.column,
            severity=Severity.WARNING if only_warnings else Severity.ERROR,
            code="more-problems",
            template="And {count} more: correct these first, then read the file again.",
            values={"count": str(more)},
        )

    def _add(
        self,
        place: Placed,
        severity: Severity,
        code: str,
        template: str,
        values: dict[str, str],
        hint: str,
    ) -> None:
        if len(self._found) >= _MAX_KEPT:
            self._not_kept += 1
            return
        self._found.append(
            Problem(
                path=self.path,
                line=place.line,
                column=place.column,
                severity=severity,
                code=code,
                template=template,
                hint=hint,
                # One character more than is shown, so that the cut is still seen.
                values={name: text[: SHOWN_LENGTH + 1] for name, text in values.items()},
            )
        )


def shown(text: str) -> str:
    """A file's own words made safe for a message: one line, escaped, at most 60 characters."""
    safe = escaped(text[: SHOWN_LENGTH + 1])
    return safe if len(safe) <= SHOWN_LENGTH else safe[: SHOWN_LENGTH - 1] + "…"


def escaped(text: str) -> str:
    """A text on one line: what cannot be printed is written as an escape."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in text
    )
