"""Which steps to other families a map has: those that a file names, and no others."""

from __future__ import annotations

from msgspec.structs import replace

from ladder_app.domain.model import JobFamily
from ladder_app.domain.path.crossings import crossings_of
from ladder_app.domain.path.map import path_map
from tests.domain.path.path_sample import family_of


def naming(family: JobFamily, level: int, **named: tuple[str, ...]) -> JobFamily:
    """The family with more named at one level of its first track."""
    track = family.tracks[0]
    levels = list(track.levels)
    levels[level] = replace(levels[level], **named)
    return replace(family, tracks=(replace(track, levels=tuple(levels)), *family.tracks[1:]))


ONE = family_of(("", "", ""), family_id="one")
TWO = family_of(("", "", ""), family_id="two")


def ends(family: JobFamily, *families: JobFamily) -> list[tuple[str, str]]:
    return [(c.level_id, c.to.address) for c in crossings_of(family, families)]


def test_without_a_name_in_a_file_there_is_no_crossing() -> None:
    assert ends(ONE, ONE, TWO) == []


def test_equivalent_levels_and_those_to_see_also_are_crossings_once() -> None:
    one = naming(ONE, 1, equivalent=("two/0-1",), see_also=("two/0-2", "two/0-1"))
    assert ends(one, one, TWO) == [("0-1", "two/0-1"), ("0-1", "two/0-2")]


def test_an_equivalent_that_only_the_other_file_names_is_one_too() -> None:
    two = naming(TWO, 2, equivalent=("one/0-1", "one/nowhere"), see_also=("one/0-0",))
    assert ends(ONE, ONE, two) == [("0-1", "two/0-2")]


def test_what_is_not_open_and_what_is_a_whole_family_is_left_out() -> None:
    one = naming(ONE, 0, equivalent=("three/senior",), see_also=("two", "one/0-0"))
    assert ends(one, one, TWO) == []


def test_a_crossing_stands_on_the_map_as_a_guest() -> None:
    one = naming(ONE, 0, equivalent=("two/0-1",))
    drawn = path_map(one, crossings_of(one, [one, TWO]))
    guest = drawn.station("two/0-1")
    assert guest is not None
    assert guest.is_guest
    assert (guest.column, guest.lane) == (0, 1)
