"""The notice above the views that tells of an unexpected error."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from ladder_app.gui.base.appearance import write_in
from ladder_app.gui.base.notice import Notice, Offer
from ladder_app.gui.window.views import Views


class ErrorNotice:
    """Makes the notice when it is first needed."""

    def __init__(self, views: Views) -> None:
        """Show it above these views."""
        self._views = views
        self._notice: Notice | None = None

    def show(self, text: str, offers: Sequence[Offer]) -> None:
        """Show this text with these buttons; an empty text hides the notice."""
        if self._notice is None:
            self._notice = Notice()
            self._views.put_above(self._notice)
        write_in(self._notice, QApplication.font())
        self._notice.say(text, offers)
