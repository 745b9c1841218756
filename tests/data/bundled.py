"""Every text of the bundled ladders and templates, with where it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ladder_app.domain.model import JobFamily, Level, SkillRequirement
from ladder_app.files.library import bundled_folder, bundled_ladders


class Text(NamedTuple):
    """One text and its place, as family/level, kind and id."""

    place: str
    kind: str
    text: str


class Expected(NamedTuple):
    """What one level expects in one skill, and what the level before it expects there."""

    address: str
    now: SkillRequirement
    before: SkillRequirement | None


def families() -> tuple[JobFamily, ...]:
    """The bundled job families."""
    return tuple(file.family for file in bundled_ladders() if file.family)


def family(family_id: str) -> JobFamily:
    """A bundled job family."""
    return next(found for found in families() if found.id == family_id)


def levels() -> Iterator[tuple[JobFamily, Level, str]]:
    """Each level with its family and its address."""
    for found in families():
        for level in found.levels:
            yield found, level, f"{found.id}/{level.id}"


def expected() -> Iterator[Expected]:
    """What each level expects in each of its skills."""
    for found, level, address in levels():
        previous = found.previous(level)
        before = {each.skill.id: each for each in previous.skills} if previous else {}
        for each in level.skills:
            yield Expected(address, each, before.get(each.skill.id))


def statements() -> Iterator[Text]:
    """What people do: the responsibilities, and the behaviors that show skills."""
    for found in families():
        for item in found.responsibilities:
            yield Text(found.id, f"responsibility {item.id}", item.text)
    for _found, level, address in levels():
        for item in level.responsibilities:
            yield Text(address, f"statement {item.id}", item.text)
        for each in level.skills:
            yield Text(address, f"behavior {each.skill.id}", each.behaviour)


def texts() -> Iterator[Text]:
    """Every text of every bundled ladder."""
    yield from statements()
    for found in families():
        yield Text(found.id, "summary", found.summary)
        for source in found.sources:
            yield Text(found.id, f"title of source {source.id}", source.title)
            yield Text(found.id, f"note of source {source.id}", source.note)
        for step in found.scale:
            yield Text(found.id, f"step {step.id}", step.description)
        for skill in found.skills:
            yield Text(found.id, f"name of skill {skill.id}", skill.name)
            yield Text(found.id, f"skill {skill.id}", skill.summary)
        for distinction in found.distinctions:
            yield Text(found.id, f"distinction {distinction.title}", distinction.text)
        for reference in found.market:
            yield Text(found.id, f"market {reference.name}", reference.remark)
    for _found, level, address in levels():
        yield Text(address, "title", level.title)
        yield Text(address, "summary", level.summary)


def template_lines() -> Iterator[Text]:
    """The lines of the templates without their keys, comments included."""
    for path in sorted((bundled_folder("resources") / "templates").glob("*.yaml")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield Text(path.name, "template", re.sub(r"^[\s#-]*[a-z-]+: ", "", line).strip(" #-"))


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return re.split(r"(?<=\.)\s+", text)
