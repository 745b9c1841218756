"""Where a window goes on a screen, so that all of it can be seen. Pure calculations."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QMargins, QPoint, QRect, QSize

DEFAULT_SIZE = QSize(1280, 800)
MINIMUM_SIZE = QSize(640, 480)
FRAME = QMargins(8, 40, 8, 8)
"""Room for a frame whose size is not known before the window is shown."""

_TITLE_BAR = QMargins(0, 20, 0, 0)
"""The least frame: what is restored inside it stays where it was."""
_MAXIMIZE_UP_TO = 1.25
"""How many times as wide and high as the default a screen is still maximized on."""


class Placement(NamedTuple):
    """The rectangle inside the frame, and whether the window is maximized besides."""

    rect: QRect
    is_maximized: bool = False


def first_placement(
    available: QRect, frame: QMargins = FRAME, preferred: QSize = DEFAULT_SIZE
) -> Placement:
    """The placement of a first start: the preferred size, or as much as the screen has."""
    room = available.marginsRemoved(frame)
    size = preferred.boundedTo(_at_least_one(room.size()))
    spare = room.size() - size
    rect = QRect(room.topLeft() + QPoint(spare.width() // 2, spare.height() // 2), size)
    is_small = (
        available.width() <= preferred.width() * _MAXIMIZE_UP_TO
        and available.height() <= preferred.height() * _MAXIMIZE_UP_TO
    )
    return Placement(rect, is_maximized=is_small and size != preferred)


def fitted(rect: QRect, available: QRect) -> QRect:
    """The rectangle of a restored window, moved and made smaller only as far as necessary."""
    if available.contains(rect.marginsAdded(_TITLE_BAR)):
        return rect
    room = available.marginsRemoved(FRAME)
    found = QRect(rect.topLeft(), rect.size().boundedTo(_at_least_one(room.size())))
    found.moveRight(min(found.right(), room.right()))
    found.moveBottom(min(found.bottom(), room.bottom()))
    found.moveLeft(max(found.left(), room.left()))
    found.moveTop(max(found.top(), room.top()))
    return found


def minimum_size(available: QSize) -> QSize:
    """The smallest size of the window on a screen that may be smaller still."""
    room = QRect(QPoint(0, 0), available).marginsRemoved(FRAME).size()
    return MINIMUM_SIZE.boundedTo(_at_least_one(room))


def _at_least_one(size: QSize) -> QSize:
    return size.expandedTo(QSize(1, 1))
