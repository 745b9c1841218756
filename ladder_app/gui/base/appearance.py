"""The window's colors and the size of its text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ladder_app.gui.base.palette import Palette, menu_palette, palette_for, qt_palette
from ladder_app.gui.settings.window_settings import (
    MAX_ZOOM,
    MIN_ZOOM,
    NORMAL_ZOOM,
    WindowSettings,
)

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_KNOWS_CONTRAST = hasattr(Qt, "ContrastPreference")  # Qt 6.10 and later


class Appearance(QObject):
    """Follows the system's colors and contrast at once, unless others are selected."""

    colors_changed = Signal(object)
    font_changed = Signal(QFont)

    def __init__(self, state: WindowSettings, parent: QObject) -> None:
        """Start with these settings; `apply` emits them."""
        super().__init__(parent)
        self._state = state
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._emit_colors)
        if _KNOWS_CONTRAST:
            hints.accessibility().contrastPreferenceChanged.connect(self._emit_colors)

    @property
    def choice(self) -> str:
        """The selected colors: system, light, dark or contrast."""
        return self._state.colors

    @property
    def colors(self) -> Palette:
        """The selected colors, or those of the system."""
        scheme = _SCHEMES.get(self.choice, QGuiApplication.styleHints().colorScheme())
        by_system = self.choice == "system" and _system_has_high_contrast()
        return palette_for(scheme, self.choice == "contrast" or by_system)

    @property
    def font(self) -> QFont:
        """The font in the selected size."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPointSizeF(font.pointSizeF() * self._state.zoom / 100)
        return font

    def apply(self) -> None:
        """Emit the colors and the font."""
        self._emit_colors()
        self._emit_font()

    def set_colors(self, choice: str) -> None:
        """Select the colors: system, light, dark or contrast; stored for the next start."""
        self._state.colors = choice
        self._emit_colors()

    def zoom_by(self, percent: int) -> None:
        """Zoom the text in or out, between 80 and 200 percent."""
        self._set_zoom(self._state.zoom + percent)

    def reset_zoom(self) -> None:
        """Use the normal text size."""
        self._set_zoom(NORMAL_ZOOM)

    def _set_zoom(self, percent: int) -> None:
        self._state.zoom = max(MIN_ZOOM, min(percent, MAX_ZOOM))
        self._emit_font()

    def _emit_font(self) -> None:
        font = self.font
        # For the application, so that menus, tool tips and dialogs follow.
        if font != QApplication.font():
            QApplication.setFont(font)
        self.font_changed.emit(font)

    def _emit_colors(self) -> None:
        colors = self.colors
        QApplication.setPalette(qt_palette(colors))
        # PySide takes a str for it, whatever its stubs say.
        for name in ("QMenu", "QCheckBox", "QRadioButton", "QComboBox"):
            QApplication.setPalette(menu_palette(colors), name)  # type: ignore[arg-type]
        self.colors_changed.emit(colors)


def _system_has_high_contrast() -> bool:
    if not _KNOWS_CONTRAST:
        return False
    # Kept in a variable: PySide deletes what belongs to the hints together with them.
    hints = QGuiApplication.styleHints()
    preference = hints.accessibility().contrastPreference()
    return preference is Qt.ContrastPreference.HighContrast


def write_in(widget: QWidget, font: QFont) -> None:
    """Set the font of this widget and of everything in it."""
    widget.setFont(font)
    write_below(widget, font)


def write_below(widget: QWidget, font: QFont) -> None:
    """Set the font of everything in this widget."""
    # One by one: under a style sheet a parent's font does not reach its children.
    for child in widget.findChildren(QWidget):
        child.setFont(font)
