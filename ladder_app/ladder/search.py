"""Finding text over every family: titles, statements, skills and behaviours."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import Enum

from msgspec import Struct

from ladder_app.ladder.model import JobFamily, Level, Responsibility


class HitKind(Enum):
    """What kind of text a word was found in."""

    FAMILY = "family"
    LEVEL = "level"
    RESPONSIBILITY = "responsibility"
    SKILL = "skill"
    BEHAVIOUR = "behaviour"


class Span(Struct, frozen=True):
    """A stretch of a text, in characters; `end` is behind the last one."""

    start: int
    end: int


class Hit(Struct, frozen=True, kw_only=True):
    """One text that has every word. `level` is None for what holds at every level."""

    kind: HitKind
    family: JobFamily
    level: Level | None
    text: str


def fold(text: str) -> str:
    """The text without case and accents, character for character as long as the original."""
    if text.isascii():
        return text.lower()
    return "".join(_fold_character(character) for character in text)


def _fold_character(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0].casefold()
    return base if len(base) == 1 else character


def words_of(query: str) -> tuple[str, ...]:
    """The folded words of what a person typed."""
    return tuple(fold(query).split())


def find_spans(text: str, words: Sequence[str]) -> tuple[Span, ...]:
    """Where any of the folded words stands in the text, joined where they overlap."""
    folded = fold(text)
    found = sorted(
        match.span() for word in words if word for match in re.finditer(re.escape(word), folded)
    )
    joined: list[Span] = []
    for start, end in found:
        if joined and start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(end, joined[-1].end))
        else:
            joined.append(Span(start, end))
    return tuple(joined)


class SearchIndex:
    """Every text of some families, folded once, to be searched at each keystroke."""

    def __init__(self, families: Sequence[JobFamily]) -> None:
        """Fold every text of the families."""
        self._entries = [(fold(hit.text), hit) for family in families for hit in _texts_of(family)]

    def find(self, query: str) -> tuple[Hit, ...]:
        """Every text that has all the words of the query; none for an empty query."""
        words = words_of(query)
        if not words:
            return ()
        return tuple(hit for text, hit in self._entries if all(word in text for word in words))


def _texts_of(family: JobFamily) -> Iterator[Hit]:
    for text in (family.name, family.summary):
        yield Hit(kind=HitKind.FAMILY, family=family, level=None, text=text)
    for distinction in family.distinctions:
        text = joined(distinction.title, distinction.text)
        yield Hit(kind=HitKind.FAMILY, family=family, level=None, text=text)
    for item in family.responsibilities:
        yield _responsibility_hit(family, None, item)
    for level in family.levels:
        yield from _texts_of_level(family, level)


def _texts_of_level(family: JobFamily, level: Level) -> Iterator[Hit]:
    for text in dict.fromkeys((level.name, level.full_title, level.summary, level.experience)):
        if text:
            yield Hit(kind=HitKind.LEVEL, family=family, level=level, text=text)
    for item in level.responsibilities:
        yield _responsibility_hit(family, level, item)
    for required in level.skills:
        name, behaviour = required.skill.name, required.behaviour
        yield Hit(kind=HitKind.SKILL, family=family, level=level, text=name)
        if behaviour:
            yield Hit(kind=HitKind.BEHAVIOUR, family=family, level=level, text=behaviour)


def _responsibility_hit(family: JobFamily, level: Level | None, item: Responsibility) -> Hit:
    text = joined(item.title, item.text)
    return Hit(kind=HitKind.RESPONSIBILITY, family=family, level=level, text=text)


def joined(title: str, text: str) -> str:
    """A title and its text as one line."""
    return f"{title}: {text}" if title and text else title or text
