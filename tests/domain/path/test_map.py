"""A family as a map: every level once, to the right of what it follows, without a crossing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given, settings

from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily
from ladder_app.domain.path.map import Crossing, LineKind, PathMap, path_map
from tests.domain.path.path_sample import families, family_of

FORKED = family_of(("", "", "", "", ""), ("0-2", "", ""))

Segment = tuple[float, float, float]


def lanes(drawn: PathMap) -> dict[str, tuple[int, int]]:
    return {s.place.level.id: (s.column, s.lane) for s in drawn.stations}


def segments(drawn: PathMap) -> Iterator[tuple[str, bool, Segment]]:
    """Each line in its parts: whether it is level, and where; it turns half a column before."""
    for line in drawn.lines:
        before, after = drawn.station(line.before), drawn.station(line.after)
        assert before is not None
        assert after is not None
        turn = after.column - 0.5
        yield line.before, True, (before.lane, before.column, turn)
        if before.lane != after.lane:
            low, high = sorted((before.lane, after.lane))
            yield line.before, False, (turn, low, high)
        yield line.before, True, (after.lane, turn, after.column)


@given(families())
def test_every_level_stands_on_the_map_once_and_alone(family: JobFamily) -> None:
    drawn = path_map(family)
    assert [s.place.level for s in drawn.stations] == list(family.levels)
    assert len({(s.column, s.lane) for s in drawn.stations}) == len(drawn.stations)


@given(families())
def test_every_station_stands_right_of_the_one_it_follows(family: JobFamily) -> None:
    drawn = path_map(family)
    for station in drawn.stations:
        before = family.previous(station.place.level)
        found = drawn.before(station.address)
        assert [s.place.level for s in found] == ([before] if before else [])
        assert station.column == (found[0].column + 1 if found else 0)


@given(families())
def test_lanes_and_columns_begin_at_nought_and_leave_none_out(family: JobFamily) -> None:
    drawn = path_map(family)
    assert {s.column for s in drawn.stations} == set(range(drawn.columns))
    assert {s.lane for s in drawn.stations} == set(range(drawn.lanes))


@settings(deadline=None)
@given(families())
def test_no_line_crosses_another_nor_runs_through_a_station(family: JobFamily) -> None:
    drawn = path_map(family)
    parts = list(segments(drawn))
    for (start, level, (place, low, high)), other in combinations(parts, 2):
        other_start, other_level, (there, begin, end) = other
        if start == other_start:
            continue
        if level and other_level:
            assert place != there or high <= begin or end <= low
        elif level != other_level:
            flat, upright = ((place, low, high), (there, begin, end))
            if not level:
                flat, upright = upright, flat
            lane, left, right = flat
            column, top, bottom = upright
            assert not (left <= column <= right and top <= lane <= bottom)
        else:
            assert place != there or high < begin or end < low


@given(families())
def test_the_same_family_gives_the_same_map(family: JobFamily) -> None:
    assert lanes(path_map(family)) == lanes(path_map(family))


def test_a_track_stays_in_its_lane_and_a_fork_goes_below() -> None:
    assert lanes(path_map(FORKED)) == {
        "0-0": (0, 0), "0-1": (1, 0), "0-2": (2, 0), "0-3": (3, 0), "0-4": (4, 0),
        "1-0": (3, 1), "1-1": (4, 1), "1-2": (5, 1),
    }  # fmt: skip
    kinds = {line.kind for line in path_map(FORKED).lines if line.after == "f/1-0"}
    assert kinds == {LineKind.BRANCH}


def test_branches_that_do_not_meet_share_a_lane() -> None:
    family = family_of(("", "", "", "", "", ""), ("0-0",), ("0-3",))
    assert path_map(family).lanes == 2


def test_a_track_that_ends_runs_on_in_the_first_that_follows() -> None:
    family = family_of(("", ""), ("0-1", ""), ("0-1", ""))
    assert [s.lane for s in path_map(family).stations] == [0, 0, 0, 0, 1, 1]


def test_only_a_family_of_several_tracks_names_them() -> None:
    named = {s.place.level.id: s.track for s in path_map(FORKED).stations if s.track}
    assert named == {"0-0": "Track 0", "1-0": "Track 1"}
    assert not any(s.track for s in path_map(family_of(("", ""))).stations)


def test_a_crossing_leads_to_a_guest_of_another_family() -> None:
    other = family_of(("", ""), family_id="g")
    to = Place(other, other.levels[1])
    drawn = path_map(FORKED, [Crossing("0-1", to), Crossing("0-3", to), Crossing("gone", to)])
    guest = drawn.station("g/0-1")
    assert guest is not None
    assert guest.is_guest
    assert guest.column == 3
    assert [s.address for s in drawn.before("g/0-1")] == ["f/0-1", "f/0-3"]
    assert len({(s.column, s.lane) for s in drawn.stations}) == len(drawn.stations)


def test_a_crossing_within_the_family_joins_its_lines() -> None:
    drawn = path_map(FORKED, [Crossing("1-0", Place(FORKED, FORKED.levels[4]))])
    assert not any(s.is_guest for s in drawn.stations)
    assert {s.address for s in drawn.before("f/0-4")} == {"f/0-3", "f/1-0"}


def test_levels_that_follow_in_a_ring_still_have_a_map() -> None:
    drawn = path_map(family_of(("0-1", "0-0"), ("1-0",)))
    assert len({(s.column, s.lane) for s in drawn.stations}) == 3


@pytest.mark.parametrize("shape", ["one track", "a star", "a comb"])
def test_two_hundred_levels_are_laid_out_at_once(shape: str) -> None:
    tracks: list[tuple[str, ...]] = [("",) * 200]
    if shape == "a star":
        tracks = [("",), *[("0-0",)] * 199]
    if shape == "a comb":
        tracks = [("",) * 100, *[(f"0-{n}",) for n in range(100)]]
    family = family_of(*tracks)
    path_map(family)
    took = []
    for _ in range(3):
        began = time.process_time()
        path_map(family)
        took.append(time.process_time() - began)
    assert min(took) < 0.05
