"""The place and size of a window on the screens of this computer."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ladder_app.gui.window.placement import FRAME, Placement, first_placement, fitted, minimum_size

_LARGE = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class WindowPlace:
    """Places a top-level window so that its whole frame is on a screen."""

    def __init__(self, window: QWidget) -> None:
        """Serve this window."""
        self._window = window

    def place(self) -> None:
        """Place the window as on the first start."""
        screen = self._window.screen()
        self._use_minimum(screen)
        self._apply(first_placement(screen.availableGeometry(), self._frame()))

    def restore(self, geometry: QByteArray | None) -> bool:
        """Restore the window's place, or place it as on the first start."""
        window = self._window
        if geometry is None or not window.restoreGeometry(geometry):
            self.place()
            return False
        large = window.windowState() & _LARGE
        before = window.normalGeometry() if large else window.geometry()
        screen = _screen_at(before) or window.screen()
        self._use_minimum(screen)
        after = fitted(before, screen.availableGeometry())
        if after != before:
            window.setWindowState(Qt.WindowState.WindowNoState)
            window.setGeometry(after)
            window.setWindowState(large)
        return True

    def _apply(self, placement: Placement) -> None:
        self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.setGeometry(placement.rect)
        if placement.is_maximized:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def _frame(self) -> QMargins:
        """The frame's size, or an allowance while the window has no frame yet."""
        window = self._window
        inside, whole = window.geometry(), window.frameGeometry()
        found = QMargins(
            inside.left() - whole.left(),
            inside.top() - whole.top(),
            whole.right() - inside.right(),
            whole.bottom() - inside.bottom(),
        )
        return FRAME if found.isNull() else found

    def _use_minimum(self, screen: QScreen) -> None:
        self._window.setMinimumSize(minimum_size(screen.availableGeometry().size()))


def _screen_at(rect: QRect) -> QScreen | None:
    """The screen that holds most of a rectangle."""

    def shared(screen: QScreen) -> int:
        part = screen.availableGeometry() & rect
        return part.width() * part.height() if part.isValid() else 0

    best = max(QGuiApplication.screens(), key=shared, default=None)
    return best if best is not None and shared(best) else None
