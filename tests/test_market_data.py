"""The program that takes over the survey's tables and checks them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ladder_app.files.market.bundled import AREAS, WAGES
from tests.market_data import FOLDER, TABLES, main


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    """A folder with the tables under the names that the survey's release gives them."""
    folder = tmp_path / "tables"
    folder.mkdir()
    for name in TABLES:
        shutil.copy(FOLDER / name, folder / f"oews-2025-{name}")
    return folder


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "market"))


def test_the_data_of_the_program_passes() -> None:
    assert main(["--check"]) == 0


def test_taking_over_the_same_tables_changes_nothing(tables: Path, copied: Path) -> None:
    assert main(["--write", str(tables)], copied) == 0
    for path in FOLDER.iterdir():
        assert (copied / path.name).read_bytes() == path.read_bytes()


def test_a_changed_figure_is_noticed(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (copied / WAGES).read_text(encoding="utf-8")
    (copied / WAGES).write_text(text.replace("107550", "107560", 1), encoding="utf-8")
    assert main(["--check"], copied) == 1
    assert f"{WAGES} has another SHA-256 sum" in capsys.readouterr().err


def test_a_place_without_a_name_is_noticed(
    tables: Path, copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    areas = tables / f"oews-2025-{AREAS}"
    lines = areas.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if "0019740" not in line]
    areas.write_text("".join(kept), encoding="utf-8")
    assert main(["--write", str(tables)], copied) == 1
    assert f"{AREAS} lacks 0019740." in capsys.readouterr().err


def test_a_missing_table_is_named(tables: Path, copied: Path) -> None:
    (tables / f"oews-2025-{AREAS}").unlink()
    with pytest.raises(FileNotFoundError, match=AREAS):
        main(["--write", str(tables)], copied)
