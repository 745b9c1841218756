"""Requests from outside the window: signals, second starts, the desktop.

Connected after the first paint: before it, there is nothing to save or to show.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ladder_app.files.names import Named
from ladder_app.gui.parts import Program
from ladder_app.gui.process.application import Application
from ladder_app.gui.process.end_signals import EndSignals
from ladder_app.gui.window.front import bring_to_front
from ladder_app.second_start import Request, channel_name, socket_path

if TYPE_CHECKING:
    from ladder_app.gui.process.pipe_server import PipeServer
    from ladder_app.gui.process.request_server import RequestServer


def connect_outside(application: Application, program: Program) -> None:
    """Save the settings however the process ends, and open the files of other starts."""
    window, files = program.core.window, program.controllers.files

    def serve(request: Request) -> None:
        bring_to_front(window, request.token)
        files.open_files(request.files)
        files.show_named(Named(addresses=request.addresses))

    def end() -> None:
        program.keep_settings()
        if server is not None:
            server.close()

    application.open_files_by(files.open_files)
    application.commitDataRequest.connect(lambda _manager: program.keep_settings())
    server = _make_server(window)
    if server is not None:
        server.requested.connect(serve)
        application.aboutToQuit.connect(server.close)
    EndSignals(end, window)


def _make_server(window: QWidget) -> RequestServer | PipeServer | None:
    if os.name != "posix":
        # Named pipes need Qt's network library.
        from ladder_app.gui.process.pipe_server import PipeServer

        return PipeServer(channel_name(os.environ), window)
    path = socket_path(os.environ)
    if path is None:
        return None
    from ladder_app.gui.process.request_server import RequestServer

    return RequestServer(path, window)
