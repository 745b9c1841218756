"""The figures of a pay table as a block of a document."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ladder_app.documents.blocks import FigureRow, PayFigures
from ladder_app.documents.isolation import attached
from ladder_app.documents.localizer import NOT_PUBLISHED, Localizer, paid_per
from ladder_app.documents.words.pay import TITLES, cell_mark, cell_text
from ladder_app.domain.pay.table import AMOUNT_COLUMNS, SALARY_COLUMNS, PayColumn, PayRow, PayTable

RANGE_COLUMNS = tuple(column for column in PayColumn if column not in SALARY_COLUMNS)


def pay_figures(
    table: PayTable,
    localizer: Localizer,
    columns: Sequence[PayColumn] | None = None,
    *,
    shown: Collection[str] | None = None,
    selected: str = "",
) -> PayFigures:
    """A row for each level, or for those whose ids are in `shown`; `selected` is an id.

    Without `columns`, every figure has one; those of the salary only if there is a salary.
    """
    columns = _all_columns(table) if columns is None else columns
    titles = (localizer.tr("Level"), *(localizer.tr(TITLES[column]) for column in columns))
    rows = (row for row in table.rows if shown is None or row.level.id in shown)
    return PayFigures(
        titles,
        tuple(
            FigureRow(
                name=row.level.name,
                cells=() if remark else _cells(row, columns, table, localizer),
                remark=remark,
                is_selected=row.level.id == selected,
            )
            for row in rows
            for remark in (_remark(row, columns, localizer),)
        ),
    )


def _remark(row: PayRow, columns: Sequence[PayColumn], localizer: Localizer) -> str:
    """Why a row has none of these figures; empty if it has one."""
    if row.pay is None:
        return localizer.tr(NOT_PUBLISHED)
    missing = row.salary_no_rate
    if missing is None or not SALARY_COLUMNS.issuperset(columns):
        return ""
    return localizer.tr(
        "no rate from {currency} to {target}", currency=missing.currency, target=missing.target
    )


def _all_columns(table: PayTable) -> Sequence[PayColumn]:
    return tuple(PayColumn) if any(row.comparison for row in table.rows) else RANGE_COLUMNS


def _cells(
    row: PayRow, columns: Sequence[PayColumn], table: PayTable, localizer: Localizer
) -> tuple[str, ...]:
    """The row's figures; amounts include their period if the table has no common unit."""
    cells = {c: attached(cell_text(row, c, localizer), cell_mark(row, c)) for c in columns}
    if row.pay and table.unit is None:
        for column in AMOUNT_COLUMNS.intersection(cells):
            if cells[column]:
                cells[column] = paid_per(cells[column], row.pay.period, localizer)
    return tuple(cells.values())
