"""`export`: a family as files for other programs, and as linked pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.commands.test_cli import career_ladder


@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_what_is_exported_whole_opens_again(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"copy.{suffix}"
    assert career_ladder("export", "backend-developer", "-o", str(path)).returncode == 0
    assert career_ladder("validate", str(path)).stdout == ""
    shown = career_ladder("show", "backend-developer/senior", "--full", "--file", str(path))
    bundled = career_ladder("show", "backend-developer/senior", "--full")
    assert shown.stdout == bundled.stdout


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
@pytest.mark.parametrize("family", ["backend-developer", "software-engineering"])
def test_a_list_comes_back_as_the_whole_ladder(suffix: str, family: str, tmp_path: Path) -> None:
    table, ladder, whole = (tmp_path / name for name in (f"x.{suffix}", "x.yaml", "whole.yaml"))
    made = career_ladder("export", family, "-o", str(table))
    assert (made.returncode, made.stderr) == (0, "")
    assert career_ladder("import", str(table), "-o", str(ladder)).returncode == 0
    assert career_ladder("export", family, "-o", str(whole)).returncode == 0
    assert ladder.read_bytes() == whole.read_bytes()


def test_a_matrix_says_what_it_lacks_before_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    made = career_ladder("export", "software-engineering", "-o", str(path), "--matrix")
    assert made.returncode == 0
    assert made.stderr.startswith("career-ladder: Not in this table: the summary, date")
    assert "; tracks; how statements and levels are linked; " in made.stderr
    assert made.stderr.endswith("sources. YAML, JSON, a workbook and a list hold everything.\n")


def test_a_list_that_cannot_hold_equal_names_says_so(tmp_path: Path) -> None:
    ladder = tmp_path / "x.yaml"
    ladder.write_text(
        "name: A\nscale: [{name: Good}]\nskills:\n- {id: a, name: SQL, kind: hard}\n"
        "- {id: b, name: SQL, kind: soft}\n"
        "levels:\n- name: L\n  skills: {a: good, b: good}\n",
        encoding="utf-8",
    )
    words = ("export", "a", "-o", str(tmp_path / "x.csv"), "--file", str(ladder))
    made = career_ladder(*words)
    assert made.returncode == 0
    assert "equal names, or rare characters. YAML and JSON hold everything." in made.stderr


@pytest.mark.parametrize("words", [["x.csv"], ["x.csv", "--matrix"], ["x.xlsx"]])
def test_a_table_that_is_exported_is_imported_again(words: list[str], tmp_path: Path) -> None:
    path = tmp_path / words[0]
    made = career_ladder("export", "backend-developer", "-o", str(path), *words[1:])
    assert made.returncode == 0
    back = career_ladder("import", str(path), "--name", "Back-end")
    assert back.stderr.endswith("none skipped.\n")
    assert "minimum: 90000" in back.stdout
    assert "open-top: true" in back.stdout


def test_a_folder_gets_pages_that_link_to_each_other_alone(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    assert career_ladder("export", "software-engineering", "-o", str(folder)).returncode == 0
    pages = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert len(pages) == 8
    for name, page in pages.items():
        links = re.findall('href="([^"]*)"', page)
        assert set(links) == set(pages) - {name}
        assert "<script" not in page
    assert "Leads technical work that spans several teams." in pages["level-staff.html"]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["nobody", "-o", "x.yaml"], 2, "there is no “nobody”"),
        (["backend-developer", "-o", "x.docx"], 2, "names no known format"),
        (["backend-developer", "-o", "/nowhere/site"], 3, "there is no folder /nowhere"),
        (["backend-developer", "-o", "/nowhere/x.csv"], 3, "there is no folder /nowhere"),
    ],
)
def test_what_goes_wrong_is_a_sentence(words: list[str], status: int, sentence: str) -> None:
    made = career_ladder("export", *words)
    assert made.returncode == status
    assert sentence in made.stderr
    assert "Traceback" not in made.stderr


def test_a_file_that_is_there_is_written_over_only_when_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("# hours of work\n")
    refused = career_ladder("export", "backend-developer", "-o", str(path))
    assert refused.returncode == 2
    assert "is there already" in refused.stderr
    assert path.read_text() == "# hours of work\n"
    done = career_ladder("export", "backend-developer", "-o", str(path), "--replace")
    assert (done.returncode, path.read_text()[:9]) == (0, "format: 1")
