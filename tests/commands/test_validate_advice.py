"""`validate --advise`: what could be better, apart from errors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ladder_app.cli import main

LADDER = """\
name: Pottery
levels:
  - name: Junior
    responsibilities:
      - Helps as needed.
"""
LINE = "5:9: advice: “as needed” leaves the extent open. Say when, or how much. [vague-verbs]"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "pots.ladder.yaml"
    path.write_text(LADDER, encoding="utf-8")
    return path


def test_advice_follows_only_on_request_and_is_no_failure(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", str(path)]) == 0
    assert capsys.readouterr().out == ""
    assert main(["validate", "--advise", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}:{LINE}\n"


def test_advice_on_one_file_beside_the_errors_of_another(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("name: X\n", encoding="utf-8")
    assert main(["validate", "--advise", str(bad), str(path)]) == 1
    error, advice = capsys.readouterr().out.splitlines()
    assert "error: " in error
    assert advice == f"{path}:{LINE}"


def test_json_has_the_reason_and_the_source(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", "--advise", "--json", str(path)])
    (advice,) = json.loads(capsys.readouterr().out)
    assert (advice["severity"], advice["code"], advice["line"]) == ("advice", "vague-verbs", 5)
    assert advice["reason"].startswith("An expectation can be assessed only if")
    assert advice["url"].startswith("https://hrdailyadvisor.blr.com/")


def test_sarif_has_a_note(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", "--advise", "--sarif", str(path)])
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    (result,) = run["results"]
    assert result["level"] == rule["defaultConfiguration"]["level"] == "note"
    assert result["ruleId"] == rule["id"] == "vague-verbs"
    assert rule["helpUri"].startswith("https://")
    assert rule["shortDescription"]["text"]
