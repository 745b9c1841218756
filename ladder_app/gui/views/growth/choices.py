"""Where the words or dots are by which a row is marked: for painting and for clicks alike."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from ladder_app.documents.growth.rows import GrowthRow

_PADDING = 8.0
_GAP = 4.0


class Choice(Struct, frozen=True):
    """A mark that can be set: its position in the words of the row, and where it is."""

    position: int
    box: QRectF


def choices_of(row: GrowthRow, font: QFont, width: float) -> tuple[Choice, ...]:
    """The choices of a row in an area of this width, from its top left corner."""
    if not row.choices:
        return ()
    return _dots(row, font) if row.is_skill else _words(row.choices, font, width)


def choices_height(choices: Sequence[Choice]) -> float:
    """The height of all of them."""
    return max((choice.box.bottom() for choice in choices), default=0.0)


def choices_width(choices: Sequence[Choice]) -> float:
    """The width of all of them."""
    return max((choice.box.right() for choice in choices), default=0.0)


def choice_at(choices: Sequence[Choice], point: QPointF) -> Choice | None:
    """The choice at a point, from the same corner."""
    return next((choice for choice in choices if choice.box.contains(point)), None)


def _words(words: Sequence[str], font: QFont, width: float) -> tuple[Choice, ...]:
    """Boxes with words, in as many lines as they need."""
    metrics = QFontMetricsF(font)
    height = metrics.height() + 6
    found: list[Choice] = []
    left = top = 0.0
    for position, word in enumerate(words):
        needed = metrics.horizontalAdvance(word) + 2 * _PADDING
        if left and left + needed > width:
            left, top = 0.0, top + height + _GAP
        found.append(Choice(position, QRectF(left, top, needed, height)))
        # The boxes share their borders.
        left += needed - 1
    return tuple(found)


def _dots(row: GrowthRow, font: QFont) -> tuple[Choice, ...]:
    """A box for "not yet", and a dot for each step."""
    size = QFontMetricsF(font).height() + 6
    return tuple(
        Choice(position, QRectF(position * size, 0.0, size, size))
        for position in range(len(row.choices))
    )
