"""A file in the form of a government's download of roles and skills; the words are our own."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

HEADINGS = (
    "Role Family",
    "Role",
    "Role Level",
    "Role Level Description",
    "Skill Name",
    "Skill Description",
    "Skill Level",
    "Skill Level Description",
)
ROLES = {
    "Bridge inspector": "Structures",
    "Bridge painter": "Structures",
    "Lock keeper": "Waterways",
    "Canal surveyor": "Waterways",
    "Towpath planner": "Waterways",
}
LEVELS = ("Trainee {}", "{}", "Senior {}", "Lead {}")
SKILLS = (
    "Reading plans",
    "Working at height",
    "Reporting",
    "Measuring",
    "Talking to the public",
    "Planning work",
    "Choosing materials",
    "Keeping records",
)
GRADES = ("Awareness", "Working", "Practitioner", "Expert")
NOT_IN_USE_ROWS = 7


def role_rows() -> Iterator[tuple[str, ...]]:
    """The rows below the headings: each level of each role with each skill."""
    for number, (role, family) in enumerate(ROLES.items()):
        for height, name in enumerate(LEVELS):
            level = name.format(role.lower())
            for place, skill in enumerate(SKILLS):
                grade = GRADES[min(3, max(0, height + (number + place) % 3 - 1))]
                yield (
                    family,
                    role,
                    level,
                    f"You look after a part.\n\nAs a {level} you:\n- plan\n- do\n- check",
                    skill,
                    f"{skill} means that you know how.\nIt is needed on every site.",
                    grade,
                    f"You can:\n- show {skill.lower()} at this site\n- say why ({grade.lower()})",
                )
        if number < 4:
            yield (family, role, f"NOT IN USE {role}", "", SKILLS[0], "", "", "")
        if number < 3:
            yield (family, role, LEVELS[0].format(role.lower()), "", "NOT IN USE", "", "", "")


def role_csv() -> bytes:
    """The file."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    writer.writerows(role_rows())
    return out.getvalue().encode("utf-8-sig")
