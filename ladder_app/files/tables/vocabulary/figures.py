"""Figures that stand alone in a cell: amounts, percentages, dates and counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ladder_app.files.tables.vocabulary.ratings import is_not_expected

_MAX_CHARACTERS = 30
_SIGN = r"(?:[A-Z]{3}|[A-Z]{0,2}[$€£¥₹₽₴₺₩]|zł|kr\.?|Kč)"
_FIGURE = re.compile(
    # $50,000, 40 EUR/h, 1.450,00 €, 12
    rf"[~≈<>]?\s*(?:{_SIGN} ?)?[+-]?[0-9][0-9.,' \u00a0\u202f]*\s?(?:[kKmM]\b)?\s?{_SIGN}?"
    r"(?:\s?(?:/|per |pro |par )\s?[^\W\d]{1,6}\.?)?"
    r"|[+-]?[0-9][0-9.,]*\s?%"
    # 01/04/2026, 2026-04-01, 1.4.26
    r"|[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4}"
)


def are_figures(texts: Sequence[str]) -> bool:
    """Whether each text is a figure and nothing else, but for those that expect nothing."""
    found = [text for text in texts if not is_not_expected(text)]
    return bool(found) and all(map(_is_figure, found))


def _is_figure(text: str) -> bool:
    return len(text) <= _MAX_CHARACTERS and bool(_FIGURE.fullmatch(text.strip()))
