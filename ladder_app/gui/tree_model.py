"""The item model of the tree: families, their tracks, their levels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from ladder_app.documents.wording import Wording, pay_text
from ladder_app.gui.tips import plain_tip
from ladder_app.ladder.address import Place
from ladder_app.ladder.model import JobFamily, Level

NODE_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


class Node:
    """One line of the tree: a family, a track of it, or a level."""

    def __init__(
        self, name: str, node_id: str, family: JobFamily, parent: Node | None, row: int
    ) -> None:
        """Make a node below `parent`, or a family's at the top; ids differ among siblings."""
        self.name = name
        self.id = node_id
        self.family = family
        self.parent = parent
        self.row = row
        self.level: Level | None = None
        self.pay = ""
        self.children: list[Node] = []

    @property
    def address(self) -> str:
        """`family/level` of a level's node, empty for others."""
        return Place(self.family, self.level).address if self.level else ""

    @property
    def path(self) -> tuple[str, ...]:
        """The ids from the family down to this node: what it is known by after a reload."""
        above = self.parent.path if self.parent else ()
        return (*above, self.id)

    @property
    def rows(self) -> tuple[int, ...]:
        """The rows from the family down to this node; they sort as the tree is read."""
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


class TreeModel(QAbstractItemModel):
    """Families with their levels; tracks stand between where a family has several."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        """Begin empty, with pay written by `wording`."""
        super().__init__(parent)
        self._wording = wording
        self._roots: list[Node] = []
        self._by_address: dict[str, Node] = {}

    def set_families(self, families: Sequence[JobFamily]) -> bool:
        """Show these families; True where all lines that were there have stayed."""
        shown = [root.family for root in self._roots]
        stays = bool(shown) and _is_among(shown, families)
        if stays:
            self._insert(families)
        else:
            self.beginResetModel()
            self._roots = [self._family_node(family, row) for row, family in enumerate(families)]
            self.endResetModel()
        self._by_address = {n.address: n for root in self._roots for n in _walk(root) if n.level}
        return stays

    def _insert(self, families: Sequence[JobFamily]) -> None:
        for row, family in enumerate(families):
            if row < len(self._roots) and self._roots[row].family is family:
                continue
            self.beginInsertRows(_NO_PARENT, row, row)
            self._roots.insert(row, self._family_node(family, row))
            for number, root in enumerate(self._roots):
                root.row = number
            self.endInsertRows()

    def _family_node(self, family: JobFamily, row: int) -> Node:
        root = Node(family.name, family.id, family, None, row)
        for track in family.tracks:
            holder = root
            if len(family.tracks) > 1:
                holder = Node(track.name or track.id, track.id, family, root, len(root.children))
                root.children.append(holder)
            for level in track.levels:
                node = Node(level.name, level.id, family, holder, len(holder.children))
                node.level = level
                node.pay = pay_text(level.pay, self._wording)
                holder.children.append(node)
        return root

    def index_of(self, address: str) -> QModelIndex:
        """The index of the level at an address; an invalid one where there is none."""
        node = self._by_address.get(address)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def node_at(self, index: QModelIndex | QPersistentModelIndex) -> Node | None:
        """The node an index stands for, or None."""
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else None

    def index(
        self,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex = _NO_PARENT,
    ) -> QModelIndex:
        """The index of a child of `parent`."""
        siblings = self._children(parent)
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(  # type: ignore[override]  # QObject.parent() without an index is not wanted here
        self, child: QModelIndex | QPersistentModelIndex
    ) -> QModelIndex:
        """The index of the track or family above."""
        node = self.node_at(child)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """How many lines stand right below `parent`."""
        return len(self._children(parent))

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """One: the pay is drawn below the name."""
        del parent
        return 1

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The name; with the pay for those who hear it; the node itself."""
        node = self.node_at(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{node.name}, {node.pay}" if node.pay else node.name
        if role == Qt.ItemDataRole.ToolTipRole:
            title = node.level.full_title if node.level else node.name
            return plain_tip(f"{title}\n{node.pay}" if node.pay else title)
        return node if role == NODE_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What the only column holds; the header is hidden, but it is read aloud."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Levels")
        return super().headerData(section, orientation, role)

    def _children(self, parent: QModelIndex | QPersistentModelIndex) -> list[Node]:
        node = self.node_at(parent)
        return node.children if node else ([] if parent.isValid() else self._roots)


class TreeFilter(QSortFilterProxyModel):
    """Lets through the levels at some addresses, with what stands above them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with everything let through."""
        super().__init__(parent)
        self._addresses: frozenset[str] | None = None
        self.setRecursiveFilteringEnabled(True)

    def show_only(self, addresses: frozenset[str] | None) -> None:
        """Let these addresses through, or everything for None."""
        self.beginFilterChange()
        self._addresses = addresses
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Whether the level is let through; families come with their levels."""
        if self._addresses is None:
            return True
        node = self.sourceModel().index(source_row, 0, source_parent).data(NODE_ROLE)
        return isinstance(node, Node) and node.address in self._addresses


def _is_among(some: Sequence[JobFamily], families: Sequence[JobFamily]) -> bool:
    """Whether all of `some` are among the families, in the same order."""
    rest = iter(families)
    return all(any(family is one for family in rest) for one in some)


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _walk(child)
