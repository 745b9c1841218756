"""The lines of the tree: families, their tracks, their levels."""

from __future__ import annotations

from ladder_app.domain.address import Group, Place
from ladder_app.domain.model import JobFamily, Level
from ladder_app.gui.tree.rows import TreeRow


class Node:
    """One line of the tree: a family, a track of it, or a level."""

    def __init__(
        self, name: str, node_id: str, family: JobFamily, parent: Node | None, row: int
    ) -> None:
        """Make a node below `parent`, or a family's node; ids are unique among siblings."""
        self.name = name
        self.id = node_id
        self.family = family
        self.parent = parent
        self.row = row
        self.level: Level | None = None
        self.group = Group(family)
        self.about: TreeRow | None = None
        self.children: list[Node] = []
        self.shown: list[Node] = self.children

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
