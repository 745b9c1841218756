"""Every color of the window: light, dark and high contrast. No other module names a color."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

NO_COLOR = "transparent"
"""The background of a drawing without its own."""


class Palette(Struct, frozen=True, kw_only=True):
    """The colors of one appearance, by role.

    Each text color has a contrast of at least 4.5:1 to every background it is used on, and what
    shows a control or a figure (`edge`, `bar`) at least 3:1. A `border` only divides. `dimmed` is
    for texts that must not look typed or usable: of empty fields, and of what is disabled.
    """

    is_dark: bool
    window: str
    surface: str
    field: str
    border: str
    edge: str
    text: str
    muted: str
    dimmed: str
    accent: str
    on_accent: str
    accent_soft: str
    soft_skill: str
    badge: str
    on_badge: str
    mark: str
    on_mark: str
    bar: str
    grid: str
    band: str
    salary: str
    market: str
    problem: str
    focus_width: float = 2.0  # pixels


LIGHT = Palette(
    is_dark=False,
    window="#f4f6f9",
    surface="#ffffff",
    field="#f4f6f9",
    border="#dde2ea",
    edge="#838d9d",
    text="#1b2330",
    muted="#566274",
    dimmed="#566274",
    accent="#2563d9",
    on_accent="#ffffff",
    accent_soft="#e4edfc",
    soft_skill="#8140c4",
    badge="#e0f3e8",
    on_badge="#12693f",
    mark="#ffe28a",
    on_mark="#1b2330",
    bar="#8190a8",
    grid="#e3e7ee",
    band="#eef2f8",
    salary="#a63c0b",
    market="#0f6b62",
    problem="#b3261e",
)

DARK = Palette(
    is_dark=True,
    window="#1a1d22",
    surface="#22262d",
    field="#1a1d22",
    border="#363c46",
    edge="#737e8e",
    text="#e8ebf0",
    muted="#a3adbb",
    dimmed="#a3adbb",
    accent="#6aa0ff",
    on_accent="#0d1420",
    accent_soft="#263a5e",
    soft_skill="#c194fb",
    badge="#1d3a2b",
    on_badge="#77d6a2",
    mark="#7a5d00",
    on_mark="#ffffff",
    bar="#6b7b95",
    grid="#343a44",
    band="#2b313b",
    salary="#ffb072",
    market="#6fd3c6",
    problem="#ff8a80",
)

HIGH_CONTRAST = Palette(
    is_dark=True,
    window="#000000",
    surface="#000000",
    field="#000000",
    border="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    dimmed="#9e9e9e",
    accent="#ffe600",
    on_accent="#000000",
    accent_soft="#00307a",
    soft_skill="#ff9df0",
    badge="#ffffff",
    on_badge="#000000",
    mark="#ffff00",
    on_mark="#000000",
    bar="#767676",
    grid="#767676",
    band="#333333",
    salary="#ff7ad9",
    market="#5cf0dc",
    problem="#ffb3b3",
    focus_width=3.0,
)
"""Each text has a contrast of at least 7:1."""


def palette_for(scheme: Qt.ColorScheme, high_contrast: bool) -> Palette:
    """The high-contrast colors if requested, else those of the scheme."""
    if high_contrast:
        return HIGH_CONTRAST
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def qt_palette(colors: Palette) -> QPalette:
    """The same colors by Qt's roles, for the widgets that Qt draws."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colors.window,
        QPalette.ColorRole.WindowText: colors.text,
        QPalette.ColorRole.Base: colors.surface,
        QPalette.ColorRole.AlternateBase: colors.field,
        QPalette.ColorRole.Text: colors.text,
        QPalette.ColorRole.PlaceholderText: colors.dimmed,
        QPalette.ColorRole.Button: colors.surface,
        QPalette.ColorRole.ButtonText: colors.text,
        QPalette.ColorRole.ToolTipBase: colors.surface,
        QPalette.ColorRole.ToolTipText: colors.text,
        QPalette.ColorRole.Highlight: colors.accent,
        QPalette.ColorRole.HighlightedText: colors.on_accent,
        QPalette.ColorRole.Link: colors.accent,
        QPalette.ColorRole.Mid: colors.border,
    }
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.dimmed))
    return palette


def menu_palette(colors: Palette) -> QPalette:
    """The palette of menus, boxes and radio buttons.

    Fusion draws their frames 1.4 times darker than the window, so an empty box would be
    invisible on a dark background. It uses the window's color for nothing else in a menu.
    """
    palette = qt_palette(colors)
    palette.setColor(QPalette.ColorRole.Window, QColor(colors.muted).lighter(140))
    return palette
