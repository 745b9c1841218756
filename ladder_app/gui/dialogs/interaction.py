"""What a controller needs to talk with the user: the window, its notices and its dialogs."""

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
"""Lets the user set up a printer for a job with this title; False where it is canceled."""


class Interaction(Struct, frozen=True):
    """Handed to each controller that opens dialogs or reports what it did.

    Without `ask_printer` the system's own print dialog is used.
    """

    window: QMainWindow
    notices: Notices
    folders: LastFolders
    ask_printer: AskPrinter | None = None
