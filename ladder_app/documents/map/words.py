"""A path map in words: what each station is read aloud as."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.documents.map.data import MapView
from ladder_app.documents.wording import Wording, pay_text
from ladder_app.domain.path.map import PathMap, Station


def station_text(drawn: PathMap, station: Station, view: MapView, wording: Wording) -> str:
    """A station with what it follows, what it leads to, what it pays, and what it is to you."""
    parts = [station_name(station, wording)]
    before, after = drawn.before(station.address), drawn.after(station.address)
    if before:
        names = _listed(before, wording)
        said = "reached from {levels}" if station.is_guest else "follows {levels}"
        parts.append(wording.text(said, levels=names))
    if after:
        names = _listed(after, wording)
        parts.append(wording.text("leads to {levels}", levels=names))
    pay = station.place.level.pay
    parts.append(pay_text(pay, wording) if pay else wording.text("pay not published"))
    parts += _remarks(station.address, view, wording)
    return ", ".join(parts)


def station_name(station: Station, wording: Wording) -> str:
    """A level's name, with its family's where it is a guest."""
    if not station.is_guest:
        return station.place.level.name
    return wording.text(
        "{level} ({family})", level=station.place.level.name, family=station.place.family.name
    )


def map_title(drawn: PathMap, view: MapView, wording: Wording) -> str:
    """What a picture of the map is read aloud as."""
    said = "; ".join(station_text(drawn, station, view, wording) for station in drawn.stations)
    return f"{wording.text('Path')}: {drawn.family.name}. {said}"


def _listed(stations: Sequence[Station], wording: Wording) -> str:
    names = [station_name(station, wording) for station in stations]
    if len(names) == 1:
        return names[0]
    return wording.text("{some} and {last}", some=", ".join(names[:-1]), last=names[-1])


def _remarks(address: str, view: MapView, wording: Wording) -> list[str]:
    said = []
    if address == view.here:
        said.append(wording.text("you are here"))
    if address == view.aim:
        said.append(wording.text("your aim"))
    if address in view.way and not said:
        said.append(wording.text("on your way"))
    return said
