"""What of the Growth view has room beside its table, counted in lines and letters."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetricsF

_LINES_FOR_CARDS, _LETTERS_FOR_CARDS = 18, 55
_LINES_FOR_LONG_CARDS = 26
_LINES_FOR_HINT = 12
_LETTERS_FOR_TITLES = 70


class Room(Struct, frozen=True, kw_only=True):
    """The parts that are shown; without room for cards, texts have one line.

    `has_titles` is whether the pane has its title, and buttons their long texts.
    """

    has_cards: bool
    has_long_cards: bool
    has_hint: bool
    has_titles: bool

    @property
    def lines(self) -> int:
        """The lines of a text above or below the table."""
        return 2 if self.has_cards else 1

    @property
    def card_lines(self) -> int:
        """The lines of a text that is alone on its card."""
        return 5 if self.has_long_cards else 3

    @property
    def title_size(self) -> float:
        """The size of the title to that of other texts."""
        return 1.5 if self.has_cards and self.has_titles else 1.2


def room_in(size: QSize, font: QFont) -> Room:
    """What has room in a view of this size with texts in this font."""
    metrics = QFontMetricsF(font)
    lines = size.height() / metrics.lineSpacing()
    letters = size.width() / metrics.averageCharWidth()
    return Room(
        has_cards=lines >= _LINES_FOR_CARDS and letters >= _LETTERS_FOR_CARDS,
        has_long_cards=lines >= _LINES_FOR_LONG_CARDS,
        has_hint=lines >= _LINES_FOR_HINT,
        has_titles=letters >= _LETTERS_FOR_TITLES,
    )
