"""Guessed widths of texts, beside what Qt measures."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from ladder_app.documents.drawing.text_width import estimated_width

SIZE = 100.0
TEXTS = (
    "$55,000 – $85,000",
    "$90,000 – $180,000+",
    "€1.234.567,50",
    "54.5\N{NO-BREAK SPACE}%",
    "Middle",
    "Illustrator II",
    "WEB DEVELOPMENT MANAGER",
    "Software quality assurance analysts and testers",
    "your salary: $105,000",
    "The axis begins at $50,000, not at zero.",
    "Größenänderung",
    "Ведущий разработчик",
)
FONTS = {"Noto Sans": (-0.02, 0.1), "Liberation Sans": (-0.02, 0.22), "DejaVu Sans": (-0.12, 0.05)}
"""How much narrower and wider the guess may be, by the width of each font's letters."""


@pytest.mark.parametrize("family", FONTS)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.usefixtures("application")
def test_a_guess_is_near_the_width_in_a_common_font(text: str, family: str) -> None:
    font = QFont(family)
    font.setPixelSize(round(SIZE))
    if QFontInfo(font).family() != family:
        pytest.skip(f"{family} is not installed")
    least, most = FONTS[family]
    real = QFontMetricsF(font).horizontalAdvance(text)
    assert least <= estimated_width(text, SIZE) / real - 1 <= most


def test_wide_letters_take_a_whole_size_and_accents_nothing() -> None:
    assert estimated_width("主任", 10.0) == 20.0
    assert estimated_width("e\N{COMBINING ACUTE ACCENT}", 10.0) == estimated_width("e", 10.0)
    assert estimated_width("", 10.0) == 0.0
