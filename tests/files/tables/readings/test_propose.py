"""What is proposed of a table, one question at a time."""

from __future__ import annotations

import pytest

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.mapping import Order, Shape
from ladder_app.files.tables.readings.choose import readings, runner_up
from ladder_app.files.tables.readings.headers import header_lines, list_headers
from ladder_app.files.tables.readings.labels import label_columns
from ladder_app.files.tables.readings.levels import level_columns, track_columns
from ladder_app.files.tables.readings.lines import row_meanings
from ladder_app.files.tables.readings.lists import list_columns
from ladder_app.files.tables.readings.orders import order_of
from ladder_app.files.tables.readings.propose import completed, proposals
from ladder_app.files.tables.readings.regions import last_row
from ladder_app.files.tables.readings.together import sheets_of_levels
from ladder_app.files.tables.sheets import Row, Sheet, rectangle


def rows(text: str) -> tuple[Row, ...]:
    return rectangle([line.split(",") for line in text.split("/")])


def test_the_row_that_names_levels_comes_first() -> None:
    table = rows("Our ladder,,/spring,,/Skill,Junior,Senior/SQL,1,2")
    assert header_lines(table, 20)[0] == 2
    assert list_headers(rows("x,y/Level,Skill/Junior,Go")) == [1]


def test_the_sets_of_level_columns_begin_at_different_places() -> None:
    table = rows("Area,Engineer,Senior engineer/Scope,A,B")
    assert level_columns(table, 0)[:2] == [(2,), (1, 2)]
    points = rows("Junior,Points,Senior,Points/a,1,b,2")
    assert level_columns(points, 0)[0] == (0, 2)
    notes = rows("Junior,Senior,/a,b,/,,").__class__(rows("Level,L1,L2,Note one/Scope,a,b,"))
    assert level_columns(notes, 0)[0] == (1, 2)


@pytest.mark.parametrize(
    ("text", "first", "found"),
    [
        ("Skill,Junior/SQL,1", 1, {0: Meaning.SKILL}),
        ("No.,Area,Competency,Junior/1,Data,SQL,1", 3, {1: Meaning.GROUP, 2: Meaning.SKILL}),
        (",,Junior/Data,SQL,1/Data,Go,2", 2, {0: Meaning.GROUP, 1: Meaning.SKILL}),
        ("Competency,Description,Junior/SQL,Asks,1", 2, {0: Meaning.SKILL, 1: Meaning.SUMMARY}),
        ("Skill,Type,Junior/SQL,Hard,1/Ears,Soft,2", 2, {0: Meaning.SKILL, 1: Meaning.KIND}),
        ("Title,Junior/Title,1", 1, {}),
    ],
)
def test_labels_are_told_by_their_headings(
    text: str, first: int, found: dict[int, Meaning]
) -> None:
    assert label_columns(rows(text), 0, [first]) == found


def test_rows_above_and_right_below_the_names_have_a_meaning() -> None:
    table = rows(
        "Title,Associate,Senior/Years so far,0-2 years,2+ years/Level,L1,L2/,Learns,Leads/Scope,a,b"
    )
    assert row_meanings(table, 2, [1, 2], [0]) == {
        0: Meaning.TITLE,
        1: Meaning.EXPERIENCE,
        3: Meaning.SUMMARY,
    }
    twice = rows("Theme,Junior,Junior,Senior,Senior/Theme,Text,Rating,Text,Rating/a,b,1,c,2")
    assert row_meanings(twice, 0, [1, 2, 3, 4], [0]) == {1: Meaning.HEADING}


def test_a_row_above_the_names_may_name_tracks() -> None:
    table = rows(",Individual,Individual,Managers,Managers/Area,L1,L2,M1,M2/Scope,a,b,c,d")
    assert row_meanings(table, 1, [1, 2, 3, 4], [0]) == {0: Meaning.TRACK}
    bands = rows(",Band A,Band A,Band B,Band B/Area,L1,L2,L3,L4/Scope,a,b,c,d")
    assert row_meanings(bands, 1, [1, 2, 3, 4], [0]) == {}
    again = rows(",Makers,Makers,Sellers,Sellers/Area,L1,L2,L1,L2/Scope,a,b,c,d")
    assert row_meanings(again, 1, [1, 2, 3, 4], [0]) == {0: Meaning.TRACK}
    each = rows(",First,Second,Third/Area,L1,L2,L3/Scope,a,b,c")
    assert Meaning.TRACK not in row_meanings(each, 1, [1, 2, 3], [0]).values()


