"""The colors of a drawing and their roles."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct


class DrawingColors(Struct, frozen=True, kw_only=True):
    """The colors of a drawing, such as #1b2330; an open top fades into the background."""

    text: str
    muted: str
    grid: str
    band: str
    bar: str
    selected: str
    on_bar: str
    on_selected: str
    outline: str
    background: str
    salary: str
    market: str


class ColorRole(Enum):
    """What a color is used for: the name of a field of DrawingColors."""

    TEXT = "text"
    MUTED = "muted"
    GRID = "grid"
    BAND = "band"
    BAR = "bar"
    SELECTED = "selected"
    ON_BAR = "on_bar"
    ON_SELECTED = "on_selected"
    OUTLINE = "outline"
    BACKGROUND = "background"
    SALARY = "salary"
    MARKET = "market"

    def of(self, colors: DrawingColors) -> str:
        """The color with this role."""
        return str(getattr(colors, self.value))
