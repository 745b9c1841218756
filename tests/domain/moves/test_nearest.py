"""The nearest levels: what is shared, what is missing, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ladder_app.domain.address import Place, find_place
from ladder_app.domain.growth.entries import Entry, Growth, ItemKey, Person
from ladder_app.domain.growth.entries import Part as EntryPart
from ladder_app.domain.model import JobFamily, Level, SkillRequirement, Track
from ladder_app.domain.moves.move import Move, MoveKind, Part
from ladder_app.domain.moves.nearest import nearest_levels
from tests.domain.compare.compared import (
    OTHER_SCALE,
    SCALE,
    families,
    family,
    level,
    places,
    requirement,
)

ALL = 1000


def skills(**ranks: int) -> tuple[SkillRequirement, ...]:
    return tuple(requirement(skill_id, rank) for skill_id, rank in ranks.items())


CODER = family(
    level("junior", skills=skills(code=1)),
    level("middle", skills=skills(code=2, sql=1)),
    level("senior", skills=skills(code=3, sql=2, talk=2), equivalent=("tester/senior",)),
    level("architect", skills=skills(code=4), follows="senior"),
    level("lead", skills=skills(talk=4), follows="senior"),
    family_id="coder",
)
TESTER = family(
    level("junior", skills=skills(test=1, code=1)),
    level("senior", skills=skills(test=3, code=2)),
    level("principal", skills=skills(test=4, code=2, talk=3)),
    family_id="tester",
)
BAKER = family(level("junior", skills=skills(bread=1)), family_id="baker")
KNOWN = [CODER, TESTER, BAKER]


def moves(
    address: str, known: Sequence[JobFamily] = KNOWN, *, person: Person | None = None
) -> dict[str, Move]:
    found = nearest_levels(known, find_place(known, address), ALL, person)
    return {move.goal.address: move for move in found}


def named(move: Move) -> dict[str, list[str]]:
    return {part.name.lower(): [item.skill.id for item in move.part(part)] for part in Part}


def test_equivalent_levels_are_first_then_those_with_the_least_to_learn() -> None:
    found = moves("coder/senior")
    assert [(address, move.kind, move.missing_steps) for address, move in found.items()] == [
        ("tester/senior", MoveKind.EQUIVALENT, 3),
        ("coder/middle", MoveKind.PREVIOUS, 0),
        ("coder/architect", MoveKind.NEXT, 1),
        ("coder/lead", MoveKind.NEXT, 2),
        ("tester/principal", MoveKind.OTHER, 5),
    ]


def test_an_equivalent_that_only_the_other_file_names_counts_too() -> None:
    found = moves("tester/senior")
    assert next(iter(found)) == "coder/senior"
    assert found["coder/senior"].kind is MoveKind.EQUIVALENT


def test_levels_that_the_ladders_place_lower_are_left_out() -> None:
    # tester/junior is before an equivalent of coder/senior, which is before coder/architect.
    assert list(moves("coder/architect")) == [
        "coder/senior",
        "coder/lead",
        "tester/senior",
        "tester/principal",
    ]
    assert "tester/junior" in moves("coder/junior")


def test_of_its_own_path_only_the_neighbors_count() -> None:
    own = [address for address in moves("coder/middle") if address.startswith("coder")]
    assert own == ["coder/junior", "coder/senior"]


def test_a_level_without_a_common_skill_is_not_near() -> None:
    assert "baker/junior" not in moves("coder/junior")
    assert moves("baker/junior") == {}


def test_each_skill_is_in_one_part() -> None:
    found = moves("coder/senior")
    assert named(found["tester/principal"]) == {
        "transferred": ["code"],
        "rising": ["talk"],
        "missing": ["test"],
        "incomparable": [],
        "unused": ["sql"],
    }
    principal = found["tester/principal"]
    assert [principal.steps_to(item) for item in principal.part(Part.RISING)] == [1]
    assert [principal.steps_to(item) for item in principal.part(Part.MISSING)] == [4]
    assert (principal.missing_steps, principal.transferred_steps) == (5, 4)


def test_what_carries_over_is_there_at_both_levels() -> None:
    assert named(moves("coder/senior")["coder/architect"])["transferred"] == ["sql", "talk"]


def test_skills_are_the_same_by_name_in_any_case() -> None:
    other = family(
        level("one", skills=(requirement("programming", 2, name="CODE"),)), family_id="other"
    )
    found = moves("coder/junior", [CODER, other])["other/one"]
    assert named(found)["rising"] == ["code"]
    assert found.missing_steps == 1


def test_on_another_scale_a_skill_is_shared_and_counts_as_one_step() -> None:
    other = family(
        level("one", skills=(requirement("code", 5, scale=OTHER_SCALE),)),
        family_id="other",
        scale=OTHER_SCALE,
    )
    found = moves("coder/senior", [CODER, other])["other/one"]
    assert named(found)["incomparable"] == ["code"]
    assert (found.missing_steps, found.transferred_steps) == (1, 0)


def test_statements_are_shared_only_where_their_words_are_equal() -> None:
    one = family(level("a", ("x", "Hires"), ("y", "Writes"), skills=skills(code=1)))
    other = family(
        level("b", ("p", "Hires"), ("y", "Writes much"), skills=skills(code=1)), family_id="other"
    )
    found = moves("family/a", [one, other])["other/b"]
    assert [item.text for item in found.statements] == ["Hires"]
    assert found.statement_count == 2


def test_of_equally_many_steps_to_learn_more_that_transfers_is_nearer() -> None:
    one = family(level("a", skills=skills(code=4, sql=1)))
    other = family(
        level("b", skills=skills(code=1), follows="none"),
        level("c", skills=skills(code=3), follows="none"),
        level("d", skills=skills(code=1), follows="none"),
        family_id="other",
    )
    assert list(moves("family/a", [one, other])) == ["other/c", "other/b", "other/d"]


@pytest.mark.parametrize("limit", [1, 3])
def test_there_are_so_many_as_are_asked_for(limit: int) -> None:
    place = find_place(KNOWN, "coder/senior")
    found = nearest_levels(KNOWN, place, limit)
    assert found == nearest_levels(KNOWN, place, ALL)[:limit]


def test_marks_of_a_person_count_in_place_of_the_level() -> None:
    def marked(step: str, day: int) -> Entry:
        return Entry(step=step, is_below=not step, day=date(2026, 11, day))

    def growth(target: str, **entries: Entry) -> Growth:
        keyed = {ItemKey(EntryPart.SKILL, skill): entry for skill, entry in entries.items()}
        return Growth(target=target, entries=keyed)

    person = Person(
        growths=(
            growth("coder/lead", sql=marked("working", 2), talk=marked("awareness", 2)),
            growth(
                "coder/architect",
                sql=marked("", 3),
                talk=marked("expert", 1),
                code=marked("gone", 9),
            ),
            growth("tester/senior", code=marked("expert", 9)),
        )
    )
    found = moves("coder/senior", person=person)
    assert named(found["coder/lead"])["rising"] == ["talk"]
    assert found["coder/lead"].missing_steps == 3 + 2  # talk 1 → 4, and sql 0 → 2
    assert named(found["coder/lead"])["missing"] == ["sql"]
    assert named(found["coder/architect"])["rising"] == ["code", "talk"]


@st.composite
def ladders(draw: st.DrawFn) -> list[JobFamily]:
    """Two families; some skills of the second have other ids, and some levels are equivalent."""
    one, other = draw(families()), draw(families("other"))
    renamed = draw(st.sets(st.sampled_from("pqrst")))
    addresses = [place.address for place in places(one)]
    levels = [
        replace(
            each,
            equivalent=tuple(draw(st.sets(st.sampled_from(addresses), max_size=1))),
            skills=tuple(_renamed(item, renamed) for item in each.skills),
        )
        for each in other.levels
    ]
    return [one, _with_levels(other, levels)]


def _renamed(item: SkillRequirement, renamed: set[str]) -> SkillRequirement:
    if item.skill.id not in renamed:
        return item
    return replace(item, skill=replace(item.skill, id=f"{item.skill.id}-2"))


def _with_levels(whole: JobFamily, levels: Sequence[Level]) -> JobFamily:
    by_id = {each.id: each for each in levels}
    skills = {item.skill.id: item.skill for each in levels for item in each.skills}
    tracks = tuple(
        Track(
            id=track.id,
            cumulative=track.cumulative,
            levels=tuple(by_id[each.id] for each in track.levels),
        )
        for track in whole.tracks
    )
    return replace(whole, skills=tuple(skills.values()), tracks=tracks)


@given(ladders())
def test_the_steps_are_those_of_the_skills(known: list[JobFamily]) -> None:
    for place in places(known[0]):
        for move in nearest_levels(known, place, ALL):
            assert move.missing_steps == sum(map(move.steps_to, move.skills))
            assert sum(map(len, map(move.part, Part))) == len(move.skills)


@given(ladders())
def test_two_levels_share_the_same_skills_either_way(known: list[JobFamily]) -> None:
    for place in places(known[0]):
        for move in nearest_levels(known, place, ALL):
            back = nearest_levels(known, move.goal, ALL)
            same = next((each for each in back if each.goal.address == place.address), None)
            if same is not None:
                assert same.transferred_steps == move.transferred_steps
                assert _shared(same) == {pair[::-1] for pair in _shared(move)}


def _shared(move: Move) -> set[tuple[str, str]]:
    return {
        (item.earlier.skill.id, item.requirement.skill.id)
        for item in move.skills
        if item.earlier and item.requirement
    }


@given(ladders())
def test_the_order_hangs_on_no_order_of_the_files(known: list[JobFamily]) -> None:
    for place in places(known[0]):
        found = nearest_levels(known, place, ALL)
        assert found == nearest_levels(known[::-1], place, ALL)
        assert place.address not in {move.goal.address for move in found}
        keys = [
            (
                move.kind is not MoveKind.EQUIVALENT,
                move.missing_steps,
                -move.transferred_steps,
                move.goal.address,
            )
            for move in found
        ]
        assert keys == sorted(keys)


def test_a_scale_has_its_own_steps() -> None:
    longer = (*SCALE, replace(SCALE[-1], id="more", name="More", rank=9))
    other = family(
        level("one", skills=(requirement("new", 5, scale=longer), requirement("code", 1))),
        family_id="other",
        scale=longer,
    )
    found = moves("coder/junior", [CODER, other])["other/one"]
    # Five steps of the new skill, and one for the skill on another scale.
    assert found.missing_steps == 6


def test_the_level_itself_may_be_of_a_family_that_is_not_asked_for() -> None:
    place = Place(CODER, CODER.levels[2])
    assert [each.goal.address for each in nearest_levels([TESTER], place)] == [
        "tester/senior",
        "tester/principal",
    ]
