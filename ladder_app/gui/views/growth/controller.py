"""Growth: what the view shows of a growth file, and what marks and evidence do to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.find.query import Query
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.actions.bind import Handler, WhenTriggered
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.view import Location, ViewOutput
from ladder_app.gui.views.growth import NAME
from ladder_app.gui.views.growth.settings import GrowthSettings

if TYPE_CHECKING:
    from ladder_app.documents.growth.rows import GrowthRow
    from ladder_app.domain.find.walk import MatchPosition
    from ladder_app.domain.growth.entries import Evidence, NextStep
    from ladder_app.gui.views.growth.files import GrowthFiles
    from ladder_app.gui.views.growth.view import GrowthView


class GrowthController(QObject):
    """Makes the view and its file when they are first needed, and lets the view follow the file.

    `changed` tells that another talk sheet may be printed.
    """

    changed = Signal()

    shows_one_level = True

    def __init__(
        self,
        interaction: Interaction,
        actions: Mapping[ActionId, QAction],
        navigator: Navigator,
        settings: GrowthSettings,
        localizer: Localizer,
        pay_text: Callable[[], str],
    ) -> None:
        """Serve this window; `pay_text` is the sentence about the salary at the shown level."""
        super().__init__(interaction.window)
        self._interaction = interaction
        self._actions = actions
        self._navigator = navigator
        self._settings = settings
        self._localizer = localizer
        self._pay_text = pay_text
        self._marks = Query()
        self._colors: Palette | None = None
        self._made_files: GrowthFiles | None = None
        self._marked: GrowthRow | None = None
        self._target = ""
        self.view: GrowthView | None = None
        navigator.view_changed.connect(self._update_actions)
        self._update_actions()

    @property
    def handlers(self) -> Mapping[ActionId, Handler | WhenTriggered]:
        """What each action does."""
        return {
            ActionId.UNDO: lambda: self._step(-1),
            ActionId.REDO: lambda: self._step(1),
            ActionId.GROWTH_NEW: self._for_files(lambda files: files.new()),
            ActionId.GROWTH_OPEN: self._for_files(lambda files: files.ask_and_open()),
            ActionId.GROWTH_CLOSE: self._for_files(lambda files: files.close()),
            ActionId.GROWTH_COPY: self._for_files(lambda files: files.save_copy()),
            ActionId.GROWTH_NAMES: self._for_files(lambda files: files.ask_names()),
            ActionId.GROWTH_COMPARE: WhenTriggered(self._set_compared),
            ActionId.GROWTH_PROGRESS: self.show_progress,
            ActionId.NEAREST_LEVELS: self.show_nearest,
            ActionId.GROWTH_DELETE: self._for_files(lambda files: files.ask_and_delete()),
        }

    def _for_files(self, act: Callable[[GrowthFiles], object]) -> Handler:
        """A handler that makes the files when it is first needed."""

        def handle() -> None:
            self._leave_editor()
            act(self.files)

        return handle

    def open_file(self, path: Path) -> None:
        """Open a growth file, and show it toward a level that it is about."""
        self._leave_editor()
        if not self.files.open(path):
            return
        targets = [growth.target for growth in self.files.data.person.growths]
        is_about = self._navigator.address in targets
        known = [each for each in targets if self._navigator.ladders.place_at(each)]
        self._navigator.show(self._navigator.address if is_about or not known else known[0], NAME)

    def _set_compared(self, compared: bool) -> None:
        self._leave_editor()
        self.files.set_compared(compared)

    def _select_person(self, number: int) -> None:
        self._leave_editor()
        self.files.data.select(number)

    def _leave_editor(self) -> None:
        if self.view is not None:
            self.view.leave_editor()

    def _commit_editor(self) -> None:
        if self.view is not None:
            self.view.commit_editor()

    @property
    def files(self) -> GrowthFiles:
        """The growth file, opened when it is first needed."""
        if self._made_files is None:
            from ladder_app.gui.views.growth.files import GrowthFiles

            files = GrowthFiles(self._interaction, self._actions, self._settings, self._localizer)
            self._made_files = files
            files.changed.connect(self.refresh)
            files.opened.connect(self._report_targets)
            files.data.save_changed.connect(self.refresh)
            for signal in (files.data.stack.canUndoChanged, files.data.stack.canRedoChanged):
                signal.connect(self._update_actions)
            files.open_last()
        return self._made_files

    def _report_targets(self) -> None:
        """Say where the file is about levels that no ladder has."""
        from ladder_app.gui.notices.notification import Kind, Notification
        from ladder_app.gui.views.growth.unknown_targets import unknown_targets_text

        people, ladders = self.files.data.people, self._navigator.ladders
        text = unknown_targets_text(people, ladders, self._localizer)
        if text:
            notice = Notification(text, kind=Kind.INFO, topic="growth-targets")
            self._interaction.notices.show(notice)

    def _update_actions(self) -> None:
        stack = self._made_files.data.stack if self._made_files else None
        is_shown = self._navigator.view == NAME
        self._actions[ActionId.UNDO].setEnabled(is_shown and stack is not None and stack.canUndo())
        self._actions[ActionId.REDO].setEnabled(is_shown and stack is not None and stack.canRedo())

    def _step(self, step: int) -> None:
        """Take back a change, or make it again."""
        self._commit_editor()
        target = self.files.data.step(step)
        if target and target != self._navigator.address:
            # What changes is seen.
            self._navigator.show(target)

    def end(self) -> None:
        """Save what was changed: the window closes."""
        self._commit_editor()
        if self._made_files is not None:
            self._made_files.end()

    # Marks

    def _mark(self, row: GrowthRow, position: int | None) -> None:
        place = self._navigator.place
        if place is None or row.item is None or not self.files.can_change():
            return
        from ladder_app.domain.growth.marking import marked

        growth = self.files.data.person.toward(place.address)
        entry = marked(growth.entry(row.key), row.item, position, date.today())
        self._marked = row
        text = self.tr("mark for {0}").format(row.title or row.text)
        self.files.data.set_growth(growth.with_entry(row.key, entry), text)

    def _open_editor(self, row: GrowthRow) -> None:
        if self.files.can_change() and self.view is not None:
            # Whatever is shown by then, what is typed belongs to this target; and a filter
            # that no longer lists the item does not take it away.
            self._target, self._marked = self._navigator.address, row
            self.view.edit(row.key)

    def _edit(
        self, row: GrowthRow, evidence: tuple[Evidence, ...], steps: tuple[NextStep, ...]
    ) -> None:
        editor = self.view.editor if self.view else None
        if editor is None:
            return
        growth = self.files.data.person.toward(self._target)
        entry = replace(growth.entry(row.key), evidence=evidence, next_steps=steps, words=row.name)
        text = self.tr("evidence for {0}").format(row.title or row.text)
        # All that is typed in one go is taken back in one go.
        self.files.data.set_growth(growth.with_entry(row.key, entry), text, f"{id(editor)}")

    def _answer(self, row: GrowthRow) -> None:
        """Ask whether the entry of an item that is gone belongs to another one."""
        place = self._navigator.place
        if place is None or row.proposed is None or not self.files.can_change():
            return
        if self.files.ask_moved(row):
            data = self.files.data
            growth = data.person.toward(place.address)
            moved = growth.moved(row.key, row.proposed.key)
            data.set_growth(moved, self.tr("moving a mark to the item that it belongs to"))

    # As every view

    @property
    def is_made(self) -> bool:
        """Whether the widget was made."""
        return self.view is not None

    @property
    def widget(self) -> GrowthView:
        """The view, made when it is first needed."""
        if self.view is None:
            from ladder_app.gui.views.growth.view import GrowthView

            view = GrowthView(self._localizer, self._actions)
            view.marked.connect(self._mark)
            view.edited.connect(self._edit)
            view.edit_requested.connect(self._open_editor)
            view.answer_requested.connect(self._answer)
            view.filtered.connect(self._forget_marked)
            view.person_selected.connect(self._select_person)
            view.set_marks(self._marks)
            self.view = view
            self._update_actions()
        return self.view

    def enter(self) -> None:
        """Nothing is to be prepared."""

    def show_level(self, summary: LevelSummary) -> None:
        """Show the growth toward this level."""
        del summary
        self._leave_editor()
        self._marked = None
        self.refresh()

    def go_to(self, location: Location) -> None:
        """There is one location only."""

    def output(self) -> ViewOutput | None:
        """The filled talk sheet, where there is something to fill in."""
        place = self._navigator.place
        if place is None or self._made_files is None or self._made_files.data.path is None:
            return None
        self._commit_editor()
        from ladder_app.gui.views.growth.output import sheet_output
        from ladder_app.gui.views.growth.shown import growth_title

        heading = growth_title(place, self._made_files.state, self._localizer)
        return sheet_output(place, self._made_files.data.person, self._localizer, heading)

    def copy(self, focused: QWidget | None) -> int | None:
        """Copy the selected items as lines with their marks and evidence."""
        if self.view is None or focused is not self.view.table:
            return None
        return self.view.table.copy()

    def set_marks(self, marks: Query) -> None:
        """Mark the matches in the items."""
        self._marks = marks
        if self.view is not None:
            self.view.set_marks(marks)

    def step_match(self, step: int) -> MatchPosition | None:
        """Go to the next or previous item with a match."""
        return self.view.step_match(step) if self.view is not None else None

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        self._colors = colors
        if self.view is not None:
            self.view.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        if self.view is not None:
            self.view.set_base_font(font)

    # What the view shows

    def _forget_marked(self) -> None:
        """List what the filter accepts, and not also what was marked before."""
        self._marked = None
        self.refresh()

    def refresh(self) -> None:
        """Show what the file and the ladders that are open now hold."""
        place = self._navigator.place
        if self._target != self._navigator.address:
            self._leave_editor()
        if self.view is not None and place is not None and self._navigator.view == NAME:
            from ladder_app.gui.views.growth.shown import shown_growth

            kept = self._marked.key if self._marked else None
            pay = self._pay_text()
            state = self.files.state
            self.view.show_growth(
                shown_growth(place, state, (self.view.filter, kept), pay, self._localizer)
            )
        self.changed.emit()

    def show_progress(self) -> None:
        """Show how many items were met on which date."""
        place, colors = self._navigator.place, self._colors
        if place is None or colors is None:
            return
        from ladder_app.domain.growth.elsewhere import growth_toward
        from ladder_app.domain.growth.items import items_of
        from ladder_app.domain.growth.progress import progress_of
        from ladder_app.gui.views.growth.progress_dialog import ProgressDialog

        items = items_of(place)
        growth = growth_toward(place, self.files.data.person, items)
        progress = progress_of(items, growth)
        ProgressDialog(place, progress, colors, self._localizer, self._interaction.window).open()

    def show_nearest(self) -> None:
        """List the levels that are nearest to the one that is shown."""
        place = self._navigator.place
        if place is None:
            return
        from ladder_app.domain.moves.nearest import nearest_levels
        from ladder_app.gui.views.growth.nearest_dialog import nearest_dialog

        person = self.files.data.person if self.files.data.path else None
        moves = nearest_levels(self._navigator.ladders.families, place, person=person)
        nearest_dialog(
            place, moves, self._localizer, self._navigator.show, self._interaction.window
        ).open()
