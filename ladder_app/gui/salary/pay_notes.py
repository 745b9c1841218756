"""The notes below the pay table, which explain its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.gui.base.fitted_label import FittedLabel

if TYPE_CHECKING:
    from ladder_app.domain.pay.table import PayTable

_MAX_LINES = 8


class PayNotes(FittedLabel):
    """A quiet text of a few lines, hidden where there is nothing to explain."""

    def __init__(self, localizer: Localizer, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent, max_lines=_MAX_LINES)
        self._localizer = localizer
        self._shown: tuple[PayTable, bool] | None = None
        self._is_explaining = self._is_crowded = False
        self.setObjectName("quiet")
        self.hide()

    def show_notes(self, table: PayTable, *, with_market: bool) -> None:
        """Explain the figures of this table, which has no rows for the market."""
        if not self._is_shown(table, with_market):
            from ladder_app.documents.pay.notes import notes_below

            self._shown = table, with_market
            notes = notes_below(table, self._localizer, with_market=with_market)
            self.set_whole_text(" ".join(notes))
        self._is_explaining = bool(self.whole_text)
        self.setVisible(self._is_explaining and not self._is_crowded)

    def stop(self) -> None:
        """Explain nothing: there is no table."""
        self._is_explaining = False
        self.hide()

    def set_crowded(self, crowded: bool) -> None:
        """Leave them out where the table has no other room; “How is this calculated?” has more."""
        self._is_crowded = crowded
        self.setVisible(self._is_explaining and not crowded)

    def _is_shown(self, table: PayTable, with_market: bool) -> bool:
        return self._shown is not None and (
            self._shown[0] is table and self._shown[1] is with_market
        )
