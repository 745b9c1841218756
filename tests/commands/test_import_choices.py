"""A wrong reading of `import` is put right by options, and by a mapping that has them all."""

from __future__ import annotations

from pathlib import Path

import pytest

from ladder_app.cli import main
from ladder_app.domain.model import JobFamily
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.mapping_file import parse_mapping
from tests.files.tables.known_cases import written

Said = pytest.CaptureFixture[str]
TABLE = """\
Bakery,,,,
,North,South,East,West
Topic,Weigher,Mixer,Baker,Remarks
Flour,some,more,most,x
Ovens,some,some,most,y
Till,none at all,some,more,z
"""


def imported(table: Path, *words: str) -> JobFamily:
    out = table.with_name("out.yaml")
    assert main(["import", str(table), "-o", str(out), "--replace", *words]) == 0
    read = read_ladder(out)
    assert read.problems == ()
    assert read.family
    return read.family


def names(family: JobFamily) -> list[str]:
    return [level.name for level in family.levels]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "bakery.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_rows_columns_order_and_scale_are_chosen(table: Path) -> None:
    words = ["--layout", "across", "--header-rows", "3", "--levels", "B:D"]
    made = imported(table, *words, "--scale", "some < more < most")
    assert names(made) == ["Weigher", "Mixer", "Baker"]
    assert [step.name for step in made.scale] == ["some", "more", "most"]
    turned = imported(table, *words, "--order", "highest-first")
    assert names(turned) == ["Baker", "Mixer", "Weigher"]
    words = ["--layout", "across", "--header-rows", "2", "--levels", "B,D"]
    assert names(imported(table, *words)) == ["North", "East"]


def test_a_region_is_read_alone(table: Path, capsys: Said) -> None:
    made = imported(table, "--region", "A3:D5", "--levels", "B:D")
    assert names(made) == ["Weigher", "Mixer", "Baker"]
    assert "Till" not in {skill.name for skill in made.skills}
    assert "Outside the table of levels." in capsys.readouterr().err


def test_levels_down_are_chosen_by_rows(tmp_path: Path) -> None:
    path = tmp_path / "down.csv"
    path.write_text("x,Flour,Ovens\nWeigher,a,b\nBaker,c,d\nSee Ana,e,f\n", encoding="utf-8")
    made = imported(path, "--layout", "down", "--header-rows", "A", "--levels", "2:3")
    assert names(made) == ["Weigher", "Baker"]


def test_sheets_of_one_form_are_chosen(tmp_path: Path) -> None:
    grid = [["Topic", "Weigher", "Baker"], ["Flour", "a", "b"]]
    other = [["Topic", "Weigher", "Baker"], ["Ovens", "c", "d"]]
    name = written({"sheets": {"One": grid, "Two": other, "Three": other}}, tmp_path)
    words = ["--layout", "across", "--levels", "B:C"]
    made = imported(tmp_path / name, "--sheet", "One", "--sheet", "Two", *words)
    assert {item.title for item in made.levels[0].responsibilities} == {"Flour", "Ovens"}


def test_a_saved_mapping_has_every_choice(table: Path) -> None:
    mapping = table.with_name("m.yaml")
    words = ["--region", "A3:D6", "--levels", "B:D", "--order", "highest-first"]
    words += ["--scale", "most < more < some", "--delimiter", "comma", "--encoding", "utf-8"]
    first = imported(table, *words, "--save-mapping", str(mapping))
    text = mapping.read_text(encoding="utf-8")
    for part in ("region: A3:D6", "order: highest first", "delimiter: comma", "encoding: utf-8"):
        assert part in text
    assert imported(table, "--mapping", str(mapping)) == first


