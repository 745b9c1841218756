"""The left side: Find, and the tree of levels below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.tree.delegate import LevelDelegate
from ladder_app.gui.tree.file_buttons import FileButtons
from ladder_app.gui.tree.find_field import FindField
from ladder_app.gui.tree.model import NODE_ROLE, TreeModel
from ladder_app.gui.tree.node import Node
from ladder_app.gui.tree.rows import TreeRow
from ladder_app.gui.tree.snapshot import (
    NodePath,
    TreeSnapshot,
    index_at,
    restore_snapshot,
    state_of,
)
from ladder_app.gui.tree.suggestion import SuggestionButton

_BESIDE_TEXT = 70  # indentation, margins and scroll bar
_MANY_LEVELS = 500  # more rows have the same height: Qt would ask each of thousands for its own
_MAX_OPENED = 200  # lines; laying out ten thousand would keep the person waiting at each key


class LevelsPane(QFrame):
    """The Find field and the tree.

    `level_selected` has the address of a level, a family or a track. `selection_changed` is
    emitted when other rows are selected, `missing_activated` on a double click on a file
    without levels.
    """

    level_selected = Signal(str)
    selection_changed = Signal()
    find_changed = Signal(str)
    missing_activated = Signal()
    suggestion_taken = Signal()

    def __init__(
        self,
        localizer: Localizer,
        file_actions: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        """Start without any ladder; buttons below the tree trigger the actions."""
        super().__init__(parent)
        self.setObjectName("side")
        self.model = TreeModel(localizer, self)
        self._before_find: TreeSnapshot | None = None
        self._last_current: NodePath = ()
        self._is_refilling = False
        self.find_field = FindField(self)
        self.find_field.setAccessibleName(self.tr("Find"))
        self.find_field.setPlaceholderText(self.tr("Find (Ctrl+F)"))
        self._found = QLabel(self)
        self._found.setObjectName("quiet")
        self._found.setWordWrap(True)
        self._found.hide()
        self._suggestion: SuggestionButton | None = None
        self.tree = self._make_tree()
        self._delegate = LevelDelegate(self.tree, self.model)
        self.tree.setItemDelegate(self._delegate)
        self.file_buttons = FileButtons(file_actions, self)
        self._lay_out()
        self.find_field.textChanged.connect(self._offer_clear)
        self.find_field.textChanged.connect(self.find_changed)
        self.find_field.left_downwards.connect(self._enter_tree)
        self.tree.activated.connect(self._emit_activated)
        self.tree.selectionModel().selectionChanged.connect(self._emit_selection)
        self.tree.selectionModel().currentChanged.connect(self._emit_selection)

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
        layout.setContentsMargins(1, 10, 1, 0)
        layout.setSpacing(6)
        top = QVBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.addWidget(self.find_field)
        top.addWidget(self._found)
        self._top = top
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.file_buttons)

    @property
    def tab_stops(self) -> list[QWidget]:
        """The widgets that Tab visits, in order."""
        return [self.find_field, self.tree, *self.file_buttons.buttons]

    def set_rows(self, rows: Sequence[TreeRow]) -> None:
        """Show these families, with the same rows expanded and selected; at first the first."""
        is_first = self.model.rowCount() == 0
        before = state_of(self.tree)
        levels = sum(len(row.family.levels) for row in rows)
        self.tree.setUniformRowHeights(levels > _MANY_LEVELS)
        with self._refilling():
            stays = self.model.set_rows(rows)
            if not stays and is_first:
                self.tree.expand(self.model.index(0, 0))
            elif not stays:
                restore_snapshot(self.tree, before)
        self.selection_changed.emit()

    @contextmanager
    def _refilling(self) -> Iterator[None]:
        """Changes of the current row in this block are not the user's."""
        self._is_refilling = True
        try:
            yield
        finally:
            self._is_refilling = False

    @property
    def has_current(self) -> bool:
        """Whether there is a current row; none where Find hides it or its level is gone."""
        return self._current_node() is not None

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        self._delegate.set_colors(colors)
        self.tree.update()

    @property
    def colors(self) -> Palette:
        """The current colors."""
        return self._delegate.colors

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        # One by one: under a style sheet a parent's font does not reach its children.
        for widget in (self.find_field, self._found, self._suggestion, self.tree):
            if widget is not None:
                widget.setFont(font)
        self.file_buttons.set_base_font(font)
        self.setMinimumWidth(round(QFontMetricsF(font).averageCharWidth() * 14) + _BESIDE_TEXT)

    def follow(self, address: str) -> None:
        """Make the level, family or track that is shown the current row."""
        node = self.node_to_show()
        if node is not None and node.page_address == address:
            return
        index = self.model.index_of(address)
        if index.isValid():
            self._choose(index)
        else:
            self._select_nothing(self.model.path_of(address))

    def _select_nothing(self, path: NodePath) -> None:
        """Have no current row, since Find hides the one with this path until it is cleared."""
        self._last_current = path or self._last_current
        with self._refilling():
            self.tree.selectionModel().clear()
        self.selection_changed.emit()

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        self.tree.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.tree.scrollTo(index)

    def uncover(self, address: str) -> None:
        """Clear Find where it hides the level at an address."""
        if not self.model.index_of(address).isValid():
            self.find_field.clear()

    def enter_find(self) -> None:
        """Focus the Find field."""
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def show_found(self, addresses: frozenset[str] | None, sentence: str) -> None:
        """Show only the found levels and a sentence; None shows all again, expanded as before."""
        if addresses is not None and self._before_find is None:
            self._before_find = state_of(self.tree)
        if self.model.show_only(addresses):
            self._refill(addresses)
        self.update_found(sentence)
        self.show_suggestion("")

    def update_found(self, sentence: str) -> None:
        """Show below the field what was found."""
        self._found.setText(sentence)
        self._found.setAccessibleName(sentence)
        self._found.setVisible(bool(sentence))

    def _refill(self, addresses: frozenset[str] | None) -> None:
        """Expand what was found, and select the current level where it is shown."""
        # The level that is shown stays during a search: the user has selected no other.
        with self._refilling():
            if addresses is not None:
                self._open_found()
                self._choose(index_at(self.model, self._last_current))
            elif self._before_find is not None:
                self._leave_find(self._before_find)
        self.selection_changed.emit()

    def _leave_find(self, before: TreeSnapshot) -> None:
        """Show the tree as before; a level that was selected among the matches stays selected."""
        self._before_find = None
        if self._last_current in ((), before.current):
            restore_snapshot(self.tree, before)
            return
        last = self._last_current
        restore_snapshot(self.tree, replace(before, current=last, selected=(last,)))
        self.tree.scrollTo(self.tree.currentIndex())

    def _open_found(self) -> None:
        """Expand what was found from the top, as far as anyone reads."""
        lines = 0
        for root in self.model.shown_roots:
            if lines > _MAX_OPENED:
                return
            for node in (root, *(child for child in root.shown if child.shown)):
                self.tree.expand(self.model.index_of_node(node))
                lines += len(node.shown)

    def show_suggestion(self, text: str) -> None:
        """Offer a suggestion on a button; an empty text hides the button."""
        if self._suggestion is None and text:
            self._suggestion = SuggestionButton(self, self._found.font())
            self._suggestion.clicked.connect(self.suggestion_taken)
            self._top.addWidget(self._suggestion)
        if self._suggestion is not None:
            self._suggestion.suggest(text)

    def selected_nodes(self) -> list[Node]:
        """Every selected node, in the order of the tree."""
        nodes = [index.data(NODE_ROLE) for index in self.tree.selectedIndexes()]
        selected = [node for node in nodes if isinstance(node, Node)]
        return sorted(selected, key=lambda node: node.rows)

    def selected_texts(self) -> list[str]:
        """The selected rows with their pay."""
        second = self.model.second_line
        nodes = self.selected_nodes()
        return [", ".join(part for part in (node.name, second(node)) if part) for node in nodes]

    def expand_all(self, expanded: bool) -> None:
        """Expand or collapse every family."""
        if expanded:
            self.tree.expandAll()
        else:
            self.tree.collapseAll()

    def _emit_activated(self, index: QModelIndex) -> None:
        node = index.data(NODE_ROLE)
        if isinstance(node, Node) and not node.level and not node.children:
            self.missing_activated.emit()

    def _offer_clear(self, text: str) -> None:
        # Not at the start, since Qt loads an icon for the button.
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
        """The file of the current row, or None without one."""
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

    def _emit_selection(self) -> None:
        if self._is_refilling:
            return
        node = self.node_to_show()
        if node:
            self._last_current = node.path
        # A file that cannot be shown has a row without levels.
        if node and node.levels:
            self.level_selected.emit(node.page_address)
        self.selection_changed.emit()

    def node_to_show(self) -> Node | None:
        """The current node, or the only selected one where Ctrl deselected that."""
        selection = self.tree.selectionModel()
        if not selection.hasSelection() or selection.isSelected(self.tree.currentIndex()):
            return self._current_node()
        selected = self.selected_nodes()
        return selected[0] if len(selected) == 1 else None
