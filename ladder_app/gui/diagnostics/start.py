"""Logging and unexpected errors of the window, set up after the first paint."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ladder_app.crash_file import CrashFile
from ladder_app.gui.diagnostics.early_errors import EarlyErrors
from ladder_app.gui.diagnostics.hooks import ErrorHooks
from ladder_app.gui.diagnostics.report import ErrorReport
from ladder_app.gui.help.system_info import system_information
from ladder_app.gui.parts import Program
from ladder_app.log import start_logging, state_folder, stop_logging

_log = logging.getLogger(__name__)


class Diagnostics(QObject):
    """Logs, shows unexpected errors in a notice, and restores a consistent window after them."""

    def __init__(self, program: Program, early: EarlyErrors, *, debug: bool) -> None:
        """Serve this program until it ends, starting with the early errors."""
        super().__init__(program.core.window)
        start_logging(debug=debug)
        _log.info("started: %s", system_information().strip().replace("\n", "; "))
        self._crashes = CrashFile(state_folder())
        self._hooks = ErrorHooks(self)
        report = ErrorReport(self, program.core.interaction.notices.show, system_information)
        self._hooks.failed.connect(report.add)
        self._hooks.failed.connect(program.presenter.agreement.restore)
        early.hand_over(self._hooks.take, self._hooks.take_message)
        application = QApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def close(self) -> None:
        """Restore the hooks and close the files."""
        self._hooks.remove()
        _log.info("ended")
        self._crashes.close()
        stop_logging()
