"""What the window remembers: its place, its splits, the level, the zoom.

Settings are a file that anything may have written, so every value is checked
when it is read, and one that makes no sense is as if it weren't there.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from ladder_app.gui.settings.stored import Stored

MAX_RECENT = 8
SMALLEST_ZOOM, LARGEST_ZOOM, NORMAL_ZOOM = 80, 200, 100
_COLORS = ("system", "light", "dark", "contrast")


class WindowSettings:
    """Reads and writes the settings of one window."""

    def __init__(self, settings: QSettings) -> None:
        """Keep them in these settings."""
        self._stored = Stored(settings)

    @property
    def geometry(self) -> QByteArray | None:
        """The place and size of the window as Qt writes them, or None where none is kept."""
        return self._stored.data("window/geometry")

    def restore_splitters(self, splitters: Mapping[str, QSplitter]) -> None:
        """Put the splitters back where they were."""
        for name, splitter in splitters.items():
            state = self._stored.data(f"splitters/{name}")
            if state is not None:
                splitter.restoreState(state)

    def save(self, window: QMainWindow, splitters: Mapping[str, QSplitter]) -> None:
        """Keep where window and splitters are."""
        self._stored.put("window/geometry", window.saveGeometry())
        for name, splitter in splitters.items():
            self._stored.put(f"splitters/{name}", splitter.saveState())
        self._stored.write()

    def forget_layout(self) -> None:
        """Begin with the layout of a first start the next time."""
        for key in ("window/geometry", "splitters", "panes"):
            self._stored.forget(key)

    @property
    def level(self) -> str:
        """The address of the level that was shown, or an empty text."""
        return self._stored.text("level")

    @level.setter
    def level(self, address: str) -> None:
        self._stored.put("level", address)

    @property
    def recent(self) -> tuple[str, ...]:
        """The keys of what one has lately gone to by Go to, the last one first."""
        return tuple(filter(None, self._stored.text("recent").split("\n")))[:MAX_RECENT]

    def remember(self, key: str) -> None:
        """Put the key of what one has gone to first."""
        with self._stored.up_to_date():
            keys = list(dict.fromkeys((key, *self.recent)))
            self._stored.put("recent", "\n".join(keys[:MAX_RECENT]))

    def forget_recent(self) -> None:
        """Remember nothing that one has gone to."""
        self._stored.forget("recent")

    @property
    def zoom(self) -> int:
        """The zoom of the text in percent, from 80 to 200."""
        text = self._stored.text("zoom")
        value = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else NORMAL_ZOOM
        return value if SMALLEST_ZOOM <= value <= LARGEST_ZOOM else NORMAL_ZOOM

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._stored.put("zoom", str(percent))

    @property
    def colors(self) -> str:
        """Which colours were chosen: system, light, dark or contrast."""
        text = self._stored.text("colors")
        return text if text in _COLORS else _COLORS[0]

    @colors.setter
    def colors(self, choice: str) -> None:
        self._stored.put("colors", choice)

    def is_pane_shown(self, name: str) -> bool:
        """Whether the pane is to be shown; it is unless it was hidden."""
        return self._stored.text(f"panes/{name}") != "hidden"

    def set_pane_shown(self, name: str, shown: bool) -> None:
        """Keep whether the pane is shown."""
        self._stored.put(f"panes/{name}", "shown" if shown else "hidden")
