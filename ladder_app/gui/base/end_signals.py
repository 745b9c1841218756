"""The signals that end the program: what is to be kept is kept first."""

from __future__ import annotations

import contextlib
import logging
import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

_log = logging.getLogger(__name__)
_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class EndSignals(QObject):
    """Calls a function before such a signal ends the process as it always does.

    Python's handlers run only between two steps of Python, and while Qt waits for events
    there are none. So Python writes each signal's number into a socket that Qt waits for.
    """

    def __init__(self, before_end: Callable[[], object], parent: QObject) -> None:
        """Call this function from now on; signals that are ignored stay ignored."""
        super().__init__(parent)
        self._before_end = before_end
        self._receiver, self._sender = socket.socketpair()
        for end in (self._receiver, self._sender):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._receiver.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._receive)
        signal.set_wakeup_fd(self._sender.fileno(), warn_on_full_buffer=False)
        for number in _numbers():
            # Ctrl+C has been left to the system until now; `nohup` and `&` set the other.
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, _wake)

    def _receive(self) -> None:
        with contextlib.suppress(BlockingIOError):
            received = self._receiver.recv(64)
            ending = [number for number in _numbers() if number in received]
            if ending:
                self._end(ending[0])

    def _end(self, number: signal.Signals) -> None:
        try:
            self._before_end()
        except Exception:  # noqa: BLE001 - whatever it is, the process ends now
            _log.exception("The settings could not be kept at the end")
        # So that whoever waits for the process is told which signal it was.
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)


def _numbers() -> list[signal.Signals]:
    return [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]


def _wake(_number: int, _frame: FrameType | None) -> None:
    """A handler of Python's own is what has the number written into the socket."""
