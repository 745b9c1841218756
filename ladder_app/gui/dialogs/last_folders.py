"""The folders that the file dialogs begin in: where something was opened or saved last."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from ladder_app.files.library import nearest_folder
from ladder_app.gui.settings.stored import Stored


class LastFolders:
    """Reads and writes one folder for opening and one for saving."""

    def __init__(self, settings: QSettings) -> None:
        """Keep them in these settings."""
        self._stored = Stored(settings, "folders")

    @property
    def opening(self) -> Path:
        """Where a file was opened last, or the nearest folder above it that is still there."""
        return self._folder("opening") or default_folder()

    @property
    def saving(self) -> Path:
        """Where a file was saved last, or the nearest folder above it that is still there."""
        return self.saved_in or default_folder()

    @property
    def saved_in(self) -> Path | None:
        """The same, but None where nothing was saved yet."""
        return self._folder("saving")

    def remember_opened(self, path: Path) -> None:
        """Begin in the folder of this file the next time something is opened."""
        self._put("opening", path)

    def remember_saved(self, path: Path) -> None:
        """Begin in the folder of this file the next time something is saved."""
        self._put("saving", path)

    def _put(self, key: str, path: Path) -> None:
        # As bytes: a name may hold bytes that are no text.
        self._stored.put(key, QByteArray(os.fsencode(path.absolute().parent)))

    def _folder(self, key: str) -> Path | None:
        data = self._stored.data(key)
        name = os.fsdecode(bytes(data.data())) if data is not None else ""
        if not name or "\0" in name:
            return None
        folder = nearest_folder(Path(name) / "file")
        # Of a disk that is not there no more than the root is left.
        return folder if folder != Path(folder.anchor) or folder == Path(name) else None


def default_folder() -> Path:
    """The documents of the user, else the home folder."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if documents.is_dir() else Path.home()
