"""Run the window with an error of one kind in it, and write as JSON what came of it.

A process of its own: where the event loop is called from Python, as in a test, PySide gives an
error in painting to that caller in place of `sys.excepthook`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ladder_app.cli import main
from ladder_app.gui import start
from ladder_app.gui.notices.notice_bar import NoticeBar
from ladder_app.gui.panes.row_delegate import RowDelegate
from ladder_app.gui.parts import Shell
from ladder_app.gui.tree.model import TreeModel
from tests.gui.pages import WindowPage, start_with

ADDRESS = "backend-developer/senior"
EVERY = 40  # milliseconds


def fail(*_arguments: object, **_named: object) -> Any:
    raise ValueError("of 105000")


def in_painting_a_row(_window: WindowPage) -> None:
    RowDelegate._paint_statement = fail  # type: ignore[method-assign]


def in_painting_the_chart(_window: WindowPage) -> None:
    import ladder_app.gui.salary.chart as chart

    chart.paint_chart = fail  # type: ignore[attr-defined]


def in_a_model(_window: WindowPage) -> None:
    TreeModel.node_at = fail  # type: ignore[method-assign]


CASES: dict[str, Callable[[WindowPage], None]] = {
    case.__name__: case for case in (in_painting_a_row, in_painting_the_chart, in_a_model)
}
UNDONE = RowDelegate._paint_statement, TreeModel.node_at


class Session(QObject):
    """Puts the error in, waits for the notice, takes the error out, and goes to a level."""

    def __init__(self, window: WindowPage, case: str) -> None:
        super().__init__(window)
        self._window = window
        self._case = case
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._is_in = False

    def _look(self) -> None:
        if not self._is_in:
            if QApplication.windowIcon().isNull():
                return  # What the first window did not wait for is not done yet.
            self._is_in = True
            CASES[self._case](self._window)
        notice = self._notice()
        if notice is None or "times" not in notice.text:
            for view in (self._window.view, *self._window.view.findChildren(QObject)):
                viewport = getattr(view, "viewport", None)
                if viewport is not None:
                    viewport().update()
            self._window.levels.tree.viewport().update()
            self._window.view.update()
            return
        self._timer.stop()
        QTimer.singleShot(0, self._finish)

    def _notice(self) -> NoticeBar | None:
        bars = self._window.findChildren(NoticeBar)
        return next((bar for bar in bars if bar.isVisible()), None)

    def _finish(self) -> None:
        notice = self._notice()
        RowDelegate._paint_statement, TreeModel.node_at = UNDONE  # type: ignore[method-assign]
        self._window.go_to(ADDRESS)
        node = self._window.levels.node_to_show()
        text = {
            "notice": notice.text if notice else "",
            "notices": len([n for n in self._window.findChildren(NoticeBar) if n.isVisible()]),
            "tree": node.address if node else "",
            "shown": self._window.navigator.address,
            "views": self._window.views.address,
            "platform": QGuiApplication.platformName(),
        }
        Path(sys.argv[2]).write_text(json.dumps(text), encoding="utf-8")
        self._window.close()


def compose_with_session(*files: Any) -> Shell:
    window = WindowPage()
    start_with(window)
    Session(window, sys.argv[1])
    shell: Shell = vars(start)["compose_shell"](*files)
    return shell


if __name__ == "__main__":
    vars(start)["compose_shell"] = compose_with_session
    sys.exit(main([]))
