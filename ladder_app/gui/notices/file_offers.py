"""Buttons of a notice for a file that was written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from ladder_app.files.library import nearest_folder
from ladder_app.gui.notices.notices import Notices
from ladder_app.gui.notices.notification import Kind, Notification, Offer


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileOffers", text)


def exported(path: Path, notices: Notices) -> Notification:
    """The notification that a file or a folder was written."""
    return Notification(
        _tr("Exported to {0}").format(path), file_offers(path, notices), topic="export"
    )


def file_offers(path: Path, notices: Notices) -> tuple[Offer, ...]:
    """Buttons that open the file, or the first page of a folder of pages, and show its folder."""
    first_page = path / "index.html"
    to_open = first_page if path.is_dir() and first_page.is_file() else path
    return (
        (_tr("Open"), partial(open_file, to_open, notices)),
        show_in_folder_offer(path, notices),
    )


def show_in_folder_offer(path: Path, notices: Notices) -> Offer:
    """A button that shows a file in its folder."""
    return _tr("Show in folder"), partial(show_in_folder, path, notices)


def open_file(path: Path, notices: Notices) -> None:
    """Open a file in the desktop's default program."""
    if not path.exists():
        _fail(_tr("“{0}” no longer exists.").format(path), notices)
    elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        _fail(_tr("No program is set up to open “{0}”.").format(path.name), notices)


def show_in_folder(path: Path, notices: Notices) -> None:
    """Open the folder of a file, or the nearest existing one above."""
    folder = nearest_folder(path)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        _fail(_tr("No program is set up to show the folder “{0}”.").format(folder), notices)


def _fail(sentence: str, notices: Notices) -> None:
    notices.show(Notification(sentence, kind=Kind.PROBLEM, topic="desktop"))
