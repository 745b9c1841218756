"""What is compared, as a value: changed, written down and read back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.address import Place
from ladder_app.domain.compare.arrange import arranged, skill_size
from ladder_app.domain.compare.levels import LevelComparison, compare_levels
from ladder_app.domain.compare.options import (
    MAX_COLUMNS,
    ComparisonOptions,
    options_line,
    parse_options,
    with_added,
    with_base,
    with_columns,
    with_moved,
    with_removed,
    with_swapped,
)
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.library import bundled_paths

ADDRESSES = st.sampled_from([f"f/{letter}" for letter in "abcdefgh"])
CHOICES = st.builds(
    lambda columns, base, flags: with_base(
        with_columns(
            ComparisonOptions(only_differences=flags[0], only_skills=flags[1], by_step=flags[2]),
            columns,
        ),
        base,
    ),
    st.lists(ADDRESSES, max_size=9),
    ADDRESSES,
    st.tuples(st.booleans(), st.booleans(), st.booleans()),
)


@given(CHOICES)
def test_what_is_written_is_read_back(choice: ComparisonOptions) -> None:
    assert parse_options(options_line(choice)) == choice


@given(CHOICES, ADDRESSES, ADDRESSES)
def test_a_level_is_swapped_in_its_place_and_as_the_base(
    choice: ComparisonOptions, old: str, new: str
) -> None:
    swapped = with_swapped(choice, old, new)
    if old not in choice.columns or new in choice.columns:
        assert swapped == choice
        return
    assert swapped.columns.index(new) == choice.columns.index(old)
    assert swapped.base == (new if choice.base == old else choice.base)
    assert with_swapped(swapped, new, old) == choice


@given(st.text())
def test_any_text_is_read_as_some_choice(line: str) -> None:
    choice = parse_options(line)
    assert len(set(choice.columns)) == len(choice.columns) <= MAX_COLUMNS
    assert choice.base in ("", *choice.columns)


@given(CHOICES, ADDRESSES, st.integers(-3, 9))
def test_a_moved_level_changes_the_order_alone(
    choice: ComparisonOptions, address: str, to: int
) -> None:
    after = with_moved(choice, address, to)
    assert sorted(after.columns) == sorted(choice.columns)
    assert [each for each in after.columns if each != address] == [
        each for each in choice.columns if each != address
    ]
    if address in choice.columns:
        assert after.columns.index(address) == max(0, min(to, len(choice.columns) - 1))


@given(CHOICES, ADDRESSES)
def test_a_base_goes_with_its_level(choice: ComparisonOptions, address: str) -> None:
    left = with_removed(with_base(choice, address), address)
    assert address not in left.columns
    assert left.base != address


def test_a_level_is_compared_once_and_no_more_than_six_are() -> None:
    choice = with_added(with_columns(ComparisonOptions(), ["f/a", "f/b", "f/a"]), ["f/b", "f/c"])
    assert choice.columns == ("f/a", "f/b", "f/c")
    assert not choice.is_full
    full = with_added(choice, ["f/d", "f/e", "f/g", "f/h"])
    assert full.columns == ("f/a", "f/b", "f/c", "f/d", "f/e", "f/g")
    assert full.is_full


def backend(*levels: str) -> LevelComparison:
    path = next(path for path in bundled_paths() if path.name.startswith("backend"))
    family = read_ladder(path).family
    assert family is not None
    return compare_levels([Place(family, level) for level in family.levels if level.id in levels])


def test_the_largest_steps_come_first_in_each_section() -> None:
    comparison = backend("middle", "senior")
    shown = arranged(comparison, ComparisonOptions(by_step=True))
    for rows in (shown.hard_skills, shown.soft_skills):
        sizes = [skill_size(row, comparison.columns) for row in rows]
        assert sizes == sorted(sizes, reverse=True)
    assert sizes[0][0] > sizes[-1][0]
    assert set(shown.statements) == set(comparison.statements)


def test_a_skill_that_is_new_moves_by_all_its_steps() -> None:
    comparison = backend("middle", "senior")
    rows = {row.skill.name: row for row in comparison.soft_skills}
    mentoring = skill_size(rows["Mentoring"], comparison.columns)
    assert mentoring[0] >= 2


def test_only_skills_leave_no_statement() -> None:
    shown = arranged(backend("junior", "senior"), ComparisonOptions(only_skills=True))
    assert shown.statements == ()
    assert shown.hard_skills
