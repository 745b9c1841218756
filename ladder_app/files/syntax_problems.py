"""Sentences for text that is not valid YAML: what is wrong there, and what to write instead."""

from __future__ import annotations

import re

import yaml
from msgspec import Struct

from ladder_app.domain.text.translatable import translatable
from ladder_app.files.problems import FILE_START, Place, Report


class _Syntax(Struct, frozen=True):
    """A message of libyaml, and a sentence that the author of the file understands."""

    message: str
    sentence: str
    is_reported_at_start: bool = False
    """Whether libyaml notices it late, so that its beginning says more."""


_SYNTAX = (
    _Syntax(
        "found character that cannot start any token",
        translatable(
            "A value cannot start with a tab, @, ` or %. "
            "Indent with spaces, and put text in quotes."
        ),
    ),
    _Syntax(
        "mapping values are not allowed",
        translatable("“: ” is not allowed here. Put the text in quotes, or check the indentation."),
    ),
    _Syntax(
        "did not find expected ',' or '",
        translatable("The bracket opened here is not closed. Close it."),
        is_reported_at_start=True,
    ),
    _Syntax(
        "did not find expected key",
        translatable(
            "The indentation differs from the lines before, or text follows closing quotes. "
            "Fix this."
        ),
    ),
    _Syntax(
        "did not find expected '-'",
        translatable("The list item is not aligned with the others. Align it."),
    ),
    _Syntax(
        "could not find expected ':'",
        translatable("A key needs a “:” and a space after it on the same line."),
        is_reported_at_start=True,
    ),
    _Syntax(
        "found unexpected end of stream",
        translatable("The quotes opened here are not closed. Close them."),
        is_reported_at_start=True,
    ),
    _Syntax(
        "unknown escape character",
        translatable("This escape sequence is not known. Write “\\\\” for a backslash."),
    ),
    _Syntax(
        "found invalid Unicode character escape code",
        translatable(
            "This escape sequence is half of a character, as JSON writes it. "
            "Write the character itself."
        ),
    ),
    _Syntax(
        "did not find expected hexdecimal number",
        translatable("The escape sequence lacks digits. Write “\\\\” for a backslash."),
    ),
    _Syntax(
        "found a tab character",
        translatable("There is a tab in the indentation. Indent with spaces."),
    ),
    _Syntax(
        "did not find expected node content",
        translatable("The bracket is not closed, or a value is missing. Add it."),
    ),
    _Syntax(
        "did not find expected alphabetic or numeric character",
        translatable(
            "Text that starts with * or & needs quotes. "
            "For a list, write “- ” at the start of each item."
        ),
        is_reported_at_start=True,
    ),
)

_MISSING_SPACE = translatable("Put a space after this “:”, so that the word before it is a key.")
_KEY_WITHOUT_SPACE = re.compile(r"\s*(?:- +)*[a-z][a-z-]*(:)[^\s/:]")

# libyaml reads ahead over brackets, and since PyYAML 6.0.4 it has a depth limit of its own.
_TOO_DEEP = "exceeded maximum nesting depth"


def report_syntax(error: yaml.MarkedYAMLError, text: str, max_depth: int, report: Report) -> None:
    """Report why `text` is not valid YAML, where the cause is."""
    message = error.problem or error.context or translatable("the text cannot be read")
    known = next((each for each in _SYNTAX if each.message in message), None)
    marks = [error.problem_mark, error.context_mark]
    if known and known.is_reported_at_start:
        marks.reverse()
    mark = marks[0] or marks[1]
    place = Place(mark.line + 1, mark.column + 1) if mark else FILE_START
    if _TOO_DEEP in message:
        report_too_deep(place, max_depth, report)
    elif missing := _missing_space(message, place, text):
        report.error(missing, "yaml-syntax", _MISSING_SPACE)
    elif known:
        report.error(place, "yaml-syntax", known.sentence)
    else:
        report.error(place, "yaml-syntax", "This is not valid YAML: {reason}.", reason=message)


def report_too_deep(place: Place, limit: int, report: Report) -> None:
    """Report that lists and mappings are nested deeper than this."""
    report.error(
        place,
        "yaml-depth",
        "Lists and mappings are nested more than {limit} deep. Write them less deep.",
        limit=str(limit),
    )


def _missing_space(message: str, place: Place, text: str) -> Place | None:
    """Where a key has no space after it; YAML then takes the line for text that goes on."""
    if "mapping values are not allowed" not in message:
        return None
    lines = text.splitlines()[: place.line - 1]
    number = next((n for n in range(len(lines), 0, -1) if lines[n - 1].strip()), 0)
    found = _KEY_WITHOUT_SPACE.match(lines[number - 1]) if number else None
    return Place(number, found.start(1) + 1) if found else None
