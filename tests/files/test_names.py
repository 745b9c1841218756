"""What the names of a command line are taken for."""

from __future__ import annotations

from pathlib import Path

import pytest

from ladder_app.files.names import is_growth_file, sorted_names


def test_ladders_growth_files_and_addresses_are_told_apart(tmp_path: Path) -> None:
    names = [
        "mine.ladder.yaml",
        "my.growth.yaml",
        "backend-developer/middle",
        str(tmp_path),
        "backend-developer",
    ]
    found = sorted_names(names)
    assert found.ladders == [Path("mine.ladder.yaml"), tmp_path]
    assert found.growths == [Path("my.growth.yaml")]
    assert found.addresses == ["backend-developer/middle", "backend-developer"]


def test_what_is_there_as_a_path_is_no_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ours").mkdir()
    monkeypatch.chdir(tmp_path)
    assert sorted_names(["ours"]).ladders == [Path("ours")]


@pytest.mark.parametrize(
    "name", ["a.yaml", "/a/b", "../a", "a/b/c/d", "", "a//b", "A", "ä", "a\0b", "a" * 5000 + ".y"]
)
def test_other_names_are_files(name: str) -> None:
    assert sorted_names([name]).ladders == [Path(name)]


@pytest.mark.parametrize("name", ["my.growth.yaml", "MY.Growth.YAML", "a.growth.yml"])
def test_a_growth_file_is_known_by_its_name(name: str) -> None:
    assert is_growth_file(Path("folder", name))


@pytest.mark.parametrize("name", ["growth.yaml", "my.growth.txt", "my.ladder.yaml"])
def test_other_files_are_no_growth_files(name: str) -> None:
    assert not is_growth_file(Path("folder", name))
