"""Timing the path map of 200 levels: laid out, and moved a step at a time."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from decimal import Decimal

from msgspec.structs import replace

from ladder_app.domain.model import JobFamily, Level, PayPeriod, PayRange, Track
from tests.bench.measure import Row, the_application

_LEVELS = 200
_MAX_MS = 50.0
_FRAME_MS = 1000 / 60


def path_rows(runs: int) -> list[Row]:
    """The map from the family to its shapes, and one step of panning until it is painted."""

    from ladder_app.documents.localizer import EnglishLocalizer
    from ladder_app.documents.map.data import MapView
    from ladder_app.documents.none_guard import keep_none_alive
    from ladder_app.domain.path.map import path_map
    from ladder_app.gui.views.path.map_view import PathMapView

    keep_none_alive()
    application = the_application()
    family = forked_family(_LEVELS, 5)
    view = PathMapView(EnglishLocalizer())
    view.resize(1000, 500)
    view.show()
    look = MapView(selected="big/level-1-20")

    def lay_out() -> None:
        # A family of its own each time, so that nothing is remembered.
        view.show_map(path_map(replace(family)), look)

    laid_out = _median(lay_out, max(runs, 7))
    view.set_zoom(0.6)
    application.processEvents()
    bar = view.horizontalScrollBar()
    bar.setValue(0)

    def pan() -> None:
        bar.setValue((bar.value() + 24) % bar.maximum())
        application.processEvents()

    step = _median(pan, 20 * max(runs, 7))
    whole = _median(view.viewport().repaint, 3 * max(runs, 7))
    view.close()
    return [
        _row(f"path map of {_LEVELS} levels laid out (yardstick: 50 ms)", laid_out, _MAX_MS),
        _row("a step of panning, to painted (yardstick: a frame)", step, _FRAME_MS),
        _row("the whole map painted again (yardstick: a frame)", whole, _FRAME_MS),
    ]


def forked_family(levels: int, tracks: int) -> JobFamily:
    """A family with pay, whose tracks part from the first one after every third level."""
    each = levels // tracks
    return JobFamily(
        id="big",
        name="Big",
        tracks=tuple(
            Track(
                id=f"track-{track}",
                name=f"Track {track}",
                levels=tuple(_level(track, number) for number in range(each)),
            )
            for track in range(tracks)
        ),
    )


def _level(track: int, number: int) -> Level:
    pay = PayRange(
        currency="USD",
        period=PayPeriod.YEAR,
        minimum=Decimal(50_000 + 1_000 * number),
        maximum=Decimal(80_000 + 1_500 * number),
    )
    follows = f"level-0-{3 * track}" if track and not number else ""
    name = f"Level {track}.{number}"
    return Level(id=f"level-{track}-{number}", name=name, follows=follows, pay=pay)


def _median(do: Callable[[], object], times: int) -> float:
    took = []
    for _ in range(times):
        began = time.perf_counter()
        do()
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def _row(name: str, ours: float, most: float) -> Row:
    return Row(name=name, unit="ms", ours=ours, yardstick=most, ratio=ours / most, budget=1.0)
