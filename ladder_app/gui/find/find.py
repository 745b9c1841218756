"""Find: filters the tree, marks the matches in the panes and goes from one to the next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import JobFamily
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.idle import IdleWork
from ladder_app.gui.find.options import FindOptions
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.registry import ViewRegistry
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views.level.view import LevelView

if TYPE_CHECKING:
    from ladder_app.domain.find.search import SearchIndex, SearchResult
    from ladder_app.domain.find.walk import MatchPosition
    from ladder_app.gui.find.match_steps import MatchSteps, Stop

_PAUSE_MILLISECONDS = 250
"""After such a pause in typing, a suggestion is shown if nothing was found."""


class Find(QObject):
    """Shows the matches for the Find field.

    The index is built while the window is idle, or when the first letter is typed.
    """

    def __init__(
        self,
        levels: LevelsPane,
        views: tuple[LevelView, ViewRegistry],
        options: FindOptions,
        navigator: Navigator,
        localizer: Localizer,
    ) -> None:
        """Filter these levels, mark matches in the views, and walk them from the shown level."""
        super().__init__(levels)
        self._levels = levels
        self._view, self._views = views
        self._navigator = navigator
        self.options = options
        self._localizer = localizer
        self._families: Sequence[JobFamily] = ()
        self._index: SearchIndex | None = None
        self._idle = IdleWork(self)
        self._steps: MatchSteps | None = None
        self._suggestion = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._suggest)
        levels.find_changed.connect(self._find)
        levels.suggestion_taken.connect(self._take_suggestion)
        levels.find_field.step_requested.connect(self._enter)
        options.changed.connect(self._find_again)

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.FIND_NEXT: lambda: self.go(1),
            ActionId.FIND_PREVIOUS: lambda: self.go(-1),
        }

    def set_families(self, families: Sequence[JobFamily]) -> None:
        """Search these families, and repeat the current search."""
        self._families = families
        self._index = None
        self._idle.plan(self._preparing())
        if self._levels.find_field.text():
            self._find_again()

    def prepare(self) -> None:
        """Build the index as soon as the window is idle."""
        self._idle.start()

    def _preparing(self) -> Iterator[None]:
        # Imported late: the first window does without.
        from ladder_app.domain.find.search import SearchIndex

        index = SearchIndex()
        for family in self._families:
            yield from index.add_in_steps(family)
        self._index = index
        yield from index.prepare_in_steps()

    def _ready_index(self) -> SearchIndex:
        """The index, built now if it is not there yet."""
        from ladder_app.domain.find.search import SearchIndex

        if self._index is None:
            self._index = SearchIndex(self._families)
            self._idle.plan(self._index.prepare_in_steps())
            self._idle.start()
        return self._index

    def _find_again(self) -> None:
        self._find(self._levels.find_field.text())

    def _find(self, text: str) -> None:
        self._suggestion = ""
        self._pause.stop()
        query = self.options.query(text)
        for entry in self._views:
            entry.view.set_marks(query)
        if not query:
            self._steps = None
            self._levels.show_found(None, "")
            return
        from ladder_app.gui.find.match_steps import MatchSteps

        found = self._ready_index().find(query)
        self._steps = MatchSteps(found)
        self._levels.show_found(found.addresses, self._sentence(found))
        if not found.total:
            self._pause.start()

    def _sentence(self, found: SearchResult) -> str:
        from ladder_app.documents.words.found import found_sentence

        if found.total:
            text = found_sentence(found, self._localizer)
            return self.tr("{0} · with find options").format(text) if self.options.are_set else text
        if self.options.are_set:
            return self.tr("Nothing found with these find options. Escape clears.")
        return self.tr("Nothing found. Escape clears.")

    def _suggest(self) -> None:
        query = self.options.query(self._levels.find_field.text())
        self._suggestion = self._ready_index().suggestion(query)
        self._levels.show_suggestion(self._suggestion)

    def _take_suggestion(self) -> None:
        if self._suggestion:
            self._levels.find_field.setText(self._suggestion)
            self._levels.find_field.setFocus()

    def _enter(self, step: int) -> None:
        if self._steps and not self._steps.found.total:
            self._pause.stop()
            self._suggest()
            self._take_suggestion()
        else:
            self.go(step)

    def go(self, step: int) -> None:
        """Go to the next (1) or previous (-1) match in the view, or from the current level."""
        if self._steps is None:
            self._levels.enter_find()
            return
        position = self._views.entry(self._navigator.view).view.step_match(step)
        if position is not None:
            sentence = self._position_sentence(self._steps.found, position, step)
            self._levels.update_found(sentence)
            return
        stop = self._steps.step(self._navigator.page_address, step)
        if stop is None:
            return
        self._navigator.show(stop.address)
        self._view.show_item(stop.match.item)
        self._levels.update_found(self._stop_sentence(self._steps.found, stop, step))

    def _position_sentence(self, found: SearchResult, position: MatchPosition, step: int) -> str:
        if not position.total:
            return self.tr("{0} · none in this view").format(self._sentence(found))
        text = self._numbered(position.number, position.total)
        return self._wrapped(text, step) if position.is_wrapped else text

    def _stop_sentence(self, found: SearchResult, stop: Stop, step: int) -> str:
        text = self._sentence(found)
        if stop.number:
            text = self._numbered(stop.number, found.total)
        return self._wrapped(text, step) if stop.is_wrapped else text

    def _numbered(self, number: int, total: int) -> str:
        return self.tr("Match {0} of {1}").format(
            self._localizer.number(number), self._localizer.number(total)
        )

    def _wrapped(self, text: str, step: int) -> str:
        from_end = (
            self.tr("Search wrapped to the top")
            if step > 0
            else self.tr("Search wrapped to the end")
        )
        return f"{text} · {from_end}"
