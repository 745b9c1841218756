"""Whole processes beside bare ones: the start of the window, `show` and `validate`."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bench import budgets
from tests.bench.measure import instruction_rows, pair_rows, paired, run_once, run_pairs
from tests.bench.row import Bench, Row, exponent_row
from tests.bench.sample import big_ladder

_BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
label = QLabel("bare")
label.resize(1280, 800)
label.show()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, label.close))
app.exec()
"""
_BARE_COMMAND = "import yaml, msgspec, argparse, decimal"
_YAML_LOAD = """
import sys, yaml
with open(sys.argv[1], encoding="utf-8") as file:
    assert yaml.load(file, Loader=yaml.CSafeLoader)["levels"]
"""
_SIZES = (1, 2, 4, 8)


def start_rows(bench: Bench) -> list[Row]:
    """From the start of the process until the window is painted."""
    name = "start to the painted window"
    ours = [bench.python, "main.py", "--quit-when-painted"]
    bare = [bench.python, "-c", _BARE_WINDOW]
    figures = {
        "wall": (1.65, budgets.START),
        "cpu": (None, ""),
        "memory": (1.30, budgets.START_MEMORY),
    }
    counted = instruction_rows(bench, name, ours, bare, (1.75, budgets.START_INSTRUCTIONS))
    return [*paired(name, ours, bare, figures, bench.runs), *counted]


def show_rows(bench: Bench) -> list[Row]:
    """A bundled level as text."""
    name = "show backend-developer/senior"
    ours = [bench.python, "main.py", "show", "backend-developer/senior"]
    bare = [bench.python, "-c", _BARE_COMMAND]
    figures = {"wall": (1.3, budgets.SHOW), "cpu": (None, ""), "memory": (None, "")}
    counted = instruction_rows(bench, name, ours, bare, (None, ""))
    return [*paired(name, ours, bare, figures, bench.runs), *counted]


def validate_rows(bench: Bench) -> list[Row]:
    """Files of 1 to 8 MB, beside PyYAML's parser in C."""
    rows: list[Row] = []
    times: dict[int, float] = {}
    for size in _SIZES:
        found = _validate(bench, size)
        times[size] = found[0].ours
        rows += found
    return [*rows, exponent_row("validate, MB", times, 1.1, budgets.VALIDATE)]


def _validate(bench: Bench, size: int) -> Sequence[Row]:
    ladder = bench.folder / f"{size}.ladder.yaml"
    ladder.write_text(big_ladder(size * 1_000_000), encoding="utf-8")
    ours = [bench.python, "main.py", "validate", str(ladder)]
    theirs = [bench.python, "-c", _YAML_LOAD, str(ladder)]
    pairs = run_pairs(lambda: run_once(ours), lambda: run_once(theirs), max(3, bench.runs // 2))
    figures = {"wall": (1.0, budgets.VALIDATE), "cpu": (None, ""), "memory": (None, "")}
    return pair_rows(f"validate {size} MB", pairs, figures)
