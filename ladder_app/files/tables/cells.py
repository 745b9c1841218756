"""The cells of a table: each is in the ladder, or skipped for a reason."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.sheets import Checkpoint, Sheet, Spot, no_checkpoint

ALREADY_GIVEN = translatable("Another cell already gave this for the level.")
COLUMN_SKIPPED = translatable("No meaning was selected for its column.")
FIGURE = translatable("It is a figure alone, and no responsibility.")
TWO_RATINGS = translatable("It is two ratings, and a level needs one.")
ROW_SKIPPED = translatable("Its row is not to be read.")


class SkippedCell(Struct, frozen=True, gc=False):
    """A cell that is not in the ladder, with the reason, which is to be translated."""

    spot: Spot
    text: str
    reason: str


class Cells:
    """Records which cells are taken or skipped; `is_turned` if the rows were columns."""

    def __init__(
        self,
        sheet: Sheet,
        *,
        is_turned: bool = False,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> None:
        """Begin with nothing taken; `checkpoint` is to be called once a row."""
        self.checkpoint = checkpoint
        self._sheet = sheet
        self._is_turned = is_turned
        self._taken: set[Spot] = set()
        self._reasons: dict[Spot, str] = {}
        self._filled: list[Spot] | None = None

    def look(self, row: int, column: int) -> str:
        """The text of a cell, which is neither taken nor skipped yet."""
        rows = self._sheet.rows
        return rows[row][column] if row < len(rows) and column < len(rows[row]) else ""

    def take(self, row: int, column: int) -> str:
        """The text of a cell, which is in the ladder from now on."""
        self._taken.add(Spot(row, column))
        return self.look(row, column)

    def take_row(self, row: int, columns: Iterable[int]) -> None:
        """Take these cells of a row."""
        self._taken.update([Spot(row, column) for column in columns])

    def take_all(self) -> None:
        """Take every cell that holds something."""
        self._taken.update(self._spots)

    def skip(self, row: int, column: int, reason: str) -> None:
        """Skip a cell for this reason; the first reason is kept."""
        self._reasons.setdefault(Spot(row, column), reason)

    @property
    def taken(self) -> frozenset[Spot]:
        """Every cell that is in the ladder and holds something."""
        return frozenset(map(self._placed, self._taken.intersection(self._spots)))

    @property
    def _spots(self) -> list[Spot]:
        if self._filled is None:
            self._filled = self._sheet.spots
        return self._filled

    def skipped(self, otherwise: str) -> tuple[SkippedCell, ...]:
        """Every other cell that holds something, with its reason or this one, by its place."""
        left = (spot for spot in self._spots if spot not in self._taken)
        return tuple(sorted(self._with_reasons(left, otherwise), key=lambda item: item.spot))

    def _with_reasons(self, spots: Iterable[Spot], otherwise: str) -> Iterable[SkippedCell]:
        for spot in spots:
            reason = self._reasons.get(spot, otherwise)
            yield SkippedCell(self._placed(spot), self._sheet.text(spot), reason)

    def _placed(self, spot: Spot) -> Spot:
        return Spot(spot.column, spot.row) if self._is_turned else spot
