"""Bundled ladders as they were compiled: the same as their YAML, and only while it is unchanged."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ladder_app.files.advice import add_advice
from ladder_app.files.compile_bundled import main
from ladder_app.files.compiled import compiled, compiled_path, read_compiled
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.library import bundled_folder, bundled_paths, read_all, read_file

ROOT = Path(__file__).parents[2]


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A ladder of a copy of the bundled data, as a frozen build has it."""
    shutil.copytree(bundled_folder("data"), tmp_path / "data")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    path = bundled_paths()[0]
    assert path.is_relative_to(tmp_path)
    return path


def rename(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("name: Back-end", "name: Edited Back-end", 1), encoding="utf-8")


@pytest.mark.parametrize("path", bundled_paths(), ids=lambda path: path.name)
def test_a_bundled_ladder_is_compiled_to_what_its_yaml_says(path: Path) -> None:
    assert read_compiled(path) == read_ladder(path)


@pytest.mark.parametrize("path", bundled_paths(), ids=lambda path: path.name)
def test_the_levels_of_a_compiled_ladder_need_the_skills_of_its_family(path: Path) -> None:
    file = read_compiled(path)
    assert file is not None
    assert file.family is not None
    own = {id(each) for each in (*file.family.skills, *file.family.scale)}
    for level in file.family.levels:
        for required in level.skills:
            assert {id(required.skill), id(required.proficiency)} <= own


def test_the_check_finds_nothing_stale() -> None:
    assert main(["--check"]) == 0


def test_an_edited_bundled_ladder_is_read_from_its_yaml(bundle: Path) -> None:
    rename(bundle)
    family = read_file(bundle).family
    assert family is not None
    assert family.name.startswith("Edited")


@pytest.mark.parametrize("content", [b"", b"\xc1 no MessagePack", b"\x80"])
def test_a_damaged_compiled_ladder_is_read_from_its_yaml(bundle: Path, content: bytes) -> None:
    compiled_path(bundle).write_bytes(content)
    assert read_file(bundle) == read_ladder(bundle)


def test_a_bundled_ladder_that_was_never_compiled_is_read_from_its_yaml(bundle: Path) -> None:
    compiled_path(bundle).unlink()
    assert read_file(bundle) == read_ladder(bundle)


def test_nothing_is_compiled_in_a_folder_of_the_user(tmp_path: Path) -> None:
    path = tmp_path / "own.ladder.yaml"
    path.write_text("name: Own\nlevels:\n  - name: Junior\n", encoding="utf-8")
    other = read_ladder(bundled_paths()[0]).family
    assert other is not None
    compiled_path(path).parent.mkdir()
    compiled_path(path).write_bytes(compiled(path.read_bytes(), other))
    family = read_file(path).family
    assert family is not None
    assert family.name == "Own"


def test_advice_has_its_places_in_a_bundled_ladder(bundle: Path) -> None:
    text = bundle.read_text(encoding="utf-8")
    bundle.write_text(f"{text}advice-off: []\n" if "advice-off" not in text else text, "utf-8")
    assert main(["--write"], [bundle]) == 0
    assert read_all([bundle], add_advice) == [read_ladder(bundle, adviser=add_advice)]


def test_a_stale_ladder_fails_the_check_and_is_written_again(
    bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rename(bundle)
    assert main(["--check"], [bundle]) == 1
    assert f"{compiled_path(bundle)} is stale" in capsys.readouterr().err
    assert main(["--write"], [bundle]) == 0
    assert main(["--check"], [bundle]) == 0


def test_a_ladder_with_problems_is_not_compiled(bundle: Path) -> None:
    bundle.write_text("name: Nothing else\n", encoding="utf-8")
    with pytest.raises(ValueError, match="has problems"):
        main(["--write"], [bundle])


@pytest.mark.parametrize("words", [["list"], ["show", "backend-developer/senior"]])
def test_a_command_about_bundled_ladders_imports_no_yaml(words: list[str]) -> None:
    code = (
        "import sys; from ladder_app.cli import main; main(sys.argv[1:]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    assert not {"yaml", "ladder_app.files.parsing", "shutil"} & set(done.stderr.split())


def test_the_levels_of_a_compiled_ladder_require_its_own_skills() -> None:
    for path in bundled_paths():
        found = read_compiled(path)
        assert found is not None
        assert found.family is not None
        own = {id(each) for each in (*found.family.skills, *found.family.scale)}
        for level in found.family.levels:
            for each in level.skills:
                assert {id(each.skill), id(each.proficiency)} <= own
