"""The name of a path."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.path.words import place_name
from ladder_app.domain.path.route import LevelPath


def path_name(path: LevelPath, localizer: Localizer) -> str:
    """The first and the last level: Junior → Senior."""
    start, goal = path.start, path.places[-1]
    name = place_name(start, goal, localizer)
    return f"{name} → {place_name(goal, start, localizer)}" if path.steps else name


def path_title(path: LevelPath, localizer: Localizer) -> str:
    """The name with the family: Junior → Senior, Back-end Developer."""
    name, family = path_name(path, localizer), path.start.family
    if family.id != path.places[-1].family.id:
        # The levels are already named with their families.
        return name
    return localizer.tr("{levels}, {family}", levels=name, family=family.name)
