"""The hooks of Python and Qt for unhandled errors and messages."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from ladder_app.gui.diagnostics.early_errors import QtMessage
from ladder_app.log import QT, without_prefix
from ladder_app.unexpected import Failure, failure_of

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(__name__)
_qt_log = logging.getLogger(QT)


class ErrorHooks(QObject):
    """Logs unexpected errors of all threads, and emits `failed` in this one.

    `failed` has the Failure. It is emitted from the event loop, after the code that failed. An
    error in an object's `__del__` is only logged: it cannot affect the window.
    """

    failed = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Install the hooks; `remove` restores the earlier ones."""
        super().__init__(parent)
        self._counts: dict[str, int] = {}
        self._busy = threading.local()
        self._caught.connect(self.failed, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread
        sys.unraisablehook = self._catch_unraisable
        self._qt_before = qInstallMessageHandler(self._log_message)

    def remove(self) -> None:
        """Restore the earlier hooks."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)

    def take(self, error: BaseException) -> None:
        """Log an error that was caught elsewhere, and emit `failed` for it."""
        failure = failure_of(error)
        self._record(failure, error)
        self._caught.emit(failure)

    def take_message(self, message: QtMessage) -> None:
        """Log a message from Qt."""
        kind, category, text = message
        prefix = f"{category}: " if category not in ("", "default") else ""
        _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s%s", prefix, text)

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        # An error in this method, or while it logs, must not be handled here again.
        if not isinstance(error, Exception) or getattr(self._busy, "is_here", False):
            sys.__excepthook__(kind, error, trace)
            return
        self._busy.is_here = True
        try:
            self.take(error)
        except Exception:  # noqa: BLE001 - the hook itself failed; Python's own is left
            sys.__excepthook__(kind, error, trace)
        finally:
            self._busy.is_here = False
            _clear_last_error()

    def _catch_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None and not issubclass(caught.exc_type, SystemExit):
            self._catch(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _catch_unraisable(self, caught: sys.UnraisableHookArgs) -> None:
        # Its object must not be kept: it is being deleted.
        if caught.exc_value is not None:
            _log.error("ignored an error in a destructor", exc_info=caught.exc_value)

    def _record(self, failure: Failure, error: BaseException) -> None:
        """Log the traceback once; an error in painting may repeat with each frame."""
        count = self._counts[failure.place] = self._counts.get(failure.place, 0) + 1
        if count == 1:
            what = f"{failure.task} failed" if failure.task else "something went wrong"
            root = (error.__cause__ if failure.task else None) or error
            _log.error("%s: %s: %s", what, failure.kind, _brief(root), exc_info=root)
        elif count in (10, 100, 1000, 10_000):
            _log.warning("%s, %d times by now", failure.place, count)

    def _log_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if getattr(self._busy, "is_logging", False):
            return
        self._busy.is_logging = True
        try:
            self.take_message((kind, context.category or "", text))
        finally:
            self._busy.is_logging = False


def _clear_last_error() -> None:
    """Remove the error that Python keeps for a debugger.

    It would keep the widgets of its frames alive until the next error, in any thread; and a
    widget that is deleted outside its own thread crashes the program.
    """
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        if hasattr(sys, name):
            delattr(sys, name)


def _brief(error: BaseException) -> str:
    from ladder_app.log import redacted

    return redacted(without_prefix(str(error)).partition("\n")[0])
