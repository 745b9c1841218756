"""What a controller needs to interact with the user: the window, notices, dialog folders."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtWidgets import QMainWindow

from ladder_app.gui.dialogs.last_folders import LastFolders
from ladder_app.gui.notices.notices import Notices

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

AskPrinter = Callable[["QWidget", "QPrinter", str], bool]
"""Lets the user set up a printer for a job with this title; False if canceled."""


class Interaction(Struct, frozen=True):
    """The collaborators of a controller that opens dialogs or reports results.

    Without `ask_printer` the system's print dialog is used.
    """

    window: QMainWindow
    notices: Notices
    folders: LastFolders
    ask_printer: AskPrinter | None = None
