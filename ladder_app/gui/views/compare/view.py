"""The Compare view: levels side by side, and each step between them as a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ladder_app.documents.comparison.document import (
    comparison_document,
    comparison_title,
    guess_notes,
    step_sentences,
)
from ladder_app.documents.comparison.matrix import ComparisonMatrix
from ladder_app.documents.export.formats import COMPARISON
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.sources import families_of
from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import LevelComparison, compare_levels
from ladder_app.domain.compare.options import MIN_COLUMNS, ComparisonOptions
from ladder_app.domain.find.query import Query
from ladder_app.domain.find.walk import MatchPosition
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.actions.context_menus import add_context_menu
from ladder_app.gui.actions.ids import ActionId, PaneMenu
from ladder_app.gui.actions.menus import PANE_MENUS
from ladder_app.gui.base.appearance import write_below
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.navigation.view import ViewOutput
from ladder_app.gui.panes.pane import Pane, RowsView
from ladder_app.gui.panes.rows import Row
from ladder_app.gui.tree.drag import dragged_levels
from ladder_app.gui.views.compare.level_bar import LevelBar
from ladder_app.gui.views.compare.table import CompareTable
from ladder_app.gui.views.compare.toggles import ActionBox, toggle_row

_TOGGLES = (
    ActionId.ONLY_DIFFERENCES,
    ActionId.ONLY_SKILLS,
    ActionId.BY_STEP,
)
_MAX_SENTENCES = 0.28  # of the view's height
_LINES_FOR_SENTENCES = 18  # in a lower view, one line is shown of them


class StepsInWords(RowsView):
    """A sentence for each step; the height fits them, up to a share of the view."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Create an empty list."""
        super().__init__(name, parent)
        self._room = 0

    def fit(self, room: int) -> None:
        """Set the height for the sentences in a view of `room` pixels."""
        self._room = room
        needed = sum(self.sizeHintForRow(row) for row in range(self.rows.rowCount())) + 4
        line = QFontMetricsF(self.font()).height()
        share = _MAX_SENTENCES if room >= _LINES_FOR_SENTENCES * line else 0.0
        self.setFixedHeight(round(max(min(needed, room * share), 1.6 * line)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit(self._room)


class CompareView(QWidget):
    """Shows the selected levels; the signals are requests made with the mouse."""

    levels_dropped = Signal(list)
    column_moved = Signal(str, int)
    column_removed = Signal(str)
    current_changed = Signal()
    base_requested = Signal(str)

    def __init__(self, localizer: Localizer, actions: Mapping[ActionId, QAction]) -> None:
        """Create an empty table with these actions."""
        super().__init__()
        self._localizer = localizer
        self._actions = actions
        self._places: tuple[Place, ...] = ()
        self._options = ComparisonOptions()
        self._offered: Place | None = None
        self._several = 0
        self.comparison: LevelComparison | None = None
        self.table = CompareTable(self)
        self.steps = StepsInWords(self.tr("Steps in words"), self)
        self._hint = self._make_hint()
        self._pane = Pane(self.tr("Compare"), self)
        self.bar = LevelBar(localizer, self)
        add = self._pane.add_button(actions[ActionId.ADD_COLUMN])
        self._toggles = toggle_row(map(actions.__getitem__, _TOGGLES), self)
        self._pane.body.addWidget(self._toggles)
        parts: tuple[tuple[QWidget, int], ...] = (
            (self.bar, 0), (self.steps, 0), (self._hint, 1), (self.table, 1)
        )  # fmt: skip
        for widget, stretch in parts:
            self._pane.body.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self._pane)
        boxes = self._toggles.findChildren(ActionBox)
        # What the tree offers first, since one comes from there.
        stops = (*self.bar.buttons, *boxes, add, self.steps, self.table)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self._add_menu()
        self.setAcceptDrops(True)
        self.table.column_moved.connect(self._emit_moved)
        self.table.column_removed.connect(self._emit_removed)
        self.table.columns.base_toggled.connect(self._emit_base)
        self.table.selectionModel().currentChanged.connect(self.current_changed)
        self.table.selectionModel().currentChanged.connect(self._update_bar)

    def _make_hint(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("quiet")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMargin(16)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _add_menu(self) -> None:
        for part in (self.table, self.table.columns):
            add_context_menu(part, self._actions, PANE_MENUS[PaneMenu.COMPARED_LEVEL])
        self.table.columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.columns.customContextMenuRequested.connect(self._open_column_menu)

    def _open_column_menu(self, at: object) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QMenu

        if not isinstance(at, QPoint):
            return
        column = self.table.columns.logicalIndexAt(at)
        if column >= 0:
            row = max(self.table.currentIndex().row(), 0)
            self._go_to_cell(row, column)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.table.columns.actions())
        menu.popup(self.table.columns.mapToGlobal(at))

    def _go_to_cell(self, row: int, column: int) -> None:
        if not self.table.rows.rowCount():
            return
        if self.table.rows.is_section(row):
            row = min(row + 1, self.table.rows.rowCount() - 1)
        flags = self.table.selectionModel().SelectionFlag
        index = self.table.rows.index(row, column)
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)

    # Content

    def show_comparison(self, places: Sequence[Place], options: ComparisonOptions) -> None:
        """Compare these levels of open ladders with these options."""
        is_same = len(places) == len(self._places) and all(
            one.level is other.level for one, other in zip(places, self._places, strict=True)
        )
        if is_same and options == self._options and self.comparison is not None:
            return
        if not is_same or options.base != self._options.base:
            self.comparison = None
        self._places, self._options = tuple(places), options
        self._show()

    def _show(self) -> None:
        is_enough = len(self._places) >= MIN_COLUMNS
        if is_enough and self.comparison is None:
            addresses = [place.address for place in self._places]
            base = addresses.index(self._options.base) if self._options.base in addresses else None
            self.comparison = compare_levels(self._places, base)
        if not is_enough:
            self.comparison = None
        for widget, is_shown in (
            (self.table, is_enough), (self.steps, is_enough), (self._hint, not is_enough)
        ):  # fmt: skip
            widget.setVisible(is_shown)
        matrix = None
        if self.comparison is not None:
            matrix = ComparisonMatrix(self.comparison, self._options, self._localizer)
        self._update_hint()
        self.table.show_matrix(matrix)
        self._show_steps()

    def _update_hint(self) -> None:
        text = self.tr(
            "Select two to six levels in the tree and compare them with Ctrl+D, drag levels "
            "from the tree, or use “Add to the comparison…”."
        )
        if self._places:
            named = self.tr("{0} is one of the levels.").format(self._places[0].level.full_title)
            text = f"{named} {text}"
        self._hint.setText(text)
        self._hint.setAccessibleName(text)

    def show_offer(self, shown: Place | None, several: int) -> None:
        """Offer the number of levels selected in the tree, else the shown one, to compare."""
        self._offered, self._several = shown, several
        self._update_bar()

    def _update_bar(self) -> None:
        offered = self._offered
        addresses = [place.address for place in self._places]
        if self._several:
            self.bar.offer_levels(self._several)
        elif offered is not None and offered.address not in addresses:
            self.bar.offer_level(offered, self._places, self.current_column)
        else:
            self.bar.hide()

    def focus_table(self) -> None:
        """Move the keyboard focus to the cells."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this query in cells and names."""
        self.table.set_marks(marks)

    def step_match(self, step: int) -> MatchPosition:
        """Go to the next (1) or previous (-1) cell with a match."""
        return self.table.step_match(step)

    def _show_steps(self) -> None:
        sentences = _sentences(self.comparison, self._localizer) if self.comparison else []
        self.steps.rows.set_rows([Row(plain=text, text=text) for text in sentences])
        self.steps.fit(self.height())
        count = self._localizer.plural("%n level", "%n levels", len(self._places))
        # The headings of a single family do not name it, and the tree may be in another one.
        families = [family.name for family in families_of(self._places)]
        self._pane.set_note(" · ".join([*families, count]) if sentences else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_toggles()
        self.steps.fit(self.height())

    def _place_toggles(self) -> None:
        """Put the toggles beside the title where there is room, else below it."""
        head, body, toggles = self._pane.head, self._pane.body, self._toggles
        is_beside = head.indexOf(toggles) >= 0
        others = head.sizeHint().width() - (toggles.sizeHint().width() if is_beside else 0)
        fits = others + toggles.sizeHint().width() + head.spacing() <= self._pane.width()
        if fits is is_beside:
            return
        if fits:
            body.removeWidget(toggles)
            head.insertWidget(1, toggles)
        else:
            head.removeWidget(toggles)
            body.insertWidget(1, toggles)

    @property
    def current_column(self) -> int | None:
        """The current column, or None."""
        index = self.table.currentIndex()
        return index.column() if self.comparison is not None and index.isValid() else None

    @property
    def current_address(self) -> str:
        """The address of the current column's level, or an empty text."""
        column = self.current_column
        return self._places[column].address if column is not None else ""

    def go_to_column(self, address: str) -> None:
        """Make the column of this level current."""
        addresses = [place.address for place in self._places]
        if self.comparison is not None and address in addresses:
            row = max(self.table.currentIndex().row(), 0)
            self._go_to_cell(row, addresses.index(address))

    def output(self) -> ViewOutput | None:
        """The comparison as a document, which is composed when it is needed."""
        comparison = self.comparison
        if comparison is None:
            return None
        count = len(comparison.columns)
        name = self._localizer.plural("comparison of %n level", "comparison of %n levels", count)
        compose = partial(comparison_document, comparison, self._localizer, options=self._options)
        title = comparison_title(comparison, self._localizer)
        return ViewOutput(compose, COMPARISON, name, title, "comparison", only_here=True)

    # The methods of each view

    def show_level(self, summary: LevelSummary) -> None:
        """Make the level's column current, if there is one; the compared levels stay."""
        self.go_to_column(Place(summary.family, summary.level).address)

    def set_colors(self, colors: Palette) -> None:
        """Use these colors."""
        self.table.set_colors(colors)
        self.steps.set_colors(colors)
        self.steps.update()

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        write_below(self, font)
        self.table.set_base_font(font)
        self._toggles.place_again()
        self._place_toggles()
        self.steps.fit(self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not with a focus proxy: Tab would skip the buttons.
        super().focusInEvent(event)
        self.table.setFocus(event.reason())

    # Drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_levels(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.levels_dropped.emit(list(dragged_levels(event.mimeData())))
        event.acceptProposedAction()

    def _emit_moved(self, before: int, after: int) -> None:
        self.column_moved.emit(self._places[before].address, after)

    def _emit_base(self, column: int) -> None:
        address = self._places[column].address
        self.base_requested.emit("" if address == self._options.base else address)

    def _emit_removed(self, column: int) -> None:
        self.column_removed.emit(self._places[column].address)


def _sentences(comparison: LevelComparison, localizer: Localizer) -> list[str]:
    return [*step_sentences(comparison, localizer), *guess_notes(comparison, localizer)]
