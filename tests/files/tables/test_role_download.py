"""A list of several roles becomes one ladder a role, and every cell is accounted for."""

from __future__ import annotations

from pathlib import Path

import pytest

from ladder_app.cli import main
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.tables.read_table import parse_table
from ladder_app.files.tables.session import begin
from ladder_app.files.tables.unread_rows import NOT_IN_USE
from tests.files.tables.role_download import (
    GRADES,
    LEVELS,
    NOT_IN_USE_ROWS,
    ROLES,
    SKILLS,
    role_csv,
    role_rows,
)

Said = pytest.CaptureFixture[str]


def test_each_role_is_a_family_with_its_levels_in_their_order() -> None:
    draft = begin(parse_table(role_csv(), "roles.csv")).draft
    assert [family.name for family in draft.families] == list(ROLES)
    for family in draft.families:
        names = [name.format(family.name.lower()) for name in LEVELS]
        assert [level.name for level in family.levels] == names
        assert [skill.name for skill in family.skills] == list(SKILLS)
        assert [step.name for step in family.scale] == list(GRADES)
        assert all(len(level.skills) == len(SKILLS) for level in family.levels)
        assert all("You can:" in needed.behaviour for needed in family.levels[0].skills)
        assert all("It is needed on every site." in skill.summary for skill in family.skills)
        assert all("- check" in level.summary for level in family.levels)


def test_every_cell_is_in_a_ladder_or_named() -> None:
    of = begin(parse_table(role_csv(), "roles.csv"))
    draft = of.draft
    left = [item.spot for item in draft.skipped]
    assert sorted([*draft.taken, *left]) == of.sheet.spots
    rows = {item.spot.row for item in draft.skipped if item.reason == NOT_IN_USE}
    assert len(rows) == NOT_IN_USE_ROWS
    # Only the family of roles beside the role is left, once a row.
    others = {item.spot.column for item in draft.skipped if item.spot.row not in rows}
    assert others == {0}
    assert len(of.sheet.rows) == 1 + len(list(role_rows()))


def test_the_ladders_are_written_to_a_folder(tmp_path: Path, capsys: Said) -> None:
    table = tmp_path / "roles.csv"
    table.write_bytes(role_csv())
    assert main(["import", str(table)]) == 2
    assert "the table has 5 job families. Name a folder that exists" in capsys.readouterr().err
    folder = tmp_path / "out"
    folder.mkdir()
    assert main(["import", str(table), "-o", str(folder)]) == 0
    read = [read_ladder(path) for path in sorted(folder.iterdir())]
    assert [file.problems for file in read] == [()] * 5
    assert {file.family.name for file in read if file.family} == set(ROLES)
    report = capsys.readouterr().err
    assert "Lock keeper: 4 levels (Trainee lock keeper, lock keeper, Senior lock keeper" in report
    assert "Column A (168 cells" in report
    assert main(["import", str(table), "-o", str(folder)]) == 2
    assert "is there already" in capsys.readouterr().err
