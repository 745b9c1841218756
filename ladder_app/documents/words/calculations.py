"""The calculations of pay figures as text: formula, numbers, remarks and sources."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import source_text
from ladder_app.documents.words.pay import (
    TITLES,
    amount_text,
    cell_text,
    money_text,
    working_time_text,
)
from ladder_app.domain.model import Source
from ladder_app.domain.pay.calculations import Calculation, ConversionStep, Term, calculations
from ladder_app.domain.pay.table import PayRow, PayTable


def calculation_rows(
    table: PayTable, row: PayRow, localizer: Localizer
) -> list[tuple[str, str, str]]:
    """For each figure of a level: its name and value, its calculation, and its sources."""
    return [_row_of(table, row, calculation, localizer) for calculation in calculations(table, row)]


def calculation_text(rows: Iterable[tuple[str, str, str]]) -> str:
    """The same as plain text: each figure with its calculation and sources below it."""
    blocks = []
    for title, *parts in rows:
        below = [f"  {line}" for part in parts for line in part.splitlines()]
        blocks.append("\n".join([title, *below]) + "\n")
    return "\n".join(blocks)


def _row_of(
    table: PayTable, row: PayRow, calculation: Calculation, localizer: Localizer
) -> tuple[str, str, str]:
    title = localizer.tr(TITLES[calculation.column])
    lines = [_formula(calculation.formula, calculation.terms, localizer)]
    lines += [_conversion(step, calculation.terms, localizer) for step in calculation.conversions]
    if any(step.working_time for step in calculation.conversions):
        lines.append(working_time_text(table.conversion, localizer))
    lines += [localizer.tr(remark) for remark in calculation.remarks]
    sources = [source for term in calculation.terms for source in term.sources]
    rates = [step.rates_of for step in calculation.conversions if step.rates_of]
    # The dialog of sources has the details of the file's sources; rates need their date here.
    titles = [source.title for source in _once(sources)]
    text = "\n".join([*titles, *map(source_text, _once(rates))])
    text = text or localizer.tr("not stated in the file")
    if calculation.is_calculated:
        # A source is never named for a figure that it does not have.
        text = localizer.tr("Calculated here, with amounts from:\n{sources}", sources=text)
    value = cell_text(row, calculation.column, localizer)
    return f"{title}: {value}", "\n".join(lines), text


def _formula(formula: str, terms: tuple[Term, ...], localizer: Localizer) -> str:
    names = formula.format(**{term.key: _label(term, localizer) for term in terms})
    numbers = formula.format(**{term.key: _value(term, localizer) for term in terms})
    return f"{names} = {numbers}"


def _conversion(step: ConversionStep, terms: tuple[Term, ...], localizer: Localizer) -> str:
    # A figure may rest on several converted numbers: each line names the one it gives.
    name = next(_label(term, localizer) for term in terms if term.value == step.result)
    result = money_text(step.result, localizer)
    return f"{name}: {_formula(step.formula, step.terms, localizer)} = {result}"


def _label(term: Term, localizer: Localizer) -> str:
    return localizer.tr(term.label, level=term.level) if term.level else localizer.tr(term.label)


def _value(term: Term, localizer: Localizer) -> str:
    if not isinstance(term.value, Decimal):
        return amount_text(term.value.amount, term.value.currency, localizer)
    exponent = term.value.normalize().as_tuple().exponent
    return localizer.decimal(
        term.value, min(6, max(0, -exponent if isinstance(exponent, int) else 0))
    )


def _once(sources: list[Source]) -> list[Source]:
    return list({source.id: source for source in sources}.values())
