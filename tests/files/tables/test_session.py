"""The import of a table while a person corrects how it is understood."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from ladder_app.domain.model import PayPeriod
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.csv_text import CsvLook
from ladder_app.files.tables.draft import draft
from ladder_app.files.tables.mapping import Mapping, Order, Shape
from ladder_app.files.tables.read_table import parse_table
from ladder_app.files.tables.session import (
    Import,
    begin,
    read_again,
    with_header,
    with_levels,
    with_line_meaning,
    with_mapping,
    with_meaning,
    with_name,
    with_order,
    with_reading,
    with_region,
    with_scale,
    with_shape,
    with_sheets,
    with_unit,
)
from ladder_app.files.tables.sheets import Region, Sheet, Spot
from ladder_app.files.tables.table_lines import (
    header_choices,
    heading_of,
    line_meanings_for,
    meaning_at,
    meanings_for,
    place_name,
)

MATRIX = """\
Our ladder,,,
,2026,2027,2028
Skill,Junior,Senior,Kim
Testing,Basic,Good,ask Kim
SQL,Good,Expert,
Go,Basic,Good,
Pay,"50,000 - 60,000","80,000 - 99,000",
"""


def begun(text: str = MATRIX) -> Import:
    return begin(parse_table(text.encode(), "ladder.csv"))


def level_names(of: Import) -> list[str]:
    family = of.draft.family
    return [level.name for level in family.levels] if family else []


def test_a_column_gets_another_meaning() -> None:
    first = begun()
    assert (meaning_at(first, 1), place_name(first, 1)) == (Meaning.LEVEL, "B")
    assert level_names(first) == ["Junior", "Senior", "Kim"]
    corrected = with_meaning(first, 3, Meaning.SKIPPED)
    assert level_names(corrected) == ["Junior", "Senior"]
    assert corrected.mapping.scale == ("Basic", "Good", "Expert")
    left = {item.text: item.reason for item in corrected.draft.skipped}
    assert "ask Kim" in left


def test_other_headings_are_understood_anew() -> None:
    other = with_header(with_name(begun(), "Mine"), 1)
    assert level_names(other) == ["2026", "2027", "2028"]
    assert other.mapping.name == "Mine"
    assert heading_of(other, 1) == "2026"
    assert header_choices(other)[2] == (2, "3: Skill, Junior, Senior, Kim")


def test_another_shape_is_understood_anew() -> None:
    turned = with_shape(begun(), Shape.DOWN)
    assert (place_name(turned, 3), meanings_for(Shape.DOWN)[0]) == ("4", Meaning.LEVEL)
    listed = with_shape(begun(), Shape.LIST)
    assert listed.draft.family is None
    named = with_meaning(listed, 1, Meaning.LEVEL)
    assert named.draft.family


def test_in_a_list_one_column_alone_has_a_meaning() -> None:
    listed = begun("Level,Skill,Also level\nJunior,Go,Senior\n")
    moved = with_meaning(listed, 2, Meaning.LEVEL)
    assert moved.mapping.columns_of(Meaning.LEVEL) == [2]
    assert level_names(moved) == ["Senior"]


def test_an_order_of_words_that_a_person_gave_is_kept() -> None:
    ordered = with_scale(begun(), ["Expert", "Good", "Good", " ", "Basic"])
    assert ordered.mapping.scale == ("Expert", "Good", "Basic")
    assert with_meaning(ordered, 3, Meaning.SKIPPED).mapping.scale == ("Expert", "Good", "Basic")


def test_amounts_are_taken_with_the_unit_that_is_said() -> None:
    without = with_meaning(begun(), 3, Meaning.SKIPPED)
    assert without.draft.family
    assert without.draft.family.levels[0].pay is None
    paid = with_unit(without, "EUR", PayPeriod.YEAR).draft.family
    assert paid
    assert paid.levels[0].pay
    assert paid.levels[0].pay.currency == "EUR"


def test_a_mapping_for_another_sheet_is_not_used() -> None:
    first = begun()
    other = Mapping(sheet="Elsewhere", shape=Shape.ACROSS, header=0, columns={})
    assert with_mapping(first, other) is None
    again = with_mapping(first, with_scale(first, ["Basic"]).mapping)
    assert again
    assert again.mapping.scale == ("Basic",)


@pytest.mark.parametrize("shape", Shape)
def test_a_mapping_that_names_places_beyond_the_sheet_finds_no_level(shape: Shape) -> None:
    sheet = Sheet(name="small", rows=(("a", "b"), ("c", "d")))
    columns = {30: Meaning.SKILL, 31: Meaning.LEVEL, 32: Meaning.GROUP}
    mapping = Mapping(sheet="small", shape=shape, header=9, columns=columns)
    made = draft(sheet, mapping)
    assert made.family is None
    assert len(made.skipped) == 4


def test_a_text_file_is_read_as_a_person_says() -> None:
    data = "Skill;Junior;Senior\nPrüfen;Basic;Good\n".encode("cp1252")
    first = begin(parse_table(data, "ladder.csv"))
    assert first.table.look == CsvLook("cp1252", ";")
    other = parse_table(data, "ladder.csv", CsvLook("cp1250", ","))
    assert other.look == CsvLook("cp1250", ",")
    again = read_again(with_name(first, "Mine"), other)
    assert (again.sheet.width, again.mapping.name) == (1, "Mine")


def test_a_sheet_that_nobody_named_is_called_as_its_file() -> None:
    sheet = Sheet(name="Sheet1", rows=(("Skill", "Junior", "Senior"), ("Go", "Basic", "Good")))
    table = parse_table(b"Skill,Junior,Senior\n", "Support ladder.csv")
    family = begin(replace(table, sheets=(sheet,))).draft.family
    assert family
    assert family.name == "Support ladder"


def test_another_reading_is_chosen_and_what_was_entered_stays() -> None:
    first = with_name(begun(), "Mine")
    assert first.is_ladder
    other = next(r for r in first.readings if r.mapping.shape is Shape.DOWN)
    chosen = with_reading(first, other)
    assert (chosen.mapping.shape, chosen.mapping.name) == (Shape.DOWN, "Mine")
    assert chosen.readings == first.readings


def test_a_row_gets_a_meaning_and_loses_it_again() -> None:
    assert Meaning.TITLE in line_meanings_for(Shape.ACROSS)
    assert line_meanings_for(Shape.LIST) == ()
    first = begun("Topic,Junior,Senior\nAka,Ana,Bo\nCraft,a,b\n")
    titled = with_line_meaning(first, 1, Meaning.TITLE)
    family = titled.draft.family
    assert family
    assert [level.title for level in family.levels] == ["Ana", "Bo"]
    assert with_line_meaning(titled, 1, None).mapping == first.mapping


def test_levels_order_and_region_are_chosen() -> None:
    first = begun()
    assert level_names(with_levels(first, [1, 2])) == ["Junior", "Senior"]
    turned = with_order(with_levels(first, [1, 2]), Order.HIGHEST_FIRST)
    assert level_names(turned) == ["Senior", "Junior"]
    region = Region(Spot(2, 0), Spot(4, 2))
    cut = with_region(first, region)
    assert level_names(cut) == ["Junior", "Senior"]
    assert cut.draft.family
    assert [skill.name for skill in cut.draft.family.skills] == ["Testing", "SQL"]


def test_sheets_of_one_form_are_one_family() -> None:
    rows = (("Topic", "Junior", "Senior"), ("Craft", "a", "b"))
    table = begun().table
    sheets = tuple(Sheet(name=name, rows=rows) for name in ("One", "Two", "Three"))
    of = with_sheets(begin(replace(table, sheets=sheets)), ["Three", "One"])
    assert (of.mapping.sheet, of.mapping.also) == ("Three", ("One",))
    assert [part.sheet for part in of.draft.others] == ["One"]


def test_sheets_that_are_levels_stay_levels_when_others_are_chosen() -> None:
    grid = (("Skill", "Proficiency"), ("SQL", "Basic"))
    sheets = tuple(Sheet(name=name, rows=grid) for name in ("Junior", "Senior", "Lead"))
    table = replace(parse_table(MATRIX.encode(), "ladder.csv"), sheets=sheets)
    of = begin(table)
    assert of.mapping.sheet_names is Meaning.LEVEL
    fewer = with_sheets(of, ["Junior", "Lead"])
    assert fewer.draft.family
    assert [level.name for level in fewer.draft.family.levels] == ["Junior", "Lead"]
    assert with_meaning(fewer, 0, Meaning.SKILL).mapping.scale == ("Basic",)
