"""Market references as text: figures, place, month, coverage, and whether they are old."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.documents.localizer import PERIODS, Localizer, paid_per
from ladder_app.documents.source_marks import UNNUMBERED, SourceMarks, marked
from ladder_app.documents.words.pay import amount_text, market_time_notes
from ladder_app.documents.words.wages import NOT_RELEASED, wage_text
from ladder_app.domain.market.place import WagesReference, is_outdated
from ladder_app.domain.model import JobFamily, MarketReference, PayPeriod, Source
from ladder_app.domain.pay.table import PayTable, market_shown
from ladder_app.domain.text.translatable import translatable

_MEDIAN = translatable("median {amount}")
_PERCENTILE = translatable("{percent}th percentile {amount}")


class _Common(Struct, frozen=True):
    """What references must have in common to be in one sentence."""

    about: tuple[str, ...]
    period: PayPeriod
    remark: str
    is_old: bool
    sources: tuple[Source, ...]


def market_texts(
    references: Sequence[MarketReference],
    family: JobFamily,
    localizer: Localizer,
    marks: SourceMarks = UNNUMBERED,
) -> list[str]:
    """The references, each with the number of its source, or with its title if it has none.

    Several with the same place, month, remark and source share a sentence.
    """
    groups: dict[_Common, list[MarketReference]] = {}
    for found in references:
        about = tuple(_about(found, localizer))
        common = _Common(
            about, found.period, found.remark, is_outdated(found, family), found.sources
        )
        groups.setdefault(common, []).append(found)
    return [
        _with_source(_sentence(common, found, localizer), common.sources, localizer, marks)
        for common, found in groups.items()
    ]


def _with_source(
    text: str, sources: tuple[Source, ...], localizer: Localizer, marks: SourceMarks
) -> str:
    mark, titles = marks.mark(sources), "; ".join(source.title for source in sources)
    if mark or not titles:
        return marked(text, mark)
    return " ".join([text, localizer.tr("Source: {sources}.", sources=titles)])


def market_notes(
    table: PayTable, localizer: Localizer, marks: SourceMarks = UNNUMBERED
) -> list[str]:
    """Notes below a chart: the references of its family, in the unit of its rows."""
    texts = market_texts(market_shown(table), table.family, localizer, marks)
    notes = [localizer.tr("Market: {text}", text=text) for text in texts]
    return notes + market_time_notes(table, localizer)


def _sentence(common: _Common, references: Sequence[MarketReference], localizer: Localizer) -> str:
    about = ", ".join((*common.about, localizer.tr(PERIODS[common.period])))
    figures = "; ".join(
        f"{found.name} {', '.join(_reference_figures(found, localizer))}" for found in references
    )
    return " ".join(
        [
            localizer.tr("{about}: {figures}.", about=about, figures=figures),
            *_remarks(common.remark, common.is_old, localizer),
        ]
    )


def _about(reference: MarketReference, localizer: Localizer) -> list[str]:
    about = [reference.place] if reference.place else []
    return about + ([localizer.month(reference.date)] if reference.date else [])


def _remarks(remark: str, is_old: bool, localizer: Localizer) -> list[str]:
    remarks = [remark] if remark else []
    return remarks + ([localizer.tr("More than 18 months old.")] if is_old else [])


def reference_text(reference: MarketReference, family: JobFamily, localizer: Localizer) -> str:
    """One market reference with its place and month, its figures, and its remarks."""
    about = ", ".join(_about(reference, localizer))
    name = f"{reference.name} ({about})" if about else reference.name
    amounts = ", ".join(_reference_figures(reference, localizer))
    figures = paid_per(amounts, reference.period, localizer)
    remarks = _remarks(reference.remark, is_outdated(reference, family), localizer)
    return " ".join([localizer.tr("{about}: {figures}.", about=name, figures=figures), *remarks])


def _reference_figures(reference: MarketReference, localizer: Localizer) -> list[str]:
    figures = []
    if reference.figure is not None:
        figures.append(amount_text(reference.figure, reference.currency, localizer))
    for found in reference.percentiles:
        amount = amount_text(found.amount, reference.currency, localizer)
        median = found.percent == 50
        label = _MEDIAN if median else _PERCENTILE
        figures.append(localizer.tr(label, percent=localizer.number(found.percent), amount=amount))
    if isinstance(reference, WagesReference):
        figures += _not_exact(reference, localizer)
    return figures


def _not_exact(reference: WagesReference, localizer: Localizer) -> list[str]:
    """The percentiles of a place that are top-coded, and those that were not released."""
    wages = reference.wages
    if not any(wages.figures):
        return [localizer.tr(NOT_RELEASED)]
    is_as_stated = (reference.currency, reference.period) == (
        wages.release.currency,
        PayPeriod.YEAR,
    )
    return [
        localizer.tr(
            _PERCENTILE,
            percent=localizer.number(percent),
            amount=wage_text(wage, reference.currency, localizer),
        )
        for percent, wage in wages.by_percent.items()
        if wage is None or (wage.is_top_coded and is_as_stated)
    ]
