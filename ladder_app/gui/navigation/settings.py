"""Which view was shown last, and what was compared. Kept on this computer only."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from ladder_app.domain.compare.options import ComparisonOptions, options_line, parse_options
from ladder_app.gui.settings.keys import Key
from ladder_app.gui.settings.store import SettingsStore

_MAX_CHARACTERS = 3000


class NavigationSettings:
    """Reads and writes these settings; an invalid value counts as none."""

    def __init__(self, settings: QSettings) -> None:
        """Keep them in these settings."""
        self._store = SettingsStore(settings)

    @property
    def view(self) -> str:
        """The name of the view that was shown; empty where none was kept."""
        return self._store.text(Key.VIEW)

    @view.setter
    def view(self, name: str) -> None:
        self._store.put(Key.VIEW, name)

    @property
    def comparison(self) -> ComparisonOptions:
        """What was compared."""
        text = self._store.text(Key.COMPARISON)
        return parse_options(text) if len(text) <= _MAX_CHARACTERS else ComparisonOptions()

    @comparison.setter
    def comparison(self, options: ComparisonOptions) -> None:
        self._store.put(Key.COMPARISON, options_line(options))
