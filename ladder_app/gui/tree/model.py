"""The item model of the tree: families, their tracks, their levels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ladder_app.documents.localizer import Localizer, pay_text
from ladder_app.domain.model import JobFamily
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.tree.node import Node
from ladder_app.gui.tree.rows import TreeRow
from ladder_app.gui.tree.user_levels import UserLevels

NODE_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


class TreeModel(QAbstractItemModel):
    """Families with their levels; with tracks between them where a family has several.

    It can show only some of the levels, with what stands above them. A proxy model
    would ask Python for each of ten thousand levels at each key pressed in Find.
    """

    def __init__(self, localizer: Localizer, parent: QObject | None = None) -> None:
        """Start empty; the localizer formats pay."""
        super().__init__(parent)
        self._localizer = localizer
        self._roots: list[Node] = []
        self._shown_roots = self._roots
        self._by_address: dict[str, Node] = {}
        self._groups: dict[str, Node] = {}
        self._only: AbstractSet[str] | None = None
        self._user_levels = UserLevels()
        self._partly_shown: list[Node] = []
        flag = Qt.ItemFlag
        # Put together once: a view asks for each of thousands of rows.
        self._row_flags = flag.ItemIsSelectable | flag.ItemIsEnabled | flag.ItemIsDragEnabled
        # Said by its flags, a view does not ask each level for the number of its children.
        self._level_flags = self._row_flags | flag.ItemNeverHasChildren

    def set_rows(self, rows: Sequence[TreeRow]) -> bool:
        """Show all of these families; True where every row that was there has stayed."""
        self.show_only(None)
        stays = bool(self._roots) and _is_among([root.family for root in self._roots], rows)
        if stays:
            self._insert(rows)
        else:
            self._replace(rows)
        self._emit_marks(rows)
        return stays

    def _replace(self, rows: Sequence[TreeRow]) -> None:
        """Replace the rows; nodes of families that stay are reused, which is faster."""
        kept = {id(root.family): root for root in self._roots}
        before = self._roots
        roots = [
            kept.get(id(row.family)) or self._family_node(row.family, number)
            for number, row in enumerate(rows)
        ]
        self.beginResetModel()
        self._roots = self._shown_roots = roots
        self._number_roots()
        self.endResetModel()
        self._by_address, self._groups = {}, {}
        for root in self._roots:
            self._remember(root)
        for root in before:
            if root not in self._roots:
                root.take_apart()

    def _insert(self, rows: Sequence[TreeRow]) -> None:
        for number, row in enumerate(rows):
            if number < len(self._roots) and self._roots[number].family is row.family:
                continue
            root = self._family_node(row.family, number)
            root.about = row
            self._remember(root)
            self.beginInsertRows(_NO_PARENT, number, number)
            self._roots.insert(number, root)
            self._number_roots()
            self.endInsertRows()

    def _number_roots(self) -> None:
        for number, root in enumerate(self._roots):
            root.row = number

    def _remember(self, root: Node) -> None:
        nodes = list(_walk(root))
        levels = [node for node in nodes if node.level]
        self._by_address.update(zip(root.family.addresses, levels, strict=True))
        self._groups.update((node.page_address, node) for node in nodes if not node.level)

    def _emit_marks(self, rows: Sequence[TreeRow]) -> None:
        for root, row in zip(self._roots, rows, strict=True):
            if root.about != row:
                root.about = row
                index = self.index_of_node(root)
                self.dataChanged.emit(index, index)

    def _family_node(self, family: JobFamily, row: int) -> Node:
        root = Node(family, None, row)
        for track in family.tracks:
            group = root.add(track=track) if len(family.tracks) > 1 else root
            for level in track.levels:
                group.add(level=level)
        return root

    def set_user_levels(self, levels: UserLevels) -> None:
        """Mark the user's level and goal in place of those marked before."""
        before, self._user_levels = self._user_levels, levels
        for address in filter(None, (before.here, before.goal, levels.here, levels.goal)):
            index = self.index_of(address)
            if index.isValid():
                self.dataChanged.emit(index, index)

    @property
    def user_levels(self) -> UserLevels:
        """The levels that are marked."""
        return self._user_levels

    def remark(self, node: Node) -> str:
        """What a level is to the user; empty for most nodes."""
        return self._user_levels.remark(node.address, self._localizer)

    def second_line(self, node: Node) -> str:
        """The second line of a node: a level's pay, or a family's file."""
        if node.level:
            # Below the name of a level, nothing else says that this is about pay.
            pay = node.level.pay
            return pay_text(pay, self._localizer) if pay else self.tr("pay not published")
        return node.about.mark if node.about else ""

    @property
    def shown_roots(self) -> Sequence[Node]:
        """The families that are shown."""
        return self._shown_roots

    def show_only(self, addresses: AbstractSet[str] | None) -> bool:
        """Show the levels at these addresses, or all for None; False if they are shown already."""
        if addresses == self._only:
            return False
        is_all = addresses is None or len(addresses) == len(self._by_address)
        self._only = addresses
        if is_all and self._shown_roots is self._roots:
            return True
        self.beginResetModel()
        try:
            for node in self._partly_shown:
                node.shown = node.children
            self._partly_shown, self._shown_roots = [], self._roots
            if addresses is not None and not is_all:
                known = self._by_address
                self._show_nodes({known[each] for each in addresses if each in known})
        finally:
            self.endResetModel()
        return True

    def _show_nodes(self, nodes: set[Node]) -> None:
        """Show only these levels, in time linear in them and their siblings."""
        above = {node.parent for node in nodes if node.parent}
        while above:
            nodes |= above
            above = {node.parent for node in above if node.parent} - nodes
        self._shown_roots = [root for root in self._roots if root in nodes]
        for node in nodes:
            if node.children:
                node.shown = [child for child in node.children if child in nodes]
                self._partly_shown.append(node)

    def index_of(self, address: str) -> QModelIndex:
        """The index of a level, family or track; an invalid one where it is not shown."""
        node = self._node_of(address)
        return self.index_of_node(node) if node and self._is_shown(node) else QModelIndex()

    def _node_of(self, address: str) -> Node | None:
        return self._by_address.get(address) or self._groups.get(address)

    def _is_shown(self, node: Node) -> bool:
        return self._only is None or any(each in self._only for each in node.addresses)

    def path_of(self, address: str) -> tuple[str, ...]:
        """The path of what has an address, also while Find hides it; empty without one."""
        node = self._node_of(address)
        return node.path if node else ()

    def index_of_node(self, node: Node) -> QModelIndex:
        """The index of a shown node."""
        siblings = node.parent.shown if node.parent else self._shown_roots
        # A node is at its own row, unless Find hides rows above it.
        is_at_its_row = node.row < len(siblings) and siblings[node.row] is node
        row = node.row if is_at_its_row else siblings.index(node)
        return self.createIndex(row, 0, node)

    def node_at(self, index: QModelIndex | QPersistentModelIndex) -> Node | None:
        """The node at an index, or None."""
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
        if column == 0 and 0 <= row < len(siblings):
            return self.createIndex(row, column, siblings[row])
        return QModelIndex()

    def parent(  # type: ignore[override]  # QObject.parent() without an index is not wanted here
        self, child: QModelIndex | QPersistentModelIndex
    ) -> QModelIndex:
        """The index of the track or family above."""
        node = self.node_at(child)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.index_of_node(node.parent)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """How many rows `parent` has."""
        return len(self._children(parent))

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """One column: the pay is drawn below the name."""
        del parent
        return 1

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The name; for screen readers with the pay; the node itself."""
        node = self.node_at(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (node.name, self.second_line(node), self.remark(node))))
        if role == Qt.ItemDataRole.ToolTipRole:
            title = node.level.full_title if node.level else node.name
            more = node.about.tip if node.about else self.second_line(node)
            return plain_tip("\n".join(filter(None, (title, more, self.remark(node)))))
        return node if role == NODE_ROLE else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Every row can be selected, and dragged into a comparison."""
        node = index.internalPointer()
        if not isinstance(node, Node):
            return Qt.ItemFlag.NoItemFlags
        return self._row_flags if node.level is None else self._level_flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The levels at and below these rows, each once, in the order of the tree."""
        # Imported late: nothing is dragged at the start.
        from ladder_app.gui.tree.drag import drag_of

        nodes = sorted(filter(None, map(self.node_at, indexes)), key=lambda node: node.rows)
        addresses = dict.fromkeys(address for node in nodes for address in node.addresses)
        return drag_of(addresses, (node.name for node in nodes))

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The name of the column; the header is hidden, but screen readers read it."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Levels")
        return super().headerData(section, orientation, role)

    def _children(self, parent: QModelIndex | QPersistentModelIndex) -> Sequence[Node]:
        if not parent.isValid():
            return self._shown_roots
        node = parent.internalPointer()
        return node.shown if isinstance(node, Node) else []


def _is_among(families: Sequence[JobFamily], rows: Sequence[TreeRow]) -> bool:
    """Whether all of these families are among those of the rows, in the same order."""
    rest = iter(rows)
    return all(any(row.family is family for row in rest) for family in families)


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _walk(child)
