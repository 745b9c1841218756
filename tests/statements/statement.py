"""A statement that a careful reader draws from the bundled pages, and what contradicts it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from tests.statements.ladders import data_texts, families, text_of
from tests.statements.lines import WHOLE, Line, any_of, squeezed, without
from tests.statements.pages import DEFAULT_SALARY, Face

Check = Callable[[Sequence[Line]], str]


class Statement(Struct, frozen=True, kw_only=True):
    """A sentence that must be true on each of the pages `on` for the levels `of`.

    `about` names the item whose lines are read, by a reference as in `ladders.text_of`;
    without it, the whole page is. `shows` must be there; `says` and `lacks` are words of the
    program, which are sought beside the sentences of the data; `omits` must be nowhere.
    `under` is in the heading of the line or in its mark. In each, “|” separates alternatives.
    `check` returns what is wrong, or nothing.
    """

    sentence: str
    on: tuple[Face, ...]
    of: tuple[str, ...]
    about: str = ""
    under: str = ""
    shows: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    omits: tuple[str, ...] = ()
    salary: int = DEFAULT_SALARY
    check: Check | None = None

    @property
    def id(self) -> str:
        """The sentence as part of a test's name."""
        return re.sub("[^a-z0-9+]+", "-", self.sentence.lower()).strip("-")


def contradictions(statement: Statement, page: Sequence[Line]) -> list[str]:
    """What on a page contradicts the statement."""
    lines = [line for line in page if _is_about(statement, line)]
    found = [*_missing(statement, lines), *_unwanted(statement, lines)]
    if statement.check and (problem := statement.check(page)):
        found.append(problem)
    return found


def _is_about(statement: Statement, line: Line) -> bool:
    if not statement.about:
        return True
    if line.heading == WHOLE:
        return False
    text = squeezed(text_of(statement.about, statement.of))
    if not statement.about.startswith("@skill:"):
        return text in line.text
    # A key responsibility can have the title of a skill.
    return line.text.startswith(text) and not any(key in line.text for key in _keys(statement))


def _keys(statement: Statement) -> list[str]:
    ids = {address.partition("/")[0] for address in statement.of}
    return [squeezed(item.text) for key in ids for item in families()[key].responsibilities]


def _missing(statement: Statement, lines: Sequence[Line]) -> Iterator[str]:
    needed = (statement.shows, statement.says, statement.under)
    if statement.about and any(needed) and not lines:
        yield f"nothing about {statement.about}"
        return
    for phrase in statement.shows:
        text = text_of(phrase, statement.of) if phrase.startswith("@") else phrase
        if not any(any_of(text, line.text) for line in lines):
            yield f"does not show “{text}”"
    words = [without(data_texts(), line.text) for line in lines]
    for phrase in statement.says:
        if not any(any_of(phrase, text) for text in words):
            yield f"does not say “{phrase}”"
    headings = [line.heading for line in lines]
    if statement.under and not any(any_of(statement.under, text) for text in headings + words):
        yield f"is not under “{statement.under}”"


def _unwanted(statement: Statement, lines: Sequence[Line]) -> Iterator[str]:
    for phrase in statement.omits:
        if any(any_of(phrase, line.text) for line in lines):
            yield f"has “{phrase}”"
    for line in lines if statement.lacks else ():
        text = without(data_texts(), line.text)
        for phrase in statement.lacks:
            if any_of(phrase, text):
                yield f"says “{phrase}” in “{text[:200]}”"