def test_columns_with_a_name_alone_are_tracks_of_those_after_them() -> None:
    table = rows("Level,Makers,L1,L2,Managers,M1/Scope,,a,b,,c")
    assert track_columns(table, 0, [1, 2, 3, 4, 5]) == [1, 4]
    # One that stands later, or beside another, is a level that says nothing.
    assert track_columns(rows("Level,L1,L2,L3,L4/Scope,a,,b,"), 0, [1, 2, 3, 4]) == []
    assert track_columns(rows("Level,L1,L2,L3/Scope,,,b"), 0, [1, 2, 3]) == []


def test_a_column_of_weights_is_no_level() -> None:
    table = rows("Area,Weight,Junior,Senior/Scope,40%,a,b/Craft,60%,c,d")
    assert all(1 not in columns for columns in level_columns(table, 0))
    assert label_columns(table, 0, [2, 3]) == {0: Meaning.SKILL}


def test_sheets_with_the_names_of_levels_are_one_ladder() -> None:
    def sheet(name: str, text: str) -> Sheet:
        return Sheet(name=name, rows=rows(text))

    junior = sheet("Junior", "Skill,Proficiency/SQL,Basic")
    senior = sheet("Senior", "Skill,Proficiency/SQL,Expert")
    (found,) = sheets_of_levels([sheet("Read me", "Hello,all"), senior, junior])
    assert (found.sheet, found.also, found.sheet_names) == ("Senior", ("Junior",), Meaning.LEVEL)
    assert found.order is Order.HIGHEST_FIRST
    assert found.scale == ("Basic", "Expert")
    other = sheet("Lead", "Level,Skill,Proficiency/Lead,SQL,Expert")
    assert list(sheets_of_levels([junior, other])) == []


def test_another_table_below_ends_the_first() -> None:
    table = rows("Theme,Junior,Senior/Scope,a,b/,,/Theme,Lead,Head/Scope,c,d")
    assert last_row(table, 0, [1, 2]) == 2
    again = rows("Theme,Junior,Senior/Scope,a,b/,,/Theme,Junior,Senior/Scope,c,d")
    assert last_row(again, 0, [1, 2]) is None


def test_the_order_is_told_by_names() -> None:
    assert order_of(["Principal", "Senior", "Junior"]) is Order.HIGHEST_FIRST
    assert order_of(["Junior", "Senior", "Staff"]) is Order.LOWEST_FIRST
    assert order_of(["Explorer", "Builder"]) is Order.LOWEST_FIRST
    assert order_of(["Senior", "Junior", "Lead"]) is Order.LOWEST_FIRST


def test_a_list_without_a_level_is_named_by_its_titles() -> None:
    titled = list_columns(rows("Job title,Skill/Junior,Go"), 0)
    assert titled == {0: Meaning.LEVEL, 1: Meaning.SKILL}
    roles = list_columns(rows("Role family,Role,Role level/x,Cook,Junior/x,Baker,Junior"), 0)
    assert roles == {0: Meaning.SKIPPED, 1: Meaning.FAMILY, 2: Meaning.LEVEL}
    assert list_columns(rows("Name,Price/a,b"), 0) is None


def test_every_shape_is_proposed_and_a_given_one_alone() -> None:
    sheet = Sheet(name="x", rows=rows("Level,Skill,Proficiency/Junior,Go,1/Senior,Go,2"))
    assert {mapping.shape for mapping in proposals(sheet)} == set(Shape)
    assert {m.header for m in proposals(sheet, Shape.ACROSS, 1)} == {1}


def test_a_large_table_is_proposed_by_its_beginning_and_completed() -> None:
    text = "Level,Scope/" + "/".join(f"L{number},Task {number}" for number in range(1, 301))
    sheet = Sheet(name="x", rows=rows(text))
    found = readings([sheet], Shape.DOWN, 0)
    whole = completed(sheet, found[0].mapping)
    assert len(whole.columns_of(Meaning.LEVEL)) == 300
    assert len(found[0].levels) < 300


def test_a_reading_that_is_nearly_as_likely_is_named() -> None:
    sheet = Sheet(name="x", rows=rows("a,b/c,d"))
    assert runner_up([]) is None
    found = readings([sheet])
    assert all(not reading.is_ladder for reading in found)
    assert runner_up(found) is None
