"""Answers what waits for an answer inside an event: dialogs, menus and drags."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QThread, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMenu, QWidget

_INTERVAL_MILLISECONDS = 5
_MAX_ANSWERS = 30


class Answers(QObject):
    """Answers from a timer whatever runs an event loop of its own."""

    def __init__(self, chance: random.Random, note: Callable[[str], None]) -> None:
        """Answer from now on."""
        super().__init__()
        self._chance = chance
        self._note = note
        self._count = 0
        self._timer = QTimer(self, interval=_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    def begin_event(self) -> None:
        """Be patient again."""
        self._count = 0

    def _answer(self) -> None:
        if QThread.currentThread().loopLevel() <= 1:
            return
        self._count += 1
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self._answer_popup(popup)
        elif isinstance(dialog, QDialog):
            self._answer_dialog(dialog)
        else:
            self._end_drag()

    def _answer_popup(self, popup: QWidget) -> None:
        entries = [a for a in popup.actions() if a.isEnabled() and not a.isSeparator()]
        if isinstance(popup, QMenu) and entries and self._chance.random() < 0.5:
            entry = self._chance.choice(entries)
            self._note(f"    answers with entry {entry.text()!r}")
            popup.setActiveAction(entry)
            press(popup, Qt.Key.Key_Return)
        else:
            self._note("    closes the popup")
            popup.close()

    def _answer_dialog(self, dialog: QDialog) -> None:
        buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible()]
        fields = [f for f in dialog.findChildren(QLineEdit) if f.isVisible()]
        if self._count > _MAX_ANSWERS or not buttons:
            self._note(f"    rejects {dialog.windowTitle()!r}")
            dialog.reject()
            return
        for field in fields:
            field.setText(self._chance.choice(("", "code {file}", "x{line}", "'", "𝔘")))
        button = self._chance.choice(buttons)
        self._note(f"    answers {dialog.windowTitle()!r} with {button.text()!r}")
        button.click()

    def _end_drag(self) -> None:
        """Drop somewhere, or cancel: Qt's drag listens to events of the whole application."""
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        if not windows or self._chance.random() < 0.3 or self._count > _MAX_ANSWERS:
            press(
                QApplication.focusWidget() or QApplication.topLevelWidgets()[0], Qt.Key.Key_Escape
            )
            return
        window = self._chance.choice(windows)
        x, y = (self._chance.randrange(max(side, 1)) for side in window.size().toTuple())
        self._note(f"    drops at {x}, {y}")
        for kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
            is_move = kind is QEvent.Type.MouseMove
            held = Qt.MouseButton.LeftButton if is_move else Qt.MouseButton.NoButton
            button = Qt.MouseButton.NoButton if is_move else Qt.MouseButton.LeftButton
            place = QPoint(x, y)
            everywhere = window.mapToGlobal(place)
            event = QMouseEvent(
                kind, place, everywhere, button, held, Qt.KeyboardModifier.NoModifier
            )
            QApplication.sendEvent(window.windowHandle(), event)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press and release a key in a widget."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
