"""What the person says about their own pay, as it goes into a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from ladder_app.domain.model import JobFamily, Money, WorkingTime

if TYPE_CHECKING:
    from ladder_app.domain.pay.conversion import Rates
    from ladder_app.domain.pay.table import PayTable


class OwnPay(Struct, frozen=True, kw_only=True):
    """The salary, where it is to be seen at all, and the working time and rates that they gave."""

    salary: Money | None = None
    working_time: WorkingTime | None = None
    rates: Rates | None = None


def table_of(family: JobFamily, own: OwnPay) -> PayTable:
    """Every figure of the family's pay as the file states it, with the salary beside it."""
    # Imported where it is needed: the window starts without it.
    from ladder_app.domain.pay.conversion import Conversion, working_time_of
    from ladder_app.domain.pay.table import pay_table, with_salary

    time = own.working_time or working_time_of(family)
    table = pay_table(family, conversion=Conversion(working_time=time, rates=own.rates))
    return with_salary(table, own.salary)
