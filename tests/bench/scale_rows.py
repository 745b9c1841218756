"""10,000 levels in 50 families, some 10 MB: read while the window lives. A process of its own.

`python -m tests.bench.scale_rows FOLDER` measures once and writes its figures as JSON.
"""

from __future__ import annotations

import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import budgets
from tests.bench.measure import finish_startup, opened_window, usual_environment
from tests.bench.row import Bench, Row, exponent_row, milliseconds, row
from tests.bench.sample import ladder_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.gui.pages import WindowPage

FAMILIES, LEVELS_A_FAMILY = 50, 200
_LONGEST_GAP_MS, _MAX_MIB = 50.0, 140.0
_FRAME_MS = 8
_LEVELS = ("middle", "senior", "junior")


def measured_once(command: Sequence[str]) -> str:
    """What a process of its own writes about its figures."""
    done = subprocess.run(
        command, env=usual_environment(), check=True, capture_output=True, text=True
    )
    return done.stdout


def scale_rows(bench: Bench) -> list[Row]:
    """The largest gap between two turns of the event loop, the memory, and a level switch."""
    figures: dict[int, dict[str, float]] = {}
    for families in (FAMILIES // 2, FAMILIES):
        folder = bench.folder / f"many-{families}"
        write_many(folder, families)
        # The window's page object needs the packages of the tests.
        command = [sys.executable, "-m", "tests.bench.scale_rows", str(folder)]
        runs = [json.loads(measured_once(command)) for _ in range(max(3, bench.runs // 2))]
        figures[families * LEVELS_A_FAMILY] = {
            name: float(statistics.median(run[name] for run in runs)) for name in runs[0]
        }
    half, last = sorted(figures)
    switch, small = figures[last]["switch"], figures[last]["small"]
    gap = figures[last]["gap"]
    return [
        row("largest gap while 10,000 levels load (50 ms)", gap, _LONGEST_GAP_MS, 1.0),
        *(_memory_row(levels, each["memory"], levels == last) for levels, each in figures.items()),
        exponent_row("peak memory, levels", {n: figures[n]["memory"] for n in (half, last)}),
        exponent_row("largest gap, levels", {n: figures[n]["gap"] for n in (half, last)}),
        row("choose a level beside 10,000 others, or none", switch, small, 1.2),
    ]


def _memory_row(levels: int, memory: float, counts: bool) -> Row:
    budget, of = (1.0, budgets.MEMORY) if counts else (None, "")
    return row(f"peak memory at {levels:,} levels", memory, _MAX_MIB, budget, unit="MiB", of=of)


def write_many(folder: Path, families: int) -> None:
    """Fill a folder with families of 200 levels."""
    folder.mkdir()
    lines = ladder_of(LEVELS_A_FAMILY).splitlines(keepends=True)
    text = "".join(line for line in lines if not line.startswith("        behaviour:"))
    for number in range(families):
        named = text.replace("name: Big", f"id: family-{number}\nname: Family {number}", 1)
        (folder / f"many-{number}.ladder.yaml").write_text(named, encoding="utf-8")


def measure(folder: Path) -> dict[str, float]:
    """Open the folder in a window, as one who drops it there."""
    import gc

    from PySide6.QtWidgets import QApplication

    from ladder_app.files.library import bundled_paths

    # As the program itself does around its start.
    gc.disable()
    with tempfile.TemporaryDirectory() as private:
        window = opened_window(bundled_paths(), Path(private) / "s.ini")
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        gc.freeze()
        gc.enable()
        small = _switch(application, window)
        gap = _largest_gap(application, window, folder)
        switch = _switch(application, window)
        window.close()
    return {"gap": gap, "memory": _peak_mib(), "switch": switch, "small": small}


def _peak_mib() -> float:
    """The peak memory of this process alone."""
    status = Path("/proc/self/status")
    if status.exists():
        # What getrusage tells begins with the peak of the process that started this one.
        found = re.search(r"^VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii"), re.MULTILINE)
        if found:
            return int(found[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _largest_gap(application: QApplication, window: WindowPage, folder: Path) -> float:
    """The longest that the window could paint nothing, until all is read and prepared."""
    from PySide6.QtCore import QTimer

    turns: list[float] = []

    def turn() -> None:
        turns.append(time.perf_counter())
        window.levels.tree.viewport().update()

    timer = QTimer(interval=_FRAME_MS)
    timer.timeout.connect(turn)
    timer.start()
    turns.append(time.perf_counter())
    window.open_files([folder])
    while window.files.reading.is_busy:
        application.processEvents()
    finish_startup(window)
    turns.append(time.perf_counter())
    return 1000 * max(after - before for before, after in pairwise(turns))


def _switch(application: QApplication, window: WindowPage) -> float:
    def choose(name: str) -> None:
        window.go_to(f"backend-developer/{name}")
        application.processEvents()

    return statistics.median(milliseconds(partial(choose, name)) for name in _LEVELS * 7)


if __name__ == "__main__":
    json.dump(measure(Path(sys.argv[1])), sys.stdout)
