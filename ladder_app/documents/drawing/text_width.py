"""The estimated width of a text in an unknown font: for SVG and HTML, without Qt."""

from __future__ import annotations

import unicodedata
from functools import partial

from ladder_app.documents.drawing.measure import Measure

# In font sizes: between the widths of Arial and DejaVu Sans, a little above Noto Sans.
_WIDTHS = {
    **dict.fromkeys("0123456789$€£#_", 0.59),
    **dict.fromkeys(" \N{NO-BREAK SPACE}", 0.28),
    **dict.fromkeys(".,:;'|!ijl", 0.28),
    **dict.fromkeys("IJ()[]/-", 0.36),
    **dict.fromkeys('frt*"', 0.4),
    **dict.fromkeys("–…", 0.55),
    **dict.fromkeys("+=<>w", 0.75),
    **dict.fromkeys("mMW%@—", 0.93),
}
_UPPER, _OTHER, _WIDE = 0.68, 0.61, 1.0


def measure_at(font_size: float) -> Measure:
    """The function that estimates widths at this font size."""
    return partial(estimated_width, font_size=font_size)


def estimated_width(text: str, font_size: float) -> float:
    """The width in common sans-serif fonts; rather too wide than too narrow."""
    return font_size * sum(map(_letter, text))


def _letter(letter: str) -> float:
    width = _WIDTHS.get(letter)
    if width is not None:
        return width
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return _WIDE
    return _UPPER if letter.isupper() else _OTHER
