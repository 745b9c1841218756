"""A map on paper: every column and lane is complete on exactly one sheet."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.map.data import MapScene, MapView
from ladder_app.documents.map.pages import sheets_of, tiles_of
from ladder_app.documents.map.scene import MapSize, lay_out_map
from ladder_app.domain.path.map import path_map
from tests.domain.path.path_sample import family_of

LINE = 17.0


def scene(levels: int, forks: int, *, mirrored: bool = False) -> MapScene:
    family = family_of(("",) * levels, *[("0-0", "", "")] * forks)
    size, view = MapSize(line=LINE), MapView(mirrored=mirrored)
    return lay_out_map(
        path_map(family), view, EnglishLocalizer(), lambda text: len(text) * 7.0, size
    )


@settings(deadline=None)
@given(st.integers(1, 80), st.integers(0, 20), st.floats(300, 1200), st.floats(200, 900))
def test_every_station_with_its_texts_is_complete_on_one_tile(
    levels: int, forks: int, width: float, height: float
) -> None:
    layout = scene(levels, forks)
    tiles = tiles_of(layout, (width, height))
    assert all(tile.width <= width + 0.1 and tile.height <= height + 0.1 for tile in tiles)
    half = layout.column_pitch / 2
    for mark in layout.marks:
        left, top = mark.x - half, LINE + mark.lane * layout.lane_pitch
        holding = [
            tile
            for tile in tiles
            if tile.left <= left + 0.1
            and left + 2 * half <= tile.left + tile.width + 0.1
            and tile.top <= top + 0.1
            and top + layout.lane_pitch <= tile.top + tile.height + 0.1
        ]
        assert len(holding) == 1


@settings(deadline=None)
@given(st.integers(1, 80), st.integers(0, 20), st.floats(300, 1200), st.floats(200, 900))
def test_sheets_hold_every_tile_once_and_in_order(
    levels: int, forks: int, width: float, height: float
) -> None:
    tiles = tiles_of(scene(levels, forks), (width, height))
    sheets = sheets_of(tiles, height, LINE)
    assert [tile for sheet in sheets for tile, _ in sheet] == tiles
    for sheet in sheets:
        ends = [below + tile.height for tile, below in sheet]
        assert max(ends) <= height + 0.1
        assert all(end < below for end, (_, below) in zip(ends, sheet[1:], strict=False))


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_first_tile_of_a_right_to_left_map_is_its_right_end(mirrored: bool) -> None:
    lefts = [tile.left for tile in tiles_of(scene(40, 0, mirrored=mirrored), (600.0, 400.0))]
    assert lefts == sorted(lefts, reverse=mirrored)
