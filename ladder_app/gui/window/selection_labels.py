"""Names in the window what is selected, and what would be copied."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.export.source import OutputSource
from ladder_app.gui.views.level.view import LevelView
from ladder_app.gui.window.status_line import StatusLine

_NAMED = {
    ActionId.COPY_TEXT: QT_TRANSLATE_NOOP("Actions", "Copy {0} as &text"),
    ActionId.COPY_MARKDOWN: QT_TRANSLATE_NOOP("Actions", "Copy {0} as &Markdown"),
}


class SelectionLabels:
    """Updates the texts of the actions, the title and the status line."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Mapping[ActionId, QAction],
        view: LevelView,
        status: StatusLine,
    ) -> None:
        """Start with the declared texts."""
        self._window = window
        self._actions = actions
        self._view = view
        self._status = status
        self._declared = {action: actions[action].text() for action in _NAMED}
        self._name = ""
        self._names_selection = False

    def update(self, source: OutputSource) -> None:
        """Name the selection, or what the view shows in its place, such as a comparison."""
        selection, output = source.selection, source.view_output
        if selection is None:
            self._name_actions("")
            self._window.setWindowTitle("Career Ladder")
            return
        page = source.page
        name = "" if selection.place or page else selection.name
        if name or self._names_selection:
            self._view.show_selection(selection if name else None)
            self._status.update_selection(name)
        self._names_selection = bool(name)
        selected = "" if selection.place else selection.name
        self._name_actions(output.name if output else selected)
        text = QCoreApplication.translate("MainWindow", "{0} — Career Ladder")
        self._window.setWindowTitle(text.format(source.window_title))

    def _name_actions(self, name: str) -> None:
        if name == self._name:
            return
        self._name = name
        for action, text in _NAMED.items():
            sentence = QCoreApplication.translate("Actions", str(text)).format(
                name.replace("&", "&&")
            )
            self._actions[action].setText(sentence if name else self._declared[action])
