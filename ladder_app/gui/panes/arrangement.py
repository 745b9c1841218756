"""The arrangement of the panes that fits in the available size."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from enum import Enum, auto

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF

RESPONSIBILITIES, SKILLS, SALARY = "responsibilities", "skills", "salary"
PANE_NAMES = (RESPONSIBILITIES, SKILLS, SALARY)

# In lines and characters, so that larger text needs more room.
_LIST_LINES = 9.0
SALARY_LINES = 9.5
_LIST_CHARACTERS = 30.0


def least_list_height(metrics: QFontMetricsF) -> int:
    """The height at which a list is still readable."""
    return round(_LIST_LINES * metrics.lineSpacing())


def salary_height(room: int, lists: int, salary: int, share: float) -> int:
    """The height of the salary below the lists, of `room` pixels for both.

    It is what the salary needs, but no more than its share unless the lists leave more.
    """
    return min(salary, max(round(room * share), room - lists))


class Arrangement(Enum):
    """All panes at once, or one at a time behind tabs."""

    TOGETHER = auto()
    TABS = auto()


def arrangement_for(
    room: QSize, metrics: QFontMetricsF, shown: AbstractSet[str], gap: int
) -> Arrangement:
    """TOGETHER if all shown panes are readable with `gap` pixels between them, else TABS."""
    lists = len(shown & {RESPONSIBILITIES, SKILLS})
    salary = len(shown & {SALARY})
    if lists + salary < 2:
        return Arrangement.TOGETHER
    lines = (_LIST_LINES if lists else 0.0) + SALARY_LINES * salary
    height = lines * metrics.lineSpacing() + (gap if lists and salary else 0)
    columns = max(lists, 1)
    width = columns * _LIST_CHARACTERS * metrics.averageCharWidth() + gap * (columns - 1)
    fits = room.width() >= width and room.height() >= height
    return Arrangement.TOGETHER if fits else Arrangement.TABS
