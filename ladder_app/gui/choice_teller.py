"""Says everywhere what would be printed, so that nothing else is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from ladder_app.gui.choice_signs import ChoiceSigns
from ladder_app.gui.level_view import LevelView
from ladder_app.gui.outputs import Outputs
from ladder_app.gui.status_line import StatusLine


class ChoiceTeller(QObject):
    """Tells the choice to the level's header, the actions, the status line and the title."""

    def __init__(
        self,
        window: QMainWindow,
        outputs: Outputs,
        view: LevelView,
        signs: ChoiceSigns,
        status: StatusLine,
    ) -> None:
        """Tell what these outputs would print."""
        super().__init__(window)
        self._window = window
        self._outputs = outputs
        self._view = view
        self._signs = signs
        self._status = status
        self._is_told = False

    def tell(self) -> None:
        """Say what is chosen; where that is the level that is shown, only in the title."""
        choice = self._outputs.choice
        if choice is None:
            return
        name = "" if choice.place else choice.name
        if name or self._is_told:
            self._view.show_choice(choice if name else None)
            self._signs.show(name)
            self._status.tell_choice(name)
        self._is_told = bool(name)
        self._window.setWindowTitle(self.tr("{0} — Career Ladder").format(choice.name))
