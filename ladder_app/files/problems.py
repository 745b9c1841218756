"""The problems of a file: what is wrong, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from enum import Enum
from typing import Protocol

from msgspec import Struct

from ladder_app.domain.text.suggest import closest
from ladder_app.domain.text.translatable import translatable

MAX_SHOWN_CHARACTERS = 60
"""The maximum number of characters of a file's own text that a message repeats."""

MAX_PROBLEMS = 200
"""The maximum number of problems reported for one file; one more counts the others."""

# Kept while reading: enough to sort by place, without filling memory.
_MAX_KEPT = 10_000
# Comparing two words takes about 20 µs; a hostile file could need millions.
_MAX_COMPARISONS = 20_000

# Synonyms of keys that are not spelled like them.
_SYNONYMS = {
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
_MORE_PROBLEMS = translatable(
    "There are {count} more problems. Correct these and read the file again."
)
_MORE_ADVICE = translatable(
    "There are {count} more pieces of advice. Follow some of these, or switch a rule off, and read"
    " the file again."
)
DID_YOU_MEAN = translatable("Did you mean “{suggestion}”?")
# Values that are words of the program, and not of the file.
_OWN_WORDS = frozenset({"kind", "record"})


class Severity(Enum):
    """Whether the file can be used despite the problem; advice is about a file without errors."""

    ERROR = translatable("error")
    WARNING = translatable("warning")
    ADVICE = translatable("advice")


class Problem(Struct, frozen=True, kw_only=True):
    """One thing that is wrong in a file.

    Lines and columns count from 1. Line 0 means that the problem is with the
    file itself, not with a place in it. `template`, `values` and a second sentence, the
    `hint`, are separate so that they can be translated.
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
        """The translated sentence, safe to show: text from the file is escaped and shortened."""
        words = {
            name: translate(text) if name in _OWN_WORDS else text
            for name, text in self.values.items()
        }
        safe = {name: shown(text) for name, text in words.items()}
        sentences = (self.template, self.hint) if self.hint else (self.template,)
        return " ".join(translate(sentence).format(**safe) for sentence in sentences)

    def located(self, translate: Callable[[str], str] = str) -> str:
        """The problem in the form of compilers: `FILE:LINE:COL: error: message [code]`."""
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
"""Codes that are often only a consequence of another problem, such as a misspelled key."""


def cause_first(problem: Problem) -> tuple[int, int, int]:
    """A sort key: causes before consequences, errors before warnings, then by place.

    The first problem in this order is the one to quote if there is room for one.
    """
    return _rank(problem), problem.line, problem.column


def _rank(problem: Problem) -> int:
    if problem.code in _BREAKS_READING:
        return 0
    rank = 1 if problem.severity is Severity.ERROR else 3
    return rank + (problem.code in _CONSEQUENCES)


class Placed(Protocol):
    """Anything that has a place in a file."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


class Place(Struct, frozen=True):
    """A line and a column, both from 1."""

    line: int
    column: int


WHOLE_FILE = Place(0, 0)
FILE_START = Place(1, 1)


def _no_checkpoint() -> None:
    """Continue reading without a pause."""


class Report:
    """Collects the problems of one file while it is read."""

    def __init__(self, path: str, checkpoint: Callable[[], None] | None = None) -> None:
        """Start without problems; `path` is the file's name in them.

        A reader calls `checkpoint` between small pieces of the file. It can let another
        thread run, or raise an error that ends the reading.
        """
        self.path = path
        self.is_shared = checkpoint is not None
        self.checkpoint = checkpoint or _no_checkpoint
        self.has_errors = False
        self._found: list[Problem] = []
        self._not_kept = 0
        self._comparisons_left = _MAX_COMPARISONS

    def error(
        self, place: Placed, code: str, template: str, *, hint: str = "", **values: str
    ) -> None:
        """Add a problem that makes the file unusable."""
        self.has_errors = True
        self._add(place, Severity.ERROR, code, template, values, hint)

    def warning(
        self, place: Placed, code: str, template: str, *, hint: str = "", **values: str
    ) -> None:
        """Add a problem despite which the file can be used."""
        self._add(place, Severity.WARNING, code, template, values, hint)

    def advice(self, place: Placed, code: str, template: str, values: dict[str, str]) -> None:
        """Add what could be better; `code` is the name of the rule."""
        self._add(place, Severity.ADVICE, code, template, values, "")

    def suggestion(self, word: str, known: Collection[str]) -> str:
        """The known word closest to this one, or an empty text if none is close."""
        if len(known) > self._comparisons_left:
            return ""
        self._comparisons_left -= len(known)
        synonym = _SYNONYMS.get(word.casefold(), "")
        return synonym if synonym in known else closest(word, known)

    def unknown(
        self,
        place: Placed,
        code: str,
        template: str,
        word: str,
        known: Collection[str],
        **values: str,
    ) -> str:
        """Add an error about an unknown word; returns the closest known one or an empty text."""
        suggestion = self.suggestion(word, known)
        values["word"] = word
        if suggestion:
            values["suggestion"] = suggestion
        self.error(place, code, template, hint=DID_YOU_MEAN if suggestion else "", **values)
        return suggestion

    def problems(self) -> tuple[Problem, ...]:
        """The first 200 problems, causes first, and one that counts the others."""
        ordered = sorted(self._found, key=cause_first)
        reported = ordered[:MAX_PROBLEMS]
        more = len(ordered) - len(reported) + self._not_kept
        if more:
            reported.append(self._more_problems(reported[-1], ordered[MAX_PROBLEMS:], more))
        return tuple(reported)

    def _more_problems(self, last: Problem, omitted: list[Problem], more: int) -> Problem:
        if last.severity is Severity.ADVICE:
            return self._more(last, Severity.ADVICE, "more-advice", _MORE_ADVICE, more)
        only_warnings = not self._not_kept and all(
            problem.severity is Severity.WARNING for problem in omitted
        )
        severity = Severity.WARNING if only_warnings else Severity.ERROR
        return self._more(last, severity, "more-problems", _MORE_PROBLEMS, more)

    def _more(
        self, last: Problem, severity: Severity, code: str, template: str, count: int
    ) -> Problem:
        return Problem(
            path=self.path,
            line=last.line,
            column=last.column,
            severity=severity,
            code=code,
            template=template,
            values={"count": str(count)},
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
                # One character more than is shown, so that `shown` can see that it was cut.
                values={name: text[: MAX_SHOWN_CHARACTERS + 1] for name, text in values.items()},
            )
        )


def shown(text: str) -> str:
    """A file's own text made safe for a message: one line, escaped, at most 60 characters."""
    safe = escaped(text[: MAX_SHOWN_CHARACTERS + 1])
    return safe if len(safe) <= MAX_SHOWN_CHARACTERS else safe[: MAX_SHOWN_CHARACTERS - 1] + "…"


def escaped(text: str) -> str:
    """A text on one line, with unprintable characters written as escapes."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in text
    )
