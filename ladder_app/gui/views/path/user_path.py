"""The path from the user's level to the goal, found again only when something changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from operator import is_
from typing import TYPE_CHECKING

from ladder_app.documents.export.formats import PATH
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import JobFamily
from ladder_app.gui.navigation.view import ViewOutput
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.tree.user_levels import UserLevels

if TYPE_CHECKING:
    from ladder_app.domain.path.route import LevelPath


class UserPath:
    """Finds the path in the open ladders."""

    def __init__(self, ladders: OpenFiles) -> None:
        """Search these ladders."""
        self._ladders = ladders
        self._families: tuple[JobFamily, ...] = ()
        self._levels = UserLevels()
        self._found: LevelPath | None = None

    def between(self, levels: UserLevels) -> LevelPath | None:
        """The path, or None where a level is missing or no step leads to the goal."""
        families = tuple(self._ladders.families)
        if levels != self._levels or not is_same(families, self._families):
            self._families, self._levels = families, levels
            self._found = self._find(levels)
        return self._found

    def _find(self, levels: UserLevels) -> LevelPath | None:
        # Imported late: the first window does without.
        from ladder_app.domain.path.route import find_path

        here, goal = map(self._ladders.place_at, (levels.here, levels.goal))
        return find_path(self._families, here, goal) if here and goal else None


def is_same(some: Sequence[JobFamily], others: Sequence[JobFamily]) -> bool:
    """Whether these are the very same families."""
    return len(some) == len(others) and all(map(is_, some, others))


def path_output(path: LevelPath, localizer: Localizer) -> ViewOutput:
    """The path as a document, which is composed when it is needed."""
    from ladder_app.documents.path.document import path_document
    from ladder_app.documents.path.title import path_name, path_title

    start, goal = path.start, path.places[-1]
    name = localizer.tr("path {levels}", levels=path_name(path, localizer))
    file_name = f"{start.address}-to-{goal.level.id}".replace("/", "-")
    compose = partial(path_document, path, localizer)
    title = localizer.tr("Path: {name}", name=path_title(path, localizer))
    return ViewOutput(compose, PATH, name, title, file_name)
