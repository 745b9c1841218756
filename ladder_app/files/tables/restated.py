"""Whether the levels of a table add to one another, or each is described in full."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from ladder_app.domain.model import JobFamily, Level, Track


def with_restated_tracks(family: JobFamily) -> JobFamily:
    """The family, with tracks that do not carry over what their levels leave out on purpose."""
    tracks = tuple(_with_own_rule(track) for track in family.tracks)
    return replace(family, tracks=tracks)


def _with_own_rule(track: Track) -> Track:
    return replace(track, cumulative=False) if is_restated(track.levels) else track


def is_restated(levels: Sequence[Level]) -> bool:
    """Whether most of a level's items come again at the next one, while some are gone there.

    A table that lists only what is new has hardly any item twice; one that describes each
    level in full has most of them twice, and there an empty cell ends an item.
    """
    again = gone = 0
    items = [_items(level) for level in levels]
    for before, after in pairwise(items):
        again += len(before & after)
        gone += len(before - after)
    return gone > 0 and again >= gone


def _items(level: Level) -> set[str]:
    skills = {f"skill {needed.skill.id}" for needed in level.skills}
    return skills | {f"statement {item.id}" for item in level.responsibilities}
