"""The layout of a path map at any size. No Qt, and no drawing."""

from __future__ import annotations

from itertools import pairwise

from msgspec import Struct

from ladder_app.documents.drawing.measure import BOLD, Measure, shortened
from ladder_app.documents.localizer import Localizer, pay_text
from ladder_app.documents.map.data import MapScene, MapView, Mark, Rail, TextKind
from ladder_app.documents.map.labels import (
    LINES_WITH_NAMES,
    LINES_WITH_TAGS,
    Grid,
    StationTexts,
    place_texts,
    station_offset,
)
from ladder_app.documents.map.words import station_name
from ladder_app.domain.path.map import LineKind, PathMap, Station

SMALLEST_ZOOM, LARGEST_ZOOM = 0.07, 2.0

# In lines of text, at a zoom of one.
_COLUMN = 9.0
_LANE = 5.9
_LEAST_LANE = 1.2
_LARGEST_FIT = 1.5
_MARGIN = 1.0
_TITLE = 2.0
_MAX_TITLE = 60.0  # its width
_GAP = 0.6
_RADIUS = 0.42


class MapSize(Struct, frozen=True, kw_only=True):
    """The size of a map; `line` is the height of a line of text in pixels.

    At a small zoom the lanes stay as high as `room_height` allows, so that texts fit as
    long as possible. If the whole map `fits` the room, they are not higher than that
    either, as long as every level can have its name. A title is shortened to
    `title_width`, if that is given.
    """

    line: float
    zoom: float = 1.0
    room_height: float = 0.0
    fits: bool = False
    title_width: float = 0.0


def fitting_zoom(path_map: PathMap, width: float, line: float) -> float:
    """The zoom at which all columns fit in this width, within the limits."""
    zoom = (width - 2 * _MARGIN * line) / (max(path_map.columns, 1) * _COLUMN * line)
    return max(SMALLEST_ZOOM, min(zoom, _LARGEST_FIT))


def zoom_for_names(path_map: PathMap, measure: Measure, line: float) -> float:
    """The zoom at which every name fits in its column, within the limits.

    It is for paper, where columns can be as wide as their names; a window scrolls.
    """
    names = [name for s in path_map.stations for name in (s.place.level.name, s.track) if name]
    widest = max((measure(name) * BOLD for name in names), default=0.0)
    return max(1.0, min((widest / line + _GAP) / _COLUMN, _LARGEST_FIT))


def lay_out_map(
    path_map: PathMap, view: MapView, localizer: Localizer, measure: Measure, size: MapSize
) -> MapScene:
    """The layout of the map at this size."""
    line = size.line
    column, lane = _pitches(path_map, size)
    margin = _MARGIN * line
    top = margin + (_TITLE * line if view.title else 0.0)
    pitches = (column, lane, line)
    marks = {s.address: _mark(s, view, pitches, (margin, top)) for s in path_map.stations}
    room = size.title_width - 2 * margin if size.title_width else _MAX_TITLE * line
    title = shortened(view.title, room / BOLD, measure) if view.title else ""
    width = max(path_map.columns * column, measure(title) * BOLD) + 2 * margin
    rails = tuple(_rail(before, after, kind, column, view) for before, after, kind in (
        (marks[found.before], marks[found.after], found.kind) for found in path_map.lines
    ))  # fmt: skip
    grid = Grid(
        width=width, column_pitch=column, line=line, lines=lane / line, gap=_GAP * line,
        measure=measure,
    )  # fmt: skip
    has_tags = lane / line >= LINES_WITH_TAGS
    texts = {s.address: _texts(s, view, localizer, has_tags) for s in path_map.stations}
    return MapScene(
        width=width,
        height=top + path_map.lanes * lane + margin,
        line=line,
        top=top,
        title=title,
        marks=tuple(marks.values()),
        rails=rails,
        texts=place_texts(tuple(marks.values()), texts, grid, _bands(path_map, marks, column)),
        column_pitch=column,
        lane_pitch=lane,
        mirrored=view.mirrored,
    )


def _pitches(path_map: PathMap, size: MapSize) -> tuple[float, float]:
    line = size.line
    share = (size.room_height - 2 * _MARGIN * line) / max(path_map.lanes, 1)
    zoomed = _LANE * line * size.zoom
    lane = (
        max(min(max(zoomed, _LANE * line), share), LINES_WITH_NAMES * line)
        if size.fits
        else max(zoomed, min(_LANE * line, share))
    )
    return _COLUMN * line * size.zoom, max(lane, _LEAST_LANE * line)


def _mark(
    station: Station,
    view: MapView,
    pitches: tuple[float, float, float],
    corner: tuple[float, float],
) -> Mark:
    column, lane, line = pitches
    left, top = corner
    address = station.address
    return Mark(
        address=address,
        lane=station.lane,
        x=left + (station.column + 0.5) * column,
        y=top + station.lane * lane + station_offset(lane / line) * line,
        radius=min(_RADIUS * line, column * 0.3, lane * 0.3),
        is_selected=address == view.selected,
        is_here=address == view.here,
        is_goal=address == view.goal,
        is_on_route=address in view.route,
        is_guest=station.is_guest,
    )


def _rail(before: Mark, after: Mark, kind: LineKind, column: float, view: MapView) -> Rail:
    # A route may also lead back along a line, to the fork of its tracks.
    steps = {frozenset(step) for step in pairwise(view.route)}
    return Rail(
        x0=before.x,
        y0=before.y,
        turn=_turn(after, column),
        x1=after.x,
        y1=after.y,
        is_on_route=frozenset((before.address, after.address)) in steps,
        is_crossing=kind is LineKind.CROSSING,
    )


def _turn(after: Mark, column: float) -> float:
    """Where the line to a station changes its lane: before it, or behind a guest."""
    return after.x + column / 2 if after.is_guest else after.x - column / 2


def _bands(path_map: PathMap, marks: dict[str, Mark], column: float) -> dict[int, list[float]]:
    """The positions of the lines that go down below each lane."""
    bands: dict[int, list[float]] = {}
    for found in path_map.lines:
        before, after = marks[found.before], marks[found.after]
        low, high = sorted((before.lane, after.lane))
        for lane in range(low, high):
            bands.setdefault(lane, []).append(_turn(after, column))
    return bands


def _texts(station: Station, view: MapView, localizer: Localizer, has_tags: bool) -> StationTexts:
    place = station.place
    name, tag = station_name(station, localizer), station.track
    pay = pay_text(place.level.pay, localizer) if place.level.pay else ""
    remark = _remark(station.address, view, localizer)
    if not remark:
        return StationTexts(name, pay, tag)
    if not has_tags:
        # Lower lanes have room for names only.
        return StationTexts(localizer.tr("{level} · {remark}", level=name, remark=remark), pay)
    # A remark must not take the place of the name of a track.
    if not tag:
        return StationTexts(name, pay, remark, strong=TextKind.TAG)
    return StationTexts(name, pay, tag, remark, strong=TextKind.REMARK)


def _remark(address: str, view: MapView, localizer: Localizer) -> str:
    if address == view.here:
        return localizer.tr("You are here")
    return localizer.tr("Your goal") if address == view.goal else ""