LADDER = """\
,,,,
Topic,Weigher,Baker,Chief,Remarks
Flour,some,more,most,x
Ovens,some,some,most,y
Wage,"10,000 - 20,000","20,000 - 30,000","30,000 - 40,000",z
"""
CHOICES = {
    "sheet": (["--sheet", "bakery"], "sheet: bakery"),
    "layout": (["--layout", "across"], "shape: levels across"),
    "header rows": (["--header-rows", "2"], "header: 2"),
    "levels": (["--levels", "B:D"], "  B: level\n  C: level\n  D: level\n"),
    "region": (["--region", "A2:D5"], "region: A2:D5"),
    "column": (["--levels", "B:D", "--column", "E=summary"], "  E: summary"),
    "row": (["--levels", "B:D", "--row", "4=left out"], "rows:\n  4: left out"),
    "order": (["--order", "highest-first"], "order: highest first"),
    "scale": (["--scale", "most < more < some"], "scale:\n- most\n- more\n- some"),
    "name": (["--name", "Bakers"], "name: Bakers"),
    "currency": (["--currency", "EUR"], "currency: EUR"),
    "period": (["--period", "year"], "period: year"),
    "delimiter": (["--delimiter", "comma"], "delimiter: comma"),
    "encoding": (["--encoding", "cp1252"], "encoding: cp1252"),
    "names of sheets": (["--layout", "list", "--sheet-names", "level"], "sheet-names: level"),
}


@pytest.mark.parametrize("choice", CHOICES)
def test_every_choice_is_an_option_and_a_key_of_a_mapping(choice: str, tmp_path: Path) -> None:
    words, key = CHOICES[choice]
    path = tmp_path / "bakery.csv"
    path.write_text(LADDER, encoding="utf-8")
    if "list" in words:
        path.write_text("Skill,Proficiency\nFlour,Basic\nOvens,Expert\n", encoding="utf-8")
    mapping = tmp_path / "m.yaml"
    first = imported(path, *words, "--save-mapping", str(mapping))
    assert key in mapping.read_text(encoding="utf-8")
    assert imported(path, "--mapping", str(mapping)) == first


def test_columns_and_rows_mean_what_is_said(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "bakery.csv"
    path.write_text(LADDER, encoding="utf-8")
    words = ["--levels", "B:D", "--row", "5=pay", "--currency", "EUR", "--period", "year"]
    made = imported(path, *words)
    assert [level.pay and level.pay.minimum for level in made.levels] == [10000, 20000, 30000]
    assert main(["import", str(path), "--column", "C=wage"]) == 2
    assert (
        "“wage” is not a known meaning. Use one of: family, track, level" in capsys.readouterr().err
    )
    assert main(["import", str(path), "--row", "C=pay"]) == 2
    assert "“C” does not name a row" in capsys.readouterr().err


def test_a_sheet_without_a_level_is_one_by_its_name(tmp_path: Path) -> None:
    grid = [["Thing", "How well"], ["Flour", "Basic"]]
    other = [["Thing", "How well"], ["Flour", "Expert"]]
    name = written({"sheets": {"Weighing": grid, "Baking": other}}, tmp_path)
    words = ["--sheet", "Weighing", "--sheet", "Baking", "--layout", "list", "--sheet-names"]
    words += ["level", "--column", "A=skill", "--column", "B=proficiency"]
    made = imported(tmp_path / name, *words, "--scale", "Basic < Expert")
    assert names(made) == ["Weighing", "Baking"]
    assert [level.skills[0].proficiency.name for level in made.levels] == ["Basic", "Expert"]


AREAS = {
    "Craft": [["Skill", "Weigher", "Baker"], ["Flour", "Weighs", "Chooses"]],
    "People": [
        ["Skill", "Weigher", "Baker"],
        ["Known as", "Ana", "Bo"],
        ["Talks", "Asks", "Leads"],
    ],
}


def test_a_row_of_a_further_sheet_means_what_is_said(tmp_path: Path, capsys: Said) -> None:
    table = tmp_path / written({"sheets": AREAS}, tmp_path)
    mapping = tmp_path / "m.yaml"
    words = ["--sheet", "Craft", "--sheet", "People", "--layout", "across", "--levels", "B:C"]
    choice = ["--row", "People!2=title", "--save-mapping", str(mapping)]
    made = imported(table, *words, *choice)
    assert [level.title for level in made.levels] == ["Ana", "Bo"]
    assert [item.title for item in made.levels[0].responsibilities] == ["Flour", "Talks"]
    assert "more-rows:\n  People:\n    2: title\n" in mapping.read_text(encoding="utf-8")
    assert imported(table, "--mapping", str(mapping)) == made
    assert "Rows: People!2 title." in capsys.readouterr().err
    assert main(["import", str(table), *words[:2], *words[4:], "--row", "People!2=title"]) == 2
    assert "the sheet “People” is not read" in capsys.readouterr().err
    assert main(["import", str(table), *words, "--column", "People!B=level"]) == 2
    assert "the columns mean the same in every sheet" in capsys.readouterr().err
    text = mapping.read_text(encoding="utf-8").replace("2: title", "title").replace("  title", "")
    mapping.write_text(text, encoding="utf-8")
    assert main(["import", str(table), "--mapping", str(mapping)]) == 1
    assert "Write the rows of each further sheet" in capsys.readouterr().err


def test_the_mapping_in_the_readme_is_one() -> None:
    readme = Path(__file__).parents[2].joinpath("README.md").read_text(encoding="utf-8")
    (block,) = (part for part in readme.split("```") if part.startswith("yaml\nsheet:"))
    read = parse_mapping(block.removeprefix("yaml\n").encode(), "README.md")
    assert read.problems == ()
    assert read.mapping
    assert read.mapping.rows == {1: Meaning.TITLE, 8: Meaning.SKIPPED}
    assert read.mapping.more_rows == {"Teamwork": {1: Meaning.TITLE}}


def test_rows_and_sheets_are_in_a_mapping(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Topic,Weigher,Baker\nAka,Ana,Bo\nFlour,a,b\nDraft,c,d\n", encoding="utf-8")
    mapping = tmp_path / "m.yaml"
    mapping.write_text(
        "shape: levels across\nheader: 1\ncolumns: {A: skill, B: level, C: level}\n"
        "rows: {2: title, 4: left out}\n"
    )
    made = imported(path, "--mapping", str(mapping))
    assert [level.title for level in made.levels] == ["Ana", "Bo"]
    assert [item.title for item in made.levels[0].responsibilities] == ["Flour"]
    again = tmp_path / "again.yaml"
    imported(path, "--mapping", str(mapping), "--save-mapping", str(again))
    assert "rows:\n  2: title\n  4: left out\n" in again.read_text(encoding="utf-8")
    mapping.write_text(
        "shape: levels across\nheader: 1\ncolumns: {A: level}\nregion: all\nalso: x\n"
    )
    assert main(["import", str(path), "--mapping", str(mapping)]) == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--region", "all"], "“all” names no cells. Write it as B2:F20."),
        (["--layout", "across", "--levels", "1:2"], "“1” does not name a column, such as C."),
        (["--layout", "down", "--levels", "B"], "“B” does not name a row, such as 3."),
        (["--encoding", "latin9"], "“latin9” is no encoding."),
        (["--sheet", "X"], "there is no sheet “X”."),
    ],
)
def test_a_choice_that_is_none_is_a_sentence(
    words: list[str], sentence: str, table: Path, capsys: Said
) -> None:
    assert main(["import", str(table), *words]) == 2
    assert sentence in capsys.readouterr().err


