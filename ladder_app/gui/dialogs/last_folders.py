"""The folders that file dialogs start in: where a file was opened or saved last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from ladder_app.files.library import nearest_folder
from ladder_app.gui.settings.keys import Key
from ladder_app.gui.settings.store import SettingsStore


class LastFolders:
    """Reads and writes one folder for opening and one for saving."""

    def __init__(self, settings: QSettings) -> None:
        """Use this store."""
        self._store = SettingsStore(settings)

    @property
    def opening(self) -> Path:
        """Where a file was opened last, or the nearest existing folder above."""
        return self._folder(Key.OPENING_FOLDER) or default_folder()

    @property
    def saving(self) -> Path:
        """Where a file was saved last, or the nearest existing folder above."""
        return self.saved_in or default_folder()

    @property
    def saved_in(self) -> Path | None:
        """The same, but None if nothing was saved yet."""
        return self._folder(Key.SAVING_FOLDER)

    def remember_opened(self, path: Path) -> None:
        """Start in the folder of this file the next time a file is opened."""
        self._put(Key.OPENING_FOLDER, path)

    def remember_saved(self, path: Path) -> None:
        """Start in the folder of this file the next time a file is saved."""
        self._put(Key.SAVING_FOLDER, path)

    def _put(self, key: Key, path: Path) -> None:
        self._store.put_path(key, path.absolute().parent)

    def _folder(self, key: Key) -> Path | None:
        stored = self._store.path(key)
        if stored is None:
            return None
        folder = nearest_folder(stored / "file")
        # If the disk is missing, only the root is left.
        return folder if folder != Path(folder.anchor) or folder == stored else None


def default_folder() -> Path:
    """The user's documents, or the home folder."""
    # Imported late: the first window does without.
    from PySide6.QtCore import QStandardPaths

    location = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(location))
    return documents if documents.is_dir() else Path.home()
