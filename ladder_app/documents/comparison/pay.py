"""The pay in a comparison: a row for each figure, and notes on them."""

from __future__ import annotations

from collections.abc import Callable

from ladder_app.documents.blocks import ComparedCell, ComparedRow
from ladder_app.documents.comparison.words import column_titles
from ladder_app.documents.isolation import attached
from ladder_app.documents.localizer import Localizer, paid_per, pay_text_with_period
from ladder_app.documents.text_columns import OPEN_TOP_MARK
from ladder_app.documents.words.pay import (
    amount_text,
    minor_units,
    open_top_notes,
    percent_text,
    working_time_text,
)
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.levels import LevelComparison
from ladder_app.domain.compare.pay import PayCell, working_time
from ladder_app.domain.pay.conversion import Conversion
from ladder_app.domain.pay.exact import Figure
from ladder_app.domain.text.translatable import translatable

_CALCULATED = translatable(
    "Overlap is the part of the higher of two ranges that the lower one covers too. Progression "
    "is the rise from the midpoint of the level compared with to this midpoint."
)
_HIGHER, _LOWER = translatable("{amount} higher"), translatable("{amount} lower")
_GAP_FROM = (
    translatable("From the midpoint of {level} to the minimum"),
    translatable("From the midpoint of {level} to the midpoint"),
)
_GAP_FROM_BEFORE = (
    translatable("From the midpoint of the level before to the minimum"),
    translatable("From the midpoint of the level before to the midpoint"),
)


def pay_rows(comparison: LevelComparison, localizer: Localizer) -> tuple[ComparedRow, ...]:
    """A row of ranges, and a row for each figure that at least one level has."""
    rows = [ComparedRow(localizer.tr("Range"), tuple(_range(c, localizer) for c in comparison.pay))]
    to_minimum, to_midpoint = _gap_names(comparison, localizer)
    figures: tuple[tuple[str, Callable[[PayCell, Localizer], str]], ...] = (
        (localizer.tr("Midpoint"), _midpoint),
        (localizer.tr("Overlap"), _overlap),
        (localizer.tr("Progression"), _progression),
        (to_minimum, _gap_to_minimum),
        (to_midpoint, _gap_to_midpoint),
    )
    for name, text in figures:
        cells = tuple(
            ComparedCell(text=text(cell, localizer), change=cell.change) for cell in comparison.pay
        )
        if any(cell.text for cell in cells):
            rows.append(ComparedRow(name, cells))
    return tuple(rows)


def _gap_names(comparison: LevelComparison, localizer: Localizer) -> list[str]:
    """The names of the gaps to minimum and midpoint, with the level whose midpoint they are from.

    Where there are several such levels, each is the one before.
    """
    compared_with = {number for number in comparison.references if number is not None}
    if len(compared_with) > 1:
        return [localizer.tr(name) for name in _GAP_FROM_BEFORE]
    level = column_titles(comparison.columns)[compared_with.pop()]
    return [localizer.tr(name, level=level) for name in _GAP_FROM]


def pay_notes(comparison: LevelComparison, localizer: Localizer) -> list[str]:
    """Notes on the figures: what they are compared with, open tops, conversions."""
    notes = []
    if any(cell.gap_to_midpoint for cell in comparison.pay):
        notes.append(localizer.tr(_CALCULATED))
    notes += open_top_notes([cell.pay for cell in comparison.pay if cell.pay], localizer)
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
    """How far this level's amount is from the other midpoint: $10,000 higher."""
    if figure is None or cell.compared is None:
        return ""
    if not figure.value:
        return _marked(localizer.tr("the same"), figure)
    currency = cell.compared.currency
    amount = localizer.money(minor_units(abs(figure.value), currency), currency)
    if cell.is_converted:
        # The range above it is for another period.
        amount = paid_per(amount, cell.compared.period, localizer)
    text = _HIGHER if figure.value > 0 else _LOWER
    return _marked(localizer.tr(text, amount=amount), figure)


def _marked(text: str, figure: Figure) -> str:
    return attached(text, OPEN_TOP_MARK) if figure.of_open_top else text
