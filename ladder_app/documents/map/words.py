"""A path map as text: what a screen reader reads for each station."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from ladder_app.documents.localizer import Localizer, pay_text
from ladder_app.documents.map.data import MapView
from ladder_app.domain.path.map import PathMap, Station
from ladder_app.domain.text.translatable import translatable

_FOLLOWS = translatable("follows {levels}")
_ON_YOUR_WAY = translatable("on your way")
_ON_THE_PATH = translatable("on the path")
_LEADS_TO = translatable("leads to {levels}")
# A guest is as high, or named as related: no step of the ladder leads there.
_LINKED_WITH = translatable("linked with {levels}")


def station_text(path_map: PathMap, station: Station, view: MapView, localizer: Localizer) -> str:
    """A station with the levels around it, its pay, and what it is to the user."""
    parts = [station_name(station, localizer)]
    before, after = path_map.before(station.address), path_map.after(station.address)
    around = (
        (_LINKED_WITH if station.is_guest else _FOLLOWS, before),
        (_LEADS_TO, [found for found in after if not found.is_guest]),
        (_LINKED_WITH, [found for found in after if found.is_guest]),
    )
    parts += [
        localizer.tr(text, levels=_listed(found, localizer)) for text, found in around if found
    ]
    pay = station.place.level.pay
    parts.append(pay_text(pay, localizer) if pay else localizer.tr("pay not published"))
    parts += _remarks(station.address, view, localizer)
    return ", ".join(parts)


def station_name(station: Station, localizer: Localizer) -> str:
    """The name of a level; a guest is named with its family."""
    if not station.is_guest:
        return station.place.level.name
    return localizer.tr(
        "{level} ({family})", level=station.place.level.name, family=station.place.family.name
    )


def titled(path_map: PathMap, view: MapView) -> MapView:
    """The view with a title, which is the family's name unless it has another."""
    return view if view.title else replace(view, title=path_map.family.name)


def map_title(path_map: PathMap, view: MapView, localizer: Localizer) -> str:
    """The accessible title of an image of the map."""
    text = "; ".join(
        station_text(path_map, station, view, localizer) for station in path_map.stations
    )
    title = view.title or path_map.family.name
    return localizer.tr("Path: {title}. {levels}", title=title, levels=text)


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
    if address in view.route and not text:
        is_user = bool(view.here or view.goal)
        text.append(localizer.tr(_ON_YOUR_WAY if is_user else _ON_THE_PATH))
    return text
