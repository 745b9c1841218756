"""The ranges that the worked figures are about, and ways to write amounts."""

from __future__ import annotations

from decimal import Decimal

from ladder_app.domain.model import JobFamily, Level, Money, PayPeriod, PayRange, Source, Track

ROLE = Source(id="role", title="Role description")


def pay(
    minimum: object,
    maximum: object,
    *,
    currency: str = "USD",
    period: PayPeriod = PayPeriod.YEAR,
    open_top: bool = False,
    midpoint: object = None,
) -> PayRange:
    return PayRange(
        currency=currency,
        period=period,
        minimum=Decimal(str(minimum)),
        maximum=Decimal(str(maximum)),
        open_top=open_top,
        sources=(ROLE,),
        midpoint=None if midpoint is None else Decimal(str(midpoint)),
    )


def money(amount: object, currency: str = "USD", period: PayPeriod = PayPeriod.YEAR) -> Money:
    return Money(Decimal(str(amount)), currency, period)


JUNIOR = pay(55_000, 85_000)
MIDDLE = pay(80_000, 120_000)
SENIOR = pay(90_000, 180_000, open_top=True, midpoint=135_000)
FROM_48_000 = pay(48_000, 48_000, open_top=True)
SALARY = money(105_000)


def family(*ranges: PayRange | None) -> JobFamily:
    names = ("Junior", "Middle", "Senior", "Staff", "Principal")
    levels = tuple(
        Level(id=name.lower(), name=name, pay=found)
        for name, found in zip(names, ranges, strict=False)
    )
    return JobFamily(id="family", name="Family", tracks=(Track(id="main", levels=levels),))
