"""How a locale writes a percentage. Qt knows its sign, but not where the sign stands."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_AFTER, _SPACED, _BEFORE = "{number}{sign}", "{number}\N{NO-BREAK SPACE}{sign}", "{sign}{number}"

_PATTERNS = {
    **dict.fromkeys(("ab", "be", "br", "ca", "ce", "co", "cs", "cv", "da", "de", "dsb"), _SPACED),
    **dict.fromkeys(("fi", "fo", "gl", "gsw", "hr", "hsb", "kl", "lb", "lt", "mk", "nb"), _SPACED),
    **dict.fromkeys(("nds", "nn", "qu", "ro", "ru", "se", "sk", "sl", "sv", "tk", "tt"), _SPACED),
    **dict.fromkeys(("en_AT", "en_DE", "en_DK", "en_FI", "en_NO", "en_SE"), _SPACED),
    **dict.fromkeys(("es_EA", "es_ES", "es_GQ", "es_IC", "es_PH"), _SPACED),
    **dict.fromkeys(("de_CH", "de_LI"), _AFTER),
    "fr": _SPACED,
    "fr_CH": _AFTER,
    "oc": "{number}\N{NARROW NO-BREAK SPACE}{sign}",
    **dict.fromkeys(("ku", "tr"), _BEFORE),
    "eu": "{sign}\N{NO-BREAK SPACE}{number}",
}
"""The patterns of the Unicode CLDR by locale, else by language; others have no space: 35%."""


def percent_pattern(locale: QLocale) -> str:
    """The pattern of a percentage, with {number} and {sign}."""
    language = QLocale.languageToCode(locale.language())
    by_territory = f"{language}_{QLocale.territoryToCode(locale.territory())}"
    return _PATTERNS.get(by_territory) or _PATTERNS.get(language, _AFTER)
