"""Results and problems in one bar above the views. The bar is created when first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont

from ladder_app.gui.notices.notification import Kind, Notification

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ladder_app.gui.notices.notice_bar import NoticeBar

SHOWN_FOR = 12_000
"""Milliseconds after which a notification disappears, unless it reports a problem."""

_MAX_WAITING = 20


class Notices(QObject):
    """Chooses what the bar shows: the latest event or the lasting state, whichever is newer.

    An event (something was printed) covers the state (the shown file is broken) until it is
    dismissed or times out. A state that is new, since another file is shown, covers the events
    until it ends. Call it from the window's thread only.
    """

    def __init__(
        self,
        parent: QObject,
        place: Callable[[QWidget], object],
        shown_for: int = SHOWN_FOR,
        announce: Callable[[QWidget, str, Kind], None] | None = None,
    ) -> None:
        """Show nothing; `place` adds the bar to the window, `announce` informs screen readers."""
        super().__init__(parent)
        self._place = place
        self._announce = announce
        self._events: list[Notification] = []
        self._state: Notification | None = None
        self._is_state_newer = False
        self._dismissed_state: Notification | None = None
        self._shown: Notification | None = None
        self._bar: NoticeBar | None = None
        self._font: QFont | None = None
        self._timer = QTimer(self, singleShot=True, interval=shown_for)
        self._timer.timeout.connect(self._expire)

    @property
    def current(self) -> Notification | None:
        """What the bar shows, or None while it is hidden."""
        return self._shown

    def show(self, notification: Notification) -> None:
        """Show an event: something just done or just failed."""
        self._events = [
            event
            for event in self._events
            if event.kind is Kind.PROBLEM
            and not event.is_like(notification)
            and (not event.topic or event.topic != notification.topic)
        ][-_MAX_WAITING:]
        is_covered = self._is_covered_by_state(notification)
        if not is_covered:
            self._events.append(notification)
            self._is_state_newer = False
        self._update(is_new=not is_covered)

    def _is_covered_by_state(self, event: Notification) -> bool:
        state = self._state
        is_problem = event.kind is Kind.PROBLEM and bool(event.about)
        return is_problem and state is not None and state.about == event.about

    def show_state(self, state: Notification | None) -> None:
        """Show a lasting state below all events, or none."""
        if state is None or not state.is_like(self._state):
            self._is_state_newer = state is not None
        self._state = state
        if state is None or not state.is_like(self._dismissed_state):
            self._dismissed_state = None
        self._update()

    def clear(self, topic: str = "") -> None:
        """Remove the events of a topic, or all of them; the state stays."""
        self._events = [event for event in self._events if topic and event.topic != topic]
        self._update()

    def dismiss(self) -> None:
        """Remove the shown notification; a dismissed state returns when it changes."""
        dismissed = self._shown
        if self._events and dismissed is self._events[-1]:
            self._events.pop()
        else:
            self._dismissed_state = self._state
        self._update()
        if dismissed is not None and dismissed.on_dismiss is not None:
            dismissed.on_dismiss()

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        self._font = font
        if self._bar is not None:
            self._bar.set_base_font(font)

    def _update(self, *, is_new: bool = False) -> None:
        before, self._shown = self._shown, self._top
        if self._shown is None and self._bar is None:
            return
        bar = self._ensure_bar()
        bar.show_notification(self._shown)
        if is_new:
            self._timer.start()
        if self._shown is not None and (is_new or not self._shown.is_like(before)):
            self._update_screen_readers(bar, self._shown)

    @property
    def _top(self) -> Notification | None:
        state = None if self._dismissed_state is not None else self._state
        if self._events and not (state is not None and self._is_state_newer):
            return self._events[-1]
        return state

    def _ensure_bar(self) -> NoticeBar:
        if self._bar is None:
            from ladder_app.gui.notices.notice_bar import NoticeBar

            self._bar = NoticeBar()
            self._bar.dismissed.connect(self.dismiss)
            self._place(self._bar)
            if self._font is not None:
                self._bar.set_base_font(self._font)
        return self._bar

    def _update_screen_readers(self, bar: NoticeBar, shown: Notification) -> None:
        if self._announce is None:
            from ladder_app.gui.notices.notice_bar import announce

            self._announce = announce
        self._announce(bar, shown.text, shown.kind)

    def _expire(self) -> None:
        if self._bar is not None and self._bar.is_in_use:
            self._timer.start()
            return
        self._events = [event for event in self._events if event.kind is Kind.PROBLEM]
        self._update()
