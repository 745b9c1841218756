"""Every color of the window: light, dark and high contrast. No other module names a color."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

NO_COLOR = "transparent"
"""The background of a drawing without its own."""


class Palette(Struct, frozen=True, kw_only=True):
    """The colors of one appearance, by role.

    Each text color has a contrast of at least 4.5:1 to every background it is used on.
    """

    is_dark: bool
    window: str
    surface: str
    field: str
    border: str
    text: str
    muted: str
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
    text="#1b2330",
    muted="#566274",
    accent="#2563d9",
    on_accent="#ffffff",
    accent_soft="#e4edfc",
    soft_skill="#8140c4",
    badge="#e0f3e8",
    on_badge="#12693f",
    mark="#ffe28a",
    on_mark="#1b2330",
    bar="#b7c5db",
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
    text="#e8ebf0",
    muted="#a3adbb",
    accent="#6aa0ff",
    on_accent="#0d1420",
    accent_soft="#263a5e",
    soft_skill="#c194fb",
    badge="#1d3a2b",
    on_badge="#77d6a2",
    mark="#7a5d00",
    on_mark="#ffffff",
    bar="#4b5a71",
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
    text="#ffffff",
    muted="#e6e6e6",
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
        QPalette.ColorRole.PlaceholderText: colors.muted,
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
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.muted))
    return palette


def menu_palette(colors: Palette) -> QPalette:
    """The palette of menus and check boxes.

    Fusion draws their frames 1.4 times darker than the window, so an empty box would be
    invisible on a dark background. It uses the window's color for nothing else in a menu.
    """
    palette = qt_palette(colors)
    palette.setColor(QPalette.ColorRole.Window, QColor(colors.muted).lighter(140))
    return palette


def style_sheet(colors: Palette) -> str:
    """What a QPalette cannot express: pane frames, the find field, splitter handles."""
    focus = round(colors.focus_width)
    return f"""
    #pane, #side {{ background: {colors.surface}; border: 1px solid {colors.border}; }}
    #pane {{ border-radius: 8px; }}
    #side {{ border-width: 0 1px 0 0; }}
    #side QLineEdit, #pane QLineEdit, #problems QLineEdit {{ background: {colors.field};
        border: 1px solid {colors.border}; border-radius: 6px; padding: 5px 8px; }}
    #side QLineEdit:focus, #pane QLineEdit:focus,
    #problems QLineEdit:focus {{ border: {focus}px solid {colors.accent};
        padding: {6 - focus}px {9 - focus}px; }}
    QListView, QTreeView, QTableView {{ background: {colors.surface}; border: none;
        outline: {focus}px solid {colors.accent}; selection-background-color: {colors.accent_soft};
        selection-color: {colors.text}; }}
    QTableView::item {{ padding: 0 8px; }}
    QTableWidget::item {{ padding: 0; }}
    QHeaderView, QHeaderView::section {{ background: {colors.surface}; color: {colors.muted}; }}
    QTableCornerButton::section {{ background: {colors.surface}; border: none; }}
    QHeaderView::section {{ border: none; border-bottom: 1px solid {colors.border};
        padding: 3px 8px; font-weight: normal; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {colors.border}; border-radius: 4px;
        min-width: 32px; margin: 2px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {colors.border}; border-radius: 4px;
        min-height: 32px; margin: 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {colors.muted}; }}
    QScrollBar::handle:disabled {{ background: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: {colors.surface}; }}
    #popup {{ background: {colors.surface}; border: 1px solid {colors.accent};
        border-radius: 8px; }}
    #popup QLineEdit {{ background: {colors.field}; border: 1px solid {colors.border};
        border-radius: 6px; padding: 7px 10px; }}
    #suggestion {{ color: {colors.accent}; background: transparent; border: none;
        text-align: left; padding: 3px; text-decoration: underline; }}
    #suggestion:focus {{ background: {colors.accent_soft}; }}
    #problem {{ color: {colors.problem}; }}
    #notice {{ background: {colors.band}; border: none;
        border-bottom: 1px solid {colors.border}; }}
    #notice[kind="problem"] {{ border-bottom: 1px solid {colors.problem}; }}
    #noticeSign {{ color: {colors.accent}; background: transparent; font-weight: bold; }}
    #noticeSign[kind="problem"] {{ color: {colors.problem}; }}
    #notice QPushButton, #notice QToolButton {{ background: {colors.surface};
        border: 1px solid {colors.muted}; border-radius: 6px; padding: 4px 12px; }}
    #notice QToolButton {{ background: transparent; border-color: transparent;
        padding: 4px 8px; }}
    #notice QPushButton:hover, #notice QToolButton:hover {{
        background: {colors.accent_soft}; }}
    #notice QPushButton:focus {{ border: {focus}px solid {colors.accent};
        padding: {5 - focus}px {13 - focus}px; }}
    #notice QToolButton:focus {{ border: {focus}px solid {colors.accent};
        padding: {5 - focus}px {9 - focus}px; }}
    #paneTitle, #quiet {{ color: {colors.muted}; }}
    #primary {{ background: {colors.accent}; color: {colors.on_accent};
        border: 1px solid {colors.accent}; border-radius: 6px; padding: 6px 14px; }}
    #primary:disabled {{ background: {colors.field}; color: {colors.muted};
        border-color: {colors.border}; }}
    #primary:focus {{ border: {focus}px solid {colors.text};
        padding: {7 - focus}px {15 - focus}px; }}
    #pane QToolButton:checked {{ background: {colors.accent_soft};
        border: 1px solid {colors.accent}; border-radius: 4px; padding: 2px; }}
    QTabBar::tab {{ background: transparent; color: {colors.muted};
        border: {focus}px solid transparent; border-bottom-width: 3px; padding: 2px 8px 4px 8px; }}
    QTabBar::tab:selected {{ color: {colors.text}; border-bottom-color: {colors.accent}; }}
    QTabBar::tab:hover {{ color: {colors.text}; }}
    QTabBar::tab:selected:focus {{ background: {colors.accent_soft};
        border-color: {colors.accent}; }}
    QSplitter::handle {{ background: transparent; }}
    QSplitterHandle:hover {{ background: {colors.accent_soft}; }}
    QToolBar {{ background: {colors.surface}; border: none;
        border-bottom: 1px solid {colors.border}; padding: 2px 6px; spacing: 2px; }}
    QToolBar::separator {{ background: {colors.border}; width: 1px; margin: 6px 5px; }}
    QMenuBar {{ background: {colors.surface}; }}
    QMenuBar, QMenu {{ selection-background-color: {colors.accent_soft};
        selection-color: {colors.text}; }}
    QStatusBar {{ background: {colors.surface}; border-top: 1px solid {colors.border};
        color: {colors.muted}; }}
    QStatusBar::item {{ border: none; }}
    """
