"""The pay of a family side by side, and how each figure is calculated."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ladder_app.domain.model import Money, PayPeriod, PayRange
from ladder_app.domain.pay.calculations import NO_OVERLAP, OPEN_TOP, Calculation, calculations
from ladder_app.domain.pay.conversion import Conversion, NoRate
from ladder_app.domain.pay.ranges import Position
from ladder_app.domain.pay.table import PayColumn, PayTable, pay_table, with_salary
from tests.domain.pay.pay_sample import (
    FROM_48_000,
    JUNIOR,
    MIDDLE,
    ROLE,
    SALARY,
    SENIOR,
    family,
    money,
    pay,
)
from tests.domain.pay.test_conversion import BY_EURO

BACK_END = family(JUNIOR, MIDDLE, SENIOR)


def shares(table: PayTable, column: PayColumn) -> list[str]:
    figures = [row.figure(column) for row in table.rows]
    return ["" if found is None else f"{found.value:.3f}" for found in figures]


def calculation(table: PayTable, index: int, column: PayColumn) -> Calculation:
    return next(w for w in calculations(table, table.rows[index]) if w.column is column)


def test_the_table_has_the_worked_figures() -> None:
    table = with_salary(pay_table(BACK_END), SALARY)
    assert shares(table, PayColumn.MIDPOINT) == ["70000.000", "100000.000", "135000.000"]
    assert shares(table, PayColumn.SPREAD) == ["0.545", "0.500", "1.000"]
    assert shares(table, PayColumn.OVERLAP) == ["", "0.125", "0.333"]
    assert shares(table, PayColumn.PROGRESSION) == ["", "0.429", "0.350"]
    assert shares(table, PayColumn.PENETRATION) == ["1.667", "0.625", "0.167"]
    assert shares(table, PayColumn.COMPA_RATIO) == ["1.500", "1.050", "0.778"]
    assert table.unit == ("USD", PayPeriod.YEAR)


def test_a_level_without_pay_is_an_empty_row() -> None:
    table = with_salary(pay_table(family(JUNIOR, None, SENIOR)), SALARY)
    assert [row.level.name for row in table.rows] == ["Junior", "Middle", "Senior"]
    assert all(table.rows[1].figure(column) is None for column in PayColumn)
    assert table.rows[2].figure(PayColumn.OVERLAP) is None
    assert not calculations(table, table.rows[1])


def test_the_salary_can_be_changed_and_taken_away() -> None:
    table = pay_table(BACK_END)
    found = with_salary(with_salary(table, SALARY), money(10**6))
    assert [row.comparison.position for row in found.rows if row.comparison] == [
        Position.ABOVE,
        Position.ABOVE,
        Position.ABOVE_STATED,
    ]
    assert with_salary(found, None) == table


def test_another_currency_and_period_are_shown_by_rates() -> None:
    table = pay_table(BACK_END, "EUR", PayPeriod.MONTH, BY_EURO)
    assert table.unit == ("EUR", PayPeriod.MONTH)
    row = with_salary(table, SALARY).rows[2]
    assert row.pay is not None
    assert row.pay.minimum == 6_000
    assert row.salary == Money(Decimal(7_000), "EUR", PayPeriod.MONTH)
    assert row.comparison is not None
    assert row.comparison.position is Position.WITHIN


def test_without_a_rate_a_range_stays_itself_and_that_is_said() -> None:
    table = pay_table(BACK_END, "CHF", PayPeriod.MONTH)
    assert table.unit == ("USD", PayPeriod.MONTH)
    assert {row.no_rate for row in table.rows} == {NoRate("USD", "CHF")}
    found = with_salary(table, money(100_000, "CHF"))
    assert {row.salary_no_rate for row in found.rows} == {NoRate("CHF", "USD")}
    assert all(row.comparison is None for row in found.rows)


def test_neighbours_in_two_currencies_have_no_overlap() -> None:
    mixed = family(JUNIOR, pay(80_000, 120_000, currency="EUR"))
    assert pay_table(mixed).unit is None
    assert pay_table(mixed).rows[1].figure(PayColumn.OVERLAP) is None
    converted = pay_table(mixed, "USD", None, BY_EURO)
    assert converted.rows[1].figure(PayColumn.OVERLAP) is not None


def test_a_working_has_formula_numbers_and_sources() -> None:
    table = with_salary(pay_table(BACK_END), SALARY)
    found = calculation(table, 1, PayColumn.OVERLAP)
    assert found.formula == "({maximum_before} − {minimum}) / ({maximum} − {minimum})"
    values = {term.key: term.value for term in found.terms}
    assert values == {
        "maximum_before": money(85_000),
        "minimum": money(80_000),
        "maximum": money(120_000),
    }
    assert all(term.sources == (ROLE,) for term in found.terms)
    assert [term.level for term in found.terms if term.key == "maximum_before"] == ["Junior"]


@pytest.mark.parametrize("index", [0, 1, 2])
def test_the_numbers_of_a_formula_give_its_figure(index: int) -> None:
    table = with_salary(pay_table(BACK_END, "EUR", PayPeriod.HOUR, BY_EURO), SALARY)
    found = calculations(table, table.rows[index])
    assert len(found) == (6 if index == 0 else 8)
    for item in found:
        names = {
            term.key: term.value.amount if isinstance(term.value, Money) else term.value
            for term in item.terms
        }
        expression = item.formula.replace("−", "-").format(**{key: key for key in names})
        result = eval(expression, {}, names)  # noqa: S307 - our own formula
        assert abs(result - item.result.value) < Decimal("1e-20")


@pytest.mark.parametrize(
    ("before", "after", "formula"),
    [
        (pay(45, 75), pay(50, 70), "({maximum} − {minimum}) / ({maximum} − {minimum})"),
        (
            pay(50, 70),
            pay(45, 75),
            "({maximum_before} − {minimum_before}) / ({maximum} − {minimum})",
        ),
        (pay(50, 90), pay(45, 75), "({maximum} − {minimum_before}) / ({maximum} − {minimum})"),
    ],
)
def test_the_formula_of_an_overlap_has_the_ends_that_both_ranges_share(
    before: PayRange, after: PayRange, formula: str
) -> None:
    found = calculation(pay_table(family(before, after)), 1, PayColumn.OVERLAP)
    assert (found.formula, found.remarks) == (formula, ())


def test_a_range_without_a_stated_maximum_has_only_its_minimum() -> None:
    table = with_salary(pay_table(family(JUNIOR, FROM_48_000, MIDDLE)), SALARY)
    assert [found.column for found in calculations(table, table.rows[1])] == [PayColumn.MINIMUM]
    columns = [found.column for found in calculations(table, table.rows[2])]
    assert PayColumn.OVERLAP not in columns
    assert PayColumn.PROGRESSION not in columns


def test_a_stated_midpoint_is_said_to_be_stated() -> None:
    table = pay_table(BACK_END)
    assert calculation(table, 2, PayColumn.MIDPOINT).formula == "{midpoint}"
    assert calculation(table, 1, PayColumn.MIDPOINT).formula == "({minimum} + {maximum}) / 2"


def test_a_working_carries_its_remarks() -> None:
    table = pay_table(family(JUNIOR, pay(90_000, 100_000), SENIOR))
    assert calculation(table, 1, PayColumn.OVERLAP).remarks == (NO_OVERLAP,)
    assert calculation(table, 2, PayColumn.SPREAD).remarks == (OPEN_TOP,)
    assert calculation(table, 2, PayColumn.MIDPOINT).remarks == ()


def test_a_converted_number_says_how() -> None:
    table = with_salary(pay_table(BACK_END, "EUR", PayPeriod.HOUR, BY_EURO), SALARY)
    (step,) = calculation(table, 0, PayColumn.MINIMUM).conversions
    assert step.formula == "{stated} × {times} / {times_shown} × {rate}"
    assert [term.value for term in step.terms] == [money(55_000), 1, 2080, Decimal("0.8")]
    assert step.working_time == Conversion().working_time
    assert step.rates_of is not None
    assert (step.rates_of.title, step.rates_of.note) == ("a bank", "2026-11-24")
    assert not calculation(pay_table(BACK_END), 0, PayColumn.MINIMUM).conversions
