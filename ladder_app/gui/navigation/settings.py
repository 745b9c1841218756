"""Which view was shown last, and what it compared. It is kept on this computer alone."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from ladder_app.domain.compare.options import ComparisonOptions, read_choice, written
from ladder_app.gui.base.stored import Stored

_MAX_CHARACTERS = 3000


class NavigationSettings:
    """Reads and writes the settings; a value that makes no sense is as if it weren't there."""

    def __init__(self, settings: QSettings) -> None:
        """Keep them in these settings."""
        self._stored = Stored(settings, "view")

    @property
    def view(self) -> str:
        """The name of the view that was shown; empty where none was kept."""
        return self._stored.text("shown")

    @view.setter
    def view(self, name: str) -> None:
        self._stored.put("shown", name)

    @property
    def comparison(self) -> ComparisonOptions:
        """What was compared."""
        text = self._stored.text("comparison")
        return read_choice(text) if len(text) <= _MAX_CHARACTERS else ComparisonOptions()

    @comparison.setter
    def comparison(self, choice: ComparisonOptions) -> None:
        self._stored.put("comparison", written(choice))
