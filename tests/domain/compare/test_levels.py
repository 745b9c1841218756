"""Two to six levels side by side: the laws it obeys, and what it says of levels made for it."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.levels import (
    LevelComparison,
    compare_levels,
    only_differences,
)
from ladder_app.domain.expected import expected_skills, expected_statements
from ladder_app.domain.model import JobFamily, Level, PayPeriod
from tests.domain.compare.compared import (
    OTHER_SCALE,
    columns,
    families,
    family,
    level,
    places,
    requirement,
    responsibility,
)
from tests.domain.pay.pay_sample import JUNIOR, MIDDLE, SENIOR, pay


def changes(comparison: LevelComparison, column: int = -1) -> list[tuple[Change, bool]]:
    return [(row.cells[column].change, row.cells[column].is_guess) for row in comparison.statements]


@given(families(), st.data())
def test_a_level_against_itself_has_no_difference(found: JobFamily, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(places(found)))
    comparison = compare_levels([place, place])
    assert not comparison.is_difference
    assert not only_differences(comparison).statements


@given(columns())
def test_there_and_back_mirror_each_other(found: list[Place]) -> None:
    one, other = found[:2]
    there, back = compare_levels([one, other]), compare_levels([other, one])
    steps = {each.skill.id: each.cells[1] for each in there.hard_skills + there.soft_skills}
    for row in back.hard_skills + back.soft_skills:
        cell, mirrored = steps[row.skill.id], row.cells[1]
        assert mirrored.step == (None if cell.step is None else -cell.step)
        assert (mirrored.change is Change.NEW) == cell.change.is_left
        assert mirrored.change.is_left == (cell.change is Change.NEW)
    assert back.pay[1].change.is_left == (there.pay[1].change is Change.NEW)


@given(columns(), st.data())
def test_every_item_stands_exactly_once_in_its_column(
    found: list[Place], data: st.DataObject
) -> None:
    base = data.draw(st.none() | st.integers(0, len(found) - 1))
    comparison = compare_levels(found, base)
    for number, place in enumerate(found):
        stated = [row.cells[number].now for row in comparison.statements]
        keys = Counter(item.key() for item in stated if item)
        assert keys == Counter(item.key() for item in expected_statements(place))
        skills = comparison.hard_skills + comparison.soft_skills
        needed = [row.cells[number].now for row in skills]
        assert Counter(filter(None, needed)) == Counter(expected_skills(place).values())
        assert comparison.pay[number].pay is place.level.pay
    assert all(any(cell.now for cell in row.cells) for row in comparison.statements)


@given(columns(), st.data())
def test_the_cells_of_a_column_are_those_of_its_step(
    found: list[Place], data: st.DataObject
) -> None:
    base = data.draw(st.none() | st.integers(0, len(found) - 1))
    comparison = compare_levels(found, base)
    for number, step in enumerate(comparison.steps):
        if step is None:
            continue
        cells = Counter(row.cells[number].change for row in comparison.statements)
        del cells[Change.ABSENT], cells[Change.MERGED]
        assert cells == Counter(step.statement_counts())


@given(columns())
def test_the_same_levels_always_compare_the_same(found: list[Place]) -> None:
    assert compare_levels(found) == compare_levels(found)


def test_statements_are_new_grown_unchanged_and_carried_over() -> None:
    found = family(
        level("a", ("x", "Keeps this"), ("y", "Does it with help"), ("z", "Stays")),
        level("b", ("x2", "Keeps this"), ("y2", "Does it alone", "y"), ("n", "Brand-new duty")),
    )
    comparison = compare_levels(places(found))
    assert changes(comparison) == [
        (Change.UNCHANGED, False),
        (Change.GROWN, False),
        (Change.CARRIED, False),
        (Change.NEW, False),
    ]
    back = compare_levels(places(found)[::-1])
    assert (Change.REDUCED, False) in changes(back)


def test_between_families_statements_alike_are_taken_for_one_reworded() -> None:
    one = family(level("a", ("v", "Writes the code for simple tasks"), ("w", "Leads")))
    other = family(level("b", ("u", "Writes the code for simpler tasks")), family_id="other")
    comparison = compare_levels(places(one) + places(other))
    assert changes(comparison) == [(Change.REWORDED, True), (Change.NOT_LISTED, False)]


def test_a_statement_that_grows_from_two_is_counted_once() -> None:
    found = family(
        level("a", ("x", "Reads"), ("y", "Writes")), level("b", ("z", "Publishes", "x", "y"))
    )
    comparison = compare_levels(places(found))
    assert changes(comparison) == [(Change.GROWN, False), (Change.MERGED, False)]


def test_growth_is_followed_over_levels_that_are_not_shown() -> None:
    found = family(
        level("a", ("x", "Helps")), level("b", ("y", "Does", "x")), level("c", ("z", "Leads", "y"))
    )
    first, _, last = places(found)
    assert changes(compare_levels([first, last])) == [(Change.GROWN, False)]


def test_several_statements_can_grow_from_one() -> None:
    found = family(
        level("a", ("x", "Helps")), level("b", ("y", "Does", "x"), ("z", "Explains it", "x"))
    )
    comparison = compare_levels(places(found))
    assert changes(comparison) == [(Change.GROWN, False), (Change.GROWN, False)]
    assert comparison.statements[1].cells[0].responsibility is None
    assert comparison.statements[1].cells[1].earlier == responsibility("x", "Helps")


def test_a_fork_stands_beside_the_level_it_parts_from() -> None:
    found = family(
        level("a", ("x", "Leads projects")),
        level("b", ("y", "Leads architecture", "x")),
        level("c", ("z", "Manages people", "x"), follows="a"),
    )
    comparison = compare_levels(places(found), base=0)
    assert len(comparison.statements) == 1
    assert [cell.change for cell in comparison.statements[0].cells] == [
        Change.BASELINE,
        Change.GROWN,
        Change.GROWN,
    ]
    # Beside each other the two branches have two different statements.
    beside = compare_levels(places(found))
    assert changes(beside) == [(Change.NOT_LISTED, False), (Change.NEW, False)]


def test_skills_of_two_families_are_the_same_by_id_or_name_only() -> None:
    one = family(
        Level(
            id="a",
            name="A",
            skills=(requirement("sql", 1), requirement("git", 2), requirement("go", 1)),
        )
    )
    other = family(
        Level(
            id="b",
            name="B",
            skills=(
                requirement("sql", 3, name="Databases"),
                requirement("version-control", 2, name="GIT"),
                requirement("golang", 1, name="Go language"),
            ),
        ),
        family_id="other",
    )
    comparison = compare_levels(places(one) + places(other))
    assert [(row.skill.id, row.cells[1].change) for row in comparison.hard_skills] == [
        ("sql", Change.GROWN),
        ("git", Change.UNCHANGED),
        ("go", Change.NOT_LISTED),
        ("golang", Change.NEW),
    ]
    assert comparison.hard_skills[0].cells[1].step == 2


def test_steps_of_two_scales_are_not_compared() -> None:
    one = family(Level(id="a", name="A", skills=(requirement("sql", 1),)))
    other = family(
        Level(id="b", name="B", skills=(requirement("sql", 5, scale=OTHER_SCALE),)),
        scale=OTHER_SCALE,
    )
    cell = compare_levels(places(one) + places(other)).hard_skills[0].cells[1]
    assert (cell.change, cell.step) == (Change.INCOMPARABLE, None)


def test_pay_has_the_worked_figures() -> None:
    found = family(*(Level(id=n, name=n, pay=p) for n, p in zip("jms", (JUNIOR, MIDDLE, SENIOR),
                                                                strict=True)))  # fmt: skip
    _, middle, senior = compare_levels(places(found)).pay
    assert middle.overlap is not None
    assert middle.overlap.value == Decimal("0.125")
    assert middle.progression is not None
    assert round(middle.progression.value, 3) == Decimal("0.429")
    assert senior.progression is not None
    assert senior.progression.value == Decimal("0.35")
    assert middle.gap_to_minimum is not None
    assert middle.gap_to_minimum.value == 10_000
    assert middle.gap_to_midpoint is not None
    assert middle.gap_to_midpoint.value == 30_000


def test_periods_are_converted_and_currencies_are_not() -> None:
    found = family(
        Level(id="a", name="A", pay=pay(12_000, 24_000)),
        Level(id="b", name="B", pay=pay(1_000, 2_000, period=PayPeriod.MONTH)),
        Level(id="c", name="C", pay=pay(1_000, 2_000, currency="EUR")),
    )
    _, monthly, euros = compare_levels(places(found)).pay
    assert (monthly.change, monthly.is_converted) == (Change.UNCHANGED, True)
    assert (euros.change, euros.overlap) == (Change.INCOMPARABLE, None)


@pytest.mark.parametrize("count", [0, 1, 7])
def test_fewer_than_two_and_more_than_six_are_refused(count: int) -> None:
    place = places(family(level("a")))[0]
    with pytest.raises(ValueError, match="number"):
        compare_levels([place] * count)


def test_the_base_must_be_one_of_the_columns() -> None:
    with pytest.raises(ValueError, match="base"):
        compare_levels(places(family(level("a"), level("b"))), base=2)


def test_where_too_many_are_said_alike_nothing_is_guessed() -> None:
    def made(number: int) -> Level:
        texts = (f"Builds part {part} of system {number} for everyone" for part in range(300))
        return level(f"l-{number}", *((f"s-{number}-{n}", text) for n, text in enumerate(texts)))

    one, other = family(made(1)), family(made(2), family_id="other")
    comparison = compare_levels(places(one) + places(other))
    assert not comparison.are_guessed
    assert len(comparison.statements) == 600
