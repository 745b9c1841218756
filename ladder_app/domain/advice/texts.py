"""The texts of a family with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from ladder_app.domain.advice.finding import Spot
from ladder_app.domain.model import JobFamily, Responsibility

_ENGLISH = re.compile(r"\b(?:the|and|of|to|with|for|that|a|an|their|from|by)\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:der|die|das|und|für|mit|von|den|dem|ein|eine|la|le|les|des|et|pour|avec|du|une"
    r"|el|los|las|y|para|con|del|il|di|che|della|het|een|voor)\b",
    re.IGNORECASE,
)


class Text(Struct, frozen=True):
    """A text and its place."""

    words: str
    spot: Spot


def expectations(family: JobFamily) -> Iterator[Text]:
    """The statements and behaviors: what a person is expected to do."""
    yield from _statements(family.responsibilities, ())
    for number, skill in enumerate(family.skills):
        for place, step in enumerate(skill.steps):
            yield Text(step.behaviour, ("skills", number, "steps", place, "behaviour"))
    for number, level in enumerate(family.levels):
        yield from _statements(level.responsibilities, ("levels", number))
        for place, required in enumerate(level.skills):
            spot = ("levels", number, "skills", place, "behaviour")
            yield Text(required.own_behaviour, spot)


def all_texts(family: JobFamily) -> Iterator[Text]:
    """Every text that the family's authors write, without sources and remarks on figures."""
    for key in ("name", "summary"):
        yield Text(getattr(family, key), (key,))
    yield from _fields(family.scale, ("scale",), ("name", "description"))
    yield from _fields(family.skills, ("skills",), ("name", "summary"))
    yield from _fields(family.distinctions, ("distinctions",), ("title", "text"))
    yield from _titles(family.responsibilities, ())
    for number, level in enumerate(family.levels):
        spot: Spot = ("levels", number)
        for key in ("name", "title", "summary", "experience"):
            yield Text(getattr(level, key), (*spot, key))
        yield from _titles(level.responsibilities, spot)
    yield from expectations(family)


def is_english(texts: Sequence[Text]) -> bool:
    """Whether the rules about English words apply: no other language has more small words."""
    words = "\n".join(text.words for text in texts)
    return len(_OTHER.findall(words)) <= len(_ENGLISH.findall(words))


def _statements(items: Sequence[Responsibility], start: Spot) -> Iterator[Text]:
    for number, item in enumerate(items):
        yield Text(item.text, (*start, "responsibilities", number, "text"))


def _titles(items: Sequence[Responsibility], start: Spot) -> Iterator[Text]:
    for number, item in enumerate(items):
        # A statement without a text has its title as the text.
        if item.title != item.text:
            yield Text(item.title, (*start, "responsibilities", number, "title"))


def _fields(items: Sequence[object], start: Spot, keys: Sequence[str]) -> Iterator[Text]:
    for number, item in enumerate(items):
        for key in keys:
            yield Text(getattr(item, key), (*start, number, key))
