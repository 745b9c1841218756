"""`python -m tests.bench`: the budgets, measured as ratios over paired runs.

Every row compares this program with a yardstick in the same run, since the
speed of a machine drifts. The table is printed and written as JSON.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from tests.bench.compare_rows import compare_rows
from tests.bench.import_rows import import_rows
from tests.bench.keystrokes import keystroke_rows
from tests.bench.measure import Row, paired, run_once, switch_row, without_yardstick
from tests.bench.path_rows import path_rows
from tests.bench.salary_rows import salary_rows
from tests.bench.sample import big_ladder, ladder_of
from tests.bench.scale_rows import scale_rows
from tests.bench.switch_rows import switch_rows

_OFFICE_TRIES = 2
"""The first start of LibreOffice may end with having made its settings."""

BARE_WINDOW = """
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
YAML_LOAD = """
import sys, yaml
with open(sys.argv[1], encoding="utf-8") as file:
    yaml.load(file, Loader=yaml.CSafeLoader)
"""


def rows(runs: int, folder: Path) -> list[Row]:
    """Measure everything that exists by now."""
    ladder = folder / "big.yaml"
    ladder.write_text(big_ladder(1_000_000), encoding="utf-8")
    start, bare = [sys.executable, "main.py", "--quit-when-painted"], [sys.executable, "-c"]
    validate = [sys.executable, "main.py", "validate", str(ladder)]
    return [
        *paired("cold start to the painted window", start, [*bare, BARE_WINDOW], 1.5, runs),
        *paired("validate 1 MB", validate, [*bare, YAML_LOAD, str(ladder)], 2.0, runs)[:1],
        switch_row(runs),
        *switch_rows(runs, folder),
        *path_rows(runs),
        *salary_rows(runs),
        *compare_rows(runs, folder),
        *keystroke_rows(runs, folder),
        *import_rows(runs),
        *scale_rows(runs, folder),
        *pdf_rows(runs, folder),
    ]


def pdf_rows(runs: int, folder: Path) -> list[Row]:
    """A family of 100 levels to PDF, beside LibreOffice turning its HTML into one."""
    ladder, page, pdf = folder / "hundred.ladder.yaml", folder / "h.html", folder / "h.pdf"
    ladder.write_text(ladder_of(100), encoding="utf-8")
    ours = [sys.executable, "main.py", "print", "big", "--replace", "--file", str(ladder), "-o"]
    run_once([*ours, str(page)])
    name, print_pdf, budget = "PDF of 100 levels", [*ours, str(pdf)], 0.5
    theirs = office_command(page)
    if theirs is None:
        sys.stderr.write("no LibreOffice here that writes the page as PDF\n")
        return [without_yardstick(name, print_pdf, budget, runs)]
    return paired(name, print_pdf, theirs, budget, runs)[:1]


def office_command(page: Path) -> list[str] | None:
    """The command by which LibreOffice turns the page into a PDF, if it really does."""
    office = shutil.which("soffice")
    if office is None:
        return None
    folder = page.parent
    command = [office, f"-env:UserInstallation=file://{folder}/office", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", str(folder / "by-office"), str(page)]
    written = folder / "by-office" / page.with_suffix(".pdf").name
    for _ in range(_OFFICE_TRIES):
        try:
            run_once(command, written)
        except RuntimeError:
            continue
        return command if written.read_bytes().startswith(b"%PDF") else None
    return None


def main() -> None:
    """Print the table and write it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument(
        "-o", "--output", type=Path, default=Path(tempfile.gettempdir()) / "bench.json"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measured = rows(options.runs, Path(folder))
    for row in measured:
        sys.stdout.write(f"{row}\n")
    options.output.write_text(json.dumps([row.as_dict() for row in measured], indent=2))
    sys.stdout.write(f"written to {options.output}\n")


if __name__ == "__main__":
    main()
