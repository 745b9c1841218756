"""`search`: what it refuses, and the words of its lines."""

from __future__ import annotations

import json

import pytest

from ladder_app.cli import main


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "there is nothing to search for. Give WORDS, or a skill with --skill NAME."),
        (["  "], "there is nothing to search for."),
        (["--skill", ""], "--skill needs the name of a skill."),
        (["docker", "--skill", "Git"], "search for WORDS or for a --skill, not for both."),
    ],
)
def test_a_refusal_names_what_was_given(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", *words]) == 2
    printed = capsys.readouterr()
    assert sentence in printed.err
    assert printed.out == ""


def test_lines_are_spelled_as_in_the_window(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "tests"]) == 0
    text = capsys.readouterr().out
    assert ": behavior: " in text
    assert "behaviour: " not in text
    assert main(["search", "tests", "--json"]) == 0
    assert "behaviour" in {match["kind"] for match in json.loads(capsys.readouterr().out)}
