"""What becomes of each cell of a table: it is in the ladder, or it is said why it is not."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from ladder_app.files.tables.sheets import Sheet, Spot


class NotTaken(Struct, frozen=True, gc=False):
    """A cell that is not in the ladder, and why: a template and its values, to be translated."""

    spot: Spot
    text: str
    reason: str


class Cells:
    """Keeps what became of the cells of a sheet; `is_turned` where its rows were its columns."""

    def __init__(self, sheet: Sheet, *, is_turned: bool = False) -> None:
        """Begin with nothing taken."""
        self._sheet = sheet
        self._is_turned = is_turned
        self._taken: set[Spot] = set()
        self._reasons: dict[Spot, str] = {}

    def look(self, row: int, column: int) -> str:
        """The text of a cell, of which it is not known yet what becomes of it."""
        return self._sheet.text(Spot(row, column))

    def take(self, row: int, column: int) -> str:
        """The text of a cell, which is in the ladder from now on."""
        spot = Spot(row, column)
        self._taken.add(spot)
        return self._sheet.text(spot)

    def leave(self, row: int, column: int, reason: str) -> None:
        """Say why a cell is not in the ladder; the first reason is kept."""
        self._reasons.setdefault(Spot(row, column), reason)

    @property
    def taken(self) -> frozenset[Spot]:
        """Every cell that is in the ladder and holds something."""
        return frozenset(self._placed(spot) for spot in self._sheet.spots if spot in self._taken)

    def not_taken(self, otherwise: str) -> tuple[NotTaken, ...]:
        """Every other cell that holds something, with its reason or this one, by its place."""
        left = (spot for spot in self._sheet.spots if spot not in self._taken)
        return tuple(sorted(self._told(left, otherwise), key=lambda item: item.spot))

    def _told(self, spots: Iterable[Spot], otherwise: str) -> Iterable[NotTaken]:
        for spot in spots:
            reason = self._reasons.get(spot, otherwise)
            yield NotTaken(self._placed(spot), self._sheet.text(spot), reason)

    def _placed(self, spot: Spot) -> Spot:
        return Spot(spot.column, spot.row) if self._is_turned else spot
