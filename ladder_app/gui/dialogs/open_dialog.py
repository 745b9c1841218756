"""Asks which files to open. Imported when first needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ladder_app.gui.dialogs.last_folders import LastFolders


def ladder_filters() -> str:
    """The filters for a ladder file in Qt's file dialog."""
    return QCoreApplication.translate("AskFile", "Ladders (*.yaml *.yml);;All files (*)")


def ask_for_file(
    parent: QWidget, title: str, filters: str, folders: LastFolders, folder: Path | None = None
) -> Path | None:
    """The selected file or None; the dialog starts in this folder or the last one."""
    begin = str(folder or folders.opening)
    name, _ = QFileDialog.getOpenFileName(parent, title, begin, filters)
    if not name:
        return None
    folders.remember_opened(Path(name))
    return Path(name)


def ask_for_files(parent: QWidget, title: str, filters: str, folders: LastFolders) -> list[Path]:
    """The selected files; an empty list if none."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folders.opening), filters)
    paths = [Path(name) for name in names]
    if paths:
        folders.remember_opened(paths[0])
    return paths
