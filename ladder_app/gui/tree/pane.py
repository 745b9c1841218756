"""The left side: Find, and the tree of levels below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.painting import saved
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.tree.model import NODE_ROLE, Node, TreeModel
from ladder_app.gui.tree.rows import TreeRow
from ladder_app.gui.tree.snapshot import (
    NodePath,
    TreeSnapshot,
    index_at,
    restore_snapshot,
    state_of,
)

_BESIDE_TEXT = 70  # indentation, margins and scroll bar
_MAX_OPENED = 200  # lines; laying out ten thousand would keep the person waiting at each key


class FindField(QLineEdit):
    """The Find field: Escape clears it, Enter walks what was found, Down goes into the tree."""

    left_downwards = Signal()
    step_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape, leave on Down, walk on Enter, backwards with Shift."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_requested.emit(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)


class LevelDelegate(QStyledItemDelegate):
    """A level as two lines, its name and its pay; a family as one, or two with its file."""

    def __init__(self, view: QTreeView, model: TreeModel) -> None:
        """Draw in the light colours until told others."""
        super().__init__(view)
        self._view = view
        self._model = model
        self.colors: Palette = LIGHT

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines for a level, one for what holds levels."""
        node = index.data(NODE_ROLE)
        line = QFontMetricsF(option.font).height()
        two_lines = isinstance(node, Node) and node.has_second_line
        return QSize(80, round(line * (1.9 if two_lines else 1) + 10))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the node; chosen it has a ground and a bar at its left, with the focus a frame."""
        node = index.data(NODE_ROLE)
        if not isinstance(node, Node):
            return
        with saved(painter):
            area = QRectF(option.rect)
            # Asked of the view: QStyle's many enums would cost the start some milliseconds.
            if self._view.selectionModel().isSelected(index):
                painter.fillRect(area, QColor(self.colors.accent_soft))
                painter.fillRect(
                    QRectF(area.left(), area.top(), 3, area.height()), self.colors.accent
                )
            if self._view.hasFocus() and index == self._view.currentIndex():
                painter.setPen(QPen(QColor(self.colors.accent), self.colors.focus_width))
                painter.drawRect(area.adjusted(1, 1, -1, -1))
            inner = area.adjusted(8, 5, -6, -5)
            name_font = QFont(option.font)
            if node.parent is None:
                name_font.setWeight(QFont.Weight.DemiBold)
            self._line(painter, name_font, self.colors.text, node.name, inner)
            if node.has_second_line:
                small = QFont(option.font)
                small.setPointSizeF(max(option.font.pointSizeF() * 0.88, 6.0))
                below = inner.adjusted(0, QFontMetricsF(option.font).height(), 0, 0)
                second = self._model.second_line(node)
                self._line(painter, small, self.colors.muted, second, below)

    def _line(self, painter: QPainter, font: QFont, color: str, text: str, area: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(color))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, elided)


class LevelsPane(QFrame):
    """Find and the tree. It tells what was chosen and what is sought.

    `group_selected` tells the node of a family or a track, `selection_changed` that other rows
    than before are chosen, `missing_activated` a double click on a file without levels.
    """

    level_selected = Signal(str)
    group_selected = Signal(object)
    selection_changed = Signal()
    find_changed = Signal(str)
    missing_activated = Signal()
    suggestion_taken = Signal()

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Make the pane without any ladder."""
        super().__init__(parent)
        self.setObjectName("side")
        self.model = TreeModel(localizer, self)
        self._before_find: TreeSnapshot | None = None
        self._last_current: NodePath = ()
        self._is_refilling = False
        self._selecting: Node | None = None
        self.find_field = FindField(self)
        self.find_field.setAccessibleName(self.tr("Find"))
        self.find_field.setPlaceholderText(self.tr("Find (Ctrl+F)"))
        self._found = QLabel(self)
        self._found.setObjectName("quiet")
        self._found.setAccessibleName(self.tr("Find result"))
        self._found.setWordWrap(True)
        self._found.hide()
        self._suggestion: QPushButton | None = None
        self.tree = self._make_tree()
        self._delegate = LevelDelegate(self.tree, self.model)
        self.tree.setItemDelegate(self._delegate)
        self._lay_out()
        self.find_field.textChanged.connect(self._offer_clear)
        self.find_field.textChanged.connect(self.find_changed)
        self.find_field.left_downwards.connect(self._enter_tree)
        self.tree.activated.connect(self._emit_activated)
        self.tree.selectionModel().selectionChanged.connect(self._emit_choice)
        self.tree.selectionModel().currentChanged.connect(self._emit_choice)

    def _make_tree(self) -> QTreeView:
        tree = QTreeView(self)
        tree.setAccessibleName(self.tr("Levels"))
        tree.setModel(self.model)
        tree.setHeaderHidden(True)
        tree.setIndentation(16)
        tree.setAnimated(False)
        tree.setExpandsOnDoubleClick(True)
        tree.setDragEnabled(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.verticalScrollBar().setAccessibleName(self.tr("Levels"))
        return tree

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 1, 0)
        layout.setSpacing(6)
        top = QVBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.addWidget(self.find_field)
        top.addWidget(self._found)
        self._top = top
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)

    def set_rows(self, rows: Sequence[TreeRow]) -> None:
        """Show these families with the same rows open and chosen; at first the first is open."""
        is_first = self.model.rowCount() == 0
        before = state_of(self.tree)
        with self._refilling():
            stays = self.model.set_rows(rows)
            if not stays and is_first:
                self.tree.expand(self.model.index(0, 0))
            elif not stays:
                restore_snapshot(self.tree, before)
        self.selection_changed.emit()

    @contextmanager
    def _refilling(self) -> Iterator[None]:
        """Within it the current row changes without anybody having chosen another."""
        self._is_refilling = True
        try:
            yield
        finally:
            self._is_refilling = False

    @property
    def has_current(self) -> bool:
        """Whether a row is the current one: none is where Find hides it, or its level is gone."""
        return self._current_node() is not None

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colours."""
        self._delegate.colors = colors
        self.tree.update()

    @property
    def colors(self) -> Palette:
        """The colours that are drawn in."""
        return self._delegate.colors

    def set_base_font(self, font: QFont) -> None:
        """Write in this font."""
        # One by one: under a style sheet a parent's font does not reach its children.
        for widget in (self.find_field, self._found, self._suggestion, self.tree):
            if widget is not None:
                widget.setFont(font)
        self.setMinimumWidth(round(QFontMetricsF(font).averageCharWidth() * 14) + _BESIDE_TEXT)

    def follow(self, address: str) -> None:
        """Make the level that is shown the current row, unless its group was just selected."""
        node, group = self.node_to_show(), self._selecting
        is_current = node is not None and node.address == address
        if not is_current and (group is None or address not in group.addresses):
            self._choose(self.model.index_of(address))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        self.tree.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.tree.scrollTo(index)

    def uncover(self, address: str) -> None:
        """Give Find up where it hides the level at an address."""
        if not self.model.index_of(address).isValid():
            self.find_field.clear()

    def enter_find(self) -> None:
        """Let the person type what to find."""
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def show_found(self, addresses: frozenset[str] | None, sentence: str) -> None:
        """Show only the found levels and say how many; None shows all again, open as before."""
        if addresses is not None and self._before_find is None:
            self._before_find = state_of(self.tree)
        if self.model.show_only(addresses):
            self._refill(addresses)
        self.update_found(sentence)
        self.show_suggestion("")

    def update_found(self, sentence: str) -> None:
        """Say below the field what was found."""
        self._found.setText(sentence)
        self._found.setVisible(bool(sentence))

    def _refill(self, addresses: frozenset[str] | None) -> None:
        """Open what is to be seen, and mark the chosen level where it is shown."""
        # The level that is shown stays while one seeks: nobody has chosen another.
        with self._refilling():
            if addresses is not None:
                self._open_found()
                self._choose(index_at(self.model, self._last_current))
            elif self._before_find is not None:
                self._leave_find(self._before_find)
        self.selection_changed.emit()

    def _leave_find(self, before: TreeSnapshot) -> None:
        """Show the tree as before; a level that was chosen among the hits stays chosen."""
        self._before_find = None
        if self._last_current in ((), before.current):
            restore_snapshot(self.tree, before)
            return
        last = self._last_current
        restore_snapshot(self.tree, replace(before, current=last, chosen=(last,)))
        self.tree.scrollTo(self.tree.currentIndex())

    def _open_found(self) -> None:
        """Open what was found from the top, as far as anyone looks through it."""
        lines = 0
        for root in self.model.shown_roots:
            if lines > _MAX_OPENED:
                return
            for node in (root, *(child for child in root.shown if child.shown)):
                self.tree.expand(self.model.index_of_node(node))
                lines += len(node.shown)

    def show_suggestion(self, text: str) -> None:
        """Offer what may have been meant, on a button; an empty text takes the button away."""
        if self._suggestion is None:
            if not text:
                return
            self._suggestion = self._make_suggestion()
        sentence = self.tr("Did you mean “{0}”?").format(text)
        # A “&” in the word is no mnemonic.
        self._suggestion.setText(sentence.replace("&", "&&"))
        self._suggestion.setAccessibleName(sentence)
        self._suggestion.setVisible(bool(text))

    def _make_suggestion(self) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("suggestion")
        button.setFont(self._found.font())
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(self.tr("Find this instead (Enter)"))
        button.clicked.connect(self.suggestion_taken)
        self._top.addWidget(button)
        return button

    def selected_nodes(self) -> list[Node]:
        """Every chosen node, in the order of the tree."""
        nodes = [index.data(NODE_ROLE) for index in self.tree.selectedIndexes()]
        chosen = [node for node in nodes if isinstance(node, Node)]
        return sorted(chosen, key=lambda node: node.rows)

    def selected_texts(self) -> list[str]:
        """The chosen lines with their pay."""
        second = self.model.second_line
        nodes = self.selected_nodes()
        return [", ".join(part for part in (node.name, second(node)) if part) for node in nodes]

    def expand_all(self, expanded: bool) -> None:
        """Open or close every family."""
        if expanded:
            self.tree.expandAll()
        else:
            self.tree.collapseAll()

    def _emit_activated(self, index: QModelIndex) -> None:
        node = index.data(NODE_ROLE)
        if isinstance(node, Node) and not node.level and not node.children:
            self.missing_activated.emit()

    def _offer_clear(self, text: str) -> None:
        # Not at the start, since Qt loads a picture for the button.
        self.find_field.setClearButtonEnabled(bool(text))

    def _enter_tree(self) -> None:
        self.tree.setFocus(Qt.FocusReason.TabFocusReason)
        index = self.tree.currentIndex()
        while index.isValid() and self.tree.model().rowCount(index):
            index = self.tree.model().index(0, 0, index)
        if not index.isValid():
            index = self._first_level()
        if index.isValid():
            self.tree.setCurrentIndex(index)

    def _first_level(self) -> QModelIndex:
        index = self.model.index(0, 0)
        while index.isValid() and self.model.rowCount(index):
            index = self.model.index(0, 0, index)
        return index

    @property
    def current_path(self) -> Path | None:
        """The file that the current row is of, or None where no row is."""
        node = self._current_node()
        return node.top.about.path if node and node.top.about else None

    def choose_file(self, path: Path) -> None:
        """Make the row of a file the current one."""
        for root in self.model.shown_roots:
            if root.about and root.about.path == path:
                self._choose(self.model.index_of_node(root))

    def _current_node(self) -> Node | None:
        node = self.tree.currentIndex().data(NODE_ROLE)
        return node if isinstance(node, Node) else None

    def _emit_choice(self) -> None:
        node = self._current_node()
        if self._is_refilling:
            return
        if node:
            self._last_current = node.path
        message = self.node_to_show()
        if message and message.address:
            self.level_selected.emit(message.address)
        elif message:
            self._select_group(message)
        self.selection_changed.emit()

    def _select_group(self, group: Node) -> None:
        self._selecting = group
        try:
            self.group_selected.emit(group)
        finally:
            self._selecting = None

    def node_to_show(self) -> Node | None:
        """The current node, or the only chosen one where Ctrl has left that behind."""
        selection = self.tree.selectionModel()
        if not selection.hasSelection() or selection.isSelected(self.tree.currentIndex()):
            return self._current_node()
        chosen = self.selected_nodes()
        return chosen[0] if len(chosen) == 1 else None
