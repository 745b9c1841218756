"""The window's colours and the size of its text: chosen, kept, and told to who draws."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ladder_app.gui.base.palette import menu_palette, palette_for, qt_palette
from ladder_app.gui.settings.window_settings import (
    MAX_ZOOM,
    MIN_ZOOM,
    NORMAL_ZOOM,
    WindowSettings,
)

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_KNOWS_CONTRAST = hasattr(Qt, "ContrastPreference")  # Qt 6.10 and later


class Appearance(QObject):
    """Follows the system's colours and contrast, at once, unless others were chosen."""

    colors_changed = Signal(object)
    font_changed = Signal(QFont)

    def __init__(self, state: WindowSettings, parent: QObject) -> None:
        """Begin with what `state` remembers; `apply` tells it to who is connected."""
        super().__init__(parent)
        self._state = state
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._emit_colors)
        if _KNOWS_CONTRAST:
            hints.accessibility().contrastPreferenceChanged.connect(self._emit_colors)

    @property
    def choice(self) -> str:
        """Which colours were chosen: system, light, dark or contrast."""
        return self._state.colors

    def apply(self) -> None:
        """Tell the colours and the font."""
        self._emit_colors()
        self._emit_font()

    def set_colors(self, choice: str) -> None:
        """Use the system's colours, or light, dark or high contrast; kept for the next start."""
        self._state.colors = choice
        self._emit_colors()

    def zoom_by(self, percent: int) -> None:
        """Make the text larger or smaller, within 80 to 200 percent."""
        self._set_zoom(self._state.zoom + percent)

    def reset_zoom(self) -> None:
        """Write at the normal size."""
        self._set_zoom(NORMAL_ZOOM)

    def _set_zoom(self, percent: int) -> None:
        self._state.zoom = max(MIN_ZOOM, min(percent, MAX_ZOOM))
        self._emit_font()

    def _emit_font(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPointSizeF(font.pointSizeF() * self._state.zoom / 100)
        # The whole program's, so that menus, tool tips and dialogs follow as well.
        if font != QApplication.font():
            QApplication.setFont(font)
        self.font_changed.emit(font)

    def _emit_colors(self) -> None:
        scheme = _SCHEMES.get(self.choice, QGuiApplication.styleHints().colorScheme())
        by_system = self.choice == "system" and _system_wants_contrast()
        colors = palette_for(scheme, self.choice == "contrast" or by_system)
        QApplication.setPalette(qt_palette(colors))
        # PySide takes a str for it, whatever its stubs say.
        for name in ("QMenu", "QCheckBox"):
            QApplication.setPalette(menu_palette(colors), name)  # type: ignore[arg-type]
        self.colors_changed.emit(colors)


def _system_wants_contrast() -> bool:
    if not _KNOWS_CONTRAST:
        return False
    # Named, because PySide takes what belongs to it for deleted when it goes.
    hints = QGuiApplication.styleHints()
    wanted = hints.accessibility().contrastPreference()
    return wanted is Qt.ContrastPreference.HighContrast


def write_in(widget: QWidget, font: QFont) -> None:
    """Write this widget and everything in it in the font."""
    widget.setFont(font)
    write_below(widget, font)


def write_below(widget: QWidget, font: QFont) -> None:
    """Write everything in this widget in the font."""
    # One by one: under a style sheet a parent's font does not reach its children.
    for child in widget.findChildren(QWidget):
        child.setFont(font)
