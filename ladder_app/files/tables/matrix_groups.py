"""The groups of the rows of a matrix: named beside them, or in a heading above them."""

from __future__ import annotations

from collections.abc import Iterable

from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import Cells

GROUP_OF_SKILLS = translatable("A ladder groups its skills as hard and soft only.")
NO_HEADING = translatable(
    "No text beside it or below it belongs to it. Colors of cells are not read."
)


class RowGroup:
    """The group of the current row.

    The cells of a heading wait for the rows below it: they are taken with these, or skipped.
    """

    def __init__(self, cells: Cells) -> None:
        """Start without a group."""
        self._cells = cells
        self._spots: list[tuple[int, int]] = []
        self._is_above_skills = False
        self._name = ""
        self._is_heading = False

    @property
    def name(self) -> str:
        """The name of the group; empty if there is none."""
        return self._name

    @property
    def is_heading(self) -> bool:
        """Whether the name is in a row of its own."""
        return self._is_heading

    def begin_beside(self, name: str) -> None:
        """Begin a group that is named beside its first row."""
        self._name, self._is_heading = name, False

    def begin_heading(self, name: str, spots: Iterable[tuple[int, int]]) -> None:
        """Begin a group below a heading in these cells."""
        self.close()
        self._name, self._is_heading, self._is_above_skills = name, True, False
        self._spots = list(spots)

    def add_skill(self) -> None:
        """Note that a skill is below the heading."""
        self._is_above_skills = True

    def keep(self) -> None:
        """Take the cells of the heading."""
        for spot in self._spots:
            self._cells.take(*spot)

    def close(self) -> None:
        """Skip the cells of the heading that were not taken."""
        for spot in self._spots:
            self._cells.skip(*spot, GROUP_OF_SKILLS if self._is_above_skills else NO_HEADING)
        self._spots = []
