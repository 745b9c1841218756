"""Says on the actions what they will print, export and copy."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction

from ladder_app.gui.actions import ActionId

_NAMED = {
    ActionId.PRINT: QT_TRANSLATE_NOOP("Actions", "&Print {0}…"),
    ActionId.PREVIEW: QT_TRANSLATE_NOOP("Actions", "Pre&view {0}…"),
    ActionId.EXPORT: QT_TRANSLATE_NOOP("Actions", "&Export {0}…"),
    ActionId.COPY_TEXT: QT_TRANSLATE_NOOP("Actions", "Copy {0} as &text"),
    ActionId.COPY_MARKDOWN: QT_TRANSLATE_NOOP("Actions", "Copy {0} as &Markdown"),
}


class ChoiceSigns:
    """The texts of the actions: as declared, or with the name of what is chosen."""

    def __init__(self, actions: Mapping[ActionId, QAction]) -> None:
        """Begin with the declared texts."""
        self._actions = actions
        self._declared = {action: actions[action].text() for action in _NAMED}
        self._name = ""

    def show(self, name: str) -> None:
        """Name what is chosen; nothing where it is the level that is shown."""
        if name == self._name:
            return
        self._name = name
        for action, text in _NAMED.items():
            said = QCoreApplication.translate("Actions", str(text)).format(name.replace("&", "&&"))
            self._actions[action].setText(said if name else self._declared[action])
