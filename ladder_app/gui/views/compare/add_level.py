"""Add a level to the comparison with the field of Go to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ladder_app.domain.find.quick_open import QuickOpenIndex
from ladder_app.domain.find.targets import Target, level_target
from ladder_app.domain.model import JobFamily
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.go_to.popup import GoToPopup


class AddLevel(QObject):
    """Opens the field of Go to with levels only; `selected` has the address of the selected one."""

    selected = Signal(str)

    def __init__(self, window: QWidget) -> None:
        """Create a hidden popup over this window."""
        super().__init__(window)
        self._index = QuickOpenIndex()
        self.popup = GoToPopup(window)
        text = self.tr("Add a level to the comparison")
        self.popup.field.setPlaceholderText(text)
        self.popup.field.setAccessibleName(text)
        self.popup.typed.connect(self._search)
        self.popup.selected.connect(self._emit_selected)

    def open(
        self, families: Sequence[JobFamily], but: Sequence[str], font: QFont, colors: Palette
    ) -> None:
        """Offer the levels of the families except those at these addresses."""
        targets = (level_target(family, level) for family in families for level in family.levels)
        self._index = QuickOpenIndex(others=(each for each in targets if each.address not in but))
        self.popup.enter(font, colors)
        self._search("")

    def _search(self, text: str) -> None:
        if self.popup.isHidden():
            return
        choices = self._index.search(text)
        hint = self.tr("Up and Down select, Enter adds it, Escape closes")
        self.popup.show_choices(choices, hint if choices else self.tr("Nothing found."))

    def _emit_selected(self, target: Target) -> None:
        self.selected.emit(target.address)
