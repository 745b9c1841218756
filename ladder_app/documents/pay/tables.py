"""The pay table of a request.

The modules that convert amounts are imported with the first table: the first
window shows the ranges as the file states them, and needs none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ladder_app.documents.pay.request import PayRequest
    from ladder_app.domain.pay.table import PayTable


def table_for(request: PayRequest) -> PayTable:
    """The family's figures in the requested unit, beside the salary."""
    from ladder_app.domain.pay.conversion import Conversion, working_time_of
    from ladder_app.domain.pay.table import pay_table, with_salary

    time = request.working_time or working_time_of(request.family)
    conversion = Conversion(working_time=time, rates=request.rates)
    table = pay_table(request.family, request.currency, request.period, conversion)
    if request.place:
        from msgspec.structs import replace

        table = replace(table, market=request.market)
    return with_salary(table, request.salary)


class PayTables:
    """Calculates the table of a request, and keeps the last one.

    If only the salary changes, the ranges are kept, so that dragging it stays fast.
    """

    def __init__(self) -> None:
        """Start without a table."""
        self._last: tuple[PayRequest, PayTable] | None = None

    def table_for(self, request: PayRequest) -> PayTable:
        """The table of this request: the same object as long as its figures stay the same."""
        if self._last is None or not request.has_ranges_of(self._last[0]):
            table = table_for(request)
        else:
            table = self._last[1]
            if table.salary != request.salary:
                from ladder_app.domain.pay.table import with_salary

                table = with_salary(table, request.salary)
        self._last = request, table
        return table
