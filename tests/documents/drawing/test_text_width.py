"""Estimated widths of texts, compared with widths measured by Qt."""

from __future__ import annotations

import pytest

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
# Measured by Qt at 100 pixels. Kept here, since a machine may not have the fonts.
WIDTHS = {
    "Noto Sans": (
        841.8, 956.2, 652.3, 307.4, 321.6, 558.3, 1459.5, 2223.5, 998.6, 1822.6, 816.0, 1105.2
    ),
    "Liberation Sans": (
        834.0, 948.0, 639.4, 311.3, 294.5, 494.5, 1542.7, 2117.6, 961.6, 1756.5, 761.5, 1025.5
    ),
    "DejaVu Sans": (
        940.4, 1087.8, 731.4, 349.4, 330.3, 574.3, 1548.7, 2403.9, 1094.5, 1994.5, 846.4, 1182.5
    ),
}  # fmt: skip
TOLERANCES = {
    "Noto Sans": (-0.02, 0.1),
    "Liberation Sans": (-0.02, 0.22),
    "DejaVu Sans": (-0.12, 0.05),
}
"""How much narrower or wider the estimate may be, by font."""


@pytest.mark.parametrize("family", WIDTHS)
@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_an_estimate_is_near_the_width_in_a_common_font(number: int, family: str) -> None:
    lowest, highest = TOLERANCES[family]
    measured = WIDTHS[family][number]
    assert lowest <= estimated_width(TEXTS[number], SIZE) / measured - 1 <= highest


def test_a_wide_letter_has_the_font_size_and_an_accent_no_width() -> None:
    assert estimated_width("主任", 10.0) == 20.0
    assert estimated_width("e\N{COMBINING ACUTE ACCENT}", 10.0) == estimated_width("e", 10.0)
    assert estimated_width("", 10.0) == 0.0
