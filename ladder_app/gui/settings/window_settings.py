"""The settings of the window: its layout, the level, recent Go to targets, zoom and colors."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from ladder_app.gui.settings.keys import Key, pane_key, splitter_key
from ladder_app.gui.settings.store import SettingsStore

MAX_RECENT = 8
MIN_ZOOM, MAX_ZOOM, NORMAL_ZOOM = 80, 200, 100
_COLORS = ("system", "light", "dark", "contrast")
_LAYOUT_KEYS = [key for key in Key if key.stores == Key.WINDOW_GEOMETRY.stores]


class WindowSettings:
    """Reads and writes the settings of a window. An invalid value counts as missing."""

    def __init__(self, settings: QSettings) -> None:
        """Use this store."""
        self._store = SettingsStore(settings)

    @property
    def geometry(self) -> QByteArray | None:
        """The place and size of the window in Qt's format, or None."""
        return self._store.data(Key.WINDOW_GEOMETRY)

    def restore_splitters(self, splitters: Mapping[str, QSplitter]) -> None:
        """Move the handles of the splitters to where they were."""
        for name, splitter in splitters.items():
            state = self._store.data(splitter_key(name))
            if state is not None:
                splitter.restoreState(state)

    def save(self, window: QMainWindow, splitters: Mapping[str, QSplitter]) -> None:
        """Store the places of the window and the splitters' handles."""
        self._store.put(Key.WINDOW_GEOMETRY, window.saveGeometry())
        for name, splitter in splitters.items():
            self._store.put(splitter_key(name), splitter.saveState())
        self._store.sync()

    def forget_layout(self) -> None:
        """Have the next start use the default layout."""
        self._store.remove(*_LAYOUT_KEYS)

    @property
    def level(self) -> str:
        """The address of the last level, or an empty text."""
        return self._store.text(Key.LEVEL)

    @level.setter
    def level(self, address: str) -> None:
        self._store.put(Key.LEVEL, address)

    @property
    def recent(self) -> tuple[str, ...]:
        """The keys of recent Go to targets, the last one first."""
        keys = self._store.text(Key.RECENT_TARGETS).split("\n")
        return tuple(filter(None, keys))[:MAX_RECENT]

    def remember(self, key: str) -> None:
        """Put a Go to target first among the recent ones."""
        with self._store.locked():
            keys = list(dict.fromkeys((key, *self.recent)))
            self._store.put(Key.RECENT_TARGETS, "\n".join(keys[:MAX_RECENT]))

    def forget_recent(self) -> None:
        """Remove the recent Go to targets."""
        self._store.remove(Key.RECENT_TARGETS)

    @property
    def zoom(self) -> int:
        """The zoom of the text in percent, from 80 to 200."""
        text = self._store.text(Key.ZOOM)
        value = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else NORMAL_ZOOM
        return value if MIN_ZOOM <= value <= MAX_ZOOM else NORMAL_ZOOM

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._store.put(Key.ZOOM, str(percent))

    @property
    def colors(self) -> str:
        """The selected colors: system, light, dark or contrast."""
        text = self._store.text(Key.COLORS)
        return text if text in _COLORS else _COLORS[0]

    @colors.setter
    def colors(self, choice: str) -> None:
        self._store.put(Key.COLORS, choice)

    def is_pane_shown(self, name: str) -> bool:
        """Whether the pane is shown, the default."""
        return self._store.text(pane_key(name)) != "hidden"

    def set_pane_shown(self, name: str, shown: bool) -> None:
        """Store whether the pane is shown."""
        self._store.put(pane_key(name), "shown" if shown else "hidden")
