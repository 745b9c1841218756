"""The random events, in one table with how often each happens."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSplitterHandle,
    QWidget,
)
from shiboken6 import isValid

from ladder_app.gui.actions.ids import ActionId
from tests.gui.pages import WindowPage
from tests.monkey.ladder_files import Outside

_LOOKS = (
    *(ActionId.ZOOM_IN, ActionId.ZOOM_OUT, ActionId.ZOOM_RESET, ActionId.SYSTEM_COLORS),
    *(ActionId.LIGHT, ActionId.DARK, ActionId.HIGH_CONTRAST, ActionId.RESET_LAYOUT),
)
# Without the last, a text in Find that nothing has would leave little to do.
_VIEWS = (
    *(ActionId.LEVEL_VIEW, ActionId.COMPARE_VIEW, ActionId.PATH_VIEW, ActionId.COMPARE),
    *(ActionId.CLEAR_FIND, ActionId.CLEAR_FIND),
)
_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left),
    *(Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Space),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_Menu),
    *(Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0),
)
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_MODIFIERS = (_NONE, _NONE, _NONE, _NONE, _SHIFT, _CONTROL, _SHIFT | _CONTROL, _ALT)
_TEXTS = (
    *("senior", "a", "SQL", "105000", "1e999", "-1", "0", "12,5", "50 000 €", '"exact words"', " "),
    *("𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "é\u0301", "שלום", "\u202eabc", "👩‍👩‍👧", "\u200d", "\ufffe", "\x00\x07", "ﷺ" * 9),
    *("<b>x</b>", "&&", "%1 {0}", "w" * 500, "٣٤٥", "1" * 400, "\ud800"),
)
_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class Monkey:
    """Does random events to a window, and notes each before it is done."""

    def __init__(
        self,
        window: WindowPage,
        chance: random.Random,
        outside: Outside,
        note: Callable[[str], None],
    ) -> None:
        """Have a window and files to work on."""
        self._window = window
        self._chance = chance
        self._outside = outside
        self._note = note

    def do_one(self) -> None:
        """Do one event."""
        names = list(EVENTS)
        (name,) = self._chance.choices(names, [EVENTS[each][0] for each in names])
        EVENTS[name][1](self)

    # Where

    def _top(self) -> QWidget:
        """The window that a user can work in."""
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is not None and above.isVisible():
            return above
        others = [
            other
            for other in QApplication.topLevelWidgets()
            if other.isVisible() and other.isWindow() and other is not self._window
            if other.windowType() in (Qt.WindowType.Dialog, Qt.WindowType.Window)
        ]
        return self._chance.choice([self._window] * 3 + others)

    def _keyboard(self) -> QWindow | None:
        """The window that gets the keys; Qt passes them on to a menu that is open."""
        # A key that closes a menu deletes its window, and the second half of the key has none.
        return _handle(QApplication.activeModalWidget() or self._window)

    def _place(self, *kinds: type[QWidget]) -> tuple[QWidget, QWidget, QPoint] | None:
        """The window, a random visible widget in it, and a random place of that in the window."""
        top = self._top()
        found = [
            widget
            for widget in [top, *top.findChildren(QWidget)]
            if widget.isVisible() and widget.window() is top and not widget.size().isEmpty()
            if not kinds or isinstance(widget, kinds)
        ]
        if not found:
            return None
        widget = self._chance.choice(found)
        inside = QPoint(*(self._chance.randrange(side) for side in widget.size().toTuple()))
        place = widget.mapTo(top, inside) if widget is not top else inside
        is_in = top.rect().contains(place) and _frame(top).contains(place)
        return (top, widget, place) if is_in else None

    def _name(self, what: str, place: tuple[QWidget, QWidget, QPoint], more: object = "") -> None:
        top, widget, at = place
        name = widget.accessibleName() or widget.objectName()
        title = top.windowTitle() or type(top).__name__
        more = f" {more}" if more else ""
        self._note(
            f"{what}{more} {type(widget).__name__} {name[:60]!r} at {at.x()}, {at.y()} in {title!r}"
        )

    # Pointer

    def click(self) -> None:
        place = self._place()
        if place:
            modifiers = self._chance.choice(_MODIFIERS)
            button = self._chance.choice((Qt.MouseButton.LeftButton,) * 5 + _BUTTONS)
            self._name("click", place, f"{button.name} {modifiers.name or modifiers}")
            QTest.mouseClick(place[0].windowHandle(), button, modifiers, place[2])

    def double_click(self) -> None:
        place = self._place()
        if place:
            self._name("double click", place)
            handle = place[0].windowHandle()
            QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, _NONE, place[2])

    def hover(self) -> None:
        place = self._place()
        if place:
            self._name("hover", place)
            QTest.mouseMove(place[0].windowHandle(), place[2])

    def wheel(self) -> None:
        place = self._place()
        if place:
            turned = QPoint(0, self._chance.choice((-120, 120, -1200, 15)))
            modifiers = self._chance.choice((_NONE, _NONE, _CONTROL, _SHIFT))
            self._name("wheel", place, turned.y())
            top, _, at = place
            phase = Qt.ScrollPhase.NoScrollPhase
            event = QWheelEvent(
                QPointF(at), QPointF(top.mapToGlobal(at)), QPoint(), turned,
                Qt.MouseButton.NoButton, modifiers, phase, False,
            )  # fmt: skip
            QApplication.sendEvent(top.childAt(at) or top, event)

    def context_menu(self) -> None:
        place = self._place()
        if place:
            self._name("context menu", place)
            top, _, at = place
            target = top.childAt(at) or top
            reason = QContextMenuEvent.Reason.Mouse
            here, everywhere = target.mapFrom(top, at), top.mapToGlobal(at)
            QApplication.sendEvent(target, QContextMenuEvent(reason, here, everywhere))

    def choose_entry(self) -> None:
        """Choose an entry of the menu that is open, or open one from the menu bar."""
        popup = QApplication.activePopupWidget()
        if not isinstance(popup, QMenu):
            self._open_menu()
            return
        entries = [entry for entry in popup.actions() if not entry.isSeparator()]
        if entries:
            entry = self._chance.choice(entries)
            self._note(f"entry {entry.text()!r}")
            at = popup.actionGeometry(entry).center()
            if not _frame(popup).contains(at):
                return
            QTest.mouseClick(popup.windowHandle(), Qt.MouseButton.LeftButton, _NONE, at)

    def _open_menu(self) -> None:
        if QApplication.activeModalWidget() is None:
            bar = self._window.menuBar()
            entry = self._chance.choice(bar.actions())
            self._note(f"menu {entry.text()!r}")
            at = bar.mapTo(self._window, bar.actionGeometry(entry).center())
            handle = self._window.windowHandle()
            if not _frame(self._window).contains(at):
                return
            QTest.mouseClick(handle, Qt.MouseButton.LeftButton, _NONE, at)

    def drag(self) -> None:
        self._drag(self._place())

    def drag_splitter(self) -> None:
        self._drag(self._place(QSplitterHandle))

    def _drag(self, begin: tuple[QWidget, QWidget, QPoint] | None) -> None:
        if begin is None:
            return
        top, _, at = begin
        sides = _frame(top).size().toTuple()
        end = QPoint(*(self._chance.randrange(side) for side in sides))
        self._name("drag", begin, f"to {end.x()}, {end.y()} from")
        handle, button = top.windowHandle(), Qt.MouseButton.LeftButton
        QTest.mousePress(handle, button, _NONE, at)
        for part in (0.05, 0.5, 1.0):
            QTest.mouseMove(handle, at + (end - at) * part)
        if isValid(handle) and handle.isVisible():
            QTest.mouseRelease(handle, button, _NONE, end)

    # Keys

    def key(self) -> None:
        key, modifiers = self._chance.choice(_KEYS), self._chance.choice(_MODIFIERS)
        times = self._chance.choice((1, 1, 1, 4))
        handle = self._keyboard()
        self._note(f"key {key.name} {modifiers.name or modifiers} ×{times}")
        for _ in range(times):
            if handle is not None and isValid(handle) and handle.isVisible():
                QTest.keyClick(handle, key, modifiers)

    def shortcut(self) -> None:
        keys = [keys for action in self._actions() for keys in action.shortcuts()]
        sequence: QKeySequence = self._chance.choice(keys)
        self._note(f"shortcut {sequence.toString()}")
        handle = self._keyboard()
        for number in range(sequence.count()):
            combination = sequence[number]  # type: ignore[index]
            if handle is not None and isValid(handle):
                QTest.keyClick(handle, combination.key(), combination.keyboardModifiers())

    def type_text(self) -> None:
        place = self._place(*_FIELDS)
        text = self._chance.choice(_TEXTS)
        if place and self._chance.random() < 0.8:
            self._name("type into", place, ascii(text[:40]))
            QTest.mouseClick(place[0].windowHandle(), Qt.MouseButton.LeftButton, _NONE, place[2])
        else:
            self._note(f"type {text[:40]!a}")
        focused = QApplication.focusWidget()
        if focused is None:
            return
        if self._chance.random() < 0.2:
            QGuiApplication.clipboard().setText(text.encode("utf-8", "replace").decode())
            QTest.keyClick(focused, Qt.Key.Key_V, _CONTROL)
            return
        if self._chance.random() < 0.3:
            QTest.keyClick(focused, Qt.Key.Key_A, _CONTROL)
        for letter in text[:60]:
            focused = QApplication.focusWidget()
            if focused is not None:
                press = QKeyEvent(QKeyEvent.Type.KeyPress, 0, _NONE, letter)
                QApplication.sendEvent(focused, press)

    # Actions

    def _actions(self) -> list[QAction]:
        return [action for action in self._window.actions_by_id.values() if action.isEnabled()]

    def any_action(self) -> None:
        self._trigger(self._chance.choice(list(ActionId)))

    def look(self) -> None:
        self._trigger(self._chance.choice(_LOOKS))

    def view(self) -> None:
        self._trigger(self._chance.choice(_VIEWS))

    def print_or_export(self) -> None:
        self._trigger(ActionId.PRINT_OR_EXPORT)

    def _trigger(self, name: ActionId) -> None:
        """Trigger an action, as its menu or key would: neither works under a dialog."""
        action = self._window.actions_by_id[name]
        busy = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if action.isEnabled() and busy is None:
            self._note(f"action {name.name}")
            action.trigger()

    def select_several(self) -> None:
        tree = self._window.levels.tree
        if not tree.isVisible() or QApplication.activeModalWidget():
            return
        x, y = (self._chance.randrange(max(side, 1)) for side in tree.viewport().size().toTuple())
        modifiers = self._chance.choice((_CONTROL, _SHIFT, _CONTROL | _SHIFT))
        self._note(f"select {x}, {y} with {modifiers.name or modifiers}")
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(tree.viewport(), left, modifiers, QPoint(x, y))

    def close_dialog(self) -> None:
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is not None:
            self._note(f"close {type(above).__name__} {above.windowTitle()!r}")
            above.close()

    # Outside

    def resize(self) -> None:
        top = self._window if self._chance.random() < 0.8 else self._top()
        width, height = self._chance.randint(320, 2000), self._chance.randint(240, 1400)
        self._note(f"resize {type(top).__name__} to {width}×{height}")
        top.resize(width, height)

    def direction(self) -> None:
        right = self._chance.random() < 0.5
        self._note(f"right to left: {right}")
        directions = Qt.LayoutDirection
        QApplication.setLayoutDirection(directions.RightToLeft if right else directions.LeftToRight)

    def save_outside(self) -> None:
        self._note(f"outside: {self._outside.change()}")

    def drop_files(self) -> None:
        files = sorted(self._outside.folder.iterdir())
        path = self._chance.choice(files)
        self._note(f"drop {path.name}")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        where, actions = QPointF(9, 9), Qt.DropAction.CopyAction
        if QApplication.activeModalWidget() is None:
            left = Qt.MouseButton.LeftButton
            QApplication.sendEvent(self._window, QDropEvent(where, actions, data, left, _NONE))


def _handle(top: QWidget) -> QWindow | None:
    """The window of the platform; None while it is being replaced."""
    handle: QWindow | None = top.windowHandle()
    return handle if handle is not None and isValid(handle) else None


def _frame(top: QWidget) -> QRect:
    """The area of a window that the platform has: a full screen is not resized."""
    handle = _handle(top)
    return QRect(QPoint(), handle.size()) if handle else QRect()


_BUTTONS = (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton)
EVENTS: Mapping[str, tuple[int, Callable[[Monkey], None]]] = {
    "click": (28, Monkey.click),
    "double click": (5, Monkey.double_click),
    "hover": (3, Monkey.hover),
    "wheel": (4, Monkey.wheel),
    "context menu": (4, Monkey.context_menu),
    "entry": (10, Monkey.choose_entry),
    "drag": (4, Monkey.drag),
    "splitter": (3, Monkey.drag_splitter),
    "key": (16, Monkey.key),
    "shortcut": (8, Monkey.shortcut),
    "type": (7, Monkey.type_text),
    "action": (16, Monkey.any_action),
    "look": (4, Monkey.look),
    "view": (6, Monkey.view),
    "print": (1, Monkey.print_or_export),
    "select": (5, Monkey.select_several),
    "close": (5, Monkey.close_dialog),
    "resize": (4, Monkey.resize),
    "direction": (1, Monkey.direction),
    "save": (6, Monkey.save_outside),
    "drop": (1, Monkey.drop_files),
}
