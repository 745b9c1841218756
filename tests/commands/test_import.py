"""`import`: a table on disk to a ladder file on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.test_cli import career_ladder
from tests.files.tables.test_import_tables import MATRIX

IN_FULL = (
    "Each level is described in full: what one leaves out does not carry over to it "
    "(cumulative: false)."
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "team.csv"
    path.write_text(MATRIX, encoding="utf-8")
    return path


def test_a_table_becomes_a_ladder_that_the_program_shows(table: Path) -> None:
    ladder = table.with_name("team.ladder.yaml")
    made = career_ladder("import", str(table), "-o", str(ladder))
    assert (made.returncode, made.stdout) == (0, "")
    assert made.stderr.splitlines() == [
        "Read as utf-8, comma.",
        "Sheet “team”: levels across, named in row 2.",
        "Proficiencies, lowest first: Basic < Good < Expert.",
        "4 levels (Junior, Middle, Senior, Staff), 3 skills, 5 statements, pay of 3 levels.",
        IN_FULL,
        "32 cells imported, none skipped.",
    ]
    shown = career_ladder("show", "engineering-ladder-2026/senior", "--file", str(ladder))
    assert "Python" in shown.stdout
    assert career_ladder("validate", str(ladder)).stdout == ""


def test_without_a_file_to_write_the_ladder_is_printed(table: Path) -> None:
    made = career_ladder("import", str(table), "--name", "Our team")
    assert made.stdout.startswith("format: 1\nid: our-team\nname: Our team\n")


def test_a_saved_mapping_imports_the_same_ladder(table: Path) -> None:
    mapping = table.with_name("mapping.yaml")
    first = career_ladder("import", str(table), "--save-mapping", str(mapping))
    assert "columns:\n  A: skill\n  B: level\n" in mapping.read_text(encoding="utf-8")
    again = career_ladder("import", str(table), "--mapping", str(mapping))
    assert again.stdout == first.stdout
    mapping.write_text("shape: levels acros\ncolumns: {A: skil, 1: level}\nhedder: 1\n")
    wrong = career_ladder("import", str(table), "--mapping", str(mapping))
    assert wrong.returncode == 1
    assert [line.split(": ")[0].rpartition("yaml")[2] for line in wrong.stderr.splitlines()] == [
        ":1:1",
        ":1:8",
        ":2:14",
        ":2:20",
        ":3:1",
    ]


def test_what_is_left_out_is_said_with_its_place_and_reason(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("Skill,Junior,Senior\nPython,Basic,Expert\nSalary,$50k-60k,$70k-90k\n")
    made = career_ladder("import", str(table))
    assert made.stderr.splitlines()[-4:] == [
        "7 cells imported, 2 skipped.",
        "  B3: “$50k-60k”: It does not state a pay period. Select one.",
        "  C3: “$70k-90k”: It does not state a pay period. Select one.",
        "Give --currency and --period for amounts without them.",
    ]
    message = career_ladder("import", str(table), "--period", "year")
    assert message.stderr.endswith("9 cells imported, none skipped.\n")


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["no.xlsx"], 3, "There is no such file."),
        (["{table}", "--sheet", "X"], 2, "there is no sheet “X”. There is “team”."),
        (["{table}", "--mapping", "no.yaml"], 3, "There is no such file."),
        (["{table}", "-o", "/nowhere/x.yaml"], 3, "career-ladder: "),
    ],
)
def test_what_goes_wrong_is_a_sentence(
    words: list[str], status: int, sentence: str, table: Path
) -> None:
    made = career_ladder("import", *(word.format(table=table) for word in words))
    assert made.returncode == status
    assert sentence in made.stderr
    assert "Traceback" not in made.stderr