def test_what_is_no_ladder_is_written_once_a_person_says_how_it_is_read(
    tmp_path: Path, capsys: Said
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Person,Sewing,Cutting\nAna,3,2\nBo,1,1\n", encoding="utf-8")
    out = tmp_path / "out.yaml"
    assert main(["import", str(path), "-o", str(out)]) == 1
    assert not out.exists()
    report = capsys.readouterr().err
    assert "This does not look like a ladder, and nothing was written." in report
    assert "--layout" in report
    assert names(imported(path, "--layout", "down")) == ["Ana", "Bo"]


def test_an_empty_ladder_is_not_written(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "empty.csv"
    path.write_text("Theme,Junior,Senior\nCraft,,\n", encoding="utf-8")
    out = tmp_path / "out.yaml"
    assert main(["import", str(path), "--layout", "across", "-o", str(out)]) == 1
    assert "no level says anything" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("word", ["skip", "skipped", "left out", "Left-out"])
def test_a_row_is_skipped_by_the_word_of_the_window(word: str, tmp_path: Path) -> None:
    path = tmp_path / "bakery.csv"
    path.write_text(LADDER, encoding="utf-8")
    made = imported(path, "--levels", "B:D", "--row", f"5={word}")
    assert all(level.pay is None for level in made.levels)


def test_the_meanings_that_are_listed_can_be_used(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "bakery.csv"
    path.write_text(LADDER, encoding="utf-8")
    assert main(["import", str(path), "--column", "C=wage"]) == 2
    _, _, listed = capsys.readouterr().err.strip().rstrip(".").rpartition(": ")
    for meaning in listed.split(", "):
        main(["import", str(path), "--column", f"C={meaning}", "-o", "-"])
        assert "not a known meaning" not in capsys.readouterr().err
