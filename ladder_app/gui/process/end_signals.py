"""The signals that end the program: the settings are saved first."""

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
    """Calls a function before a signal ends the process.

    Python runs signal handlers only between bytecode instructions, and none are executed while
    Qt waits for events. So Python writes the number of each signal to a socket that Qt watches.
    """

    def __init__(self, before_end: Callable[[], object], parent: QObject) -> None:
        """Install the handlers; signals that are ignored stay ignored."""
        super().__init__(parent)
        self._before_end = before_end
        self._receiver, self._sender = socket.socketpair()
        for end in (self._receiver, self._sender):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._receiver.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._receive)
        signal.set_wakeup_fd(self._sender.fileno(), warn_on_full_buffer=False)
        for number in _numbers():
            # `nohup` and `&` have signals ignored.
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, _wake)

    def _receive(self) -> None:
        with contextlib.suppress(BlockingIOError):
            received = self._receiver.recv(64)
            numbers = [number for number in _numbers() if number in received]
            if numbers:
                self._end(numbers[0])

    def _end(self, number: signal.Signals) -> None:
        try:
            self._before_end()
        except Exception:  # noqa: BLE001 - whatever it is, the process ends now
            _log.exception("The settings could not be kept at the end")
        # Reports the signal to the parent process.
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)


def _numbers() -> list[signal.Signals]:
    return [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]


def _wake(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: any Python handler makes Python write the number to the socket."""
