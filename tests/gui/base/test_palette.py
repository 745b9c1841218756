"""Every text can be read on every ground it stands on, light and dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QMenu, QStyleFactory
from pytestqt.qtbot import QtBot

from ladder_app.gui.base.palette import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    Palette,
    menu_palette,
    qt_palette,
)

GUI = Path(__file__).parents[3] / "ladder_app" / "gui"
PAIRS = [
    (text, ground)
    for text in ("text", "muted")
    for ground in ("window", "surface", "field", "accent_soft")
] + [
    ("dimmed", "surface"),
    ("dimmed", "field"),
    ("dimmed", "window"),
    ("on_accent", "accent"),
    ("on_badge", "badge"),
    ("on_mark", "mark"),
    ("problem", "surface"),
    ("salary", "surface"),
    ("market", "surface"),
]


def luminance(color: str) -> float:
    """Relative luminance by WCAG 2.2."""
    read = QColor(color)
    parts = (read.redF(), read.greenF(), read.blueF())
    linear: list[float] = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_contrast_is_at_least_four_and_a_half(colors: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_high_contrast_is_at_least_seven(text: str, ground: str) -> None:
    assert contrast(getattr(HIGH_CONTRAST, text), getattr(HIGH_CONTRAST, ground)) >= 7


@pytest.mark.parametrize("colors", [LIGHT, DARK, HIGH_CONTRAST])
def test_dimmed_text_is_not_taken_for_other_text(colors: Palette) -> None:
    assert contrast(colors.dimmed, colors.text) >= 1.8
    palette = qt_palette(colors)
    assert palette.placeholderText().color().name() == colors.dimmed
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        assert palette.color(QPalette.ColorGroup.Disabled, role).name() == colors.dimmed


def test_high_contrast_draws_its_focus_and_its_frames_strongly() -> None:
    assert HIGH_CONTRAST.focus_width > LIGHT.focus_width
    for shape in ("accent", "border", "soft_skill", "salary", "market"):
        assert contrast(getattr(HIGH_CONTRAST, shape), HIGH_CONTRAST.surface) >= 7
    assert contrast(HIGH_CONTRAST.bar, HIGH_CONTRAST.surface) >= 3


@pytest.mark.parametrize("colors", [LIGHT, DARK, HIGH_CONTRAST])
def test_an_empty_box_is_seen_in_a_menu(qtbot: QtBot, colors: Palette) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.setStyle(QStyleFactory.create("Fusion"))
    menu.setPalette(menu_palette(colors))
    menu.addAction("").setCheckable(True)
    picture = menu.grab().toImage()
    across = range(4, 24)
    row = picture.height() // 2
    inks = [contrast(picture.pixelColor(x, row).name(), colors.surface) for x in across]
    assert max(inks) >= 3


def test_no_other_module_of_the_window_names_a_colour() -> None:
    named = re.compile(r"#[0-9a-fA-F]{6}\b|Qt\.GlobalColor")
    others = [path for path in GUI.rglob("*.py") if path.name != "palette.py"]
    assert [path.name for path in others if named.search(path.read_text(encoding="utf-8"))] == []
