"""Ladders in the shapes of published ones are imported without a lost cell."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from ladder_app.domain.model import JobFamily
from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.draft import Draft
from ladder_app.files.tables.mapping import Shape
from ladder_app.files.tables.matrix_groups import GROUP_OF_SKILLS
from ladder_app.files.tables.read_table import parse_table, read_table
from ladder_app.files.tables.session import Import, begin, with_meaning
from ladder_app.files.tables.unread_rows import TOTAL
from ladder_app.files.write_ladder import ladder_text
from tests.files.tables.public_shapes import one_row_each, points_down, themes_down


def checked(of: Import) -> tuple[JobFamily, Draft]:
    """The family, after every cell was found in it or among those with a reason."""
    made = of.draft
    left = [item.spot for item in made.skipped]
    assert Counter([*made.taken, *left]) == Counter(of.sheet.spots)
    assert all(item.reason for item in made.skipped)
    assert made.family
    again = parse_ladder(ladder_text(made.family).encode(), "again.yaml")
    assert (again.family, again.problems) == (made.family, ())
    return made.family, made


def left_of(made: Draft) -> dict[str, str]:
    return {item.text: item.reason for item in made.skipped}


def test_themes_down_and_levels_across_with_merged_themes_and_bullets() -> None:
    of = begin(parse_table(themes_down(), "ladder.xlsx"))
    family, made = checked(of)
    assert (of.mapping.sheet, of.mapping.shape) == ("Ladder v2", Shape.ACROSS)
    names = [level.name for level in family.levels]
    assert names == ["Engineer I", "Engineer II", "Senior Engineer", "Staff Engineer"]
    first, second = family.levels[0], family.levels[1]
    assert [(item.title, item.text) for item in first.responsibilities] == [
        ("Delivery: Scope", "Finishes small tasks"),
        ("Delivery: Scope", "Asks early when stuck"),
        ("Delivery: Quality", "Tests what changes"),
        ("Collaboration: Feedback", "Takes feedback well"),
        ("Collaboration: Writing", "Writes clear tickets"),
    ]
    texts = [item.text for item in second.responsibilities]
    assert "Finds the cause of a defect and not only its symptom" in texts
    assert family.levels[3].title == "Architect"
    assert set(left_of(made)) == {"Last changed in spring", "Questions? Ask the guild."}


def test_one_row_a_level_and_competency() -> None:
    of = begin(parse_table(one_row_each().encode(), "growth.csv"))
    family, made = checked(of)
    assert of.mapping.shape is Shape.LIST
    tracks = {track.name: [level.name for level in track.levels] for track in family.tracks}
    assert tracks == {"Maker": ["L1", "L2"], "Manager": ["M1", "M2"]}
    text = [(item.title, item.text) for item in family.levels[0].responsibilities]
    assert text[0] == ("Craft: Coding", "Writes code that others read with ease.")
    assert text[2:] == [
        ("Team: Listening", "Hears others out"),
        ("Team: Listening", "Says back what was meant"),
    ]
    assert [item.text for item in family.levels[3].responsibilities][-1] == "Keeps to a budget."
    assert set(left_of(made)) == {
        "Discipline", "Engineering", "Example link", "wiki/1", "wiki/2", "wiki/3",
    }  # fmt: skip


def test_levels_down_with_points_a_dimension() -> None:
    of = begin(parse_table(points_down().encode(), "points.csv"))
    family, made = checked(of)
    assert of.mapping.shape is Shape.DOWN
    assert [level.name for level in family.levels] == ["D1", "D2", "D3", "D4", "D5"]
    skills = {item.skill.name: item.proficiency.name for item in family.levels[4].skills}
    wanted = {"Technology": "4", "Systems": "4", "People": "4", "Process": "3"}
    assert wanted.items() <= skills.items()
    assert [step.name for step in family.scale][:4] == ["1", "2", "3", "4"]
    left = left_of(made)
    assert left.pop("Dimensions") == GROUP_OF_SKILLS
    assert set(left.values()) == {TOTAL}
    without = with_meaning(of, 2, Meaning.SKIPPED)
    family, made = checked(without)
    assert "D1" in left_of(made)


def converted(path: Path, suffix: str) -> Path:
    """The file as LibreOffice saves it in another format."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not there")
    home = f"-env:UserInstallation=file://{path.parent / 'office'}"
    command = [program, "--headless", home, "--convert-to", suffix, "--outdir", str(path.parent)]
    for _ in range(2):
        # Its first start may end with having made its settings.
        subprocess.run([*command, str(path)], check=False, capture_output=True, timeout=120)
        if path.with_suffix(f".{suffix}").exists():
            return path.with_suffix(f".{suffix}")
    pytest.skip("this LibreOffice converts no spreadsheets")


@pytest.mark.parametrize("suffix", ["ods", "xls"])
def test_what_libreoffice_saves_is_read_as_the_workbook_was(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "ladder.xlsx"
    path.write_bytes(themes_down())
    family, made = checked(begin(read_table(converted(path, suffix))))
    wanted, _ = checked(begin(read_table(path)))
    assert [level.responsibilities for level in family.levels] == [
        level.responsibilities for level in wanted.levels
    ]
    assert set(left_of(made)) == {"Last changed in spring", "Questions? Ask the guild."}
