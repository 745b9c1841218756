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
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.measure import Row, the_application, usual_environment
from tests.bench.sample import ladder_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.gui.pages import WindowPage

FAMILIES, LEVELS_A_FAMILY = 50, 200
_LONGEST_GAP_MS, _MAX_MIB = 50.0, 300.0
_FRAME_MS = 8
_LEVELS = ("middle", "senior", "junior")


def measured_once(command: Sequence[str]) -> str:
    """What a process of its own writes about its figures."""
    done = subprocess.run(
        command, env=usual_environment(), check=True, capture_output=True, text=True
    )
    return done.stdout


def scale_rows(runs: int, folder: Path) -> list[Row]:
    """The largest gap between two turns of the event loop, the memory, and a level switch."""
    many = folder / "many"
    write_many(many)
    command = [sys.executable, "-m", "tests.bench.scale_rows", str(many)]
    measured = [json.loads(measured_once(command)) for _ in range(max(3, runs // 2))]

    def median(name: str) -> float:
        return float(statistics.median(each[name] for each in measured))

    switch, small = median("switch"), median("small")
    gap, memory = median("gap"), median("memory")
    return [
        Row(
            name="largest gap while 10 MB load (yardstick: 50 ms)",
            unit="ms",
            ours=gap,
            yardstick=_LONGEST_GAP_MS,
            ratio=gap / _LONGEST_GAP_MS,
            budget=1.0,
        ),
        Row(
            name="peak memory at 10,000 levels (yardstick: 300)",
            unit="MiB",
            ours=memory,
            yardstick=_MAX_MIB,
            ratio=memory / _MAX_MIB,
            budget=1.0,
        ),
        Row(
            name="choose a level beside 10,000 others, or none",
            unit="ms",
            ours=switch,
            yardstick=small,
            ratio=switch / small,
            budget=1.2,
        ),
    ]


def write_many(folder: Path) -> None:
    """Fill a folder with the families."""
    folder.mkdir()
    lines = ladder_of(LEVELS_A_FAMILY).splitlines(keepends=True)
    text = "".join(line for line in lines if not line.startswith("        behaviour:"))
    for number in range(FAMILIES):
        named = text.replace("name: Big", f"id: family-{number}\nname: Family {number}", 1)
        (folder / f"many-{number}.ladder.yaml").write_text(named, encoding="utf-8")


def measure(folder: Path) -> dict[str, float]:
    """Open the folder in a window, as one who drops it there."""
    import gc

    from PySide6.QtCore import QSettings

    from ladder_app.documents.none_guard import keep_none_alive
    from ladder_app.files.library import bundled_paths
    from tests.gui.pages import open_window

    # As the program itself does around its start.
    gc.disable()
    keep_none_alive()
    application = the_application()
    with tempfile.TemporaryDirectory() as private:
        settings = QSettings(str(Path(private) / "s.ini"), QSettings.Format.IniFormat)
        window = open_window(bundled_paths(), [], settings)
        window.show()
        window.read_rest()
        _finish_startup(application, window)
        gc.freeze()
        gc.enable()
        small = _switch(application, window)
        gap = _largest_gap(application, window, folder)
        switch = _switch(application, window)
        window.close()
    return {"gap": gap, "memory": _peak_mib(), "switch": switch, "small": small}


def _finish_startup(application: QApplication, window: WindowPage) -> None:
    from ladder_app.gui.base.idle import IdleWork

    application.processEvents()
    while not all(work.is_done for work in window.findChildren(IdleWork)):
        application.processEvents()


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
    _finish_startup(application, window)
    turns.append(time.perf_counter())
    return 1000 * max(after - before for before, after in pairwise(turns))


def _switch(application: QApplication, window: WindowPage) -> float:
    times = []
    for name in _LEVELS * 7:
        began = time.perf_counter()
        window.go_to(f"backend-developer/{name}")
        application.processEvents()
        times.append(1000 * (time.perf_counter() - began))
    return statistics.median(times)


if __name__ == "__main__":
    json.dump(measure(Path(sys.argv[1])), sys.stdout)
