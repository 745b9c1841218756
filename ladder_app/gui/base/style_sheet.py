"""The style sheet of the window: what a QPalette cannot express."""

from __future__ import annotations

from string import Template

from msgspec.structs import asdict

from ladder_app.gui.base.palette import Palette

_PADDINGS = (3, 4, 5, 6, 7, 9, 10, 11, 13, 15)
"""Paddings that a focus frame takes its width from, so that nothing moves."""

_TEMPLATE = Template("""
#pane, #side { background: $surface; border: 1px solid $border; }
#pane { border-radius: 8px; }
#side { border: none; border-$end: 1px solid $border; }
#choices { background: $surface; border: none; border-$end: 1px solid $border; }
#side QLineEdit, #pane QLineEdit, #problems QLineEdit { background: $field;
    border: 1px solid $edge; border-radius: 6px; padding: 5px 8px; }
#side QLineEdit:focus, #pane QLineEdit:focus,
#problems QLineEdit:focus { border: ${focus}px solid $accent;
    padding: ${inside_6}px ${inside_9}px; }
QListView, QTreeView, QTableView { background: $surface; border: none;
    outline: ${focus}px solid $accent; selection-background-color: $accent_soft;
    selection-color: $text; }
QTableView::item { padding: 0 8px; }
QHeaderView, QHeaderView::section { background: $surface; color: $muted; }
QTableCornerButton::section { background: $surface; border: none; }
QHeaderView::section { border: none; border-bottom: 1px solid $border;
    padding: 3px 8px; font-weight: normal; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 4px;
    min-width: 32px; margin: 2px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 4px;
    min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: $surface; }
#page, #pageContent { background: $window; }
#popup { background: $surface; border: 1px solid $accent;
    border-radius: 8px; }
#growthEditor { background: $surface; border: ${focus}px solid $accent; border-radius: 6px; }
#growthEditor QLineEdit { background: $field; border: 1px solid $edge;
    border-radius: 4px; padding: 3px 6px; }
#growthEditor QLineEdit:focus { border: ${focus}px solid $accent;
    padding: ${inside_4}px ${inside_7}px; }
#growthEditor QLineEdit[invalid="true"] { border: ${focus}px solid $problem;
    padding: ${inside_4}px ${inside_7}px; }
#growthEditor QToolButton { background: $surface; color: $text;
    border: 1px solid $muted; border-radius: 6px; padding: 3px 10px; }
#growthEditor #remove { border-color: transparent; padding: 3px 5px; }
#growthEditor QToolButton:hover { background: $accent_soft; }
#growthEditor QToolButton:focus { border: ${focus}px solid $accent;
    padding: ${inside_4}px ${inside_11}px; }
#growthEditor #remove:focus { padding: ${inside_4}px ${inside_6}px; }
#popup QLineEdit { background: $field; border: 1px solid $edge;
    border-radius: 6px; padding: 7px 10px; }
#suggestion { color: $accent; background: transparent; border: none;
    text-align: left; padding: 3px; text-decoration: underline; }
#suggestion:focus { background: $accent_soft; }
#problem { color: $problem; }
#notice { background: $band; border: none;
    border-bottom: 1px solid $border; }
#notice[kind="problem"] { border-bottom: 1px solid $problem; }
#noticeSign { color: $accent; background: transparent; font-weight: bold; }
#noticeSign[kind="problem"] { color: $problem; }
#notice QPushButton, #notice QToolButton { background: $surface;
    border: 1px solid $muted; border-radius: 6px; padding: 4px 12px; }
#notice QToolButton { background: transparent; border-color: transparent;
    padding: 4px 8px; }
#notice QPushButton:hover, #notice QToolButton:hover {
    background: $accent_soft; }
#notice QPushButton:focus { border: ${focus}px solid $accent;
    padding: ${inside_5}px ${inside_13}px; }
#notice QToolButton:focus { border: ${focus}px solid $accent;
    padding: ${inside_5}px ${inside_9}px; }
#paneTitle, #quiet { color: $muted; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog QPushButton { background: $surface; color: $text;
    border: 1px solid $muted; border-radius: 6px; padding: 6px 14px; }
QDialog QPushButton:hover { background: $accent_soft; }
QDialog QPushButton:disabled { color: $dimmed; border-color: $border; }
QDialog QPushButton:focus { border: ${focus}px solid $accent;
    padding: ${inside_7}px ${inside_15}px; }
#contents::item { padding: 5px 12px; }
#reader { background: $surface; border: ${focus}px solid transparent;
    border-radius: 6px; selection-background-color: $accent_soft;
    selection-color: $text; }
#reader:focus { border-color: $accent; }
#primary { background: $accent; color: $on_accent;
    border: 1px solid $accent; border-radius: 6px; padding: 6px 14px; }
#primary:disabled { background: $field; color: $dimmed;
    border-color: $border; }
#primary:focus { border: ${focus}px solid $text;
    padding: ${inside_7}px ${inside_15}px; }
#pane QToolButton { background: $surface; color: $text;
    border: 1px solid $muted; border-radius: 6px; padding: 3px 10px; }
#pane #small { padding: 3px 5px; }
#pane QToolButton:hover { background: $accent_soft; }
#pane QToolButton:disabled { color: $dimmed; border-color: $border; }
#pane QToolButton:focus { border: ${focus}px solid $accent;
    padding: ${inside_3}px ${inside_10}px; }
#offer { background: $accent_soft; border: none; }
#offer QPushButton { background: $surface; color: $text; border: 1px solid $muted;
    border-radius: 6px; padding: 3px 10px; }
#offer QPushButton:hover { border-color: $accent; }
#offer QPushButton:focus { border: ${focus}px solid $accent;
    padding: ${inside_3}px ${inside_10}px; }
#plain, #form { background: $surface; color: $text;
    border: 1px solid $muted; border-radius: 6px; padding: 5px 10px; }
#plain:hover, #form:hover { background: $accent_soft; }
#plain:focus, #form:focus { border: ${focus}px solid $accent;
    padding: ${inside_6}px ${inside_11}px; }
#form:checked { background: $accent_soft; border: ${focus}px solid $accent;
    padding: ${inside_6}px ${inside_11}px; font-weight: bold; }
#form:checked:focus { border-color: $text; }
#pane QToolButton[popupMode="2"] { border: ${focus}px solid transparent;
    border-radius: 4px; padding: 2px ${right}px 2px ${left}px; }
#pane QToolButton[popupMode="2"]:hover { background: $accent_soft; }
#pane QToolButton[popupMode="2"]:focus { border-color: $accent; }
#pane QToolButton::menu-indicator { subcontrol-origin: padding;
    subcontrol-position: center right; right: 3px; }
#pane QToolButton:checked { background: $accent_soft;
    border: 1px solid $accent; border-radius: 4px; padding: 2px; }
#secondary { background: $surface; color: $text;
    border: 1px solid $muted; border-radius: 6px; padding: 6px 14px; }
#secondary:hover { background: $accent_soft; }
#secondary:focus { border: ${focus}px solid $accent;
    padding: ${inside_7}px ${inside_15}px; }
QTabBar::tab { background: transparent; color: $muted;
    border: ${focus}px solid transparent; border-bottom-width: 3px; padding: 2px 8px 4px 8px; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected:focus { background: $accent_soft;
    border-color: $accent; }
QSplitter::handle { background: transparent; }
QSplitterHandle:hover { background: $accent_soft; }
QToolBar { background: $surface; border: none;
    border-bottom: 1px solid $border; padding: 2px 6px; spacing: 2px; }
#choice { background: transparent; border: 1px solid transparent;
    border-bottom: 3px solid transparent; border-radius: 4px; padding: 3px 7px 2px 7px; }
#choice:hover { background: $band; }
#choice:checked { background: $accent_soft; border-color: $accent_soft;
    border-bottom-color: $accent; }
QToolBar::separator { background: $border; width: 1px; margin: 6px 5px; }
QMenuBar { background: $surface; }
QMenuBar, QMenu { selection-background-color: $accent_soft;
    selection-color: $text; }
QStatusBar { background: $surface; border-top: 1px solid $border;
    color: $muted; }
QStatusBar::item { border: none; }
""")


def style_sheet(colors: Palette, *, is_mirrored: bool) -> str:
    """Pane frames, fields, splitter handles and tabs in these colors, from left or right."""
    focus = round(colors.focus_width)
    paddings = {f"inside_{padding}": padding - focus for padding in _PADDINGS}
    # Qt mirrors the arrow of a button, but neither the room for it nor a border.
    sides = {"right": 4, "left": 16} if is_mirrored else {"right": 16, "left": 4}
    end = "left" if is_mirrored else "right"
    values = {**asdict(colors), **paddings, **sides, "end": end, "focus": focus}
    return _TEMPLATE.substitute(values)
