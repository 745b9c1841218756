"""What a table cannot hold of a family, found before it is written."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from ladder_app.domain.model import JobFamily
from ladder_app.files.tables.from_export import family_of_export
from ladder_app.files.tables.list_rows import list_rows
from ladder_app.files.tables.sheets import cleaned_sheet, no_checkpoint


class Part(Enum):
    """A part of a family that a table may lack."""

    FACTS = auto()
    SCALE = auto()
    SKILLS = auto()
    EVERY_LEVEL = auto()
    DISTINCTIONS = auto()
    TRACKS = auto()
    LINKS = auto()
    PERCENTILES = auto()
    MARKET = auto()
    SOURCES = auto()
    EQUAL_NAMES = auto()


def left_out_of_list(family: JobFamily) -> tuple[Part, ...]:
    """What an exported list cannot hold; nothing, unless names or characters are ambiguous."""
    rows = [
        [f"{cell:f}" if not isinstance(cell, str) else cell for cell in row]
        for row in list_rows(family)
    ]
    found = family_of_export(cleaned_sheet("", rows), 0, no_checkpoint)
    return () if found == family else (Part.EQUAL_NAMES,)


def left_out_of_matrix(family: JobFamily) -> tuple[Part, ...]:
    """The parts of this family that a table with its levels across cannot hold."""
    return tuple(part for part, has in _HAS.items() if has(family))


def _has_links(family: JobFamily) -> bool:
    statements = (item for level in family.levels for item in level.responsibilities)
    return any(item.grows for item in statements) or any(
        level.follows or level.ends or level.equivalent or level.see_also for level in family.levels
    )


_HAS: dict[Part, Callable[[JobFamily], object]] = {
    Part.FACTS: lambda family: (
        family.summary or family.as_of or family.language or family.working_time or family.see_also
    ),
    Part.SCALE: lambda family: any(step.description for step in family.scale),
    Part.SKILLS: lambda family: any(skill.summary or skill.steps for skill in family.skills),
    Part.EVERY_LEVEL: lambda family: family.responsibilities,
    Part.DISTINCTIONS: lambda family: family.distinctions,
    Part.TRACKS: lambda family: (
        len(family.tracks) > 1 or any(track.name or not track.cumulative for track in family.tracks)
    ),
    Part.LINKS: _has_links,
    Part.PERCENTILES: lambda family: any(
        level.pay and level.pay.percentiles for level in family.levels
    ),
    Part.MARKET: lambda family: (
        family.market
        or family.market_occupation
        or any(level.market_occupation for level in family.levels)
    ),
    Part.SOURCES: lambda family: family.sources,
}
