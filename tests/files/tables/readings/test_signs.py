"""Each sign of a right reading, on a small table."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.draft import draft
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.readings import signs
from ladder_app.files.tables.readings.evidence import Evidence
from ladder_app.files.tables.readings.scales import scale_of
from ladder_app.files.tables.readings.weights import SIGNS, score
from ladder_app.files.tables.sheets import Sheet, rectangle

Sign = Callable[[Evidence], float]
GOOD = "Skill,Junior,Senior/Scope,A task,A project/Craft,Follows,Chooses"


def evidence(text: str, shape: Shape = Shape.ACROSS, header: int = 0) -> Evidence:
    """A table whose names of rows stand first, and then the levels."""
    rows = rectangle([line.split(",") for line in text.split("/")])
    sheet = Sheet(name="Any", rows=rows)
    width = (sheet.turned() if shape is Shape.DOWN else sheet).width
    columns = {0: Meaning.SKILL} | dict.fromkeys(range(1, width), Meaning.LEVEL)
    mapping = Mapping(sheet="Any", shape=shape, header=header, columns=columns)
    mapping = replace(mapping, scale=scale_of(sheet, mapping))
    return Evidence(sheet=sheet, mapping=mapping, draft=draft(sheet, mapping))


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.name)
def test_a_plain_ladder_has_no_sign_against_it(sign: object) -> None:
    measure = sign.measure  # type: ignore[attr-defined]
    assert measure(evidence(GOOD)) >= (0.0 if measure is signs.is_own_export else 0.5)


@pytest.mark.parametrize(
    ("sign", "text", "value"),
    [
        (signs.level_count, GOOD, 1.0),
        (signs.level_count, f"Skill,{','.join('ABCDEFGHIJKLMNOPQRST')}/A{',x' * 20}", 0.3),
        (signs.names_short, "Skill,Junior,Senior:/Scope,A task,A project", 0.5),
        (signs.names_distinct, GOOD, 1.0),
        (signs.names_ranked, "Area,Engineer,Senior engineer/Scope,A task,A project", 1.0),
        (signs.names_ranked, "Theme,Explorer,Builder/Scope,A task,A project", 0.0),
        (signs.names_rise, GOOD, 1.0),
        (signs.names_rise, "Theme,Explorer,Builder/Scope,A task,A project", 0.0),
        (signs.grades_rise, "Skill,Junior,Senior/SQL,1,3/Go,1,2", 1.0),
        (signs.grades_rise, "Skill,Junior,Senior/SQL,3,1/Go,2,1", 0.0),
        (signs.names_rate_nothing, "Skill,Awareness,Working,Expert/SQL,Reads,Writes,Leads", 0.0),
        (signs.cells_used, GOOD, 1.0),
        (signs.levels_filled, "Skill,Junior,Senior/Scope,A task,", 0.5),
        (signs.headings_explained, "Skill,Junior,Points,Senior,Points/Scope,A,1,B,2", 1.0),
        (signs.nothing_stands_above, "Our ladder,,/Skill,Junior,Senior/Scope,A task,B", 1.0),
        (signs.has_content, GOOD, 0.6),
        (signs.ratings_rate, GOOD, 1.0),
        (signs.amounts_are_pay, GOOD, 1.0),
        (signs.amounts_are_pay, "Grade,Step 1,Step 2/G5,$30100,$31100/G6,USD 33.500,x", 0.25),
    ],
)  # fmt: skip
def test_a_sign_measures_what_its_name_says(sign: Sign, text: str, value: float) -> None:
    assert sign(evidence(text, header=1 if text.startswith("Our") else 0)) == value


def test_a_table_read_turned_round_shows_it() -> None:
    turned = evidence("Skill,Junior,Senior/SQL,1,3/Go,1,2", Shape.DOWN)
    assert signs.heading_fits(turned) == 0.0
    assert signs.heading_fits(evidence("Level,SQL,Go/Junior,1,1/Senior,3,2", Shape.DOWN)) == 1.0
    assert signs.labels_are_no_levels(turned) == 0.0
    assert signs.rows_are_no_columns(evidence("Level,Skill/Junior,Go", Shape.DOWN)) == 0.0
    assert (
        signs.rows_name_no_scale(evidence("Skill,Basic,Expert/SQL,a,b/Go,c,d", Shape.DOWN)) == 0.0
    )
    above = evidence("Level,Scope/Junior,A task/Senior,A project", header=1)
    assert signs.nothing_stands_above(above) == 0.0


def test_a_level_that_heads_the_names_of_rows_is_a_sign_against() -> None:
    of = evidence("Junior,Middle,Senior/a,b,c")
    moved = replace(
        of.mapping,
        columns={0: of.mapping.columns[2].SKILL}
        | {1: of.mapping.columns[1], 2: of.mapping.columns[2]},
    )
    assert signs.corner_is_no_level(replace(of, mapping=moved)) == 0.0
    assert signs.names_head_nothing(evidence("Theme,Skill,Description/x,y,z")) < 1.0


def test_ratings_that_became_statements_are_a_sign_against() -> None:
    of = evidence("Skill,Junior,Senior/Sewing,1,3/Cutting,1,2")
    unscaled = replace(of.mapping, scale=())
    made = draft(of.sheet, unscaled)
    assert signs.ratings_rate(of) == 1.0
    assert signs.ratings_rate(replace(of, mapping=unscaled, draft=made)) == 0.0


def test_people_are_no_levels() -> None:
    people = evidence("Person,Sewing/Ana,3/Bo,1", Shape.DOWN)
    assert signs.names_are_no_people(people) == 0.0
    assert signs.names_are_no_people(evidence("Skill,Junior,Senior/Scope,A,B")) == 1.0


def test_a_hidden_sheet_and_an_export_are_told() -> None:
    of = evidence(GOOD)
    hidden = replace(of, sheet=replace(of.sheet, is_hidden=True))
    assert (signs.is_visible(of), signs.is_visible(hidden)) == (1.0, 0.0)
    assert signs.labels_short(evidence(f"Skill,Junior,Senior/{'x' * 91},A,B")) == 0.0
    assert signs.is_own_export(of) == 0.0


def test_what_has_no_level_scores_nothing() -> None:
    of = evidence(GOOD)
    assert score(replace(of, draft=replace(of.draft, families=()))) == 0.0
    assert score(of) > 0.9
