"""The lines of the tree: families, their tracks, their levels."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.domain.address import Group, Place
from ladder_app.domain.model import JobFamily, Level, Track
from ladder_app.gui.tree.rows import TreeRow


class Node:
    """One line of the tree: a family, a track of it, or a level.

    `shown` has those of its children that are shown, `about` what a family's row says of its
    file. There is one node for each of thousands of levels, so it keeps little.
    """

    __slots__ = ("_children", "about", "family", "level", "parent", "row", "shown", "track")

    def __init__(
        self,
        family: JobFamily,
        parent: Node | None,
        row: int,
        *,
        track: Track | None = None,
        level: Level | None = None,
    ) -> None:
        """Make the node of a level or a track below `parent`, or that of a family."""
        self.family = family
        self.parent = parent
        self.row = row
        self.track = track
        self.level = level
        self.about: TreeRow | None = None
        self._children: list[Node] | None = None if level else []
        self.shown: Sequence[Node] = self.children

    @property
    def children(self) -> Sequence[Node]:
        """The nodes below this one; none below a level."""
        return () if self._children is None else self._children

    def add(self, track: Track | None = None, level: Level | None = None) -> Node:
        """Add the node of a track or of a level below this one."""
        node = Node(self.family, self, len(self.children), track=track, level=level)
        if self._children is not None:
            self._children.append(node)
        return node

    def take_apart(self) -> None:
        """Let go of the nodes below: their cycles with it might never be found by a collection."""
        for child in self.children:
            child.take_apart()
        self._children, self.shown = None, ()

    @property
    def name(self) -> str:
        """The name that is shown."""
        if self.level:
            return self.level.name
        return (self.track.name or self.track.id) if self.track else self.family.name

    @property
    def id(self) -> str:
        """The id, unique among siblings."""
        return (self.level or self.track or self.family).id

    @property
    def group(self) -> Group:
        """The family or the track."""
        return Group(self.family, self.track)

    @property
    def has_second_line(self) -> bool:
        """Whether a second line is shown: a level's pay, or a family's file."""
        return self.level is not None or bool(self.about and self.about.mark)

    @property
    def top(self) -> Node:
        """The family's node."""
        return self.parent.top if self.parent else self

    @property
    def path(self) -> tuple[str, ...]:
        """The ids from the family down to this node, which identify it after a reload."""
        above = self.parent.path if self.parent else ()
        return (*above, self.id)

    @property
    def address(self) -> str:
        """The address of a level's node, empty for others."""
        return Place(self.family, self.level).address if self.level else ""

    @property
    def page_address(self) -> str:
        """The address of what the window shows for it: the level, the family or the track."""
        return self.address or self.group.address

    @property
    def rows(self) -> tuple[int, ...]:
        """The rows from the family down to this node; they sort in the order of the tree."""
        above = self.parent.rows if self.parent else ()
        return (*above, self.row)

    @property
    def addresses(self) -> list[str]:
        """The addresses of its levels."""
        return [Place(self.family, level).address for level in self.levels]

    @property
    def levels(self) -> list[Level]:
        """The level itself, or every level below."""
        if self.level:
            return [self.level]
        return [level for child in self.children for level in child.levels]
