"""Errors before the first paint, collected until they can be logged and shown."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

QtMessage = tuple[QtMsgType, str, str]
"""The type, the category and the text of a message."""


class EarlyErrors:
    """Collects exceptions and Qt's messages. It has few imports, for a fast start."""

    def __init__(self) -> None:
        """Start collecting, and have crashes reported on standard error."""
        self._errors: list[BaseException] = []
        self._messages: list[QtMessage] = []
        sys.excepthook = self._collect_error
        qInstallMessageHandler(self._collect_message)
        # Without standard error, or if it is not a file, crashes are not reported.
        with suppress(RuntimeError, ValueError, OSError):
            faulthandler.enable()

    def _collect_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self._errors.append(error)
        else:
            sys.__excepthook__(kind, error, trace)

    def _collect_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        self._messages.append((kind, context.category or "", text))
        if kind is QtMsgType.QtFatalMsg:
            # Qt ends the process after this.
            self._write()

    def hand_over(
        self,
        take_error: Callable[[BaseException], object],
        take_message: Callable[[QtMessage], object],
    ) -> None:
        """Pass on all collected errors and messages. Later ones go to other hooks."""
        for message in self._messages:
            take_message(message)
        for error in self._errors:
            take_error(error)
        self._clear()

    def give_up(self) -> None:
        """Write the collected errors and messages to standard error, and stop collecting."""
        sys.excepthook = sys.__excepthook__
        qInstallMessageHandler(None)
        self._write()

    def _write(self) -> None:
        for error in self._errors:
            sys.__excepthook__(type(error), error, error.__traceback__)
        if sys.stderr is not None:
            sys.stderr.writelines(f"{text}\n" for _, _, text in self._messages)
        self._clear()

    def _clear(self) -> None:
        self._errors.clear()
        self._messages.clear()
