"""Receives the files of a second start through a socket."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from ladder_app.second_start import (
    ANSWER,
    MAX_BYTES,
    Request,
    decoded,
    is_answered,
    is_private,
    is_whole,
)

_log = logging.getLogger(__name__)
_MAX_CONNECTIONS = 8
_TIMEOUT_MILLISECONDS = 3000
"""A second start gives up earlier than this."""


class RequestServer(QObject):
    """Answers second starts; `requested` has the `Request` of each.

    It uses Python's sockets: Qt's need libraries that a small system lacks.
    """

    requested = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        """Listen at this path, unless another window does."""
        super().__init__(parent)
        self._path = path
        self._connections: list[_Connection] = []
        self._socket: socket.socket | None = None
        try:
            self._listen()
        except OSError:
            _log.info("A second start will open a window of its own", exc_info=True)

    def _listen(self) -> None:
        self._path.parent.mkdir(mode=0o700, exist_ok=True)
        if not is_private(self._path.parent) or is_answered(self._path):
            return
        # A socket without an answer was left by a process that was killed.
        if self._path.is_socket():
            self._path.unlink()
        server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        server.setblocking(False)
        server.bind(str(self._path))
        self._path.chmod(0o600)
        server.listen(_MAX_CONNECTIONS)
        self._socket, self._inode = server, self._path.stat().st_ino
        notifier = QSocketNotifier(server.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._accept)
        self._notifier = notifier

    def close(self) -> None:
        """Stop listening."""
        if self._socket is None:
            return
        self._notifier.setEnabled(False)
        self._socket.close()
        self._socket = None
        with suppress(OSError):
            # Another window may listen at this path meanwhile.
            if self._path.stat().st_ino == self._inode:
                self._path.unlink()

    def _accept(self) -> None:
        if self._socket is None:
            return
        with suppress(OSError):
            connection, _ = self._socket.accept()
            if len(self._connections) < _MAX_CONNECTIONS:
                self._connections.append(_Connection(connection, self._take, self))
            else:
                connection.close()

    def _take(self, connection: _Connection, request: Request | None) -> None:
        self._connections.remove(connection)
        connection.deleteLater()
        if request is not None:
            self.requested.emit(request)


class _Connection(QObject):
    """The connection of a second start, limited in time and size."""

    def __init__(
        self,
        connection: socket.socket,
        take: Callable[[_Connection, Request | None], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        connection.setblocking(False)
        self._socket = connection
        self._take = take
        self._data = b""
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._timeout = QTimer(self, singleShot=True, interval=_TIMEOUT_MILLISECONDS)
        self._timeout.timeout.connect(lambda: self._end(None))
        self._timeout.start()

    def _read(self) -> None:
        try:
            received = self._socket.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            self._end(None)
            return
        self._data += received
        if not received or len(self._data) > MAX_BYTES:
            self._end(None)
        elif is_whole(self._data):
            request = decoded(self._data)
            self._end(request if request is not None and self._answer() else None)

    def _answer(self) -> bool:
        """Answer, unless the other process gave up and opened its own window."""
        try:
            if self._socket.recv(1, socket.MSG_PEEK) == b"":
                return False
        except BlockingIOError:
            pass  # The other process waits for the answer.
        except OSError:
            return False
        try:
            return self._socket.send(ANSWER) == len(ANSWER)
        except OSError:
            return False

    def _end(self, request: Request | None) -> None:
        self._timeout.stop()
        self._notifier.setEnabled(False)
        self._socket.close()
        self._take(self, request)
