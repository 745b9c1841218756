"""`python -m tests.bench [PART…]`: the budgets, measured as ratios over paired runs.

Every row compares this program with a yardstick in the same run, since the speed of a machine
drifts. The table is printed and written as JSON, with a line for each budget below it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from tests.bench.budgets import far_over, report
from tests.bench.compare_rows import compare_rows
from tests.bench.environment import runtime_python
from tests.bench.import_rows import import_rows
from tests.bench.keystrokes import keystroke_rows
from tests.bench.path_rows import path_rows
from tests.bench.pdf_rows import pdf_rows
from tests.bench.row import Bench, Row
from tests.bench.salary_rows import salary_rows
from tests.bench.scale_rows import scale_rows
from tests.bench.start_rows import show_rows, start_rows, validate_rows
from tests.bench.switch_rows import switch_rows

PARTS: Mapping[str, Callable[[Bench], list[Row]]] = {
    "start": start_rows,
    "show": show_rows,
    "validate": validate_rows,
    "pdf": pdf_rows,
    "import": import_rows,
    "switch": switch_rows,
    "compare": compare_rows,
    "keystroke": keystroke_rows,
    "scale": scale_rows,
    "path": path_rows,
    "salary": salary_rows,
}
"""What can be measured; whole processes first, before this one is full of windows."""


def measured(parts: Iterable[str], runs: int, folder: Path) -> list[Row]:
    """The rows of these parts; each row is printed when it is known."""
    python = runtime_python(folder / "environment")
    if python is None:
        _note("The packages of the tests are installed too: “pip install -e .” is missing here.")
    bench = Bench(
        runs=runs, folder=folder, python=python or sys.executable, valgrind=shutil.which("valgrind")
    )
    rows: list[Row] = []
    for part in parts:
        for row in PARTS[part](bench):
            _note(str(row))
            rows.append(row)
    return rows


def _note(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Print the tables, write the rows, and return 1 if too many instructions are to fail."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument(
        "--check", action="store_true", help="fail if instructions are 3 %% over their budget"
    )
    default = Path(tempfile.gettempdir()) / "bench.json"
    parser.add_argument("-o", "--output", type=Path, default=default)
    options = parser.parse_args()
    unknown = [part for part in options.parts if part not in PARTS]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}")
    with tempfile.TemporaryDirectory() as folder:
        rows = measured(options.parts or PARTS, options.runs, Path(folder))
    _note("")
    for line in report(rows):
        _note(line)
    options.output.write_text(json.dumps([row.as_dict() for row in rows], indent=2))
    _note(f"written to {options.output}")
    return 1 if options.check and far_over(rows) else 0


if __name__ == "__main__":
    sys.exit(main())
