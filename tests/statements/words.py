"""The words of the pages that the statements rest on, and the levels they are about."""

from __future__ import annotations

from tests.statements.pages import Face

BACK_END = "backend-developer"
DEVOPS = "devops-engineer"
WEB = "web-developer"
SOFTWARE = "software-engineering"

CARRIED = "still expected|carried over"
NOT_LISTED = "not listed|not on track"
ENDED = ("gone", "ended", "no longer", "any more|anymore", "skill ends|skills end", "not stated")
"""What no bundled page says of a step, since no bundled file ends anything."""
GROWN = "grow"

LEVEL_FACES = (Face.WINDOW, Face.MARKDOWN, Face.HTML, Face.PRINT_FULL)
COMPARE_FACES = (Face.COMPARE_VIEW, Face.COMPARE, Face.COMPARE_JSON)
PATH_FACES = (Face.PATH_VIEW, Face.PATH, Face.PATH_JSON)
"""These list what a step adds, and only count what is carried over."""
STEP_FACES = COMPARE_FACES + PATH_FACES
PRINTED_STEPS = (Face.PRINT_COMPARISON, Face.PRINT_PATH)
ROLE_FACES = (Face.FAMILY_PAGE, Face.PRINT_FAMILY, Face.SHOW_FAMILY)


def levels(family: str, *names: str) -> tuple[str, ...]:
    """The addresses of a family's levels."""
    return tuple(f"{family}/{name}" for name in names)
