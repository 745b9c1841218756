"""What `import` writes, `validate` accepts, whatever the table holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from ladder_app.cli import main
from ladder_app.domain.model import JobFamily
from ladder_app.files.ladder_file import read_ladder
from tests.files.tables.hostile_books import cell, row, xlsx

Said = pytest.CaptureFixture[str]
THEME = "Writes clear notes for the team so that all of th can follow what was decided and why"


def imported(table: Path, *words: str) -> JobFamily:
    out = table.with_name("out.yaml")
    assert main(["import", str(table), "-o", str(out), *words]) == 0
    read = read_ladder(out)
    assert read.problems == ()
    assert read.family
    return read.family


def csv_file(folder: Path, text: str) -> Path:
    path = folder / "t.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("length", [60, 68, 69, 70, 71, 72, 78, 79, 80, 90])
def test_the_ids_of_like_statements_are_ids(length: int, tmp_path: Path) -> None:
    theme = (THEME * 2)[:length]
    lines = "\n".join(f"Point {number}." for number in range(11))
    made = imported(csv_file(tmp_path, f'Theme,Junior,Senior\n{theme},"{lines}",Leads.\n'))
    ids = [item.id for item in made.levels[0].responsibilities]
    assert len(set(ids)) == 11
    assert all(len(made_id) <= 80 and "--" not in made_id for made_id in ids)


def test_pay_that_was_worked_out_is_rounded_to_four_places(tmp_path: Path) -> None:
    made = imported(
        csv_file(
            tmp_path,
            "Level,Minimum,Midpoint,Maximum,Currency,Period\n"
            "Junior,3333.3333333333,3800.00000000001,4333.3333,EUR,month\n"
            "Senior,60500.00000000001,,90750,EUR,year\n",
        )
    )
    pay = [level.pay for level in made.levels]
    assert [(str(p.minimum), str(p.midpoint), str(p.maximum)) for p in pay if p] == [
        ("3333.3333", "3800", "4333.3333"),
        ("60500", "None", "90750"),
    ]


def test_a_midpoint_outside_of_its_range_is_left_out_and_said(tmp_path: Path, capsys: Said) -> None:
    made = imported(
        csv_file(
            tmp_path,
            "Level,Minimum,Midpoint,Maximum,Currency,Period\nJunior,50000,99000,70000,EUR,year\n",
        )
    )
    pay = made.levels[0].pay
    assert pay
    assert pay.midpoint is None
    assert "C2: “99000”: The midpoint is not between the minimum and" in capsys.readouterr().err


def test_a_text_that_is_too_long_is_left_out_and_said(tmp_path: Path, capsys: Said) -> None:
    long = "x" * 20_001
    made = imported(
        csv_file(
            tmp_path,
            f"Theme,Junior,Senior\nDelivery,{long},Short\nSummary,In short,{'a ' * 6000}\n"
            f'Craft,"{"a " * 6000}\n{"b " * 6000}",Leads\n'
            f'Overview,"- {"c " * 9000}\n{"d " * 9000}",Fine\n',
        )
    )
    text = capsys.readouterr().err
    too_long = "It is longer than the 20,000 characters that a text may have."
    assert [line[2:4] for line in text.splitlines() if too_long in line] == ["B2", "B5"]
    junior, senior = made.levels
    assert [len(item.text) for item in junior.responsibilities] == [11_999, 11_999]
    assert senior.summary == " ".join(["a"] * 6000)


def test_a_summary_of_lines_that_are_too_long_together_is_left_out(
    tmp_path: Path, capsys: Said
) -> None:
    lines = f'"{"a " * 6000}\n{"b " * 6000}"'
    across = f"Theme,Junior,Senior\nSummary,{lines},Short\nCraft,Does,Leads\n"
    down = f"Level,Summary,Statement\nJunior,{lines},Does\nSenior,Short,Leads\n"
    for text in (across, down):
        made = imported(csv_file(tmp_path, text), "--replace")
        assert [level.summary for level in made.levels] == ["", "Short"]
        assert "B2: “a a a" in capsys.readouterr().err


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_names_lose_what_no_file_may_hold(suffix: str, tmp_path: Path) -> None:
    odd = "Our\u202eteam\ufeff 2"
    table = tmp_path / f"{odd}{suffix}"
    if suffix == ".csv":
        table.write_text("Skill,Junior,Senior\nSQL,basic,expert\n", encoding="utf-8")
    else:
        cells = [row(1, cell("A1", "Skill"), cell("B1", "Junior"), cell("C1", "Senior"))]
        cells.append(row(2, cell("A2", "SQL"), cell("B2", "basic"), cell("C2", "expert")))
        table.write_bytes(xlsx("".join(cells), name="Our&#x202e;team&#xfeff; &#x85;2"))
    made = imported(table)
    assert made.name == "Ourteam 2"
    named = imported(table, "--name", "A\u202eb\x07\x85c\u2028d\udc80", "--replace")
    assert named.name == "Ab c d"


def test_a_sheet_of_an_odd_name_is_found_again_by_its_mapping(tmp_path: Path) -> None:
    table, mapping = tmp_path / "t.xlsx", tmp_path / "m.yaml"
    cells = [row(1, cell("A1", "Skill"), cell("B1", "Junior"), cell("C1", "Senior"))]
    cells.append(row(2, cell("A2", "SQL"), cell("B2", "basic"), cell("C2", "expert")))
    table.write_bytes(xlsx("".join(cells), name="Our&#x202e;  team"))
    first = imported(table, "--save-mapping", str(mapping))
    assert imported(table, "--mapping", str(mapping), "--replace") == first
    assert imported(table, "--sheet", "Our\u202e  team", "--replace") == first


def test_a_currency_that_there_is_none_of_is_refused(tmp_path: Path, capsys: Said) -> None:
    table = csv_file(tmp_path, "Level,Minimum,Maximum\nJunior,50000,60000\n")
    out = tmp_path / "out.yaml"
    words = ["import", str(table), "--period", "year", "-o", str(out), "--currency"]
    assert main([*words, "ZZZ"]) == 2
    assert "“ZZZ” is not a currency, such as EUR." in capsys.readouterr().err
    assert not out.exists()
    assert main([*words, "eur"]) == 0
    assert read_ladder(out).problems == ()


def test_a_ladder_that_could_not_be_opened_is_not_written(tmp_path: Path, capsys: Said) -> None:
    out = tmp_path / "out.yaml"
    behaviour = f"basic: {'a ' * 6000}\n{'b ' * 6000}"
    table = csv_file(tmp_path, f'Skill,Junior,Senior\nSQL,"{behaviour}",expert\n')
    assert main(["import", str(table), "-o", str(out)]) == 1
    text = capsys.readouterr().err
    assert "Nothing was written, as the file could not be opened again. At “behaviour: " in text
    assert "more than 20,000 characters. Shorten it." in text
    assert not out.exists()
