"""The size of paper that a country uses. No Qt."""

from __future__ import annotations

from collections.abc import Mapping

A4, LETTER = "A4", "Letter"
PAPER_SIZES = (A4, LETTER)

# Unicode CLDR, supplemental data, paperSize US-Letter.
_LETTER_COUNTRIES = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
_PAPER = "LC_PAPER"
_LOCALES = ("LC_ALL", "LANG")


def paper_size(territory: str) -> str:
    """The paper of a country, by its ISO 3166 code; A4 where the country is not known."""
    return LETTER if territory.upper() in _LETTER_COUNTRIES else A4


def paper_territory(environment: Mapping[str, str]) -> str:
    """The country that LC_PAPER names, as an ISO 3166 code; empty where it names none."""
    return _territory(environment.get(_PAPER, ""))


def paper_of_environment(environment: Mapping[str, str]) -> str:
    """The paper of the country that LC_PAPER names, else LC_ALL or LANG."""
    territories = (_territory(environment.get(name, "")) for name in (_PAPER, *_LOCALES))
    return paper_size(next(filter(None, territories), ""))


def _territory(locale: str) -> str:
    """The country of a locale such as en_US.UTF-8 or sr_RS@latin; empty without one."""
    name = locale.partition(".")[0].partition("@")[0]
    return name.replace("-", "_").partition("_")[2].rpartition("_")[2]
