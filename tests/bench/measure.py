"""Runs whole processes in pairs; the application of the rows that are measured in this process."""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.bench.row import Bench, Row, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.gui.pages import WindowPage

_COLLECTED = re.compile(r"Collected : (\d+)")


class Run(NamedTuple):
    """What one run of a process took."""

    wall: float
    """Milliseconds."""

    cpu: float
    """Milliseconds of the processor."""

    memory: float
    """MiB at the peak."""


Promise = tuple[float | None, str]
"""The budget of a figure, and the name of the budget that it belongs to."""

FIGURES = {"wall": "ms", "cpu": "ms", "memory": "MiB"}


def usual_environment() -> dict[str, str]:
    """The environment of a measured process: Python keeps its byte code, as it usually does."""
    return {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run_once(command: Sequence[str], output: Path | None = None) -> Run:
    """One run of the command, which must write `output`."""
    if output is not None:
        output.unlink(missing_ok=True)
    launched = [sys.executable, "-I", "-S", str(Path(__file__).with_name("launch.py")), *command]
    done = subprocess.run(
        launched, env=usual_environment(), check=True, capture_output=True, text=True
    )
    status, *figures = json.loads(done.stdout)
    if status:
        raise RuntimeError(f"{command} ended with {status}")
    if output is not None and not (output.is_file() and output.stat().st_size):
        raise RuntimeError(f"{command} did not write {output}")
    return Run(*figures)


def run_pairs(
    ours: Callable[[], Run], yardstick: Callable[[], Run], runs: int
) -> list[tuple[Run, Run]]:
    """The two in turn, after a warm-up of each."""
    ours()
    yardstick()
    return [(ours(), yardstick()) for _ in range(runs)]


def pair_rows(
    name: str, pairs: Sequence[tuple[Run, Run]], budgets: Mapping[str, Promise]
) -> list[Row]:
    """The medians of the figures that `budgets` names, each with its budget and whose it is."""
    rows = []
    for figure, (budget, of) in budgets.items():
        values = [(getattr(a, figure), getattr(b, figure)) for a, b in pairs]
        rows.append(
            Row(
                name=f"{name}, {figure}",
                unit=FIGURES[figure],
                ours=statistics.median(a for a, _ in values),
                yardstick=statistics.median(b for _, b in values),
                ratio=statistics.median(a / b for a, b in values),
                budget=budget,
                of=of,
            )
        )
    return rows


def paired(
    name: str,
    ours: Sequence[str],
    yardstick: Sequence[str],
    budgets: Mapping[str, Promise],
    runs: int,
) -> list[Row]:
    """Two commands in turn, each figure's medians, and the median of the ratios."""
    pairs = run_pairs(lambda: run_once(ours), lambda: run_once(yardstick), runs)
    return pair_rows(name, pairs, budgets)


def instruction_rows(
    bench: Bench,
    name: str,
    ours: Sequence[str],
    yardstick: Sequence[str],
    budget: Promise,
) -> list[Row]:
    """Instructions that both commands execute, by callgrind; no row without valgrind."""
    if bench.valgrind is None:
        sys.stderr.write(f"no valgrind here, so no instructions of: {name}\n")
        return []
    counts = [_instructions(bench.valgrind, command) / 1e6 for command in (ours, yardstick)]
    return [
        row(f"{name}, instructions", counts[0], counts[1], budget[0], unit="mega", of=budget[1])
    ]


def _instructions(valgrind: str, command: Sequence[str]) -> int:
    tool = [valgrind, "--tool=callgrind", f"--callgrind-out-file={os.devnull}"]
    # The order of sets, and with it the number of instructions, depends on the hash seed.
    environment = {**usual_environment(), "PYTHONHASHSEED": "0"}
    done = subprocess.run(
        [*tool, *command], env=environment, check=True, capture_output=True, text=True
    )
    found = _COLLECTED.search(done.stderr)
    if found is None:
        raise RuntimeError(f"callgrind counted nothing of {command}: {done.stderr[-500:]}")
    return int(found[1])


def the_application() -> QApplication:
    """The one application of this process, made when it is first used."""
    from ladder_app.documents.import_hook import import_qt

    # As the program itself does, so that the sources of its modules are not read and kept.
    import_qt()
    from PySide6.QtWidgets import QApplication

    from ladder_app.documents.none_guard import keep_none_alive
    from ladder_app.gui.start import make_application

    keep_none_alive()
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else make_application()


def opened_window(paths: Sequence[Path], settings: Path) -> WindowPage:
    """A window with these ladders, shown, after all has been read."""
    from PySide6.QtCore import QSettings

    from tests.gui.pages import open_window

    the_application()
    window = open_window(paths, [], QSettings(str(settings), QSettings.Format.IniFormat))
    window.show()
    window.read_rest()
    finish_startup(window)
    return window


def finish_startup(window: WindowPage) -> None:
    """Let the window do what waits for an idle moment."""
    from PySide6.QtWidgets import QApplication

    from ladder_app.gui.base.idle import IdleWork

    QApplication.processEvents()
    while not all(work.is_done for work in window.findChildren(IdleWork)):
        QApplication.processEvents()


if sys.platform == "win32":
    raise SystemExit("The bench needs a system with wait4, such as Linux or macOS.")
