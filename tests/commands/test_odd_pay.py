"""Odd and bad pay on the command line: a right answer or a sentence, never a fault."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from ladder_app.cli import main
from tests.commands.test_cli import career_ladder
from tests.odd_pay import BAD, NO_AMOUNTS, ODD, written

Capture = pytest.CaptureFixture[str]


def asked(words: list[str], capsys: Capture, status: int = 0) -> str:
    """What the command says, in this process: dozens of others would take long."""
    assert main(words) == status
    output, errors = capsys.readouterr()
    assert "Traceback" not in errors
    assert not (output if status else errors)
    return errors or output


def salary(folder: Path, text: str, *more: str) -> list[str]:
    return ["salary", "odd", "--file", str(written(folder, text)), "--mine", "50000", *more]


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_pay_is_answered(tmp_path: Path, capsys: Capture, text: str) -> None:
    for more in ([], ["--period", "hour"], ["--json"]):
        sentence = asked(salary(tmp_path, text, *more), capsys)
        assert not [word for word in ("nan", "infinity", "inf ") if word in sentence.lower()]


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_pay_is_drawn(tmp_path: Path, capsys: Capture, text: str) -> None:
    for suffix in (".svg", ".csv"):
        path = tmp_path / f"out{suffix}"
        asked(salary(tmp_path, text, "-o", str(path)), capsys)
        assert "nan" not in path.read_text(encoding="utf-8").lower()


@pytest.mark.parametrize(
    "kind", ["minimum is maximum", "ranges from 1 to a trillion", "500 levels"]
)
@pytest.mark.parametrize("suffix", [".png", ".pdf"])
def test_odd_pay_is_painted(tmp_path: Path, kind: str, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    done = career_ladder(*salary(tmp_path, ODD[kind], "-o", str(path)))
    assert done.returncode == 0, done.stderr
    if suffix == ".pdf":
        text = "".join(page.extract_text() for page in PdfReader(path).pages)
        assert "L1" in text
        assert "nan" not in text.lower()


def test_a_range_without_width_has_no_penetration_and_no_overlap(
    tmp_path: Path, capsys: Capture
) -> None:
    text = asked(salary(tmp_path, ODD["minimum is maximum"]), capsys)
    lines = [line.split() for line in text.splitlines()]
    assert ["L1", "$50,000", "$50,000", "$50,000", "0%"] in lines
    assert ["L1", "1.00"] in lines
    assert "- L1: within the range, at the minimum, at the midpoint" in text


def test_figures_of_a_trillion_are_exact(tmp_path: Path, capsys: Capture) -> None:
    text = asked(salary(tmp_path, ODD["ranges from 1 to a trillion"]), capsys)
    assert "$500,000,000,000.50" in text
    assert "$499,999,950,000.50 below the midpoint" in " ".join(text.split())


@pytest.mark.parametrize(("text", "sentence"), BAD.values(), ids=BAD)
def test_bad_pay_in_a_file_is_a_sentence(
    tmp_path: Path, capsys: Capture, text: str, sentence: str
) -> None:
    assert main(["validate", str(written(tmp_path, text))]) == 1
    message = "".join(capsys.readouterr())
    assert sentence in message
    assert len(message) < 1000


@pytest.mark.parametrize(("typed", "sentence"), NO_AMOUNTS.items())
def test_a_salary_that_is_no_amount_is_a_sentence(
    capsys: Capture, typed: str, sentence: str
) -> None:
    assert sentence in asked(["salary", "backend-developer", f"--mine={typed}"], capsys, 2)
