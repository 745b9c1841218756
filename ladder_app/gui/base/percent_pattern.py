"""How a locale writes a percentage. Qt knows its sign, but not where the sign stands."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_AFTER, _SPACED, _BEFORE = "{number}{sign}", "{number}\N{NO-BREAK SPACE}{sign}", "{sign}{number}"
_NARROW = "{number}\N{NARROW NO-BREAK SPACE}{sign}"

_PATTERNS = {
    **dict.fromkeys(("be", "bs", "ca", "cs", "da", "de", "es", "fi", "gl", "hr", "lt"), _SPACED),
    **dict.fromkeys(("nb", "nn", "ro", "ru", "sk", "sl", "sv"), _SPACED),
    **dict.fromkeys(("de_CH", "de_LI", "es_MX"), _AFTER),
    "fr": _NARROW,
    "fr_CH": _AFTER,
    "tr": _BEFORE,
    "eu": "{sign}\N{NO-BREAK SPACE}{number}",
}
"""The patterns of the Unicode CLDR by locale, else by language; others have no space: 35%."""


def percent_pattern(locale: QLocale) -> str:
    """The pattern of a percentage, with {number} and {sign}."""
    language = QLocale.languageToCode(locale.language())
    by_territory = f"{language}_{QLocale.territoryToCode(locale.territory())}"
    return _PATTERNS.get(by_territory) or _PATTERNS.get(language, _AFTER)
