"""The settings of the dialog: the last form, paper and options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from ladder_app.gui.settings.keys import Key
from ladder_app.gui.settings.store import SettingsStore

if TYPE_CHECKING:
    from ladder_app.gui.print_export.options import Option

_MAX_CHARACTERS = 400


class PrintSettings:
    """Reads and writes the settings. An invalid value counts as missing."""

    def __init__(self, settings: QSettings) -> None:
        """Use this store."""
        self._store = SettingsStore(settings)

    @property
    def form(self) -> str:
        """The key of the last form, or an empty text."""
        return self._store.line(Key.PRINT_FORM, _MAX_CHARACTERS)

    @form.setter
    def form(self, key: str) -> None:
        self._store.put(Key.PRINT_FORM, key)

    @property
    def paper(self) -> str:
        """The last paper size, or an empty text for that of the locale."""
        return self._store.line(Key.PRINT_PAPER, _MAX_CHARACTERS)

    @paper.setter
    def paper(self, size: str) -> None:
        self._store.put(Key.PRINT_PAPER, size)

    @property
    def options(self) -> Mapping[str, bool]:
        """Which options were checked and which were not, by their keys."""
        texts = self._store.line(Key.PRINT_OPTIONS, _MAX_CHARACTERS).split(",")
        pairs = (text.partition("=") for text in texts)
        return {key: value == "on" for key, _, value in pairs if value in ("on", "off")}

    @options.setter
    def options(self, options: Mapping[str, bool]) -> None:
        texts = (f"{key}={'on' if is_on else 'off'}" for key, is_on in options.items())
        self._store.put(Key.PRINT_OPTIONS, ",".join(texts))

    def is_included(self, option: Option) -> bool:
        """Whether the option was checked last; at first it is as declared."""
        return self.options.get(option.key, option.default)
