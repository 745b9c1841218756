"""“How is this worked out?” in words: formula, numbers, result, remarks and sources."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from ladder_app.documents.phrases import source_text
from ladder_app.documents.wording import Wording
from ladder_app.documents.words.pay import (
    TITLES,
    amount_text,
    cell_text,
    money_text,
    working_time_text,
)
from ladder_app.domain.model import Source
from ladder_app.domain.pay.table import PayRow, PayTable
from ladder_app.domain.pay.workings import ConversionStep, Term, Working, workings


def working_rows(table: PayTable, row: PayRow, wording: Wording) -> list[tuple[str, str, str]]:
    """For each figure of a level: its name and value, how it is worked out, and from where."""
    return [_working(table, row, working, wording) for working in workings(table, row)]


def working_text(rows: Iterable[tuple[str, str, str]]) -> str:
    """The same as plain text: each figure, and below it how it is worked out and from where."""
    blocks = []
    for title, *parts in rows:
        below = [f"  {line}" for part in parts for line in part.splitlines()]
        blocks.append("\n".join([title, *below]) + "\n")
    return "\n".join(blocks)


def _working(
    table: PayTable, row: PayRow, working: Working, wording: Wording
) -> tuple[str, str, str]:
    title = wording.text(TITLES[working.column])
    lines = [_formula(working.formula, working.terms, wording)]
    lines += [_conversion(step, working.terms, wording) for step in working.conversions]
    if any(step.working_time for step in working.conversions):
        lines.append(working_time_text(table.conversion, wording))
    lines += [wording.text(remark) for remark in working.remarks]
    sources = [source for term in working.terms for source in term.sources]
    rates = [step.rates_of for step in working.conversions if step.rates_of]
    # More of the file's sources is told by “Where does this come from?”; rates need their day.
    titles = [source.title for source in _once(sources)]
    said = "\n".join([*titles, *map(source_text, _once(rates))])
    value = cell_text(row, working.column, wording)
    return f"{title}: {value}", "\n".join(lines), said or wording.text("not stated in the file")


def _formula(formula: str, terms: tuple[Term, ...], wording: Wording) -> str:
    names = wording.text(formula, **{term.key: _label(term, wording) for term in terms})
    numbers = wording.text(formula, **{term.key: _value(term, wording) for term in terms})
    return f"{names} = {numbers}"


def _conversion(step: ConversionStep, terms: tuple[Term, ...], wording: Wording) -> str:
    # A figure may rest on several converted numbers: each line names the one it gives.
    name = next(_label(term, wording) for term in terms if term.value == step.result)
    result = money_text(step.result, wording)
    return f"{name}: {_formula(step.formula, step.terms, wording)} = {result}"


def _label(term: Term, wording: Wording) -> str:
    return wording.text(term.label, level=term.level) if term.level else wording.text(term.label)


def _value(term: Term, wording: Wording) -> str:
    if not isinstance(term.value, Decimal):
        return amount_text(term.value.amount, term.value.currency, wording)
    exponent = term.value.normalize().as_tuple().exponent
    return wording.decimal(
        term.value, min(6, max(0, -exponent if isinstance(exponent, int) else 0))
    )


def _once(sources: list[Source]) -> list[Source]:
    return list({source.id: source for source in sources}.values())
