"""Ladders with one id, open together."""

from __future__ import annotations

from ladder_app.files.distinct import with_distinct_ids
from ladder_app.files.ladder_file import LadderFile, parse_ladder


def a_file(path: str, family_id: str = "tester") -> LadderFile:
    return parse_ladder(f"id: {family_id}\nname: Tester\nlevels: [Junior]\n".encode(), path)


def ids(files: list[LadderFile]) -> list[str]:
    return [file.family.id for file in files if file.family]


def test_an_own_ladder_keeps_its_id_and_the_bundled_one_gets_another() -> None:
    bundled, own = with_distinct_ids([a_file("bundled.yaml")], [a_file("own.yaml")])
    assert (ids(bundled), ids(own)) == (["tester-2"], ["tester"])
    assert [file.problems for file in [*bundled, *own]] == [(), ()]


def test_the_second_of_two_own_ladders_is_told_that_its_id_is_taken() -> None:
    own = [a_file("one.yaml"), a_file("two.yaml"), a_file("three.yaml", "tester-2")]
    _, files = with_distinct_ids((), own)
    assert ids(files) == ["tester", "tester-2", "tester-2-2"]
    (problem,) = files[1].problems
    assert str(problem) == (
        "two.yaml: warning: The id “tester” is also used by one.yaml, so this ladder has the id"
        " “tester-2” while both are open. Change the “id:” of one of them. [id-taken]"
    )


def test_ladders_with_ids_of_their_own_are_left_as_they_are() -> None:
    own = [a_file("one.yaml", "one"), parse_ladder(b"name: [", "bad.yaml")]
    bundled, files = with_distinct_ids([a_file("b.yaml")], own)
    assert files[0] is own[0]
    assert files[1] is own[1]
    assert ids(bundled) == ["tester"]
