"""From one match to the next, starting where the user is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.find.walk import Cell, MatchPosition, MatchWalk

CELLS = st.tuples(st.integers(0, 9), st.integers(0, 3))


def test_a_match_at_the_start_is_the_first_one() -> None:
    walk = MatchWalk([(1, 0), (2, 1)])
    assert walk.step((1, 0), 1) == MatchPosition(1, 2)
    assert walk.step((1, 0), 1) == MatchPosition(2, 2)
    assert walk.cell == (2, 1)
    assert walk.step((2, 1), 1) == MatchPosition(1, 2, is_wrapped=True)
    assert walk.step((1, 0), -1) == MatchPosition(2, 2, is_wrapped=True)


def test_it_goes_on_from_wherever_the_user_went() -> None:
    walk = MatchWalk([(1, 0), (4, 0), (7, 0)])
    assert walk.step((5, 0), 1) == MatchPosition(3, 3)
    assert walk.step((3, 2), -1) == MatchPosition(1, 3)


def test_without_matches_it_stays() -> None:
    walk = MatchWalk([])
    assert walk.step((1, 0), 1) == MatchPosition(0, 0)
    assert walk.cell is None


@given(st.sets(CELLS, min_size=1), CELLS, st.sampled_from((1, -1)))
def test_a_round_visits_every_match_once(cells: set[Cell], start: Cell, step: int) -> None:
    walk, current, visited = MatchWalk(sorted(cells)), start, []
    for _ in cells:
        walk.step(current, step)
        assert walk.cell is not None
        current = walk.cell
        visited.append(current)
    assert sorted(visited) == sorted(cells)
