"""The Growth view: the marks of one person about the level that is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.growth.rows import Filter, GrowthRow, RowSection
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.find.query import Query
from ladder_app.domain.find.walk import MatchPosition, MatchWalk
from ladder_app.domain.growth.entries import ItemKey
from ladder_app.domain.growth.summary import GrowthSummary
from ladder_app.gui.actions.ids import ActionId, PaneMenu
from ladder_app.gui.base.appearance import write_below
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.panes.menu_button import MenuButton
from ladder_app.gui.panes.pane import Pane
from ladder_app.gui.views.growth.cards import Cards
from ladder_app.gui.views.growth.entry_editor import EntryEditor
from ladder_app.gui.views.growth.room import room_in
from ladder_app.gui.views.growth.table import GrowthTable

_FILTERS: Mapping[Filter, str] = {
    Filter.ALL: QT_TRANSLATE_NOOP("GrowthView", "All"),
    Filter.GAPS: QT_TRANSLATE_NOOP("GrowthView", "Gaps"),
    Filter.UNMARKED: QT_TRANSLATE_NOOP("GrowthView", "Not marked"),
    Filter.NO_EVIDENCE: QT_TRANSLATE_NOOP("GrowthView", "Without evidence"),
}
_MIN_EDITOR_LETTERS = 60


class Shown(Struct, frozen=True, kw_only=True):
    """What the view shows of a growth.

    `note` is the line below the title, `hint` the line below the table. Without a file the
    rows are there to read. `other` is the name of the person beside.
    """

    title: str
    note: str
    hint: str
    summary: GrowthSummary
    pay: str
    sections: Sequence[RowSection]
    people: Sequence[str]
    person: int
    other: str = ""
    has_file: bool = False


class GrowthView(QWidget):
    """The title and summary of a growth, and the table to mark it in.

    `marked`, `edit_requested` and `answer_requested` pass on what the table reports; `edited`
    has the row of an item with its evidence and next steps.
    """

    marked = Signal(object, object)
    edit_requested = Signal(object)
    answer_requested = Signal(object)
    edited = Signal(object, tuple, tuple)
    filtered = Signal()
    person_selected = Signal(int)

    def __init__(self, localizer: Localizer, actions: Mapping[ActionId, QAction]) -> None:
        """Create an empty view."""
        super().__init__()
        self._rows: Sequence[GrowthRow] = ()
        self._marks = Query()
        self._walk: MatchWalk | None = None
        self._editor: EntryEditor | None = None
        self._editor_key: ItemKey | None = None
        self.table = GrowthTable(localizer, self)
        self.cards = Cards(localizer, self)
        self._title = FittedLabel(self)
        self._note = FittedLabel(self, max_lines=2)
        self._note.setObjectName("quiet")
        self._hint = FittedLabel(self, max_lines=2)
        self._hint.setObjectName("quiet")
        self._people = QComboBox(self)
        self._people.setAccessibleName(self.tr("Person"))
        self._print = self._button(actions[ActionId.PRINT_OR_EXPORT], "primary")
        self._print.setAccessibleName(self.tr("Print talk sheet…"))
        self._menu = MenuButton(PaneMenu.GROWTH, actions, self)
        self._menu.setText(self.tr("Growth file"))
        self.begin_buttons = [
            self._button(actions[ActionId.GROWTH_NEW], "primary"),
            self._button(actions[ActionId.GROWTH_OPEN], "secondary"),
        ]
        self._show = QLabel(self.tr("Show:"), self)
        self._show.setObjectName("quiet")
        self._has_file = False
        self._filter = QComboBox(self)
        self._filter.setAccessibleName(self.tr("Items to show"))
        for each, text in _FILTERS.items():
            self._filter.addItem(self.tr(text), each.value)
        self._lay_out()
        self._connect()

    def _button(self, action: QAction, style: str) -> QPushButton:
        button = QPushButton(self)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setObjectName(style)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        for widget in (self._people, *self.begin_buttons, self._print):
            top.addWidget(widget)
        self._pane = pane = Pane(self.tr("Expectations and skills"), self)
        for widget in (self._show, self._filter, self._menu):
            pane.head.addWidget(widget)
        pane.body.addWidget(self.table, 1)
        under = QVBoxLayout()
        under.setContentsMargins(14, 0, 14, 0)
        under.addWidget(self._hint)
        pane.body.addLayout(under)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._note)
        layout.addWidget(self.cards)
        layout.addWidget(pane, 1)

    def _connect(self) -> None:
        self.table.marked.connect(self.marked)
        self.table.answer_requested.connect(self.answer_requested)
        self.table.edit_requested.connect(self.edit_requested)
        self._filter.activated.connect(lambda _number: self.filtered.emit())
        self._people.activated.connect(self.person_selected)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not with a focus proxy: Tab would skip the buttons.
        super().focusInEvent(event)
        self.table.setFocus(event.reason())

    # What is shown

    def show_growth(self, shown: Shown) -> None:
        """Show this."""
        self._title.set_whole_text(shown.title)
        self._title.setAccessibleName(shown.title)
        self._note.set_whole_text(shown.note)
        self._note.setAccessibleName(shown.note)
        self._hint.set_whole_text(shown.hint)
        for button in self.begin_buttons:
            button.setVisible(not shown.has_file)
        self._print.setVisible(shown.has_file)
        self._has_file = shown.has_file
        self._fit()
        self._show_people(shown)
        self.cards.show_summary(shown.summary, shown.pay)
        self._rows = [row for section in shown.sections for row in section.rows]
        self._walk = None
        self.table.show_sections(shown.sections, self._titles(shown))
        self._check_editor()

    def _show_people(self, shown: Shown) -> None:
        self._people.clear()
        self._people.addItems(list(shown.people))
        self._people.setCurrentIndex(shown.person)
        self._people.setVisible(len(shown.people) > 1)

    def _titles(self, shown: Shown) -> list[str]:
        titles = [
            self.tr("Expectation or skill"),
            self.tr("Where I am"),
            self.tr("Evidence and next step"),
        ]
        return [*titles, shown.other] if shown.other else titles

    @property
    def filter(self) -> Filter:
        """Which items are listed."""
        return Filter(self._filter.currentData())

    # Evidence

    @property
    def editor(self) -> EntryEditor | None:
        """The editor of evidence while it is open."""
        return self._editor

    def edit(self, key: ItemKey) -> None:
        """Open the editor of an item that is listed, after another one is finished."""
        row = self._row(key)
        if row is None or (self._editor is not None and not self._editor.finish()):
            return
        editor = EntryEditor(row.entry, row.title or row.text, date.today(), self)
        self._editor, self._editor_key = editor, row.key
        editor.edited.connect(lambda *entry: self.edited.emit(row, *entry))
        editor.closed.connect(self._forget_editor)
        editor.resized.connect(self._place_editor)
        editor.setFont(self.font())
        self._place_editor()
        editor.show()
        editor.raise_()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, key: ItemKey) -> GrowthRow | None:
        return next((row for row in self._rows if row.key == key), None)

    def _place_editor(self) -> None:
        if self._editor is None or self._editor_key is None:
            return
        viewport = self.table.viewport()
        corner = viewport.mapTo(self, self.table.evidence_top(self._editor_key))
        left = viewport.mapTo(self, QPoint(0, 0)).x()
        least = round(QFontMetricsF(self.font()).averageCharWidth() * _MIN_EDITOR_LETTERS)
        width = min(max(viewport.width() * 6 // 10, least), viewport.width())
        pane = self._pane.geometry()
        height = min(self._editor.needed_height(width), pane.height())
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = left if is_mirrored else left + viewport.width() - width
        y = max(min(corner.y(), pane.bottom() + 1 - height), pane.top())
        self._editor.setGeometry(QRect(x, y, width, height))

    def _check_editor(self) -> None:
        """Let go of an editor whose item is not listed any more, or was changed, as by Undo."""
        if self._editor is None or self._editor_key is None:
            return
        row = self._row(self._editor_key)
        if row is None:
            self.leave_editor()
        elif (row.entry.evidence, row.entry.next_steps) != self._editor.written:
            self._editor.discard()

    def _forget_editor(self) -> None:
        focused = self.window().focusWidget()
        had_focus = self._editor is not None and self._editor.isAncestorOf(focused)
        self._editor = self._editor_key = None
        if had_focus:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_editor(self) -> None:
        """Report what is typed in the editor, and let go of it in any case."""
        editor = self._editor
        if editor is not None:
            # Its report shows the rows again, which asks for it again.
            self._editor_key = None
            editor.commit()
            if self._editor is editor:
                editor.discard()

    def commit_editor(self) -> None:
        """Report what is typed in the editor now."""
        if self._editor is not None:
            self._editor.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._place_editor()

    def _fit(self) -> None:
        """Leave out what would take the room of the table."""
        room = room_in(self.size(), self.table.font())
        self.cards.setVisible(self._has_file and room.has_cards)
        self.cards.set_max_lines(room.card_lines)
        self._note.set_max_lines(room.lines)
        self._hint.set_max_lines(room.lines)
        self._hint.setVisible(room.has_hint)
        self._pane.set_alone(not room.has_titles)
        self._show.setVisible(room.has_titles)
        short = [self.tr("Print…"), self.tr("New…"), self.tr("Open…")]
        for button, text in zip((self._print, *self.begin_buttons), short, strict=True):
            button.setText(button.accessibleName() if room.has_titles else text)
        self._write_title(room.title_size)

    def _write_title(self, size: float) -> None:
        font = QFont(self.table.font())
        font.setPointSizeF(font.pointSizeF() * size)
        font.setWeight(QFont.Weight.DemiBold)
        if font != self._title.font():
            self._title.setFont(font)

    # As every view

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this query."""
        self._marks, self._walk = marks, None
        self.table.set_marks(marks)

    def step_match(self, step: int) -> MatchPosition:
        """Go to the next (1) or previous (-1) item with a match."""
        if self._walk is None:
            numbered = enumerate(self._rows)
            self._walk = MatchWalk(
                [(number, 0) for number, row in numbered if self._marks.is_in(row.name)]
            )
        current = self.table.current_row
        at = self._rows.index(current) if current in self._rows else -1
        position = self._walk.step((at, 0), step)
        if self._walk.cell is not None:
            self.table.show_item(self._rows[self._walk.cell[0]].key)
        return position

    def set_colors(self, colors: Palette) -> None:
        """Use these colors."""
        self.table.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font; the title is larger."""
        write_below(self, font)
        self.table.set_base_font(font)
        self._fit()
