"""The whole program as `career-ladder` runs it, for tests that end it or talk to it.

    python -m tests.gui.process.run_program [FILE…]

Prints `ready` once the first window was painted, and then a line for each change of what is
open or shown. With CHANGE_LAYOUT set, the layout is changed before `ready`.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from ladder_app.cli import main
from ladder_app.gui import start
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.parts import Shell
from tests.gui.pages import WindowPage, start_with


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class Window(WindowPage):
    """A window that prints what is open and shown."""

    def report(self) -> None:
        """Change the layout where that is asked for, and say that it is ready."""
        self.files.read.connect(self._update_open)
        self.navigator.shown.connect(lambda _summary: say(f"shown {self.navigator.address}"))
        if os.environ.get("CHANGE_LAYOUT"):
            self.resize(700, 500)
            self.actions_by_id[ActionId.SHOW_SKILLS].trigger()
            self.actions_by_id[ActionId.SALARY_TABLE].trigger()
        say("ready")

    def _update_open(self) -> None:
        say(f"open {' '.join(path.name for path in self.ladders.own)}")

    def raise_(self) -> None:
        """Say so."""
        super().raise_()
        say("raised")


if __name__ == "__main__":
    windows: list[Window] = []

    def compose(*files: Any) -> Shell:
        windows.append(Window())
        start_with(windows[0])
        shell: Shell = vars(start)["compose_shell"](*files)
        return shell

    def finish(*parts: Any) -> None:
        real_finish(*parts)
        windows[0].report()

    real_finish = vars(start)["_finish_startup"]
    vars(start).update(compose_shell=compose, _finish_startup=finish)
    sys.exit(main(sys.argv[1:]))
