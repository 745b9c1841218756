"""How each figure of the pay table is calculated: its formula, terms and sources.

Formulas and labels are English templates with {names}, to be translated and
filled in by the caller. The names in a formula are the keys of its terms.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from ladder_app.domain.model import Money, PayPeriod, PayRange, Source
from ladder_app.domain.pay.conversion import Conversion, rate_between, times_per_year
from ladder_app.domain.pay.exact import EXACT, Figure
from ladder_app.domain.pay.ranges import midpoint
from ladder_app.domain.pay.table import PayColumn, PayRow, PayTable
from ladder_app.domain.text.translatable import translatable
from ladder_app.domain.working_time import WorkingTime

OPEN_TOP = translatable("Uses the stated maximum; the top is open, so pay may go above it.")
SALARY = translatable("your salary")

_LABELS = {
    "minimum": translatable("minimum"),
    "maximum": translatable("maximum"),
    "midpoint": translatable("midpoint"),
    "minimum_before": translatable("minimum of {level}"),
    "maximum_before": translatable("maximum of {level}"),
    "midpoint_before": translatable("midpoint of {level}"),
    "salary": SALARY,
    "stated": translatable("as stated"),
}
_TIMES = {
    PayPeriod.HOUR: translatable("hours paid in a year"),
    PayPeriod.DAY: translatable("days paid in a year"),
    PayPeriod.WEEK: translatable("weeks paid in a year"),
    PayPeriod.MONTH: translatable("months in a year"),
    PayPeriod.YEAR: translatable("years in a year"),
}
_FORMULAS = {
    PayColumn.MINIMUM: "{minimum}",
    PayColumn.MIDPOINT: "({minimum} + {maximum}) / 2",
    PayColumn.MAXIMUM: "{maximum}",
    PayColumn.SPREAD: "({maximum} − {minimum}) / {minimum}",
    PayColumn.OVERLAP: "({shared_maximum} − {shared_minimum}) / ({maximum} − {minimum})",
    PayColumn.PROGRESSION: "{midpoint} / {midpoint_before} − 1",
    PayColumn.PENETRATION: "({salary} − {minimum}) / ({maximum} − {minimum})",
    PayColumn.COMPA_RATIO: "{salary} / {midpoint}",
}
_STATED_MIDPOINT = "{midpoint}"
NO_OVERLAP = translatable("The ranges do not meet, so the overlap is 0.")

_RATE_DIGITS = 6


class Term(Struct, frozen=True, kw_only=True):
    """A term of a formula: an amount of money, or a number without a unit.

    `label` is a template; `level` replaces {level} in it.
    """

    key: str
    label: str
    value: Money | Decimal
    level: str = ""
    sources: tuple[Source, ...] = ()


class ConversionStep(Struct, frozen=True, kw_only=True):
    """The conversion of an amount that a figure uses.

    `working_time` is set if the conversion uses hours or weeks. `rates_of` is set if
    it uses a rate: the source and date of the rates.
    """

    formula: str
    terms: tuple[Term, ...]
    result: Money
    working_time: WorkingTime | None = None
    rates_of: Source | None = None


class Calculation(Struct, frozen=True, kw_only=True):
    """A figure with its formula, terms and conversions; the remarks are plain texts."""

    column: PayColumn
    formula: str
    terms: tuple[Term, ...]
    result: Figure
    remarks: tuple[str, ...] = ()
    conversions: tuple[ConversionStep, ...] = ()

    @property
    def is_calculated(self) -> bool:
        """Whether the figure itself is calculated; otherwise its source states it."""
        return len(self.terms) > 1 or bool(self.conversions)


def calculations(table: PayTable, row: PayRow) -> tuple[Calculation, ...]:
    """The calculation of each figure of the row, in the order of the columns."""
    return tuple(
        _calculation(table, row, column, figure)
        for column in PayColumn
        if (figure := row.figure(column)) is not None
    )


def _calculation(table: PayTable, row: PayRow, column: PayColumn, figure: Figure) -> Calculation:
    formula = _formula(column, row)
    keys = [key for key in _LABELS if f"{{{key}}}" in formula]
    terms = tuple(term for key in keys if (term := _term(row, key)) is not None)
    steps = (_conversion(key, table, row) for key in keys)
    return Calculation(
        column=column,
        formula=formula,
        terms=terms,
        result=figure,
        remarks=_remarks(column, row, figure),
        conversions=tuple(step for step in steps if step is not None),
    )


def _formula(column: PayColumn, row: PayRow) -> str:
    pay, before = row.pay, row.pay_before
    if column is PayColumn.MIDPOINT and pay and pay.midpoint is not None:
        return _STATED_MIDPOINT
    formula = _FORMULAS[column]
    if column is PayColumn.OVERLAP and pay and before:
        # The two ranges share what is between the lower maximum and the higher minimum.
        end = "maximum" if pay.maximum < before.maximum else "maximum_before"
        start = "minimum_before" if pay.minimum < before.minimum else "minimum"
        formula = formula.replace("shared_maximum", end).replace("shared_minimum", start)
    return formula


def _remarks(column: PayColumn, row: PayRow, figure: Figure) -> tuple[str, ...]:
    found = [OPEN_TOP] if figure.of_open_top else []
    if column is PayColumn.OVERLAP and row.pay and row.pay_before and figure.value == 0:
        one, other = row.pay_before, row.pay
        are_apart = one.maximum < other.minimum or other.maximum < one.minimum
        found += [NO_OVERLAP] if are_apart else []
    return tuple(found)


def _term(row: PayRow, key: str) -> Term | None:
    """A term of the formula, in the unit of the table."""
    if key == "salary":
        return Term(key=key, label=SALARY, value=row.salary) if row.salary else None
    of_before = key.endswith("_before")
    level = row.before if of_before else row.level
    pay = row.pay_before if of_before else row.pay
    if pay is None or level is None:
        return None
    amount = _amount(pay, key.removesuffix("_before"))
    if amount is None:
        return None
    return Term(
        key=key,
        label=_LABELS[key],
        value=Money(amount, pay.currency, pay.period),
        level=level.name if of_before else "",
        sources=pay.sources,
    )


def _amount(pay: PayRange, name: str) -> Decimal | None:
    amounts = {"minimum": pay.minimum, "maximum": pay.maximum}
    return amounts[name] if name in amounts else midpoint(pay)


def _conversion(key: str, table: PayTable, row: PayRow) -> ConversionStep | None:
    term = _term(row, key)
    stated, sources = _stated(key, table, row)
    if term is None or stated is None or not isinstance(term.value, Money):
        return None
    shown = term.value
    if (stated.currency, stated.period) == (shown.currency, shown.period):
        return None
    amount = Term(key="stated", label=_LABELS["stated"], value=stated, sources=sources)
    return _step(amount, stated, shown, table.conversion)


def _stated(key: str, table: PayTable, row: PayRow) -> tuple[Money | None, tuple[Source, ...]]:
    if key == "salary":
        return table.salary, ()
    pay = row.stated_before if key.endswith("_before") else row.stated
    if pay is None:
        return None, ()
    amount = _amount(pay, key.removesuffix("_before"))
    if amount is None:
        return None, ()
    return Money(amount, pay.currency, pay.period), pay.sources


def _step(amount: Term, stated: Money, shown: Money, by: Conversion) -> ConversionStep:
    formula, terms = "{stated}", [amount]
    periods_differ = stated.period is not shown.period
    if periods_differ:
        formula += " × {times} / {times_shown}"
        terms += [
            _times_term("times", stated.period, by.working_time),
            _times_term("times_shown", shown.period, by.working_time),
        ]
    rates_of = None
    if stated.currency != shown.currency and by.rates:
        source = Source(id="rates", title=by.rates.source, note=by.rates.date.isoformat())
        sign, term = _rate_term(stated.currency, shown.currency, by, source)
        formula += f" {sign} {{rate}}"
        rates_of = source
        terms.append(term)
    return ConversionStep(
        formula=formula,
        terms=tuple(terms),
        result=shown,
        working_time=by.working_time if periods_differ else None,
        rates_of=rates_of,
    )


def _times_term(key: str, period: PayPeriod, working_time: WorkingTime) -> Term:
    return Term(key=key, label=_TIMES[period], value=times_per_year(period, working_time))


def _rate_term(currency: str, target: str, by: Conversion, source: Source) -> tuple[str, Term]:
    """“×” and the rate, or “÷” and its inverse if only that has few digits."""
    rate = rate_between(currency, target, by.rates) or Fraction(0)
    is_inverse = bool(rate) and not _is_short(rate) and _is_short(1 / rate)
    shown = 1 / rate if is_inverse else rate
    value = EXACT.divide(Decimal(shown.numerator), Decimal(shown.denominator))
    return ("÷" if is_inverse else "×"), Term(
        key="rate", label=translatable("rate"), value=value, sources=(source,)
    )


def _is_short(rate: Fraction) -> bool:
    """Whether six decimals write the rate exactly."""
    return (rate * Fraction(10) ** _RATE_DIGITS).denominator == 1
