"""Go to: fills the popup with choices, and opens the selected one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMainWindow

from ladder_app.domain.model import JobFamily
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import native_keys, plain_text
from ladder_app.gui.actions.specs import ACTIONS
from ladder_app.gui.base.idle import IdleWork
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.settings.window_settings import WindowSettings

if TYPE_CHECKING:
    from ladder_app.domain.find.quick_open import QuickOpenIndex
    from ladder_app.domain.find.targets import Target
    from ladder_app.gui.go_to.popup import GoToPopup


class GoTo(QObject):
    """Opens the popup over a window; selected actions run at once.

    `place_requested` has the address of a level, and the skill or statement to show, or None.
    """

    place_requested = Signal(str, object)

    def __init__(
        self, window: QMainWindow, actions: Mapping[ActionId, QAction], state: WindowSettings
    ) -> None:
        """Offer these actions and the families; `state` stores recent choices."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._state = state
        self._families: Sequence[JobFamily] = ()
        self._index: QuickOpenIndex | None = None
        self._popup: GoToPopup | None = None
        self._idle = IdleWork(self)
        self._offered: list[Target] = []

    def set_families(self, families: Sequence[JobFamily]) -> None:
        """Offer the content of these families."""
        self._families = families
        self._index = None
        self._idle.plan(self._preparing())

    def prepare(self) -> None:
        """Build the index as soon as the window is idle."""
        self._idle.start()

    def _preparing(self) -> Iterator[None]:
        # Imported late: the first window does without.
        from ladder_app.domain.find.quick_open import QuickOpenIndex

        index = QuickOpenIndex()
        yield
        for family in self._families:
            yield from index.add_in_steps(family)
        yield from index.prepare_in_steps()
        self._index = index

    def open(self, font: QFont, colors: Palette) -> None:
        """Open the popup in this font and these colors."""
        if self._popup is None:
            from ladder_app.gui.go_to.popup import GoToPopup

            self._popup = GoToPopup(self._window)
            self._popup.typed.connect(self._search)
            self._popup.selected.connect(self._go)
        self._offered = list(self._action_targets())
        self._popup.enter(font, colors)
        self._search("")

    @property
    def popup(self) -> GoToPopup | None:
        """The popup, or None before it is first opened."""
        return self._popup

    def _search(self, text: str) -> None:
        if self._popup is None or self._popup.isHidden():
            return
        if self._index is None:
            self._idle.finish()
        if self._index is not None:
            choices = self._index.search(text, self._offered, self._state.recent)
            hint = self.tr("Up and Down select, Enter goes there, Escape closes")
            self._popup.show_choices(choices, hint if choices else self.tr("Nothing found."))

    def _action_targets(self) -> Iterator[Target]:
        from ladder_app.domain.find.targets import Target, TargetKind

        for spec in ACTIONS:
            if self._actions[spec.id].isEnabled() and spec.id is not ActionId.GO_TO:
                yield Target(
                    kind=TargetKind.ACTION,
                    key=f"action:{spec.id.name}",
                    text=plain_text(spec),
                    detail=native_keys(spec),
                )

    def _go(self, target: Target) -> None:
        self._state.remember(target.key)
        if target.address:
            self.place_requested.emit(target.address, target.item)
            return
        name = target.key.partition(":")[2]
        action = self._actions[ActionId[name]]
        if action.isEnabled():
            action.trigger()
