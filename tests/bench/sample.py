"""A generated ladder of a wanted size."""

from __future__ import annotations

_HEAD = """\
format: 1
name: Big
scale:
  - name: Awareness
  - name: Working
  - name: Expert
skills:
"""


_SKILLS = [f"skill-{number}" for number in range(12)]


def big_ladder(size: int) -> str:
    """A valid ladder file of about `size` bytes, as a person would lay it out."""
    return ladder_of(max(1, (size - len(_head())) // len(_level(100, _SKILLS))))


def ladder_of(levels: int) -> str:
    """A valid ladder file of so many levels."""
    return _head() + "".join(_level(number, _SKILLS) for number in range(1, levels + 1))


def lean_ladder(levels: int) -> str:
    """A file of many levels, each with a statement, a skill and pay."""
    return ladder_of(0) + "".join(
        f"  - id: level-{number}\n    name: Level {number}\n"
        f"    responsibilities:\n      - text: Builds system {number}.\n"
        f"    skills:\n      skill-{number % 12}: {{proficiency: working}}\n"
        f"    pay: {{currency: USD, period: year, minimum: {50_000 + number},"
        f" maximum: {80_000 + number}}}\n"
        for number in range(1, levels + 1)
    )


def _head() -> str:
    skills = (f"  - id: {skill}\n    name: Skill {skill}\n    kind: hard\n" for skill in _SKILLS)
    return _HEAD + "".join(skills) + "levels:\n"


def _level(number: int, skills: list[str]) -> str:
    statements = "".join(
        f"      - id: s-{number}-{item}\n"
        f"        text: Builds part {item} of system {number}, and answers for how it runs.\n"
        for item in range(6)
    )
    required = "".join(
        f"      {skill}:\n        proficiency: working\n"
        f"        behaviour: Shows {skill} on work of the kind that level {number} is given.\n"
        for skill in skills
    )
    return (
        f"  - id: level-{number}\n    name: Level {number}\n"
        f"    responsibilities:\n{statements}    skills:\n{required}"
        f"    pay:\n      currency: USD\n      period: year\n"
        f"      minimum: {50_000 + number}\n      maximum: {80_000 + number}\n"
    )
