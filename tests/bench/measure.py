"""Timing whole processes in pairs, and a level switch inside one."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, to_builtins

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Row(Struct, frozen=True, kw_only=True):
    """One measured figure beside its yardstick and its budget.

    A machine may have no yardstick; then there is no ratio either.
    """

    name: str
    unit: str
    ours: float
    yardstick: float | None
    ratio: float | None
    budget: float

    def __str__(self) -> str:
        """The row of the table."""
        if self.yardstick is None or self.ratio is None:
            return f"{self.name:44} {self.ours:10.1f} {'':10} {self.unit:3} no yardstick"
        verdict = "ok" if self.ratio <= self.budget else "OVER"
        return (
            f"{self.name:44} {self.ours:10.1f} {self.yardstick:10.1f} {self.unit:3}"
            f" ratio {self.ratio:5.2f} (budget {self.budget:.2f}) {verdict}"
        )

    def as_dict(self) -> dict[str, object]:
        """The row for JSON."""
        return dict(to_builtins(self))


def usual_environment() -> dict[str, str]:
    """The environment of a measured process: Python keeps its byte code, as it usually does."""
    return {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run_once(command: Sequence[str], output: Path | None = None) -> tuple[float, float]:
    """Wall milliseconds and peak MiB of one run of the command, which must write `output`."""
    if output is not None:
        output.unlink(missing_ok=True)
    sink = os.open(os.devnull, os.O_WRONLY)
    began = time.perf_counter()
    process = os.posix_spawn(
        command[0],
        list(command),
        usual_environment(),
        file_actions=[(os.POSIX_SPAWN_DUP2, sink, 1), (os.POSIX_SPAWN_DUP2, sink, 2)],
    )
    _, status, usage = os.wait4(process, 0)
    took = (time.perf_counter() - began) * 1000
    os.close(sink)
    if os.waitstatus_to_exitcode(status):
        raise RuntimeError(f"{command} ended with {os.waitstatus_to_exitcode(status)}")
    if output is not None and not (output.is_file() and output.stat().st_size):
        raise RuntimeError(f"{command} did not write {output}")
    return took, usage.ru_maxrss / 1024


def without_yardstick(name: str, ours: Sequence[str], budget: float, runs: int) -> Row:
    """The median time of the command alone, after a warm-up."""
    run_once(ours)
    took = statistics.median(run_once(ours)[0] for _ in range(runs))
    return Row(name=name, unit="ms", ours=took, yardstick=None, ratio=None, budget=budget)


def paired(
    name: str, ours: Sequence[str], yardstick: Sequence[str], budget: float, runs: int
) -> list[Row]:
    """The commands in turn, after a warm-up of each; medians of time and memory."""
    run_once(ours)
    run_once(yardstick)
    pairs = [(run_once(ours), run_once(yardstick)) for _ in range(runs)]
    return [
        Row(
            name=f"{name}, {what}",
            unit=unit,
            ours=statistics.median(a[part] for a, _ in pairs),
            yardstick=statistics.median(b[part] for _, b in pairs),
            ratio=statistics.median(a[part] / b[part] for a, b in pairs),
            budget=budget,
        )
        for part, (what, unit) in enumerate((("time", "ms"), ("peak memory", "MiB")))
    ]


def the_application() -> QApplication:
    """The one application of this process, made when it is first wanted."""
    from PySide6.QtWidgets import QApplication

    from ladder_app.documents.none_guard import keep_none_alive
    from ladder_app.gui.start import make_application

    keep_none_alive()
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else make_application()


def switch_row(runs: int) -> Row:
    """A level chosen until it is painted, against one 60 Hz frame."""
    from PySide6.QtCore import QSettings

    from ladder_app.documents.none_guard import keep_none_alive
    from ladder_app.files.library import bundled_paths
    from tests.gui.pages import open_window

    keep_none_alive()
    application = the_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat)
        window = open_window(bundled_paths(), [], settings)
        window.read_rest()
        window.show()
        application.processEvents()
        times = []
        for name in ("middle", "senior", "junior") * max(runs, 7):
            began = time.perf_counter()
            window.go_to(f"backend-developer/{name}")
            application.processEvents()
            times.append((time.perf_counter() - began) * 1000)
        window.close()
    took, frame = statistics.median(times), 1000 / 60
    return Row(
        name="choose a level, to painted (yardstick: a frame)",
        unit="ms",
        ours=took,
        yardstick=frame,
        ratio=took / frame,
        budget=1.0,
    )


if sys.platform == "win32":
    raise SystemExit("The bench needs a system with wait4, such as Linux or macOS.")
