"""What is selected in the tree, and therefore printed, exported and copied."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.address import Group, Place
from ladder_app.domain.model import JobFamily
from ladder_app.gui.tree.node import Node

Item = JobFamily | Place


class Selection(Struct, frozen=True, kw_only=True):
    """Whole families and single levels, what they are called together, and a file's name.

    `group` is the family or track, where it is a single one.
    """

    items: tuple[Item, ...]
    name: str
    file_name: str
    group: Group | None = None

    @property
    def place(self) -> Place | None:
        """The level, where it is a single one."""
        only = self.items[0] if len(self.items) == 1 else None
        return only if isinstance(only, Place) else None

    @property
    def level_count(self) -> int:
        """The number of levels."""
        return sum(len(i.levels) if isinstance(i, JobFamily) else 1 for i in self.items)


def selection_of(nodes: Sequence[Node], shown: Place | Group, localizer: Localizer) -> Selection:
    """What these nodes of the tree select; what is shown where there are none."""
    # A file that cannot be shown has a row without levels.
    held = [node for node in nodes if node.level or node.children]
    selected = [node for node in held if not _is_below(node, held)]
    if not selected:
        return (
            level_selection(shown)
            if isinstance(shown, Place)
            else group_selection(shown, localizer)
        )
    if len(selected) == 1:
        return _selection_of_one(selected[0], localizer)
    ids = {node.family.id for node in selected}
    several = Selection(
        items=tuple(item for node in selected for item in _items(node)),
        name="",
        file_name=ids.pop() if len(ids) == 1 else "levels",
    )
    name = localizer.plural("%n level", "%n levels", several.level_count)
    return Selection(items=several.items, name=name, file_name=several.file_name)


def level_selection(place: Place) -> Selection:
    """A level alone."""
    file_name = place.address.replace("/", "-")
    return Selection(items=(place,), name=place.level.full_title, file_name=file_name)


def group_selection(group: Group, localizer: Localizer) -> Selection:
    """All levels of a family or of a track."""
    family, track = group.family, group.track
    if track is None:
        return family_selection(family, localizer)
    track_name = track.name or track.id
    return Selection(
        items=tuple(Place(family, level) for level in track.levels),
        name=localizer.tr("{family}, {track}", family=family.name, track=track_name),
        file_name=f"{family.id}-{track.id}",
        group=group,
    )


def family_selection(family: JobFamily, localizer: Localizer) -> Selection:
    """A whole family."""
    name = localizer.tr("{family}, all levels", family=family.name)
    return Selection(items=(family,), name=name, file_name=family.id, group=Group(family))


def _selection_of_one(node: Node, localizer: Localizer) -> Selection:
    if node.level:
        return level_selection(Place(node.family, node.level))
    return group_selection(node.group, localizer)


def _items(node: Node) -> tuple[Item, ...]:
    if node.parent is None:
        return (node.family,)
    return tuple(Place(node.family, level) for level in node.levels)


def _is_below(node: Node, others: Sequence[Node]) -> bool:
    above = node.parent
    while above is not None:
        if any(above is other for other in others):
            return True
        above = above.parent
    return False
