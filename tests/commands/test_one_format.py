"""Options that name two formats for one output are refused: none is ignored."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ladder_app.cli import main

JUNIOR, SENIOR = "web-developer/junior", "web-developer/senior"
PATH = ["path", JUNIOR, SENIOR]
COMPARE = ["compare", JUNIOR, SENIOR]
EXPORT = ["export", "web-developer"]
PRINTS = "--json prints, and -o writes {}. Leave out one of them."
STANDARD = "--format {} is for standard output, and -o writes {}."
REFUSED = {
    "path json": ([*PATH, "--json", "-o", "x.pdf"], PRINTS.format("x.pdf")),
    "moves json": (["moves", SENIOR, "--json", "-o", "x.md"], PRINTS.format("x.md")),
    "salary json": (["salary", "web-developer", "--json", "-o", "x.svg"], PRINTS.format("x.svg")),
    "two": ([*PATH, "--json", "--format", "md", "-o", "-"], "--json and --format md are two"),
    "path": ([*PATH, "--format", "html", "-o", "x.pdf"], STANDARD.format("html", "x.pdf")),
    "moves": (
        ["moves", SENIOR, "--format", "md", "-o", "x.html"],
        STANDARD.format("md", "x.html"),
    ),
    "print": (["print", SENIOR, "--format", "txt", "-o", "x.md"], STANDARD.format("txt", "x.md")),
    "talk-sheet": (
        ["talk-sheet", SENIOR, "--format", "md", "-o", "x.html"],
        STANDARD.format("md", "x.html"),
    ),
    "packet": (
        ["packet", SENIOR, "--growth", "g.yaml", "--format", "md", "-o", "x.html"],
        STANDARD.format("md", "x.html"),
    ),
    "salary": (
        ["salary", "web-developer", "--format", "png", "-o", "x.svg"],
        STANDARD.format("png", "x.svg"),
    ),
    "compare": (
        [*COMPARE, "--format", "markdown", "-o", "x.html"],
        STANDARD.format("markdown", "x.html"),
    ),
    "compare json": (
        [*COMPARE, "--format", "json", "-o", "x.html"],
        STANDARD.format("json", "x.html"),
    ),
    "export": ([*EXPORT, "--format", "csv", "-o", "x.yaml"], STANDARD.format("csv", "x.yaml")),
    "folder": ([*EXPORT, "--format", "csv", "-o", "x"], STANDARD.format("csv", "x")),
    "not printed": ([*PATH, "--format", "md"], "--format md is for standard output. Add `-o -`"),
    "matrix": ([*EXPORT, "--matrix", "-o", "x.yaml"], "--matrix is a form of CSV."),
    "matrix printed": ([*EXPORT, "--matrix", "-o", "-"], "--matrix is a form of CSV."),
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("case", REFUSED)
def test_two_formats_for_one_output_are_refused(
    case: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words, sentence = REFUSED[case]
    assert main(words) == 2
    printed = capsys.readouterr()
    assert sentence in printed.err
    assert printed.out == ""
    assert not list(folder.iterdir())


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ([*PATH, "--format", "md"], "x.md"),
        ([*COMPARE, "--format", "markdown"], "x.md"),
        ([*COMPARE, "--format", "text"], "x.txt"),
        ([*EXPORT, "--format", "yaml"], "x.yml"),
        ([*EXPORT, "--matrix"], "x.csv"),
    ],
)
def test_a_format_that_the_file_has_anyway_is_no_contradiction(
    words: list[str], name: str, folder: Path
) -> None:
    assert main([*words, "-o", name]) == 0
    assert (folder / name).stat().st_size


def test_standard_output_may_be_named_beside_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*PATH, "--json", "-o", "-"]) == 0
    assert json.loads(capsys.readouterr().out)


def test_a_suffix_that_no_format_has_is_reported_as_such(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*PATH, "--format", "md", "-o", "x.doc"]) == 2
    assert ".doc" in capsys.readouterr().err
