"""The occupations and places that arguments name, or why there is none."""

from __future__ import annotations

from ladder_app.commands.ladders import did_you_mean
from ladder_app.commands.salary_request import RefusedError
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.market.lookup import UnknownNameError, find_area
from ladder_app.domain.market.wages import Area, Market


def area_named(market: Market, name: str | None) -> Area:
    """The place with this code or name; by default the whole country.

    Raises:
        RefusedError: there is none.
    """
    if name is None:
        if market.nation is None:
            raise RefusedError("The file has no wages of a whole country. Name a place by --area.")
        return market.nation
    try:
        return find_area(name, market.areas.values())
    except UnknownNameError as error:
        raise RefusedError(unknown_name(error, "place", market)) from error


def unknown_name(error: UnknownNameError, kind: str, market: Market) -> str:
    """A sentence that no occupation or place has the name, and which may be meant."""
    question = did_you_mean(error.suggestions)
    if error.count:
        return f"“{error.name[:60]}” is the name of {error.count} {kind}s.{question}"
    return f"there is no {kind} “{error.name[:60]}”.{question or _known(kind, market)}"


def _known(kind: str, market: Market) -> str:
    if kind == "occupation":
        return " `career-ladder market` lists all."
    count = EnglishLocalizer().plural("%n place", "%n places", len(market.areas))
    return f" The data has {count}: try a large town near it, or the state."
