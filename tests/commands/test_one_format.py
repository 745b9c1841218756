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
PRINTS = "JSON is printed, and -o writes {}. Leave out one of them."
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
        STANDARD.format("md", "x.html"),
    ),
    "compare json": (
        [*COMPARE, "--format", "json", "-o", "x.html"],
        PRINTS.format("x.html"),
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


@pytest.mark.parametrize(
    ("words", "short", "long"),
    [
        (["show", SENIOR], "txt", "text"),
        (["show", SENIOR], "md", "markdown"),
        (COMPARE, "md", "Markdown"),
        ([*PATH, "-o", "-"], "md", "markdown"),
        (["print", SENIOR, "-o", "-"], "txt", "text"),
        (["moves", SENIOR, "-o", "-"], "txt", "text"),
        ([*EXPORT, "-o", "-"], "yaml", "yml"),
    ],
)
def test_both_spellings_of_a_format_are_the_same(
    words: list[str], short: str, long: str, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = []
    for name in (short, long):
        assert main([*words, "--format", name]) == 0
        printed.append(capsys.readouterr().out)
    assert printed[0] == printed[1]
    assert printed[0]


@pytest.mark.parametrize(
    "words",
    [
        ["show", SENIOR],
        COMPARE,
        PATH,
        [*PATH, "-o", "-"],
        ["moves", SENIOR],
        ["salary", "web-developer"],
        ["list"],
        ["search", "review"],
        ["market", "software developers", "--area", "Denver"],
        ["validate", str(Path(__file__).parents[2] / "pyproject.toml")],
    ],
    ids=lambda words: " ".join(words[:1] + words[3:]),
)
def test_json_is_a_format(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    printed = []
    for form in (["--json"], ["--format", "json"], ["--json", "--format", "json"]):
        status = main([*words, *form])
        printed.append((status, capsys.readouterr().out))
    assert printed[0] == printed[1] == printed[2]
    assert json.loads(printed[0][1])


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["list", "--json", "--format", "text"], "--json and --format txt are two formats."),
        (["validate", "x", "--sarif", "--json"], "--sarif and --json are two formats."),
        (["market", "--csv", "--json"], "--csv and --json are two formats."),
        (["show", SENIOR, "--format", "md", "--format", "html"], "--format md and --format html"),
    ],
)
def test_two_formats_are_refused_by_every_command(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize("command", ["show", "compare", "path", "print"])
def test_the_help_has_one_spelling(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    text = capsys.readouterr().out
    assert "md" in text
    assert "markdown" not in text
