"""How each figure of the pay table is calculated, as text."""

from __future__ import annotations

import pytest

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.words.calculations import calculation_rows, calculation_text
from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.table import PayTable, pay_table, with_salary
from tests.domain.pay.pay_sample import JUNIOR, MIDDLE, SALARY, SENIOR, family
from tests.domain.pay.test_conversion import BY_EURO

PLAIN = EnglishLocalizer()
RANGES = family(JUNIOR, MIDDLE, SENIOR)
BACK_END = with_salary(pay_table(RANGES), SALARY)
CONVERTED = with_salary(pay_table(RANGES, "EUR", PayPeriod.HOUR, BY_EURO), SALARY)


def said(table: PayTable, level: int, title: str) -> tuple[str, list[str], str]:
    rows = calculation_rows(table, table.rows[level], PLAIN)
    name, how, sources = next(row for row in rows if row[0].startswith(title))
    return name.replace("\N{NO-BREAK SPACE}", " "), how.splitlines(), sources


@pytest.mark.parametrize(
    ("level", "figure", "numbers"),
    [
        (0, "Midpoint: $70,000", "($55,000 + $85,000) / 2"),
        (0, "Range spread: 54.5%", "($85,000 − $55,000) / $55,000"),
        (1, "Overlap: 12.5%", "($85,000 − $80,000) / ($120,000 − $80,000)"),
        (1, "Progression: +42.9%", "$100,000 / $70,000 − 1"),
        (1, "Range penetration: 62.5%", "($105,000 − $80,000) / ($120,000 − $80,000)"),
        (1, "Compa-ratio: 1.05", "$105,000 / $100,000"),
        (2, "Midpoint: $135,000", "$135,000"),
        (2, "Range penetration: 16.7%", "($105,000 − $90,000) / ($180,000 − $90,000)"),
        (2, "Compa-ratio: 0.778", "$105,000 / $135,000"),
    ],
)
def test_a_figure_has_its_formula_its_numbers_and_its_source(
    level: int, figure: str, numbers: str
) -> None:
    name, how, sources = said(BACK_END, level, figure.partition(":")[0])
    assert name == figure
    assert how[0].endswith(f" = {numbers}")
    is_stated = numbers == figure.partition(": ")[2]
    origin = "" if is_stated else "Calculated here, with amounts from:\n"
    assert sources == f"{origin}Role description"


def test_an_open_top_is_remarked_on_where_it_counts() -> None:
    assert "the top is open" in said(BACK_END, 2, "Range spread")[1][-1]
    assert len(said(BACK_END, 2, "Compa-ratio")[1]) == 1


def test_each_conversion_names_the_number_it_gives() -> None:
    _, how, sources = said(CONVERTED, 2, "Range penetration")
    begins = [line.partition(": as stated")[0] for line in how[1:4]]
    assert begins == ["minimum", "maximum", "your salary"]
    assert "$90,000 × 1 / 2,080 × 0.8" in how[1]
    assert sources.splitlines() == [
        "Calculated here, with amounts from:",
        "Role description",
        "a bank · 2026-11-24",
    ]


def test_a_conversion_of_the_period_says_hours_and_weeks_once() -> None:
    lines = said(CONVERTED, 0, "Range spread")[1]
    assert len([line for line in lines if "40 hours a week and 52 weeks a year" in line]) == 1
    assert not any("hours a week" in line for line in said(BACK_END, 0, "Range spread")[1])


def test_missing_pay_has_nothing_to_work_out() -> None:
    table = pay_table(family(None))
    assert calculation_rows(table, table.rows[0], PLAIN) == []
    assert calculation_text([]) == ""


def test_as_text_each_figure_stands_above_its_working() -> None:
    rows = calculation_rows(BACK_END, BACK_END.rows[0], PLAIN)
    lines = calculation_text(rows).splitlines()
    assert lines[:4] == ["Minimum: $55,000", "  minimum = $55,000", "  Role description", ""]
    assert "  your salary / midpoint = $105,000 / $70,000" in lines
