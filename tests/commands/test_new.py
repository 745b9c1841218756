"""`new`, `format`, and `validate` for other programs."""

from __future__ import annotations

import json
from pathlib import Path

from tests.commands.test_cli import career_ladder


def test_a_new_ladder_opens_and_is_never_written_over_another(tmp_path: Path) -> None:
    path = tmp_path / "analyst.ladder.yaml"
    made = career_ladder("new", "Data Analyst", "-o", str(path))
    assert (made.returncode, made.stdout) == (0, f"{path}\n")
    assert career_ladder("validate", str(path)).returncode == 0
    before = path.read_bytes()
    again = career_ladder("new", "Other", "-o", str(path))
    assert (again.returncode, path.read_bytes()) == (2, before)
    assert "is there already" in again.stderr


def test_the_format_is_told_without_a_file() -> None:
    message = career_ladder("format")
    assert message.stdout.startswith("# The ladder file")
    assert "| `open-top` |" in message.stdout


def test_sarif_says_the_same_problems_as_the_lines(tmp_path: Path) -> None:
    path = tmp_path / "bad ladder.yaml"
    path.write_text("name: X\nlevls: [A]\nlevels: [{name: A, pay: 1}]\n")
    sentence = career_ladder("validate", str(path))
    message = career_ladder("validate", "--sarif", str(path))
    assert (sentence.returncode, message.returncode) == (1, 1)
    (run,) = json.loads(message.stdout)["runs"]
    lines = []
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == path.as_uri()
        line, column = place["region"]["startLine"], place["region"]["startColumn"]
        text = f"{result['level']}: {result['message']['text']} [{result['ruleId']}]"
        lines.append(f"{path}:{line}:{column}: {text}")
    assert lines == sentence.stdout.splitlines()
