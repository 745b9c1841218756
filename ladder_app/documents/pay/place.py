"""Where the person's salary is among the wages in the place that they selected."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.request import PayRequest

if TYPE_CHECKING:
    from ladder_app.domain.model import Level


def place_sentence(
    request: PayRequest, level: Level, localizer: Localizer, *, with_source: bool = True
) -> str:
    """Where the salary is among the wages of the level's occupation, with their source.

    Empty without a salary, a place, or an occupation that has wages.
    """
    if request.salary is None or request.place is None:
        return ""
    # Imported when needed: most sessions select no place.
    from ladder_app.documents.words.wages import standing_sentence
    from ladder_app.domain.pay.conversion import NoRate

    found = request.place.standing_at(request.salary, request.family, level, request.rates)
    if found is None:
        return ""
    wages, standing = found
    sentence = standing_sentence(request.salary, standing, wages, localizer)
    if not with_source or isinstance(standing, NoRate):
        return sentence
    source = localizer.tr("Source: {sources}.", sources=wages.release.source.title)
    return f"{sentence} {source}"


def lacks_place_rate(request: PayRequest, levels: Iterable[Level]) -> bool:
    """Whether a rate is missing to compare the salary with the wages of one of these levels."""
    if request.salary is None or request.place is None:
        return False
    from ladder_app.domain.pay.conversion import NoRate

    salary, place, family = request.salary, request.place, request.family
    found = (place.standing_at(salary, family, level, request.rates) for level in levels)
    return any(each and isinstance(each[1], NoRate) for each in found)


def place_sentences(
    request: PayRequest, levels: Iterable[Level], localizer: Localizer
) -> list[str]:
    """The sentences of these levels, each once."""
    found = (place_sentence(request, level, localizer) for level in levels)
    return list(dict.fromkeys(filter(None, found)))
