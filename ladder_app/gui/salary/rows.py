"""The rows of the salary comparison in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from ladder_app.documents.chart.layout import row_words
from ladder_app.documents.chart.scene import Chart, ChartRow
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.scene import PayScene, row_standing
from ladder_app.gui.panes.rows import Row


class PayRows(Sequence[Row]):
    """The rows in words, each made when it is asked for: of many, few are seen or heard."""

    def __init__(self, scene: Chart, pay: PayScene, localizer: Localizer) -> None:
        """Say what is laid out in the scene."""
        self._scene = scene
        self._pay = pay
        self._localizer = localizer

    def __len__(self) -> int:
        return len(self._scene.rows)

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | Sequence[Row]:
        if isinstance(number, slice):
            return [self._row(row) for row in self._scene.rows[number]]
        return self._row(self._scene.rows[number])

    def _row(self, row: ChartRow) -> Row:
        level_id = row.address.partition("/")[2]
        level = self._pay.family.level(level_id) if level_id else None
        text = row_words(row, self._localizer)
        standing = self._standing(level_id)
        if standing:
            text = self._localizer.tr("{row}; your salary: {standing}", row=text, standing=standing)
        sources = level.pay.sources if level and level.pay else ()
        return Row(plain=text, text=row.full_label, sources=sources)

    def _standing(self, level_id: str) -> str:
        if self._pay.salary is None or not level_id:
            return ""
        return row_standing(self._pay.table.row_of(level_id), self._localizer)
