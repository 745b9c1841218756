"""Each item of each level of any ladder has one place in a step, the one that the rules give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.compare.step import Step, step_between
from ladder_app.domain.expected import expected_skills, expected_statements
from ladder_app.domain.model import JobFamily, Level
from tests.domain.compare.compared import families, places
from tests.domain.compare.rules import Account, Fate, account

_STATED = {
    Change.NEW: Fate.NEW,
    Change.GROWN: Fate.GROWN,
    Change.UNCHANGED: Fate.SAME,
}
_LEFT = {
    Change.ENDED: Fate.ENDED,
    Change.NOT_ON_TRACK: Fate.NOT_ON_TRACK,
}
_SKILLS = {
    Change.NEW: Fate.NEW,
    Change.GROWN: Fate.RISEN,
    Change.REDUCED: Fate.LOWERED,
    Change.UNCHANGED: Fate.SAME,
    Change.CARRIED: Fate.CARRIED,
    Change.ENDED: Fate.ENDED,
    Change.NOT_ON_TRACK: Fate.NOT_ON_TRACK,
}


def steps_of(family: JobFamily) -> Iterator[tuple[Level, Level, Step, Account]]:
    """Every step to the next level, with the same by the rules."""
    for level in family.levels:
        before = family.previous(level)
        if before is not None:
            step = step_between(Place(family, before), Place(family, level))
            yield before, level, step, account(family, before, level)


@given(families())
def test_each_statement_of_the_level_has_the_change_of_the_rules(family: JobFamily) -> None:
    for _, level, step, rules in steps_of(family):
        now = [(item.now.item.id, item) for item in step.statements if item.now]
        assert Counter(item_id for item_id, _ in now) == Counter(
            item.id for item in level.responsibilities
        )
        for item_id, item in now:
            if item.is_guess:
                # Reworded: by the rules new, and beside one that ends without a word.
                assert (item.change, rules.stated[item_id]) == (Change.REWORDED, Fate.NEW)
            else:
                assert _STATED[item.change] is rules.stated[item_id]


@given(families())
def test_each_earlier_statement_has_one_place(family: JobFamily) -> None:
    for _, _, step, rules in steps_of(family):
        left = [item for item in step.statements if item.now is None]
        found = {item.before[0].item.id: _LEFT[item.change] for item in left}
        assert len(found) == len(left)
        guessed = [item.before[0].item.id for item in step.statements if item.is_guess]
        for item_id in guessed:
            assert item_id not in found
            found[item_id] = rules.earlier[item_id]
        assert found == {
            key: fate
            for key, fate in rules.earlier.items()
            if fate not in (Fate.CARRIED, Fate.CONTINUED)
        }
        assert step.carried == sum(fate is Fate.CARRIED for fate in rules.earlier.values())


@given(families())
def test_what_a_statement_grew_from_is_what_the_rules_continue(family: JobFamily) -> None:
    for _, _, step, rules in steps_of(family):
        continued = {
            found.item.id
            for item in step.statements
            if item.now and not item.is_guess
            for found in item.before
        }
        assert continued == {key for key, fate in rules.earlier.items() if fate is Fate.CONTINUED}


@given(families())
def test_each_skill_of_either_level_has_one_place(family: JobFamily) -> None:
    for _, _, step, rules in steps_of(family):
        found = {item.skill.id: _SKILLS[item.change] for item in step.skills}
        assert len(found) == len(step.skills)
        assert found == rules.skills


@given(families(), st.data())
def test_over_several_levels_a_skill_has_the_fate_of_the_level_that_drops_it(
    family: JobFamily, data: st.DataObject
) -> None:
    path = [data.draw(st.sampled_from(family.levels))]
    while before := family.previous(path[0]):
        path.insert(0, before)
    expected = dict.fromkeys(expected_skills(Place(family, path[0])), Fate.CARRIED)
    for before, level in pairwise(path):
        for skill_id, fate in account(family, before, level).skills.items():
            if skill_id in expected:
                expected[skill_id] = fate
    step = step_between(Place(family, path[0]), Place(family, path[-1]))
    left = {item.skill.id: _SKILLS[item.change] for item in step.skills if not item.now}
    gone = (Fate.ENDED, Fate.NOT_ON_TRACK)
    assert left == {skill_id: fate for skill_id, fate in expected.items() if fate in gone}


@given(families())
def test_the_counts_are_those_of_the_items(family: JobFamily) -> None:
    for _, _, step, rules in steps_of(family):
        statements, skills = step.statement_counts(), step.skill_counts()
        assert sum(statements.values()) == len(step.statements) + step.carried
        assert statements.get(Change.CARRIED, 0) == step.carried
        assert sum(skills.values()) == len(rules.skills)
        assert len(step.rising()) == skills.get(Change.GROWN, 0)
        assert len(step.falling()) == skills.get(Change.REDUCED, 0)


@given(families(), families("other"), st.data())
def test_a_comparison_counts_as_its_steps_do(
    family: JobFamily, other: JobFamily, data: st.DataObject
) -> None:
    """The rows of Compare, of any levels, against the one function that counts."""
    columns = data.draw(
        st.lists(
            st.sampled_from([*places(family), *places(other)]),
            min_size=2,
            max_size=2,
            unique_by=lambda place: place.address,
        )
    )
    comparison = compare_levels(columns)
    step = step_between(*columns)
    rows = Counter(row.cells[1].change for row in comparison.statements)
    rows += Counter(dict.fromkeys((Change.ABSENT, Change.MERGED), 0))
    counts = Counter(step.statement_counts())
    for change in (*_STATED, *_LEFT, Change.CARRIED, Change.NOT_LISTED):
        assert rows[change] == counts[change], change
    skills = Counter(row.cells[1].change for row in comparison.hard_skills + comparison.soft_skills)
    assert skills == Counter(step.skill_counts())


@given(families(), st.data())
def test_any_two_levels_account_for_everything_expected_at_both(
    family: JobFamily, data: st.DataObject
) -> None:
    before, after = (data.draw(st.sampled_from(places(family))) for _ in range(2))
    step = step_between(before, after)
    now = [item.now.key() for item in step.statements if item.now]
    assert len(now) == len(set(now))
    expected = {item.key() for item in expected_statements(after)}
    assert set(now) <= expected
    assert len(expected) == len(now) + step.carried
    skills = [item.skill.id for item in step.skills]
    assert len(skills) == len(set(skills))
    assert set(skills) == {*expected_skills(before), *expected_skills(after)}
