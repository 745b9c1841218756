"""A step between two levels: what is new, grows, carries over, ends, or is not listed."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.step import Step, step_between
from ladder_app.domain.expected import expected_skills, expected_statements
from ladder_app.domain.model import JobFamily, Level, Track
from ladder_app.domain.summary import summarize
from tests.domain.compare.compared import (
    columns,
    families,
    family,
    level,
    places,
    requirement,
)


def statements(step: Step) -> list[tuple[str, Change]]:
    return [
        ((item.responsibility or item.before[0].item).id, item.change) for item in step.statements
    ]


def skills(step: Step) -> dict[str, Change]:
    return {item.skill.id: item.change for item in step.skills}


def step_of(found: JobFamily, before: str, after: str) -> Step:
    by_id = {place.level.id: place for place in places(found)}
    return step_between(by_id[before], by_id[after])


def in_tracks(*tracks: tuple[Level, ...], cumulative: bool = True) -> JobFamily:
    whole = family(*(each for track in tracks for each in track))
    return replace(
        whole,
        tracks=tuple(
            Track(id=f"t{number}", levels=levels, cumulative=cumulative)
            for number, levels in enumerate(tracks)
        ),
    )


def test_what_the_next_level_neither_restates_nor_raises_carries_over() -> None:
    found = family(
        level("a", ("x", "Keeps"), ("y", "Does"), ("z", "Reads")),
        level("b", ("x2", "Keeps"), ("y2", "Does more", "y"), ("w", "Writes")),
    )
    step = step_of(found, "a", "b")
    assert statements(step) == [
        ("x2", Change.UNCHANGED),
        ("y2", Change.GROWN),
        ("w", Change.NEW),
    ]
    assert step.carried == 1
    assert [item.item.id for item in summarize(found, found.levels[1]).carried()] == ["z"]


def test_a_statement_carries_over_several_levels() -> None:
    found = family(level("a", ("x", "Reads")), level("b", ("y", "Writes")), level("c"))
    assert [item.item.id for item in summarize(found, found.levels[2]).carried()] == ["y", "x"]
    assert step_of(found, "b", "c").carried == 2
    # To someone at the first level, the second one's statement is new.
    assert statements(step_of(found, "a", "c")) == [("y", Change.NEW)]


def test_a_statement_grows_from_several_also_from_one_carried_over() -> None:
    found = family(
        level("a", ("x", "Reads")),
        level("b", ("y", "Writes")),
        level("c", ("z", "Publishes", "x", "y")),
    )
    (grown,) = step_of(found, "b", "c").statements
    assert grown.change is Change.GROWN
    assert [item.item.id for item in grown.before] == ["x", "y"]
    assert step_of(found, "b", "c").carried == 0
    assert statements(step_of(found, "a", "c")) == [("z", Change.GROWN)]


def test_a_statement_ends_only_where_the_file_ends_it() -> None:
    found = family(
        level("a", ("x", "Works under guidance"), skills=(requirement("sql", 1),)),
        level("b", ends=("x", "sql")),
    )
    step = step_of(found, "a", "b")
    assert statements(step) == [("x", Change.ENDED)]
    assert skills(step) == {"sql": Change.ENDED}
    assert step.carried == 0


def test_without_cumulation_whatever_is_not_restated_ends() -> None:
    first = level("a", ("x", "Reads"), ("k", "Keeps"), skills=(requirement("sql", 1),))
    found = in_tracks((first, level("b", ("k", "Keeps"))), cumulative=False)
    step = step_of(found, "a", "b")
    assert statements(step) == [("k", Change.UNCHANGED), ("x", Change.ENDED)]
    assert skills(step) == {"sql": Change.ENDED}


def test_another_track_neither_carries_over_nor_ends() -> None:
    senior = level("senior", ("x", "Leads"), ("y", "Codes"), skills=(requirement("sql", 3),))
    manager = level("manager", ("m", "Leads people", "x"), follows="senior")
    step = step_of(in_tracks((senior,), (manager,)), "senior", "manager")
    assert statements(step) == [("m", Change.GROWN), ("y", Change.NOT_ON_TRACK)]
    assert skills(step) == {"sql": Change.NOT_ON_TRACK}
    assert step.carried == 0


def test_a_skill_that_is_not_named_carries_over_with_its_proficiency() -> None:
    found = family(
        level("a", skills=(requirement("sql", 2), requirement("git", 1))),
        level("b", skills=(requirement("git", 2),)),
        level("c", skills=(requirement("sql", 3),)),
    )
    assert skills(step_of(found, "a", "b")) == {"sql": Change.CARRIED, "git": Change.GROWN}
    carried = expected_skills(places(found)[1])["sql"]
    assert (carried.item.proficiency.rank, carried.level.id) == (2, "a")
    # It rises from where it was stated.
    rising = step_of(found, "b", "c").rising()
    assert [(item.skill.id, item.step) for item in rising] == [("sql", 1)]


def test_seen_from_above_a_level_reduces_and_does_not_list() -> None:
    found = family(level("a", ("x", "Does")), level("b", ("y", "Does more", "x"), ("z", "Leads")))
    assert statements(step_of(found, "b", "a")) == [
        ("x", Change.REDUCED),
        ("z", Change.NOT_LISTED),
    ]


def test_rising_and_falling_skills_have_the_largest_step_first() -> None:
    found = family(
        level("a", skills=(requirement("p", 1), requirement("q", 3), requirement("t", 1))),
        level("b", skills=(requirement("t", 2), requirement("p", 3), requirement("q", 2))),
    )
    step = step_of(found, "a", "b")
    assert [(item.skill.id, item.step) for item in step.rising()] == [("p", 2), ("t", 1)]
    assert [(item.skill.id, item.step) for item in step.falling()] == [("q", -1)]
    assert step.pay.progression is None


@given(columns())
def test_every_item_has_one_place_in_a_step(found: list[Place]) -> None:
    before, after = found[:2]
    step = step_between(before, after)
    now = [item.now.key() for item in step.statements if item.now]
    assert len(now) == len(set(now))
    expected = [item.key() for item in expected_statements(after)]
    assert step.carried == len(expected) - len(now)
    assert set(now) <= set(expected)
    left = [item.before[0].key() for item in step.statements if item.now is None]
    continued = {item.key() for change in step.statements if change.now for item in change.before}
    assert not continued.intersection(left)
    earlier = [item.key() for item in expected_statements(before)]
    assert set(earlier) >= continued.union(left)
    assert len(earlier) - len(continued) - len(left) == step.carried
    assert set(skills(step)) == {item.skill.id for item in step.skills if item.now or item.before}


@given(families())
def test_only_the_file_ends_anything(found: JobFamily) -> None:
    for place in places(found):
        before = found.previous(place.level)
        if before is None:
            continue
        step = step_between(Place(found, before), place)
        changes = {item.change for item in step.statements}
        changes |= {item.change for item in step.skills}
        assert Change.NOT_LISTED not in changes
        if found.is_same_track(before, place.level):
            assert Change.NOT_ON_TRACK not in changes
        if found.carries_over(place.level) and not place.level.ends:
            assert Change.ENDED not in changes


@given(families(), st.data())
def test_a_longer_way_ends_in_the_same_expectations(found: JobFamily, data: st.DataObject) -> None:
    """The step over two levels has at its end what the two single steps have."""
    after = data.draw(st.sampled_from(places(found)))
    middle = found.previous(after.level)
    first = found.previous(middle) if middle else None
    if middle is None or first is None:
        return
    whole = step_between(Place(found, first), after)
    last = step_between(Place(found, middle), after)
    for step in (whole, last):
        listed = Counter(item.now.key() for item in step.statements if item.now)
        assert sum(listed.values()) + step.carried == len(expected_statements(after))


@pytest.mark.parametrize("count", [1, 2_000])
def test_a_long_path_is_compared_level_by_level(count: int) -> None:
    made = [level(f"l{n}", (f"s{n}", f"Builds system {n}")) for n in range(count + 1)]
    found = family(*made)
    assert step_of(found, f"l{count - 1}", f"l{count}").carried == count
