"""The way from one level to another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level, Track
from ladder_app.domain.path.route import LevelPath, StepKind, find_path
from tests.domain.compare.compared import families, family, places, responsibility


def forked() -> JobFamily:
    """Junior, Senior; then Staff and Principal, or Manager and Director."""
    return JobFamily(
        id="se",
        name="SE",
        tracks=(
            Track(
                id="ic",
                levels=tuple(
                    Level(
                        id=name, name=name.title(), responsibilities=(responsibility(name, name),)
                    )
                    for name in ("junior", "senior", "staff", "principal")
                ),
            ),
            Track(
                id="lead",
                levels=(
                    Level(id="manager", name="Manager", follows="senior"),
                    Level(id="director", name="Director"),
                ),
            ),
        ),
    )


def at(found: JobFamily, level_id: str) -> Place:
    level = found.level(level_id)
    assert level is not None
    return Place(found, level)


def steps(path: LevelPath | None) -> list[tuple[str, str]]:
    assert path is not None
    return [(step.kind.value, step.after.level.id) for step in path.steps]


def test_up_the_ladder() -> None:
    found = forked()
    path = find_path([found], at(found, "junior"), at(found, "staff"))
    assert steps(path) == [("up", "senior"), ("up", "staff")]
    assert path is not None
    assert path.steps[0].compared().is_difference


def test_down_the_ladder() -> None:
    found = forked()
    path = find_path([found], at(found, "staff"), at(found, "junior"))
    assert steps(path) == [("down", "senior"), ("down", "junior")]


def test_over_a_fork_it_is_down_to_where_the_tracks_part_and_up_the_other() -> None:
    found = forked()
    path = find_path([found], at(found, "principal"), at(found, "director"))
    assert steps(path) == [
        ("down", "staff"),
        ("down", "senior"),
        ("up", "manager"),
        ("up", "director"),
    ]


def test_from_a_level_to_itself_there_is_no_step() -> None:
    found = forked()
    path = find_path([found], at(found, "staff"), at(found, "staff"))
    assert steps(path) == []
    assert path is not None
    assert path.places == (at(found, "staff"),)


def test_another_family_is_reached_over_a_level_that_either_calls_equivalent() -> None:
    found = forked()
    other = family(
        Level(id="a", name="A"),
        Level(id="b", name="B", equivalent=("se/senior", "nowhere/x")),
        family_id="other",
    )
    there = find_path([found, other], at(found, "staff"), at(other, "a"))
    assert steps(there) == [("down", "senior"), ("across", "b"), ("down", "a")]
    back = find_path([found, other], at(other, "a"), at(found, "staff"))
    assert steps(back) == [("up", "b"), ("across", "senior"), ("up", "staff")]


def test_families_that_name_no_equivalent_are_not_joined() -> None:
    found, other = forked(), family(Level(id="a", name="A"), family_id="other")
    assert find_path([found, other], at(found, "staff"), at(other, "a")) is None


def test_tracks_that_begin_apart_are_not_joined() -> None:
    tracks = (
        Track(id="x", levels=(Level(id="a", name="A"),)),
        Track(id="y", levels=(Level(id="b", name="B"),)),
    )
    found = JobFamily(id="f", name="F", tracks=tracks)
    assert find_path([found], at(found, "a"), at(found, "b")) is None


@given(families(), st.data())
def test_the_way_back_is_the_way_there_in_reverse(found: JobFamily, data: st.DataObject) -> None:
    start, goal = (data.draw(st.sampled_from(places(found))) for _ in range(2))
    there, back = find_path([found], start, goal), find_path([found], goal, start)
    assert there is not None
    assert back is not None
    assert there.places == back.places[::-1]
    turned = {StepKind.UP: StepKind.DOWN, StepKind.DOWN: StepKind.UP}
    assert [turned[step.kind] for step in there.steps] == [step.kind for step in back.steps[::-1]]
