"""The memory of a window that works for long: `python -m tests.monkey --memory`.

After some level switches and reloads, so that all that is made once is there, 2,000 switches
through every level and 400 reloads may not add a tenth to the memory of the process.
"""

from __future__ import annotations

import gc
import sys
import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.files.library import bundled_paths
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.cycles import CycleCollector
from ladder_app.gui.start import make_application
from tests.gui.pages import WindowPage, open_window
from tests.monkey.ladder_files import contents

SWITCHES, RELOADS = 2000, 400
MAX_GROWTH = 0.10
_ROUNDS = 10
_WARM_SWITCHES, _WARM_RELOADS = 300, 40
_VIEWS = (ActionId.LEVEL_VIEW, ActionId.COMPARE_VIEW, ActionId.PATH_VIEW)
_STATUS = Path("/proc/self/status")


def resident() -> float:
    """The resident memory of this process, in MiB, after a collection of garbage."""
    gc.collect()
    lines = dict(line.split(":", 1) for line in _STATUS.read_text().splitlines())
    return float(lines["VmRSS"].split()[0]) / 1024


class Worker:
    """Switches levels and reloads files in a window, as fast as it is painted."""

    def __init__(self, window: WindowPage, files: Path) -> None:
        """Work on the window, whose own file is rewritten before each reload."""
        self._window = window
        self._file = files
        self._texts = cycle((contents()["full"], contents()["other"], contents()["three levels"]))

    def _addresses(self) -> Iterator[str]:
        families = self._window.ladders.families
        return cycle([f"{family.id}/{level.id}" for family in families for level in family.levels])

    def switch(self, times: int) -> None:
        """Show so many levels, each family page and view among them."""
        for number, address in enumerate(islice(self._addresses(), times)):
            if number % 50 == 0:
                self._window.actions_by_id[_VIEWS[number // 50 % 3]].trigger()
            self._window.go_to(address if number % 9 else address.partition("/")[0])
            _process()

    def reload(self, times: int) -> None:
        """Reload so often; the file is another one each time."""
        for text in islice(self._texts, times):
            self._file.write_bytes(text)
            self._window.actions_by_id[ActionId.RELOAD].trigger()
            _process()
            while self._window.files.reading.is_busy:
                _process()


def _process() -> None:
    """A turn of the event loop; without one that runs, Qt deletes nothing later by itself."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def measure(folder: Path, switches: int = SWITCHES, reloads: int = RELOADS) -> tuple[float, float]:
    """The memory before and after, in MiB."""
    file = folder / "own.ladder.yaml"
    file.write_bytes(contents()["full"])
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = open_window(bundled_paths(), [file], settings)
    window.show()
    window.read_rest()
    CycleCollector(window, lambda: not window.files.reading.is_busy)
    worker = Worker(window, file)
    worker.switch(_WARM_SWITCHES)
    worker.reload(_WARM_RELOADS)
    before = resident()
    for _ in range(_ROUNDS):
        worker.switch(switches // _ROUNDS)
        worker.reload(reloads // _ROUNDS)
    return before, resident()


def main() -> int:
    """1 where it has grown by more than a tenth."""
    keep_none_alive()
    application = make_application()
    with tempfile.TemporaryDirectory() as name:
        before, after = measure(Path(name))
        application.processEvents()
    growth = after / before - 1
    sys.stdout.write(
        f"{before:.1f} MiB, after {SWITCHES} switches and {RELOADS} reloads {after:.1f} MiB:"
        f" {growth:+.1%} (at most {MAX_GROWTH:+.0%})\n"
    )
    return growth > MAX_GROWTH


if __name__ == "__main__":
    sys.exit(main())
