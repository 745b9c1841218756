"""A person's growth: how marks count, and what a summary lists."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.growth.compare import compare_growth
from ladder_app.domain.growth.entries import (
    Entry,
    Evidence,
    Growth,
    ItemKey,
    Mark,
    NextStep,
    Part,
    Person,
)
from ladder_app.domain.growth.items import Item, items_of
from ladder_app.domain.growth.matching import match_entries
from ladder_app.domain.growth.standing import Status, standing
from ladder_app.domain.growth.summary import summarize_growth
from ladder_app.domain.model import (
    JobFamily,
    Level,
    Proficiency,
    Responsibility,
    Skill,
    SkillKind,
    SkillRequirement,
    Track,
)

SCALE = tuple(
    Proficiency(id=name, name=name, rank=rank)
    for rank, name in enumerate(("basic", "working", "expert"), 1)
)
SQL, TALK = (Skill(id=name, name=name, kind=SkillKind.HARD) for name in ("sql", "talk"))
FAMILY = JobFamily(
    id="own",
    name="Own",
    scale=SCALE,
    skills=(SQL, TALK),
    responsibilities=(Responsibility(id="safe", title="Safety", text="Keeps the data safe."),),
    tracks=(
        Track(
            id="main",
            levels=(
                Level(
                    id="a",
                    name="A",
                    responsibilities=(Responsibility(id="tasks", text="Takes small tasks."),),
                    skills=(SkillRequirement(skill=TALK, proficiency=SCALE[0]),),
                ),
                Level(
                    id="b",
                    name="B",
                    responsibilities=(
                        Responsibility(id="leads", text="Leads projects of the whole team."),
                        Responsibility(id="hires", text="Helps to hire new team members."),
                    ),
                    skills=(SkillRequirement(skill=SQL, proficiency=SCALE[2]),),
                ),
            ),
        ),
    ),
)
ITEMS = items_of(Place(FAMILY, FAMILY.levels[1]))
LEADS, HIRES, TASKS = (ItemKey(Part.STATEMENT, name) for name in ("leads", "hires", "tasks"))
SAFE = ItemKey(Part.COMMON, "safe")
SQL_KEY, TALK_KEY = (ItemKey(Part.SKILL, name) for name in ("sql", "talk"))


def grown(entries: dict[ItemKey, Entry]) -> Growth:
    return Growth(target="own/b", entries=entries)


def item(key: ItemKey) -> Item:
    return next(each for each in ITEMS if each.key == key)


def status(key: ItemKey, entry: Entry) -> Status:
    return standing(item(key), grown({key: entry})).status


def test_the_items_are_the_own_the_carried_the_common_ones_and_the_skills() -> None:
    assert [each.key for each in ITEMS] == [LEADS, HIRES, TASKS, SAFE, SQL_KEY, TALK_KEY]
    assert [each.is_held for each in ITEMS] == [False, False, True, True, False, True]
    assert item(SQL_KEY).asked == 3


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        (Mark.CONSISTENTLY, Status.MET),
        (Mark.SOMETIMES, Status.PARTLY),
        (Mark.NO_OCCASION, Status.MISSING),
        (Mark.NOT_YET, Status.MISSING),
    ],
)
def test_a_mark_counts(mark: Mark, expected: Status) -> None:
    assert status(LEADS, Entry(mark=mark)) is expected
    assert status(TASKS, Entry(mark=mark)) is expected


def test_without_a_mark_only_what_is_held_counts_as_met() -> None:
    found = standing(item(TASKS), grown({}))
    assert (found.status, found.is_assumed) == (Status.MET, True)
    assert status(LEADS, Entry()) is Status.UNMARKED
    assert status(TALK_KEY, Entry()) is Status.MET


def test_nothing_is_assumed_at_a_first_level() -> None:
    first = items_of(Place(FAMILY, FAMILY.levels[0]))
    assert not any(each.is_held for each in first)


@pytest.mark.parametrize(
    ("entry", "expected", "distance"),
    [
        (Entry(step="expert"), Status.MET, 0),
        (Entry(step="working"), Status.PARTLY, 1),
        (Entry(step="basic"), Status.MISSING, 2),
        (Entry(is_below=True), Status.MISSING, 3),
        (Entry(step="gone"), Status.UNMARKED, 0),
    ],
)
def test_a_skill_counts_by_its_step(entry: Entry, expected: Status, distance: int) -> None:
    found = standing(item(SQL_KEY), grown({SQL_KEY: entry}))
    assert (found.status, found.distance) == (expected, distance)


def test_below_the_first_step_is_missing_though_it_is_one_step() -> None:
    assert status(TALK_KEY, Entry(is_below=True)) is Status.MISSING


def test_the_summary_has_counts_and_the_largest_gaps_of_what_is_marked() -> None:
    found = summarize_growth(
        ITEMS,
        grown(
            {
                LEADS: Entry(mark=Mark.SOMETIMES),
                HIRES: Entry(mark=Mark.NO_OCCASION),
                SQL_KEY: Entry(is_below=True),
                SAFE: Entry(mark=Mark.NOT_YET),
            }
        ),
    )
    assert [found.count(each) for each in Status] == [2, 1, 3, 0]
    assert found.assumed == 2
    assert [gap.item.key for gap in found.gaps] == [SQL_KEY, SAFE, HIRES]


def test_the_strongest_proofs_are_of_what_is_met_and_new_at_the_level() -> None:
    old, new = (
        Evidence(text="old", day=date(2024, 1, 1)),
        Evidence(text="new", day=date(2026, 1, 1)),
    )
    undated = Evidence(text="undated", link="https://example.org")
    found = summarize_growth(
        ITEMS,
        grown(
            {
                TASKS: Entry(evidence=(new,)),
                LEADS: Entry(mark=Mark.CONSISTENTLY, evidence=(undated, old)),
                HIRES: Entry(mark=Mark.NOT_YET, evidence=(new,)),
                SQL_KEY: Entry(step="expert", evidence=(new,)),
            }
        ),
    )
    assert [(p.standing.item.key, p.evidence.text) for p in found.proofs] == [
        (SQL_KEY, "new"),
        (LEADS, "old"),
        (TASKS, "new"),
    ]


def test_an_entry_without_anything_is_not_kept() -> None:
    one = grown({}).with_entry(LEADS, Entry(next_steps=(NextStep(text="Ask"),), words="Leads"))
    assert one.entry(LEADS).next_steps
    assert not one.with_entry(LEADS, Entry(words="Leads")).entries


def test_a_person_has_one_growth_for_a_target() -> None:
    person = Person().with_growth(grown({})).with_growth(grown({LEADS: Entry(mark=Mark.NOT_YET)}))
    assert len(person.growths) == 1
    assert person.toward("own/b").entries
    assert not person.toward("own/a").entries


def test_a_lost_entry_is_asked_about_by_its_words_and_moved_by_the_answer() -> None:
    lost = ItemKey(Part.STATEMENT, "directs")
    other = ItemKey(Part.STATEMENT, "other")
    growth = grown(
        {
            lost: Entry(mark=Mark.SOMETIMES, words="Leads the projects of the whole team."),
            other: Entry(mark=Mark.SOMETIMES, words="Speaks at conferences."),
            TASKS: Entry(mark=Mark.CONSISTENTLY, words="Something else entirely."),
        }
    )
    found = match_entries(growth, ITEMS)
    assert [(each.key, each.item.key) for each in found.questions] == [(lost, LEADS)]
    assert found.unmatched == (other,)
    moved = growth.moved(lost, LEADS)
    assert list(moved.entries) == [LEADS, other, TASKS]
    assert not match_entries(moved, ITEMS).questions


def test_an_entry_is_never_moved_over_another() -> None:
    growth = grown({LEADS: Entry(mark=Mark.NOT_YET), HIRES: Entry(mark=Mark.NOT_YET)})
    with pytest.raises(ValueError, match="entry"):
        growth.moved(LEADS, HIRES)


def test_differences_of_two_people_come_first_the_largest_first() -> None:
    mine = grown(
        {
            LEADS: Entry(mark=Mark.CONSISTENTLY),
            HIRES: Entry(mark=Mark.SOMETIMES),
            SQL_KEY: Entry(step="expert"),
        }
    )
    theirs = grown(
        {
            LEADS: Entry(mark=Mark.CONSISTENTLY),
            HIRES: Entry(mark=Mark.NOT_YET),
            SQL_KEY: Entry(step="basic"),
        }
    )
    found = compare_growth(ITEMS, mine, theirs)
    assert [each.one.item.key for each in found][:2] == [SQL_KEY, HIRES]
    assert [each.is_different for each in found] == [True, True, False, False, False, False]


ENTRIES = st.builds(
    Entry,
    mark=st.none() | st.sampled_from(Mark),
    step=st.sampled_from(["", "basic", "expert", "gone"]),
    is_below=st.booleans(),
    words=st.sampled_from(["", "Leads projects of the whole team.", "Anything"]),
)
GROWTHS = st.dictionaries(
    st.builds(ItemKey, st.sampled_from(Part), st.sampled_from(["leads", "sql", "x", "y"])), ENTRIES
).map(grown)


@given(GROWTHS, GROWTHS)
def test_each_item_is_counted_once_and_no_entry_is_lost(one: Growth, other: Growth) -> None:
    found = summarize_growth(ITEMS, one)
    assert sum(found.count(each) for each in Status) == len(ITEMS)
    matching = match_entries(one, ITEMS)
    known = {each.key for each in ITEMS} & set(one.entries)
    asked = [each.key for each in matching.questions]
    assert sorted(map(repr, (*known, *asked, *matching.unmatched))) == sorted(
        map(repr, one.entries)
    )
    swapped = compare_growth(ITEMS, other, one)
    assert [e.one.item for e in compare_growth(ITEMS, one, other)] == [e.one.item for e in swapped]


def test_an_answer_keeps_all_that_was_written() -> None:
    entry = Entry(mark=Mark.SOMETIMES, evidence=(Evidence(text="e"),), words="w")
    moved = grown({HIRES: entry}).moved(HIRES, LEADS)
    assert moved.entry(LEADS) == replace(entry)
