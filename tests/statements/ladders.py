"""The bundled ladders by address, and the texts that their files have under an id."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level
from ladder_app.files.library import bundled_ladders
from tests.statements.lines import squeezed

_TEXTS = frozenset({"text", "behaviour", "summary", "description", "note"})


@cache
def families() -> dict[str, JobFamily]:
    """The bundled families by id."""
    found = [file.family for file in bundled_ladders()]
    return {family.id: family for family in found if family}


def place(address: str) -> Place:
    """The bundled level at an address."""
    family_id, _, level_id = address.partition("/")
    level = families()[family_id].level(level_id)
    assert level is not None, address
    return Place(families()[family_id], level)


def adjacent() -> list[tuple[str, str]]:
    """Every level with the one before it, by their addresses."""
    return [
        (f"{family.id}/{before.id}", f"{family.id}/{level.id}")
        for family in families().values()
        for level in family.levels
        if (before := family.previous(level))
    ]


def is_other_track(before: str, after: str) -> bool:
    """Whether two levels of a family are on two tracks."""
    tracks = place(after).family.tracks
    ids = [address.partition("/")[2] for address in (before, after)]
    return not any(set(ids) <= {level.id for level in track.levels} for track in tracks)


@cache
def text_of(reference: str, addresses: tuple[str, ...]) -> str:
    """The text that the ladders have under a reference such as @builds-features.

    @role is the summary of the family, @skill:… the name of a skill and @scale:… the
    description of a proficiency; @source:… is a source's title.
    """
    kind, _, name = reference.removeprefix("@").rpartition(":")
    for address in reversed(addresses):
        family = families()[address.partition("/")[0]]
        found = _found(family, kind, name)
        if found:
            return found
    raise KeyError(f"{reference} is in none of the files of {', '.join(addresses)}")


def _found(family: JobFamily, kind: str, name: str) -> str:
    if kind == "skill":
        return next((skill.name for skill in family.skills if skill.id == name), "")
    if kind == "scale":
        return next((step.description for step in family.scale if step.id == name), "")
    if kind == "source":
        return next((source.title for source in family.sources if source.id == name), "")
    if name == "role":
        return family.summary
    own = [text for level in family.levels for text in _of_level(level, name)]
    keys = [item.text for item in family.responsibilities if item.id == name]
    return next(iter((*own, *keys)), "")


def _of_level(level: Level, name: str) -> Iterator[str]:
    yield from (item.text for item in level.responsibilities if item.id == name)


@cache
def item_texts(family_id: str) -> tuple[str, ...]:
    """The statements and the names of the skills of a family."""
    family = families()[family_id]
    own = [item.text for level in family.levels for item in level.responsibilities]
    keys = [item.title or item.text for item in family.responsibilities]
    return (*own, *keys, *(skill.name for skill in family.skills))


@cache
def data_texts() -> tuple[str, ...]:
    """Every sentence of the bundled files in squeezed form, the longest first."""
    texts = {
        squeezed(text)
        for family in families().values()
        for text in _sentences(msgspec.to_builtins(family))
    }
    return tuple(sorted(texts - {""}, key=len, reverse=True))


def _sentences(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str) and key in _TEXTS:
                yield inner
            else:
                yield from _sentences(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _sentences(inner)
