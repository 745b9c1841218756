"""A family written as a table comes back as the same family."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from ladder_app.domain.model import JobFamily, PayPeriod, PayRange, SkillDetail, SkillKind
from ladder_app.files.library import bundled_ladders
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.draft import Draft, draft
from ladder_app.files.tables.mapping import Shape
from ladder_app.files.tables.parts import FamilyParts, SkillParts
from ladder_app.files.tables.read_table import parse_table
from ladder_app.files.tables.understand import likeliest_sheet, understand
from ladder_app.files.tables.write_table import csv_table, workbook
from tests.files.whole_families import whole_families


def imported(data: bytes, path: str) -> Draft:
    read = parse_table(data, path)
    assert not read.problems
    sheet = likeliest_sheet(read.sheets)
    return draft(sheet, understand(sheet))


def bundled(family_id: str) -> JobFamily:
    families = [file.family for file in bundled_ladders() if file.family]
    return next(family for family in families if family.id == family_id)


def said_of(family: JobFamily) -> list[object]:
    """What a table holds of a family."""
    return [
        family.name,
        [(step.name, step.description) for step in family.scale],
        [(skill.name, skill.kind, skill.summary) for skill in family.skills],
        [(item.title, item.text) for item in family.responsibilities],
        [(item.title, item.text) for item in family.distinctions],
        [
            (
                level.name,
                level.title,
                level.summary,
                level.experience,
                [(item.title, item.text) for item in level.responsibilities],
                [(n.skill.name, n.proficiency.name, n.behaviour) for n in level.skills],
                _pay(level.pay),
            )
            for level in family.levels
        ],
        [(track.name, len(track.levels)) for track in family.tracks],
    ]


def _pay(pay: PayRange | None) -> object:
    if pay is None:
        return None
    return (pay.minimum, pay.midpoint, pay.maximum, pay.open_top, pay.currency, pay.period)


def test_an_earlier_heading_of_the_distinctions_is_still_read() -> None:
    family = bundled("backend-developer")
    old = csv_table(family).replace(b"How the levels differ", b"What tells the levels apart")
    made = imported(old, "x.csv").family
    assert made
    assert [item.title for item in made.distinctions] == [d.title for d in family.distinctions]


@pytest.mark.parametrize(
    "family_id", ["backend-developer", "devops-engineer", "software-engineering", "web-developer"]
)
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_a_bundled_ladder_comes_back_from_its_list(family_id: str, suffix: str) -> None:
    family = bundled(family_id)
    data = csv_table(family) if suffix == "csv" else workbook(family)
    made = imported(data, f"x.{suffix}")
    assert made.family
    assert made.skipped == ()
    assert said_of(made.family) == said_of(family)


@pytest.mark.parametrize("family_id", ["backend-developer", "devops-engineer"])
def test_the_levels_of_a_bundled_ladder_come_back_from_its_matrix(family_id: str) -> None:
    family = bundled(family_id)
    made = imported(csv_table(family, Shape.ACROSS), "x.csv")
    assert made.family
    assert made.skipped == ()
    levels, expected = said_of(made.family)[5], said_of(family)[5]
    assert levels == expected


_words = st.text(
    st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=12
).map(lambda word: " ".join(word.split())).filter(bool)  # fmt: skip
_lines = st.lists(_words, min_size=1, max_size=4).map(" ".join)
_names = st.lists(_lines, min_size=1, max_size=4, unique_by=str.casefold)
_starts = st.sampled_from(["", "=", "+", "-", "@", "'", "'=", "=cmd|' /C calc'!A0"])


@st.composite
def families(draw: st.DrawFn) -> JobFamily:
    """Families with ids made from names, as an import makes them."""
    parts = FamilyParts(draw(_names))
    for step in parts.scale:
        parts.step_texts[step] = draw(_lines)
    for skill in draw(_names):
        parts.skill_groups[skill] = ""
        parts.skill_kinds[skill] = draw(st.sampled_from(SkillKind))
    parts.every_level = draw(st.lists(st.tuples(_lines, _lines), max_size=2))
    parts.summary = draw(_starts) + draw(_lines)
    for name in draw(_names):
        level = parts.level(name)
        level.texts[Meaning.SUMMARY] = draw(_starts) + draw(_lines)
        level.statements = draw(st.lists(st.tuples(st.just("") | _lines, _lines), max_size=3))
        texts = (st.just("") | _lines).map(lambda text: {SkillDetail.BEHAVIOUR: text})
        rated = st.builds(SkillParts, st.sampled_from(parts.scale), texts)
        level.skills = draw(st.dictionaries(st.sampled_from([*parts.skill_groups]), rated))
        level.pay = draw(st.none() | _pays)
    return parts.family(draw(_lines))


_pays = st.tuples(
    st.decimals(1, 10**6, places=2), st.decimals(10**6, 10**9, places=2), st.booleans()
).map(
    lambda drawn: PayRange(
        currency="CHF",
        period=PayPeriod.MONTH,
        minimum=drawn[0],
        maximum=drawn[1],
        open_top=drawn[2],
    )
)


@given(families())
def test_any_family_comes_back_equal_from_its_csv(family: JobFamily) -> None:
    made = imported(csv_table(family), "x.csv")
    assert made.family == family
    assert made.skipped == ()


@given(families())
def test_any_family_says_the_same_after_its_workbook(family: JobFamily) -> None:
    made = imported(workbook(family), "x.xlsx")
    assert made.family
    assert said_of(made.family) == said_of(family)


def test_a_text_like_a_formula_stays_a_text() -> None:
    parts = FamilyParts(())
    parts.level("Junior").statements = [("", "=1+1"), ("", "-5 errors"), ("", "@home")]
    family = parts.family("X")
    cells = {cell for row in csv.reader(io.StringIO(csv_table(family).decode())) for cell in row}
    assert {"'=1+1", "'-5 errors", "'@home"} <= cells
    book = CalamineWorkbook.from_filelike(io.BytesIO(workbook(family)))
    rows = book.get_sheet_by_name("List").to_python()
    assert "=1+1" in {cell for row in rows for cell in row}


def test_the_pay_sheet_has_numbers_and_formulas_that_give_the_worked_figures() -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(workbook(bundled("backend-developer"))))
    rows = book.get_sheet_by_name("Pay").to_python()
    assert rows[1][:7] == ["Junior", "USD", "year", 55000, 70000, 85000, pytest.approx(30 / 55)]
    assert rows[2][7] == pytest.approx(3 / 7)
    assert rows[3][8] == "yes"
    assert rows[3][4] == 135000


def test_lists_begin_with_a_frozen_heading() -> None:
    book = workbook(bundled("backend-developer"))
    import zipfile

    with zipfile.ZipFile(io.BytesIO(book)) as packed:
        sheets = [packed.read(f"xl/worksheets/sheet{n}.xml").decode() for n in (1, 2, 3)]
    assert all('state="frozen"' in sheet for sheet in sheets)
    assert "<f>(D2+F2)/2</f>" in sheets[2]


def test_pay_from_nothing_and_statements_of_several_lines_come_back() -> None:
    parts = FamilyParts(("Some", "Much"))
    level = parts.level("Junior")
    level.statements = [("Scope", "One line\nand another"), ("", "＝full width")]
    level.pay = PayRange(
        currency="EUR", period=PayPeriod.YEAR, minimum=Decimal(0), maximum=Decimal(90)
    )
    family = parts.family("Anew")
    assert "'＝full width" in csv_table(family).decode()
    for data, path in ((csv_table(family), "x.csv"), (workbook(family), "x.xlsx")):
        made = imported(data, path)
        assert made.skipped == ()
        assert made.family
        assert said_of(made.family)[5] == said_of(family)[5]


def test_a_matrix_has_each_skill_and_statement_of_each_level_once() -> None:
    parts = FamilyParts(("Some", "Much"))
    for name, word in (("Junior", "Some"), ("Senior", "Much")):
        level = parts.level(name)
        for number in range(300):
            parts.skill_groups[f"Skill {number}"] = ""
            level.skills[f"Skill {number}"] = SkillParts(word, {})
            level.statements.append((f"Theme {number}", f"Text {number} of {name}"))
    rows = list(csv.reader(io.StringIO(csv_table(parts.family("Big"), Shape.ACROSS).decode())))
    assert ["Hard skills", "Skill 299", "Some", "Much"] in rows
    theme = ["Responsibilities", "Theme 299", "Text 299 of Junior", "Text 299 of Senior"]
    assert theme in rows
    assert len(rows) == 601


@given(whole_families())
def test_everything_of_a_family_comes_back_from_its_csv(family: JobFamily) -> None:
    made = imported(csv_table(family), "x.csv")
    assert made.families == (family,)
    assert made.skipped == ()


@given(whole_families())
def test_everything_of_a_family_comes_back_from_its_workbook(family: JobFamily) -> None:
    made = imported(workbook(family), "x.xlsx")
    assert made.families == (family,)
    assert made.skipped == ()
