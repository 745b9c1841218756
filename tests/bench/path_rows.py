"""Timing the path map of 200 levels: laid out, and moved a step at a time."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ladder_app.domain.model import JobFamily, Level, PayPeriod, PayRange, Track
from tests.bench.measure import the_application
from tests.bench.row import FRAME_MS, Bench, Row, exponent_row, median_ms, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ladder_app.gui.views.path.map_view import PathMapView

_LEVELS = 200
_MAX_MS = 50.0


def path_rows(bench: Bench) -> list[Row]:
    """The map from the family to its shapes, and one step of panning until it is painted."""

    from ladder_app.documents.localizer import EnglishLocalizer
    from ladder_app.documents.none_guard import keep_none_alive
    from ladder_app.gui.views.path.map_view import PathMapView

    keep_none_alive()
    application = the_application()
    view = PathMapView(EnglishLocalizer())
    view.resize(1000, 500)
    view.show()
    rows = [*_layout_rows(view, bench), *_painting_rows(view, application, bench)]
    view.close()
    return rows


def _layout_rows(view: PathMapView, bench: Bench) -> list[Row]:
    """The map laid out; the larger one stays in the view."""
    from ladder_app.documents.map.data import MapView
    from ladder_app.domain.path.map import path_map

    look = MapView(selected="big/level-1-20")
    times: dict[int, float] = {}
    for levels in (_LEVELS // 2, _LEVELS):
        family = forked_family(levels, 5)

        def lay_out(family: JobFamily = family) -> None:
            # A family of its own each time, so that nothing is remembered.
            view.show_map(path_map(replace(family)), look)

        times[levels] = median_ms(max(bench.runs, 7), lay_out)
    return [
        row(f"path map of {_LEVELS} levels laid out (50 ms)", times[_LEVELS], _MAX_MS, 1.0),
        exponent_row("path map laid out, levels", times),
    ]


def _painting_rows(view: PathMapView, application: QApplication, bench: Bench) -> list[Row]:
    """The map that is shown, moved and painted again."""
    view.set_zoom(0.6)
    application.processEvents()
    bar = view.horizontalScrollBar()
    bar.setValue(0)

    def pan() -> None:
        bar.setValue((bar.value() + 24) % bar.maximum())
        application.processEvents()

    step = median_ms(20 * max(bench.runs, 7), pan)
    whole = median_ms(3 * max(bench.runs, 7), view.viewport().repaint)
    return [
        row("a step of panning, to painted (a frame)", step, FRAME_MS, 1.0),
        row("the whole map painted again (a frame)", whole, FRAME_MS, 1.0),
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
