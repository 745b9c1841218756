"""Tables as companies keep them, read as ladders: every cell is taken or said not to be."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.model import JobFamily, PayRange, SkillKind
from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.tables.csv_text import CsvLook
from ladder_app.files.tables.draft import Draft, draft
from ladder_app.files.tables.mapping import Shape
from ladder_app.files.tables.matrix_groups import GROUP_OF_SKILLS, NO_HEADING
from ladder_app.files.tables.read_table import TableFile, parse_table, read_table
from ladder_app.files.tables.sheets import Sheet, Spot, column_name, column_number, rectangle
from ladder_app.files.tables.understand import likeliest_sheet, understand
from ladder_app.files.write_ladder import ladder_text

MATRIX = """\
Engineering ladder 2026,,,,
Skill,Junior,Middle,Senior,Staff
Technical skills,,,,
Python,Basic,Good,Expert,Expert
SQL,-,Basic,Good,Expert
Soft skills,,,,
Communication,Basic,Basic,Good,Expert: speaks for all
Salary,"$55k–85k per year","$80,000 - $120,000 / year",$90k-180k+ a year,
Scope,Tasks,"- Features
- Small
  projects",Projects,The organisation
"""
LIST = """\
Level;Area;Skill;Proficiency;Description;Min;Max;Currency;Period
Junior;Craft;Testing;1;Writes tests;50000;60000;EUR;year
;;Design;1;Follows;;;;
Senior;Craft;Testing;3;Sets strategy;80000;99000;EUR;year
;;Design;2;Designs;;;;
;People;;;Mentors others;;;;
"""
DOWN = """\
Role\tPython\tGo\tCommunication
L1 Engineer\t1\t0\t1
L2 Engineer\t2\t1\t2
L3 Engineer\t3\t2\t3
"""


def drafted(text: str, path: str = "ladder.csv") -> Draft:
    read = parse_table(text.encode(), path)
    assert not read.problems
    sheet = likeliest_sheet(read.sheets)
    made = draft(sheet, understand(sheet))
    assert_no_cell_is_lost(sheet, made)
    return made


def assert_no_cell_is_lost(sheet: Sheet, made: Draft) -> None:
    left = [item.spot for item in made.skipped]
    assert sorted([*made.taken, *left]) == sheet.spots
    assert all(item.reason and item.text for item in made.skipped)


def family_of(made: Draft) -> JobFamily:
    assert made.family
    written = parse_ladder(ladder_text(made.family).encode(), "written.yaml")
    assert (written.family, written.problems) == (made.family, ())
    return made.family


def skills_of(family: JobFamily, number: int) -> dict[str, str]:
    return {item.skill.name: item.proficiency.name for item in family.levels[number].skills}


def pay_of(family: JobFamily, number: int) -> PayRange:
    pay = family.levels[number].pay
    assert pay
    return pay


def test_levels_across_become_a_ladder() -> None:
    made = drafted(MATRIX)
    family = family_of(made)
    assert made.mapping.shape is Shape.ACROSS
    assert family.name == "Engineering ladder 2026"
    assert [level.name for level in family.levels] == ["Junior", "Middle", "Senior", "Staff"]
    assert [step.name for step in family.scale] == ["Basic", "Good", "Expert"]
    kinds = {skill.name: skill.kind for skill in family.skills}
    assert kinds == {
        "Python": SkillKind.HARD,
        "SQL": SkillKind.HARD,
        "Communication": SkillKind.SOFT,
    }
    assert skills_of(family, 0) == {"Python": "Basic", "Communication": "Basic"}
    assert family.levels[3].skills[2].behaviour == "speaks for all"
    assert made.skipped == ()


def test_pay_is_read_as_people_write_it() -> None:
    family = family_of(drafted(MATRIX))
    figures = [(pay_of(family, n).minimum, pay_of(family, n).maximum) for n in range(3)]
    assert figures == [
        (Decimal(55000), Decimal(85000)),
        (Decimal(80000), Decimal(120000)),
        (Decimal(90000), Decimal(180000)),
    ]
    assert [pay_of(family, n).open_top for n in range(3)] == [False, False, True]
    assert family.levels[3].pay is None


def test_bullets_become_statements_that_grow_by_their_theme() -> None:
    family = family_of(drafted(MATRIX))
    middle = family.levels[1].responsibilities
    assert [(item.title, item.text) for item in middle] == [
        ("Scope", "Features"),
        ("Scope", "Small projects"),
    ]
    assert middle[0].id == family.levels[0].responsibilities[0].id


def test_one_row_each_becomes_a_ladder() -> None:
    made = drafted(LIST)
    family = family_of(made)
    assert made.mapping.shape is Shape.LIST
    assert skills_of(family, 1) == {"Testing": "3", "Design": "2"}
    assert family.levels[0].skills[1].behaviour == "Follows"
    text = family.levels[1].responsibilities
    assert [(item.title, item.text) for item in text] == [("People", "Mentors others")]
    assert pay_of(family, 0).currency == "EUR"
    assert made.skipped == ()


def test_levels_down_become_a_ladder() -> None:
    made = drafted(DOWN, "team.tsv")
    assert made.mapping.shape is Shape.DOWN
    assert skills_of(family_of(made), 2) == {"Python": "3", "Go": "2", "Communication": "3"}
    assert made.skipped == ()


def test_an_amount_without_a_period_is_left_and_it_is_said_why() -> None:
    made = drafted("Skill,Junior,Senior\nPython,Basic,Expert\nSalary,$50k-60k,$70k-90k\n")
    assert [(item.spot.name, item.text) for item in made.skipped] == [
        ("B3", "$50k-60k"),
        ("C3", "$70k-90k"),
    ]
    assert "pay period" in made.skipped[0].reason


@pytest.mark.parametrize(
    ("data", "look"),
    [
        ("Rolle;Junior;Senior\nKönnen;gut;sehr gut\n".encode("cp1252"), CsvLook("cp1252", ";")),
        (b"A|Junior|Senior\nB|x|x\n", CsvLook("utf-8", "|")),
        ("A\tJunior\tSenior\nB\tx\tx\n".encode("utf-16"), CsvLook("utf-16-le", "\t")),
        (b"\xef\xbb\xbfA,Junior,Senior\r\nB,x,x\r\n", CsvLook("utf-8", ",")),
    ],
)
def test_encoding_and_delimiter_are_found_and_said(data: bytes, look: CsvLook) -> None:
    read = parse_table(data, "x.csv")
    assert read.look == look
    assert read.sheets[0].rows[0][1:] == ("Junior", "Senior")


def workbook(rows: list[list[object]], *merged: tuple[int, int, int, int, str]) -> bytes:
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data)
    book.add_worksheet("Notes").write(0, 0, "Read me first")
    sheet = book.add_worksheet("Ladder")
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    for first_row, first, last_row, last, text in merged:
        sheet.merge_range(first_row, first, last_row, last, text)
    book.close()
    return data.getvalue()


def test_the_sheet_with_the_ladder_is_found_and_merged_cells_are_filled() -> None:
    rows: list[list[object]] = [
        ["", "", "Junior", "Senior"],
        ["Craft", "Testing", 1, 3],
        ["", "Design", 1, 2],
        ["", "Scope", "", ""],
    ]
    data = workbook(rows, (1, 0, 3, 0, "Craft"), (3, 2, 3, 3, "The same for both"))
    read = parse_table(data, "ladder.xlsx")
    sheet = likeliest_sheet(read.sheets)
    assert sheet.name == "Ladder"
    made = draft(sheet, understand(sheet))
    family = family_of(made)
    assert_no_cell_is_lost(sheet, made)
    assert skills_of(family, 1) == {"Testing": "3", "Design": "2"}
    assert [level.responsibilities[0].text for level in family.levels] == ["The same for both"] * 2
    assert family.levels[0].responsibilities[0].title == "Craft: Scope"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("x.xlsx", b"PK\x03\x04 not a zip at all", "table-broken"),
        ("x.xls", b"\xd0\xcf\x11\xe0 nothing", "table-broken"),
        ("x.docx", b"text", "table-kind"),
        ("x.csv", b"", "table-empty"),
        ("x.csv", b",,,\n,,\n", "table-empty"),
        ("x.csv", b"," * 1001 + b"x", "table-large"),
    ],
)
def test_what_is_no_table_is_answered_with_a_sentence(name: str, data: bytes, code: str) -> None:
    read = parse_table(data, name)
    assert read.sheets == ()
    assert [problem.code for problem in read.problems] == [code]


def test_a_file_that_unpacks_to_too_much_is_refused() -> None:
    import zipfile

    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"\0" * (300 * 1024 * 1024))
    assert len(data.getvalue()) < 1_000_000
    (problem,) = parse_table(data.getvalue(), "bomb.xlsx").problems
    assert problem.code == "table-unpacked"


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert [p.code for p in read_table(tmp_path / "no.csv").problems] == ["file-missing"]


def test_columns_are_named_as_in_spreadsheets() -> None:
    assert [column_name(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert Spot(13, 1).name == "B14"


@given(st.integers(0, 18_000))
def test_a_columns_name_gives_its_number(number: int) -> None:
    assert column_number(column_name(number)) == number


_cells = st.sampled_from(
    ["", "", "Junior", "Senior", "Staff", "Level", "Skill", "Proficiency", "Expert", "Basic", "-",
     "2", "Pay", "Minimum", "$50k-60k per year", "EUR", "- one\n- two", "Leads.", "Soft skills"]
)  # fmt: skip
_grids = st.lists(st.lists(_cells, max_size=6), min_size=1, max_size=8)


@given(_grids, st.sampled_from(Shape))
def test_no_cell_of_any_table_is_lost(rows: list[list[str]], shape: Shape) -> None:
    sheet = Sheet(name="Any", rows=rectangle(rows))
    if not sheet.rows:
        return
    made = draft(sheet, understand(sheet, shape=shape))
    assert_no_cell_is_lost(sheet, made)
    if made.family:
        family_of(made)


@given(st.binary(max_size=300), st.sampled_from(["x.csv", "x.xlsx", "x.ods"]))
def test_any_bytes_give_sheets_or_problems(data: bytes, name: str) -> None:
    read: TableFile = parse_table(data, name)
    assert bool(read.sheets) != bool(read.problems)


def test_reading_a_table_never_lowers_the_limit_of_other_readers() -> None:
    before = csv.field_size_limit()
    parse_table(b"Level,Pay\nJunior,1\n", "x.csv")
    assert csv.field_size_limit() >= before
    # As another thread reads in the middle of this one.
    long = "a" * (before + 1)
    parse_table(f"Level,Pay\n{long},1\n".encode(), "x.csv")
    parse_table(b"Level,Pay\nJunior,1\n", "x.csv")
    assert next(csv.reader([long])) == [long]


def test_what_one_row_alone_says_is_no_proficiency() -> None:
    made = drafted(
        "Skill,Junior,Middle,Senior,Lead\n"
        "Go,Basic,Good,Good,Expert\nSQL,Basic,Basic,Good,Expert\nTests,Basic,Good,Expert,Expert\n"
        "Scope,Own tasks,A feature,A project,The product\n"
        "Salary,1 - 2,2 - 3,3 - 4,4 - 5\n"
    )
    assert made.mapping.scale == ("Basic", "Good", "Expert")


def test_a_heading_is_taken_only_where_something_below_keeps_it() -> None:
    made = drafted(
        "Topic,Junior,Senior\nBack end,,\nGo,Basic,Expert\nSQL,Basic,Good\nDelivery,,\n"
        "Scope,Own tasks,A project of months\nQuestions? Ask Kim,,\n"
    )
    left = {item.text: item.reason for item in made.skipped}
    assert left == {"Back end": GROUP_OF_SKILLS, "Questions? Ask Kim": NO_HEADING}
    assert family_of(made).levels[0].responsibilities[0].title == "Delivery: Scope"


def test_each_job_family_of_a_list_has_a_theme_or_a_skill_in_each_column() -> None:
    text = (
        "Role,Level,Python,Reach\n"
        "Analyst,Junior,1,Own tasks\nAnalyst,Senior,3,A whole team\n"
        "Engineer,Junior,2,Own parts\nEngineer,Senior,4,A whole system\n"
    )
    made = drafted(text)
    assert made.skipped == ()
    assert [family.name for family in made.families] == ["Analyst", "Engineer"]
    last = made.families[1].levels[-1]
    assert [(s.skill.name, s.proficiency.name) for s in last.skills] == [("Python", "4")]
    assert [(i.title, i.text) for i in last.responsibilities] == [("Reach", "A whole system")]
