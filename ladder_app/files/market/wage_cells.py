"""The cells of a wage: an amount, a top-coded amount, or not released."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from ladder_app.domain.market.wages import Wage
from ladder_app.domain.model import PERCENTS
from ladder_app.files.market.csv_rows import Row
from ladder_app.files.problems import Report

NOT_RELEASED = frozenset({"", "*", "**"})
"""Cells for a figure that was not released; the asterisks are those of the survey."""

_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,2})?|[0-9]{1,3}(?:,[0-9]{3}){1,3}(?:\.[0-9]{1,2})?")
_TOP_CODE = "#"


def read_figures(row: Row, indexes: Sequence[int], report: Report) -> tuple[Wage | None, ...]:
    """The amounts of the percentiles in these cells; what is wrong is reported."""
    figures: list[Wage | None] = []
    for index in indexes:
        lowest = next((wage.amount for wage in reversed(figures) if wage), None)
        figures.append(_figure(row, index, lowest, report))
    _report_descent(row, indexes, figures, report)
    return tuple(figures)


def read_employment(row: Row, index: int, report: Report) -> int | None:
    """The number of employed people; None if it was not released."""
    cell = row.cells[index]
    if cell in NOT_RELEASED:
        return None
    digits = cell.replace(",", "")
    if digits.isascii() and digits.isdigit() and len(digits) <= 12:
        return int(digits)
    report.error(
        row.place(index),
        "employment-invalid",
        "“{word}” is not a number of people. Write digits, such as 12340, or leave the cell empty.",
        word=cell,
    )
    return None


def _figure(row: Row, index: int, lowest: Decimal | None, report: Report) -> Wage | None:
    cell = row.cells[index]
    if cell in NOT_RELEASED:
        return None
    is_top_coded = cell.startswith(_TOP_CODE)
    digits = cell.removeprefix(_TOP_CODE).strip()
    if is_top_coded and not digits:
        return _top_code_alone(row, index, lowest, report)
    if _AMOUNT.fullmatch(digits):
        return Wage(Decimal(digits.replace(",", "")), is_top_coded)
    report.error(
        row.place(index),
        "wage-invalid",
        "“{word}” is not an amount. Write digits, such as 52000, #239200 for “at or above "
        "239200”, or leave the cell empty for a figure that was not released.",
        word=cell,
    )
    return None


def _top_code_alone(row: Row, index: int, lowest: Decimal | None, report: Report) -> Wage | None:
    """At or above the percentile before: all that is known, since percentiles ascend."""
    if lowest is not None:
        return Wage(lowest, is_top_coded=True)
    report.error(
        row.place(index),
        "top-code-without-amount",
        "“#” does not give the amount that the wage is at or above. Write it after the sign, "
        "such as #239200.",
    )
    return None


def _report_descent(
    row: Row, indexes: Sequence[int], figures: Sequence[Wage | None], report: Report
) -> None:
    known = [
        (index, percent, wage)
        for index, percent, wage in zip(indexes, PERCENTS, figures, strict=True)
        if wage
    ]
    for (_, _, lower), (index, percent, upper) in pairwise(known):
        if upper.amount < lower.amount or (lower.is_top_coded and not upper.is_top_coded):
            report.error(
                row.place(index),
                "percentiles-descend",
                "The {percent}th percentile is lower than the one before. Correct one of them.",
                percent=str(percent),
            )
            return
