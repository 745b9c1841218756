"""The rows of the salary comparison as text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from ladder_app.documents.chart.layout import row_text
from ladder_app.documents.chart.scene import ChartRow
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import PayTables
from ladder_app.gui.panes.rows import Row


class PayRows(Sequence[Row]):
    """The rows as text, each created when it is needed: of many rows, few are visible."""

    def __init__(
        self,
        rows: Sequence[ChartRow],
        request: PayRequest,
        tables: PayTables,
        localizer: Localizer,
    ) -> None:
        """Describe the laid-out rows of this request."""
        self._rows = rows
        self._request = request
        self._tables = tables
        self._localizer = localizer

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | Sequence[Row]:
        if isinstance(number, slice):
            return [self._row(row) for row in self._rows[number]]
        return self._row(self._rows[number])

    def _row(self, row: ChartRow) -> Row:
        level_id = row.address.partition("/")[2]
        level = self._request.family.level(level_id) if level_id else None
        text = row_text(row, self._localizer)
        salary = self._salary_text(level_id)
        if salary:
            text = self._localizer.tr("{row}; your salary: {standing}", row=text, standing=salary)
        sources = level.pay.sources if level and level.pay else ()
        return Row(plain=text, text=row.full_label, sources=sources)

    def _salary_text(self, level_id: str) -> str:
        if self._request.salary is None or not level_id:
            return ""
        # Imported when needed: the first window shows no salary.
        from ladder_app.documents.words.pay import standing_text

        table = self._tables.table_for(self._request)
        return standing_text(table.row_of(level_id), self._localizer)
