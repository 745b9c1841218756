"""Receives the files of a second start through a named pipe, as on Windows."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ladder_app.second_start import ANSWER, MAX_BYTES, decoded, is_whole

_MAX_CONNECTIONS = 8
_TIMEOUT_MILLISECONDS = 3000


class PipeServer(QObject):
    """Answers second starts; `requested` has the `Request` of each."""

    requested = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        """Listen at this name, unless another window does."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MAX_CONNECTIONS)
        self._server.newConnection.connect(self._accept)
        self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _accept(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.setReadBufferSize(MAX_BYTES)
            connection.readyRead.connect(lambda each=connection: self._read(each))
            connection.disconnected.connect(connection.deleteLater)
            QTimer.singleShot(_TIMEOUT_MILLISECONDS, connection, connection.abort)

    def _read(self, connection: QLocalSocket) -> None:
        data = bytes(connection.peek(MAX_BYTES + 1).data())
        if len(data) >= MAX_BYTES:
            connection.abort()
        elif is_whole(data):
            connection.readAll()
            request = decoded(data)
            if request is None:
                connection.abort()
                return
            connection.write(ANSWER)
            connection.disconnectFromServer()
            self.requested.emit(request)
