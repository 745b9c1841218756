"""The sheets that are read together with the selected one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ladder_app.files.tables import session
from ladder_app.files.tables.session import Import


class MoreSheets(QToolButton):
    """A button with a menu of the other sheets; `changed` has a function that reads them too."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setText("+")
        name = self.tr("More sheets of the same form")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.setAccessibleName(name)
        self.setMenu(self._menu)
        self._sheet = ""
        self.hide()

    def show_import(self, of: Import) -> None:
        """Offer the other sheets of this import; those that are read too are checked."""
        self._sheet = of.mapping.sheet
        names = [sheet.name for sheet in of.table.sheets if sheet.name != self._sheet]
        self.setVisible(bool(names))
        self.setText(f"+{len(of.mapping.also)}" if of.mapping.also else "+")
        self._menu.clear()
        for name in names:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name in of.mapping.also)
            action.triggered.connect(self._emit)

    def _emit(self) -> None:
        also = [action.data() for action in self._menu.actions() if action.isChecked()]
        self.changed.emit(partial(session.with_sheets, names=(self._sheet, *also)))
