"""One notice for all unexpected errors, with details to copy."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from ladder_app.domain.text.translatable import translatable_plural
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.unexpected import Failure

_log = logging.getLogger(__name__)

_TOPIC = "unexpected-error"
_UPDATE_MILLISECONDS = 500
_QUIET_SECONDS = 10.0
"""A dismissed error that repeats is not shown again for this long."""
_MAX_DETAILS = 10
_TIMES = translatable_plural("It happened %n time.", "It happened %n times.")


class ErrorReport(QObject):
    """Counts failures and shows them in one notice, updated rarely when they repeat."""

    def __init__(
        self,
        parent: QObject,
        show: Callable[[Notification], object],
        versions: Callable[[], str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Show nothing yet; `versions` returns the first lines of the details."""
        super().__init__(parent)
        self._show_notification = show
        self._versions = versions
        self._clock = clock
        self._counts: dict[str, int] = {}
        self._failures: dict[str, Failure] = {}
        self._last: Failure | None = None
        self._next_count = 1
        self._quiet_until = 0.0
        self._is_broken = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._show)

    def add(self, failure: Failure) -> None:
        """Count this failure and schedule the notice."""
        is_new = failure.place not in self._counts
        if is_new and len(self._failures) < _MAX_DETAILS:
            self._failures[failure.place] = failure
        self._counts[failure.place] = self._counts.get(failure.place, 0) + 1
        if not is_new and self._clock() < self._quiet_until:
            return
        self._last = failure
        if is_new or self._counts[failure.place] >= self._next_count:
            self._next_count = _next_shown(self._counts[failure.place])
            self._start()

    def _start(self) -> None:
        # An error while showing an error would repeat forever.
        if not self._is_broken and not self._timer.isActive():
            self._timer.start()

    def _show(self) -> None:
        if self._last is None:
            return
        self._timer.setInterval(_UPDATE_MILLISECONDS)
        try:
            self._show_notification(self._notification(self._last))
        except Exception:  # noqa: BLE001 - whatever it is, it must not be shown again
            self._is_broken = True
            _log.exception("an error could not be shown")

    def _notification(self, failure: Failure) -> Notification:
        return Notification(
            self.text(failure),
            ((self.tr("Copy details"), self.copy_details),),
            Kind.PROBLEM,
            topic=_TOPIC,
            on_dismiss=self.dismiss,
        )

    def text(self, failure: Failure) -> str:
        """The text of the notice."""
        if failure.task:
            what = self.tr("{0} failed unexpectedly ({1}).").format(failure.task, failure.kind)
        else:
            what = self.tr("Something went wrong in Career Ladder ({0}).").format(failure.kind)
        more = self.tr("Your files are unchanged, and you can continue to work.")
        count = self._counts.get(failure.place, 1)
        times = QtLocalizer().plural(*_TIMES, count) if count > 1 else ""
        return " ".join(part for part in (what, more, times) if part)

    @property
    def details(self) -> str:
        """The versions, the system, and the traceback of each error with its count."""
        parts = [
            f"{failure.details}\n({self._counts[place]}×)"
            for place, failure in self._failures.items()
        ]
        return "\n\n".join((self._versions(), *parts))

    def copy_details(self) -> None:
        """Copy the details to the clipboard."""
        QGuiApplication.clipboard().setText(self.details)

    def dismiss(self) -> None:
        """Do not show repeated errors for some time."""
        self._timer.stop()
        self._timer.setInterval(0)
        self._last = None
        self._next_count = 1
        self._quiet_until = self._clock() + _QUIET_SECONDS


def _next_shown(count: int) -> int:
    """The next count to show: each up to ten, then each double of the one before."""
    return count + 1 if count < 10 else count * 2
