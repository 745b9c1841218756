"""What goes wrong before the window is painted, kept until there is somewhere to tell it."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

QtMessage = tuple[QtMsgType, str, str]
"""How bad it is, its category and its text."""


class EarlyErrors:
    """Keeps exceptions and Qt's messages. It imports nothing: the start is not to wait for it."""

    def __init__(self) -> None:
        """Begin to keep them, and let a crash be told on standard error."""
        self._errors: list[BaseException] = []
        self._messages: list[QtMessage] = []
        sys.excepthook = self._keep_error
        qInstallMessageHandler(self._keep_message)
        # Without a standard error, or with one that is no file, it is told nowhere.
        with suppress(RuntimeError, ValueError, OSError):
            faulthandler.enable()

    def _keep_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self._errors.append(error)
        else:
            sys.__excepthook__(kind, error, trace)

    def _keep_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        self._messages.append((kind, context.category or "", text))
        if kind is QtMsgType.QtFatalMsg:
            # Qt ends the process now.
            self._write()

    def hand_over(
        self,
        take_error: Callable[[BaseException], object],
        take_message: Callable[[QtMessage], object],
    ) -> None:
        """Pass on everything that was kept; what comes later goes to other hooks."""
        for message in self._messages:
            take_message(message)
        for error in self._errors:
            take_error(error)
        self._forget()

    def give_up(self) -> None:
        """Write everything that was kept to standard error, and keep nothing more."""
        sys.excepthook = sys.__excepthook__
        qInstallMessageHandler(None)
        self._write()

    def _write(self) -> None:
        for error in self._errors:
            sys.__excepthook__(type(error), error, error.__traceback__)
        if sys.stderr is not None:
            sys.stderr.writelines(f"{text}\n" for _, _, text in self._messages)
        self._forget()

    def _forget(self) -> None:
        self._errors.clear()
        self._messages.clear()
