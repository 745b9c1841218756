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


def big_ladder(size: int) -> str:
    """A valid ladder file of about `size` bytes, as a person would lay it out."""
    skills = [f"skill-{number}" for number in range(12)]
    parts = [_HEAD]
    parts += [f"  - id: {skill}\n    name: Skill {skill}\n    kind: hard\n" for skill in skills]
    parts.append("levels:\n")
    length, number = sum(map(len, parts)), 0
    while length < size:
        number += 1
        part = _level(number, skills)
        parts.append(part)
        length += len(part)
    return "".join(parts)


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
