"""One seed in a process of its own: `python -m tests.monkey.worker SEED EVENTS SECONDS FOLDER`.

Each event is written before it is done, so that the last line names what crashed.
"""

from __future__ import annotations

import faulthandler
import os
import random
import signal
import sys
import time
import traceback
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer

from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.files.library import bundled_paths
from ladder_app.gui.base.cycles import CycleCollector
from ladder_app.gui.base.idle import IdleWork
from ladder_app.gui.base.task import Task
from ladder_app.gui.diagnostics.early_errors import EarlyErrors
from ladder_app.gui.diagnostics.start import Diagnostics
from ladder_app.gui.start import make_application
from tests.gui.pages import WindowPage, open_window
from tests.monkey.answers import Answers
from tests.monkey.events import Monkey
from tests.monkey.fences import Fences
from tests.monkey.ladder_files import Outside
from tests.monkey.watch import Faults, Stopwatch, disagreements

_STANDSTILL_SECONDS = 300
"""Without using the processor: a deadlock, on the slowest machine."""
_SETTLE_SECONDS = 3.0
_SETTLED = 0.8


def note(line: str) -> None:
    """Report what is done next."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class Run:
    """A program and its window, which is opened again whenever an event closes it."""

    def __init__(self, seed: int, folder: Path) -> None:
        """Open the window on files and settings in this folder."""
        self.chance = random.Random(seed)  # noqa: S311 - nothing secret
        self._early = EarlyErrors()
        self.application = make_application()
        self.application.setQuitOnLastWindowClosed(False)
        files = folder / "files"
        files.mkdir()
        self.outside = Outside(files, self.chance)
        self.faults = Faults()
        self._fences = Fences(files, self.chance, note)
        self.answers = Answers(self.chance, note)
        self._settings = folder / "settings.ini"
        self._own = self.outside.opened
        self.window, self._diagnostics = self._open()

    def _open(self) -> tuple[WindowPage, Diagnostics]:
        settings = QSettings(str(self._settings), QSettings.Format.IniFormat)
        window = open_window(bundled_paths(), self._own, settings, self._fences.ask_printer)
        window.place()
        window.show()
        diagnostics = Diagnostics(window.program, self._early, debug=False)
        # The program writes crashes into a file of its own.
        faulthandler.enable()
        self.faults.attach()
        window.read_rest()
        self._collector = CycleCollector(window, lambda: not window.files.reading.is_busy)
        return window, diagnostics

    def open_again(self) -> None:
        """End the program and start it again, with the settings that it kept."""
        note("    opens the window again")
        self._diagnostics.close()
        self.window.close()
        self.window.deleteLater()
        self._own = []
        self.window, self._diagnostics = self._open()

    def _is_busy(self) -> bool:
        tasks, works = self.window.findChildren(Task), self.window.findChildren(IdleWork)
        return any(task.is_busy for task in tasks) or not all(work.is_done for work in works)

    def is_settled(self, since: float) -> bool:
        """Whether the window has done what was due, or has had enough time for it."""
        return not self._is_busy() or time.monotonic() - since > _SETTLE_SECONDS

    def faults_now(self) -> list[str]:
        """What is wrong by now."""
        return [*self.faults.found, *disagreements(self.window)]


class Turns(QObject):
    """Does one event in a turn of the event loop, where a user's would be."""

    def __init__(self, whole: Run, events: int, seconds: int) -> None:
        """Begin with the first event."""
        super().__init__()
        self._whole, self._events, self._seconds = whole, events, seconds
        self._number = 0
        self._is_in_event = False
        self._since = time.monotonic()
        self._watch = Stopwatch()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()
        self.found: list[str] = []

    def _turn(self) -> None:
        """The next event, once the last has had its effect; not within an event."""
        if self._is_in_event:
            return
        whole = self._whole
        if not whole.window.isVisible():
            whole.open_again()
        if not whole.is_settled(self._since):
            return
        self.found = whole.faults_now() + self._hang()
        if self.found or self._number == self._events:
            self._timer.stop()
            whole.application.exit()
            return
        self._do_one()

    def _hang(self) -> list[str]:
        taken = self._watch.seconds()
        is_hang = taken > self._seconds and self._number
        return [f"the event took {taken:.1f} s of the processor"] if is_hang else []

    def _do_one(self) -> None:
        whole, number = self._whole, self._number
        self._number += 1
        signal.setitimer(signal.ITIMER_VIRTUAL, 2 * self._seconds)
        faulthandler.dump_traceback_later(_STANDSTILL_SECONDS, exit=True)
        whole.answers.begin_event()
        self._watch.seconds()
        self._is_in_event = True
        try:
            Monkey(
                whole.window, whole.chance, whole.outside, lambda line: note(f"{number} {line}")
            ).do_one()
        except Exception:  # noqa: BLE001 - the hooks would hide the traceback
            whole.faults.found.append(traceback.format_exc())
        finally:
            self._is_in_event = False
        self._since = time.monotonic()
        if whole.chance.random() > _SETTLED:
            self._since -= _SETTLE_SECONDS


def run(seed: int, events: int, seconds: int, folder: Path) -> list[str]:
    """Do the events; returns what is wrong after the first that does harm."""
    try:
        whole = Run(seed, folder)
    except Exception:  # noqa: BLE001 - the hooks would hide the traceback
        return [traceback.format_exc()]
    turns = Turns(whole, events, seconds)
    whole.application.exec()
    return turns.found


def main() -> int:
    """1 where something is wrong."""
    faulthandler.enable()
    # The signal comes after so much time on the processor, and ends the process.
    faulthandler.register(signal.SIGVTALRM, all_threads=True, chain=True)
    keep_none_alive()
    seed, events, seconds = map(int, sys.argv[1:4])
    found = run(seed, events, seconds, Path(sys.argv[4]))
    for line in found:
        note(f"FAULT {line}")
    return 1 if found else 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    # Nothing is taken apart: tests of the start are about how the program ends.
    os._exit(status)
