"""What the benchmark measures and compares with, and what it says where it cannot."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.bench import budgets
from tests.bench.__main__ import PARTS
from tests.bench.budgets import BUDGETS, far_over, report
from tests.bench.environment import runtime_python
from tests.bench.measure import run_once
from tests.bench.pdf_rows import require_texts
from tests.bench.row import exponent, exponent_row, row


def python(code: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", code, *arguments]


def test_a_measured_process_keeps_its_byte_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    seen = tmp_path / "seen"
    code = "import sys; open(sys.argv[1], 'w').write(str(sys.dont_write_bytecode))"
    run_once(python(code, str(seen)), seen)
    assert seen.read_text() == "False"


def test_a_process_that_writes_nothing_is_not_measured(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_text("from the run before")
    with pytest.raises(RuntimeError, match="did not write"):
        run_once(python("pass"), old)


def test_a_measured_process_has_the_packages_of_a_user_alone(tmp_path: Path) -> None:
    python = runtime_python(tmp_path / "environment")
    assert python is not None
    imports = "import yaml, msgspec, PySide6.QtCore, importlib.util as util"
    code = f"{imports}; assert not util.find_spec('pytest')"
    assert run_once([python, "-c", code]).cpu > 0


def test_a_page_without_text_is_no_yardstick(tmp_path: Path) -> None:
    page, pdf = tmp_path / "h.html", tmp_path / "h.pdf"
    page.write_text("<p>Level 1</p>", encoding="utf-8")
    run_once([sys.executable, "-m", "tests.bench.text_document", str(page), str(pdf)], pdf)
    require_texts(pdf, ["Level 1"])
    with pytest.raises(RuntimeError, match="Level 2"):
        require_texts(pdf, ["Level 2"])


def test_a_figure_that_doubles_with_its_size_has_the_exponent_1() -> None:
    assert exponent({1_000: 5.0, 2_000: 10.0}) == pytest.approx(1)
    assert exponent({1_000: 5.0, 4_000: 5.0}) == pytest.approx(0)


def test_every_budget_names_a_part_that_measures_it() -> None:
    assert {budget.part for budget in BUDGETS} <= PARTS.keys()


def test_the_report_has_each_budget_with_its_ratio_and_whether_it_is_met() -> None:
    rows = [
        row("show", 12.0, 10.0, 1.3, of=budgets.SHOW),
        row("within", 9.0, 10.0, 1.0, of=budgets.SWITCH_WITHIN),
        exponent_row("within", {1: 1.0, 2: 2.0}, 0.1, budgets.SWITCH_WITHIN),
    ]
    lines = {budget.name: line for budget, line in zip(BUDGETS, report(rows), strict=True)}
    assert lines[budgets.SHOW].endswith("1.20                     met")
    assert lines[budgets.SWITCH_WITHIN].endswith("0.90, 1.00               not met")
    assert lines[budgets.START].endswith("not measured (part “start”)")


def test_only_instructions_far_over_their_budget_fail_a_check() -> None:
    rows = [
        row("time", 9.0, 1.0, 1.0),
        row("near", 1.02, 1.0, 1.0, unit="mega"),
        row("far", 1.04, 1.0, 1.0, unit="mega"),
    ]
    assert [each.name for each in far_over(rows)] == ["far"]
