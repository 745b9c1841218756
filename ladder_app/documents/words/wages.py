"""The wages of an occupation in a place as text, and where a salary is among them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.pay import amount_text, money_text
from ladder_app.domain.market.standing import Side, Standing
from ladder_app.domain.market.wages import Area, AreaKind, Occupation, Release, Wage, Wages
from ladder_app.domain.model import Money
from ladder_app.domain.pay.conversion import NoRate
from ladder_app.domain.text.translatable import translatable

_ORDINALS = {
    1: translatable("{number}st"),
    2: translatable("{number}nd"),
    3: translatable("{number}rd"),
}
_ORDINAL = translatable("{number}th")
_SHARES = {
    10: translatable("one in ten earns less"),
    25: translatable("one in four earns less"),
    50: translatable("the median: half earn less"),
    75: translatable("one in four earns more"),
    90: translatable("one in ten earns more"),
}
_THE_NATION = translatable("the United States")
NOT_RELEASED = translatable("not released")
_STANDINGS = {
    Side.BELOW: translatable(
        "{salary} is below the {ordinal} percentile of {occupation} in {place}."
    ),
    Side.BETWEEN: translatable(
        "{salary} is at about the {ordinal} percentile of {occupation} in {place} "
        "(interpolated between published percentiles)."
    ),
    Side.ABOVE: translatable(
        "{salary} is above the {ordinal} percentile of {occupation} in {place}."
    ),
}
_PUBLISHED = translatable(
    "{salary} is at the {ordinal} percentile of {occupation} in {place} (a published percentile)."
)
_NONE_RELEASED = translatable(
    "No percentile of {occupation} in {place} was released, so {salary} has no position there."
)
_NO_RATE = translatable(
    "There is no rate from {currency} to {target}, so your salary is not compared with the wages "
    "of {occupation} in {place}."
)


def ordinal(number: int, localizer: Localizer) -> str:
    """The number as an ordinal: 43rd."""
    is_teen = number % 100 in range(11, 14)
    template = _ORDINAL if is_teen else _ORDINALS.get(number % 10, _ORDINAL)
    return localizer.tr(template, number=localizer.number(number))


def share_text(percent: int, localizer: Localizer) -> str:
    """A published percentile in plain words."""
    return localizer.tr(_SHARES[percent])


def wage_text(wage: Wage | None, currency: str, localizer: Localizer) -> str:
    """The amount, “at or above” a top-coded one, or the words for none."""
    if wage is None:
        return localizer.tr(NOT_RELEASED)
    amount = amount_text(wage.amount, currency, localizer)
    return localizer.tr("at or above {amount}", amount=amount) if wage.is_top_coded else amount


def occupation_in_sentence(occupation: Occupation) -> str:
    """The title as the middle of a sentence has it; the words of a person's file stay."""
    if occupation.title == occupation.code:
        return occupation.title
    words = occupation.title.split(" ")
    return " ".join(word.lower() if word.istitle() else word for word in words)


def place_in_sentence(area: Area, localizer: Localizer) -> str:
    """The name as the middle of a sentence has it."""
    return localizer.tr(_THE_NATION) if area.kind is AreaKind.NATION else area.name


def standing_sentence(
    salary: Money, found: Standing | NoRate | None, wages: Wages, localizer: Localizer
) -> str:
    """Where a salary is among the wages, in one sentence."""
    values = {
        "salary": money_text(salary, localizer),
        "occupation": occupation_in_sentence(wages.occupation),
        "place": place_in_sentence(wages.area, localizer),
    }
    if isinstance(found, NoRate):
        del values["salary"]
        return localizer.tr(_NO_RATE, target=found.target, currency=found.currency, **values)
    if found is None:
        return localizer.tr(_NONE_RELEASED, **values)
    template = _PUBLISHED if found.is_published else _STANDINGS[found.side]
    return localizer.tr(template, ordinal=ordinal(_rounded(found.percentile), localizer), **values)


def _rounded(percentile: Fraction) -> int:
    return round(percentile)


def wages_notes(wages: Wages, today: date, localizer: Localizer) -> list[str]:
    """What a reader of the figures has to know, and their source."""
    release = wages.release
    notes = []
    if None in wages.figures:
        notes.append(localizer.tr("“Not released” means that the survey publishes no such figure."))
    if release.coverage:
        notes.append(release.coverage)
    return [*notes, *release_notes(release, today, localizer)]


def release_notes(release: Release, today: date, localizer: Localizer) -> list[str]:
    """The source with its month, and whether it is old."""
    notes = []
    if release.is_currency_assumed:
        notes.append(
            localizer.tr(
                "The file has no column “currency”, so its amounts are taken for US dollars."
            )
        )
    if release.is_old(today):
        notes.append(localizer.tr("The figures are more than 18 months old."))
    if release.month is None:
        notes.append(localizer.tr("The figures are undated."))
    notes.append(localizer.tr("Source: {sources}.", sources=release.source.title))
    return notes
