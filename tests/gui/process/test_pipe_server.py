"""The same requests by Qt's own local sockets, as on Windows."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ladder_app.second_start import ANSWER, MAX_BYTES, Request, encoded

network = pytest.importorskip("PySide6.QtNetwork", exc_type=ImportError)


def test_a_request_is_answered_and_told_and_noise_is_not(qtbot: QtBot, tmp_path: Path) -> None:
    from ladder_app.gui.process.pipe_server import PipeServer

    parent = QObject()
    server = PipeServer(f"career-ladder-test-{os.getpid()}", parent)
    (listener,) = server.findChildren(network.QLocalServer)
    assert listener.isListening()
    request = Request((tmp_path / "potter.yaml",), "token")
    message: list[Request] = []
    server.requested.connect(message.append)
    for noise in (b"noise\0\0", b"x" * (MAX_BYTES + 1)):
        assert answer_to(noise, qtbot) == b""
    assert answer_to(encoded(request), qtbot) == ANSWER
    assert message == [request]
    server.close()
    assert not listener.isListening()


def answer_to(data: bytes, qtbot: QtBot) -> bytes:
    client = network.QLocalSocket()
    client.connectToServer(f"career-ladder-test-{os.getpid()}")
    assert client.waitForConnected(5000)
    client.write(data)
    qtbot.waitUntil(
        lambda: client.state() == network.QLocalSocket.LocalSocketState.UnconnectedState
    )
    return bytes(client.readAll().data())
