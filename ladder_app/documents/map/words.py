"""A path map in words: what each station is read aloud as."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.documents.localizer import Localizer, pay_text
from ladder_app.documents.map.data import MapView
from ladder_app.domain.path.map import PathMap, Station
from ladder_app.domain.text.translatable import translatable

_FOLLOWS = translatable("follows {levels}")
_REACHED_FROM = translatable("reached from {levels}")


def station_text(drawn: PathMap, station: Station, view: MapView, localizer: Localizer) -> str:
    """A station with what it follows, what it leads to, what it pays, and what it is to you."""
    parts = [station_name(station, localizer)]
    before, after = drawn.before(station.address), drawn.after(station.address)
    if before:
        names = _listed(before, localizer)
        text = _REACHED_FROM if station.is_guest else _FOLLOWS
        parts.append(localizer.tr(text, levels=names))
    if after:
        names = _listed(after, localizer)
        parts.append(localizer.tr("leads to {levels}", levels=names))
    pay = station.place.level.pay
    parts.append(pay_text(pay, localizer) if pay else localizer.tr("pay not published"))
    parts += _remarks(station.address, view, localizer)
    return ", ".join(parts)


def station_name(station: Station, localizer: Localizer) -> str:
    """A level's name, with its family's where it is a guest."""
    if not station.is_guest:
        return station.place.level.name
    return localizer.tr(
        "{level} ({family})", level=station.place.level.name, family=station.place.family.name
    )


def map_title(drawn: PathMap, view: MapView, localizer: Localizer) -> str:
    """What a picture of the map is read aloud as."""
    text = "; ".join(station_text(drawn, station, view, localizer) for station in drawn.stations)
    return localizer.tr("Path: {family}. {levels}", family=drawn.family.name, levels=text)


def _listed(stations: Sequence[Station], localizer: Localizer) -> str:
    names = [station_name(station, localizer) for station in stations]
    if len(names) == 1:
        return names[0]
    return localizer.tr("{some} and {last}", some=", ".join(names[:-1]), last=names[-1])


def _remarks(address: str, view: MapView, localizer: Localizer) -> list[str]:
    text = []
    if address == view.here:
        text.append(localizer.tr("you are here"))
    if address == view.goal:
        text.append(localizer.tr("your goal"))
    if address in view.way and not text:
        text.append(localizer.tr("on your way"))
    return text
