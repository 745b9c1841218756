"""How wide a text will be in a font that is not known: for SVG and HTML, without Qt."""

from __future__ import annotations

import unicodedata
from functools import partial

from ladder_app.documents.drawing.measure import Measure

# In font sizes: between Arial's and DejaVu Sans' widths, a little over Noto Sans'.
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
    """What gives the width of a text at this size of the font."""
    return partial(estimated_width, font_size=font_size)


def estimated_width(text: str, font_size: float) -> float:
    """About as wide as common sans serif fonts set the text; rather too wide than too narrow."""
    return font_size * sum(map(_letter, text))


def _letter(letter: str) -> float:
    known = _WIDTHS.get(letter)
    if known is not None:
        return known
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return _WIDE
    return _UPPER if letter.isupper() else _OTHER
