"""The window's colours are those that were chosen, or the system's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QGuiApplication, QPalette

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.palette import DARK, HIGH_CONTRAST, LIGHT, Palette
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

HIGH = Qt.ContrastPreference.HighContrast


def is_shown_in(window: WindowPage, colors: Palette) -> bool:
    ground = window.palette().color(QPalette.ColorRole.Window).name()
    return ground == colors.window and colors.surface in window.styleSheet()


def test_high_contrast_is_chosen_in_the_view_menu_and_remembered(make_window: MakeWindow) -> None:
    window = make_window()
    window.actions_by_id[ActionId.HIGH_CONTRAST].trigger()
    assert is_shown_in(window, HIGH_CONTRAST)
    window.close()
    second = make_window()
    assert is_shown_in(second, HIGH_CONTRAST)
    assert second.actions_by_id[ActionId.HIGH_CONTRAST].isChecked()
    second.actions_by_id[ActionId.LIGHT].trigger()
    assert is_shown_in(second, LIGHT)


def test_high_contrast_follows_the_system_unless_other_colours_were_chosen(
    window: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.actions_by_id[ActionId.SYSTEM_COLORS].isChecked()
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _hints: HIGH)
    hints = QGuiApplication.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(HIGH)
    assert is_shown_in(window, HIGH_CONTRAST)
    window.actions_by_id[ActionId.DARK].trigger()
    assert is_shown_in(window, DARK)
