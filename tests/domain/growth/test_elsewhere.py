"""Marks toward another level: they count for what is the same at this one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.growth.compare import compare_growth
from ladder_app.domain.growth.elsewhere import growth_toward
from ladder_app.domain.growth.entries import DatedMark, Entry, Growth, ItemKey, Mark, Person
from ladder_app.domain.growth.items import items_of
from ladder_app.domain.growth.progress import progress_of
from ladder_app.domain.growth.standing import Standing, Status, standing
from ladder_app.domain.growth.summary import summarize_growth
from ladder_app.domain.model import JobFamily, Level, Responsibility, SkillRequirement
from ladder_app.domain.moves.held import held_skills
from tests.domain.growth.test_growth import (
    FAMILY,
    ITEMS,
    LEADS,
    SAFE,
    SCALE,
    SQL_KEY,
    TALK_KEY,
    TASKS,
)

PLACE = Place(FAMILY, FAMILY.levels[1])
MARCH, MAY = date(2026, 3, 1), date(2026, 5, 1)
BELOW = Entry(is_below=True, day=MARCH)


def person_with(*targets: tuple[str, Mapping[ItemKey, Entry]]) -> Person:
    return Person(growths=tuple(Growth(target=target, entries=found) for target, found in targets))


def at(key: ItemKey, person: Person, place: Place = PLACE) -> Standing:
    items = items_of(place)
    item = next(each for each in items if each.key == key)
    return standing(item, growth_toward(place, person, items))


def test_a_held_item_that_is_marked_not_yet_toward_the_level_before_is_a_gap() -> None:
    person = person_with(
        (
            "own/a",
            {TALK_KEY: BELOW, TASKS: Entry(mark=Mark.NOT_YET), SAFE: Entry(mark=Mark.NOT_YET)},
        )
    )
    for key in (TALK_KEY, TASKS, SAFE):
        found = at(key, person)
        assert (found.status, found.is_assumed) == (Status.MISSING, False)
        assert found.elsewhere is not None
        assert found.elsewhere.level == "A"
        assert not found.entry.is_marked
    summary = summarize_growth(ITEMS, growth_toward(PLACE, person, ITEMS))
    assert [summary.count(each) for each in Status] == [0, 0, 3, 3]
    assert {gap.item.key for gap in summary.gaps} == {TALK_KEY, TASKS, SAFE}


def test_a_mark_toward_the_level_itself_counts_in_place_of_one_elsewhere() -> None:
    person = person_with(("own/a", {TALK_KEY: BELOW}), ("own/b", {TALK_KEY: Entry(step="basic")}))
    found = at(TALK_KEY, person)
    assert (found.status, found.elsewhere) == (Status.MET, None)


def test_of_several_levels_the_newest_mark_counts_and_of_one_day_the_last() -> None:
    basic = Entry(step="basic", day=MAY)
    for targets in (("own/a", "own/c"), ("own/c", "own/a")):
        old, new = targets
        person = person_with((new, {TALK_KEY: basic}), (old, {TALK_KEY: BELOW}))
        assert at(TALK_KEY, person).status is Status.MET
    undated = Entry(is_below=True)
    person = person_with(("own/a", {TALK_KEY: undated}), ("own/c", {TALK_KEY: Entry(step="basic")}))
    assert at(TALK_KEY, person).status is Status.MET


def test_a_mark_taken_back_or_of_a_step_that_is_gone_does_not_count() -> None:
    taken = Entry(day=MAY, earlier=(DatedMark(day=MARCH, is_below=True),))
    for entry in (taken, Entry(step="gone", day=MAY)):
        assert at(TALK_KEY, person_with(("own/a", {TALK_KEY: entry}))).is_assumed
    person = person_with(("own/a", {TALK_KEY: taken}), ("own/c", {TALK_KEY: BELOW}))
    assert at(TALK_KEY, person).status is Status.MISSING


def test_what_the_level_adds_or_raises_and_other_families_are_left_alone() -> None:
    marks = {SQL_KEY: BELOW, LEADS: Entry(mark=Mark.NOT_YET), TALK_KEY: BELOW}
    person = person_with(("own/a", {SQL_KEY: BELOW}), ("other/a", marks))
    assert at(SQL_KEY, person).status is Status.UNMARKED
    assert at(LEADS, person).status is Status.UNMARKED
    assert at(TALK_KEY, person).is_assumed


def test_a_statement_is_the_same_by_its_words_whatever_its_id_is() -> None:
    restated = Responsibility(id="still-tasks", text="Takes small tasks.")
    other = Responsibility(id="tasks", text="Takes tasks of any size.")
    family = _with_statements(FAMILY, (restated, other))
    place = Place(family, family.levels[1])
    person = person_with(("own/a", {TASKS: Entry(mark=Mark.SOMETIMES)}))
    assert at(replace(TASKS, id="still-tasks"), person, place).status is Status.PARTLY
    assert at(TASKS, person, place).elsewhere is None


def test_a_level_that_is_gone_counts_by_the_words_of_the_entry() -> None:
    entry = Entry(mark=Mark.NOT_YET, words="Takes small tasks.")
    assert at(TASKS, person_with(("own/gone", {TASKS: entry}))).status is Status.MISSING
    unknown = Entry(mark=Mark.NOT_YET)
    assert at(TASKS, person_with(("own/gone", {TASKS: unknown}))).is_assumed


def test_progress_counts_a_mark_elsewhere_from_its_day_on() -> None:
    later = Entry(step="basic", day=MAY, earlier=(DatedMark(day=MARCH, is_below=True),))
    person = person_with(("own/a", {TALK_KEY: later}))
    found = progress_of(ITEMS, growth_toward(PLACE, person, ITEMS))
    assert found.days == (MARCH, MAY)
    assert [each.met for each in found.sections if each.total == 2][-1] == (0, 1)


def test_two_people_are_compared_by_what_counts() -> None:
    mine = growth_toward(PLACE, person_with(("own/a", {TALK_KEY: BELOW})), ITEMS)
    theirs = growth_toward(PLACE, person_with(("own/b", {TALK_KEY: Entry(step="basic")})), ITEMS)
    first = compare_growth(ITEMS, mine, theirs)[0]
    assert first.one.item.key == TALK_KEY
    assert first.is_disputed
    assert first.difference == 1


def test_moves_bring_along_what_the_growth_counts() -> None:
    person = person_with(("own/a", {TALK_KEY: BELOW}))
    assert at(TALK_KEY, person).status is Status.MISSING
    assert TALK_KEY.id not in [each.skill.id for each in held_skills(PLACE, person).level.skills]


def _with_statements(family: JobFamily, statements: tuple[Responsibility, ...]) -> JobFamily:
    (track,) = family.tracks
    first, second = track.levels
    skills = (SkillRequirement(skill=family.skills[0], proficiency=SCALE[2]),)
    changed = Level(id=second.id, name=second.name, responsibilities=statements, skills=skills)
    return replace(family, tracks=(replace(track, levels=(first, changed)),))
