"""The place whose wages are shown beside the pay: asked for, remembered, of which file."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import JobFamily
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.last_folders import LastFolders
from ladder_app.gui.salary.pane import SalaryPane
from ladder_app.gui.salary.places import Places
from ladder_app.gui.salary.settings import SalarySettings

if TYPE_CHECKING:
    from ladder_app.gui.salary.place_dialog import PlaceDialog

_log = logging.getLogger(__name__)


class PlaceController(QObject):
    """Shows the wages in a place, which come with the program or are of a file of one's own."""

    def __init__(
        self,
        actions: Mapping[ActionId, QAction],
        pane: SalaryPane,
        settings: SalarySettings,
        localizer: Localizer,
        folders: LastFolders,
        places: Places,
    ) -> None:
        """Show them in this pane."""
        super().__init__(pane)
        self._actions = actions
        self._pane = pane
        self._settings = settings
        self._localizer = localizer
        self._folders = folders
        self._places = places

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """The handler of the action."""
        return {ActionId.MARKET_PLACE: self._ask}

    def restore(self) -> None:
        """Show the wages in the place that is remembered, if one is."""
        code, file = self._settings.place, self._settings.wages_file
        if not code:
            return
        try:
            if file is not None and (problem := self._places.use_file(file)):
                _log.warning("The wages in a file of one's own cannot be read: %s", problem)
                return
            self._pane.set_place(self._places.wages_in(code))
        except (OSError, ValueError):
            _log.exception("The wages that come with the program cannot be read")

    def _ask(self) -> None:
        from ladder_app.gui.salary.place_dialog import PlaceDialog

        request = self._pane.request
        if request is None:
            return
        current = request.place.area.code if request.place else ""
        dialog = PlaceDialog(self._pane.window())
        self._show_places(dialog, current)
        dialog.set_remembered(bool(self._settings.place))
        dialog.set_note(_note_of(request.family))
        dialog.accepted_value.connect(self._set)
        dialog.file_requested.connect(lambda: self._ask_file(dialog))
        dialog.bundled_requested.connect(lambda: self._use_bundled(dialog))
        dialog.open()

    def _show_places(self, dialog: PlaceDialog, current: str = "") -> None:
        places = self._places
        dialog.show_places(places.areas, places.release, current, is_own=places.file is not None)

    def _ask_file(self, dialog: PlaceDialog) -> None:
        from ladder_app.gui.dialogs.open_dialog import ask_for_file

        filters = self.tr("Wages (*.csv);;All files (*)")
        path = ask_for_file(dialog, self.tr("Wages of your own"), filters, self._folders)
        if path is None:
            return
        problem = self._places.use_file(path)
        if problem is not None:
            dialog.show_problem(problem.located(self._localizer.tr))
        else:
            self._show_places(dialog)

    def _use_bundled(self, dialog: PlaceDialog) -> None:
        self._places.use_bundled()
        self._show_places(dialog)

    def _set(self, code: str, remembered: bool) -> None:
        file = self._places.file if code and remembered else None
        self._settings.keep_place(code if remembered else "", file)
        place = self._places.wages_in(code) if code else None
        self._pane.set_place(place)
        market = self._actions[ActionId.MARKET]
        if place and not market.isChecked():
            # The wages are among the market references.
            market.trigger()


def _note_of(family: JobFamily) -> str:
    """A sentence for a family without wages; empty for others."""
    if family.market_occupation or any(level.market_occupation for level in family.levels):
        return ""
    text = QCoreApplication.translate(
        "SalaryController",
        "“{0}” names no occupation, so no wages are shown beside it. "
        "Its file can name one: “market-occupation: 15-1252”.",
    )
    return text.format(family.name)
