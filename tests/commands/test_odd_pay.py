"""Odd and bad pay on the command line: a right answer or a sentence, never a fault."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.commands.test_cli import career_ladder
from tests.odd_pay import BAD, NO_AMOUNTS, ODD, written


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_pay_is_answered(tmp_path: Path, text: str) -> None:
    words = ("salary", "odd", "--file", str(written(tmp_path, text)), "--mine", "50000")
    for more in ([], ["--period", "hour"], ["--json"]):
        done = career_ladder(*words, *more)
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
        for word in ("nan", "infinity", "inf ", "traceback"):
            assert word not in done.stdout.lower()


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
@pytest.mark.parametrize("ending", [".svg", ".png", ".csv", ".pdf"])
def test_odd_pay_is_drawn(tmp_path: Path, text: str, ending: str) -> None:
    path = tmp_path / f"out{ending}"
    file = written(tmp_path, text)
    done = career_ladder("salary", "odd", "--file", str(file), "--mine", "50000", "-o", str(path))
    assert done.returncode == 0, done.stderr
    if ending == ".pdf":
        said = "".join(page.extract_text() for page in PdfReader(path).pages)
    else:
        said = path.read_text(encoding="utf-8", errors="replace") if ending != ".png" else ""
    assert "nan" not in said.lower()
    assert path.stat().st_size > 100


def test_a_range_without_width_has_no_penetration_and_no_overlap(tmp_path: Path) -> None:
    file = written(tmp_path, ODD["minimum is maximum"])
    done = career_ladder("salary", "odd", "--file", str(file), "--mine", "50000")
    lines = [line.split() for line in done.stdout.splitlines()]
    assert ["L1", "$50,000", "$50,000", "$50,000", "0", "%"] in [
        [word for cell in line for word in cell.split("\N{NO-BREAK SPACE}")] for line in lines
    ]
    assert ["L1", "1.00"] in lines
    assert "- L1: within the range, at the midpoint" in done.stdout


def test_figures_of_a_trillion_are_exact(tmp_path: Path) -> None:
    file = written(tmp_path, ODD["ranges from 1 to a trillion"])
    said = career_ladder("salary", "odd", "--file", str(file), "--mine", "50000").stdout
    assert "$500,000,000,000.50" in said
    assert "$499,999,950,000.50 to the midpoint" in said


@pytest.mark.parametrize(("text", "sentence"), BAD.values(), ids=BAD)
def test_bad_pay_in_a_file_is_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    done = career_ladder("validate", str(written(tmp_path, text)))
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert sentence in said
    assert "Traceback" not in said
    assert len(said) < 1000


@pytest.mark.parametrize(("typed", "sentence"), NO_AMOUNTS.items())
def test_a_salary_that_is_no_amount_is_a_sentence(typed: str, sentence: str) -> None:
    done = career_ladder("salary", "backend-developer", f"--mine={typed}")
    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stdout == ""
