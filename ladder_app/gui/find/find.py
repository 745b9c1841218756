"""Find: filters the tree, marks the hits in the panes and walks them."""

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
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views.level.view import LevelView

if TYPE_CHECKING:
    from ladder_app.domain.find.search import Found, SearchIndex
    from ladder_app.gui.find.walk import FindWalk, Stop

_PAUSE_MILLISECONDS = 250
"""Who pauses so long in typing waits for what was found, or for what was meant."""


class Find(QObject):
    """Shows where the words of the Find field are.

    The index is made while nobody waits, or when the first letter is typed before that is done.
    """

    def __init__(
        self,
        levels: LevelsPane,
        view: LevelView,
        options: FindOptions,
        navigator: Navigator,
        localizer: Localizer,
    ) -> None:
        """Filter these levels, mark in this view, and go on from what the navigator shows."""
        super().__init__(levels)
        self._levels = levels
        self._view = view
        self._navigator = navigator
        self.options = options
        self._localizer = localizer
        self._families: Sequence[JobFamily] = ()
        self._index: SearchIndex | None = None
        self._idle = IdleWork(self)
        self._walk: FindWalk | None = None
        self._meant = ""
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
        """Find in these families; what is in the field is sought again."""
        self._families = families
        self._index = None
        self._idle.plan(self._preparing())
        if self._levels.find_field.text():
            self._find_again()

    def prepare(self) -> None:
        """Make ready for the first letter as soon as there is time."""
        self._idle.start()

    def _preparing(self) -> Iterator[None]:
        # Imported late: the first window does without.
        from ladder_app.domain.find.search import SearchIndex

        index = SearchIndex()
        for family in self._families:
            yield from index.adding(family)
        self._index = index
        yield from index.prepare()

    def _ready_index(self) -> SearchIndex:
        """The index, made now if nobody had time for it before."""
        from ladder_app.domain.find.search import SearchIndex

        if self._index is None:
            self._index = SearchIndex(self._families)
            self._idle.plan(self._index.prepare())
            self._idle.start()
        return self._index

    def _find_again(self) -> None:
        self._find(self._levels.find_field.text())

    def _find(self, text: str) -> None:
        self._meant = ""
        self._pause.stop()
        query = self.options.query(text)
        self._view.set_marks(query)
        if not query:
            self._walk = None
            self._levels.show_found(None, "")
            return
        from ladder_app.gui.find.walk import FindWalk

        found = self._ready_index().find(query)
        self._walk = FindWalk(found)
        self._levels.show_found(found.addresses, self._sentence(found))
        if not found.total:
            self._pause.start()

    def _sentence(self, found: Found) -> str:
        from ladder_app.documents.words.found import found_sentence

        if found.total:
            text = found_sentence(found, self._localizer)
            return self.tr("{0} · with find options").format(text) if self.options.are_set else text
        if self.options.are_set:
            return self.tr("Nothing found with these find options. Escape clears.")
        return self.tr("Nothing found. Escape clears.")

    def _suggest(self) -> None:
        query = self.options.query(self._levels.find_field.text())
        self._meant = self._ready_index().suggestion(query)
        self._levels.show_suggestion(self._meant)

    def _take_suggestion(self) -> None:
        if self._meant:
            self._levels.find_field.setText(self._meant)
            self._levels.find_field.setFocus()

    def _enter(self, step: int) -> None:
        if self._walk and not self._walk.found.total:
            self._pause.stop()
            self._suggest()
            self._take_suggestion()
        else:
            self.go(step)

    def go(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), from the level that is shown."""
        if self._walk is None:
            self._levels.enter_find()
            return
        stop = self._walk.step(self._navigator.address, step)
        if stop is None:
            return
        self._navigator.show(stop.address)
        self._view.show_item(stop.hit.item)
        self._levels.update_found(self._stop_sentence(self._walk.found, stop, step))

    def _stop_sentence(self, found: Found, stop: Stop, step: int) -> str:
        text = self._sentence(found)
        if stop.number:
            number, total = stop.number, found.total
            text = self.tr("Match {0} of {1}").format(
                self._localizer.number(number), self._localizer.number(total)
            )
        if not stop.is_wrapped:
            return text
        from_end = (
            self.tr("Search wrapped to the top")
            if step > 0
            else self.tr("Search wrapped to the end")
        )
        return f"{text} · {from_end}"
