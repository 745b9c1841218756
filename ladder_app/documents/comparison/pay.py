"""The pay in a comparison: a row for each figure, and notes on them."""

from __future__ import annotations

from collections.abc import Callable

from ladder_app.documents.blocks import ComparedCell, ComparedRow
from ladder_app.documents.localizer import Localizer, pay_text_with_period
from ladder_app.documents.text_columns import OPEN_TOP_MARK
from ladder_app.documents.words.pay import (
    amount_text,
    minor_units,
    percent_text,
    working_time_text,
)
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.levels import LevelComparison
from ladder_app.domain.compare.pay import PayCell, working_time
from ladder_app.domain.pay.conversion import Conversion
from ladder_app.domain.pay.exact import Figure
from ladder_app.domain.text.translatable import translatable

_COMPARED = translatable(
    "Overlap is the part of a range that the range compared with covers too; progression is "
    "the rise from the other midpoint. The other midpoint is that of the level compared with."
)


def pay_rows(comparison: LevelComparison, localizer: Localizer) -> tuple[ComparedRow, ...]:
    """A row of ranges, and a row for each figure that at least one level has."""
    rows = [ComparedRow(localizer.tr("Range"), tuple(_range(c, localizer) for c in comparison.pay))]
    figures: tuple[tuple[str, Callable[[PayCell, Localizer], str]], ...] = (
        (translatable("Midpoint"), _midpoint),
        (translatable("Overlap"), _overlap),
        (translatable("Progression"), _progression),
        (translatable("From the other midpoint to this minimum"), _gap_to_minimum),
        (translatable("From the other midpoint to this midpoint"), _gap_to_midpoint),
    )
    for name, text in figures:
        cells = tuple(
            ComparedCell(text=text(cell, localizer), change=cell.change) for cell in comparison.pay
        )
        if any(cell.text for cell in cells):
            rows.append(ComparedRow(localizer.tr(name), cells))
    return tuple(rows)


def pay_notes(comparison: LevelComparison, localizer: Localizer) -> list[str]:
    """Notes on the figures: what they are compared with, open tops, conversions."""
    notes = []
    if any(cell.gap_to_midpoint for cell in comparison.pay):
        notes.append(localizer.tr(_COMPARED))
    if any(cell.pay and cell.pay.open_top for cell in comparison.pay):
        notes.append(
            localizer.tr(
                "+ The top is open: pay may go above it. {mark} Uses the stated maximum.",
                mark=OPEN_TOP_MARK,
            )
        )
    times = {
        working_time(place.family): None
        for place, cell in zip(comparison.columns, comparison.pay, strict=True)
        if cell.is_converted
    }
    return notes + [working_time_text(Conversion(working_time=time), localizer) for time in times]


def _range(cell: PayCell, localizer: Localizer) -> ComparedCell:
    is_incomparable = cell.change is Change.INCOMPARABLE
    return ComparedCell(
        text=pay_text_with_period(cell.pay, localizer),
        change=cell.change,
        mark=localizer.tr("another currency") if is_incomparable else "",
    )


def _midpoint(cell: PayCell, localizer: Localizer) -> str:
    if cell.midpoint is None or cell.pay is None:
        return ""
    amount = amount_text(cell.midpoint.value, cell.pay.currency, localizer)
    return _marked(amount, cell.midpoint)


def _overlap(cell: PayCell, localizer: Localizer) -> str:
    figure = cell.overlap
    return _marked(percent_text(figure.value, localizer), figure) if figure else ""


def _progression(cell: PayCell, localizer: Localizer) -> str:
    figure = cell.progression
    return _marked(percent_text(figure.value, localizer, signed=True), figure) if figure else ""


def _gap_to_minimum(cell: PayCell, localizer: Localizer) -> str:
    return _gap(cell.gap_to_minimum, cell, localizer)


def _gap_to_midpoint(cell: PayCell, localizer: Localizer) -> str:
    return _gap(cell.gap_to_midpoint, cell, localizer)


def _gap(figure: Figure | None, cell: PayCell, localizer: Localizer) -> str:
    """A signed amount: +$10,000 if this level's amount is higher."""
    if figure is None or cell.compared is None:
        return ""
    currency = cell.compared.currency
    sign = "+" if figure.value > 0 else "\N{MINUS SIGN}" if figure.value < 0 else ""
    amount = localizer.money(minor_units(abs(figure.value), currency), currency)
    return _marked(f"{sign}{amount}", figure)


def _marked(text: str, figure: Figure) -> str:
    return f"{text}{OPEN_TOP_MARK}" if figure.of_open_top else text
