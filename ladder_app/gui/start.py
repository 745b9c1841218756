"""Starts the program with its window."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ladder_app import __version__
from ladder_app.documents.fonts import require_font
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.files.names import Named, sorted_names
from ladder_app.gui.actions.icons import application_icon
from ladder_app.gui.app import compose_shell
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.base.translation import install_translations
from ladder_app.gui.diagnostics.early_errors import EarlyErrors
from ladder_app.gui.parts import Program, Shell
from ladder_app.gui.process.application import Application
from ladder_app.gui.settings.settings_file import OpenedSettings, user_settings
from ladder_app.settings_path import NAME
from ladder_app.window_options import WindowOptions

Diagnose = Callable[[Program], object]
"""Starts to log and to show the unexpected errors of a program."""


def make_application() -> Application:
    """The application with its name and style."""
    # Set by Qt's own option: setStyle returns a QStyle, whose many enums take some milliseconds.
    application = Application([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("Career Ladder")
    application.setApplicationVersion(__version__)
    application.setOrganizationName(NAME)
    application.setDesktopFileName(NAME)
    install_translations(application)
    return application


def run(bundled: Sequence[Path], options: WindowOptions) -> int:
    """Open the window with the bundled ladder files and the user's; returns the exit status.

    Raises:
        NoFontError: no font is installed.
    """
    named = sorted_names(options.names)
    keep_none_alive()
    errors = EarlyErrors()
    try:
        application = make_application()
        require_font()
        opened = user_settings()
        shell = compose_shell(bundled, named.ladders, opened.settings)
        window = shell.core.window
        # Ctrl+C in the terminal ends the program like any other, until `connect_outside`.
        if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        shell.panes.layout.place_window()
        window.show()
        _wait_until_painted()
        if options.quit_when_painted:
            window.close()
        diagnose = partial(_start_diagnostics, errors, opened, debug=options.debug)
        # Closed by now, it would never end an event loop.
        status = _go_on(application, shell, named, diagnose) if window.isVisible() else 0
        # What is left goes with the process; looking through it for cycles takes longer.
        gc.freeze()
    finally:
        errors.give_up()
    return status


def _wait_until_painted() -> None:
    """Let the window be painted. Keys and clicks wait: they have no handlers yet."""
    loop = QEventLoop()
    # The first turn of the event loop brings the window's own events, the second comes after.
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, loop.quit))
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _go_on(application: Application, shell: Shell, named: Named, diagnose: Diagnose) -> int:
    """Complete the window and serve the user to the end; returns the exit status."""
    from ladder_app.gui.completion import complete

    program = complete(shell)
    QTimer.singleShot(0, partial(_finish_startup, application, program, named, diagnose))
    return application.exec()


def _start_diagnostics(
    errors: EarlyErrors, opened: OpenedSettings, program: Program, *, debug: bool
) -> None:
    """Log and show unexpected errors, and what was wrong with the settings file."""
    from ladder_app.gui.diagnostics.start import Diagnostics
    from ladder_app.gui.notices.notification import Kind, Notification

    Diagnostics(program, errors, debug=debug)
    problem = opened.message(QtLocalizer())
    if problem:
        program.core.interaction.notices.show(Notification(problem, kind=Kind.PROBLEM))


def _finish_startup(
    application: Application,
    program: Program,
    named: Named,
    diagnose: Diagnose,
) -> None:
    """Do what the first window did not wait for."""
    from ladder_app.gui.base.cycles import CycleCollector
    from ladder_app.gui.process.outside import connect_outside

    diagnose(program)
    connect_outside(application, program)
    files = program.controllers.files
    files.read_rest()
    # The icon needs Qt's SVG library, and nobody waits for it as for the window.
    QApplication.setWindowIcon(application_icon())
    files.show_named(named)
    gc.freeze()
    # To look through all that is read, while it is read, would let the window stand still.
    CycleCollector(program.core.window, lambda: not files.reading.is_busy)
