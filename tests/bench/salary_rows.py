"""Timing the salary comparison of 500 levels: “what if” dragged, and the table opened."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.measure import Row, the_application

_LEVELS = 500
_FRAME_MS = 1000 / 60
_LEFT = Qt.MouseButton.LeftButton


def salary_rows(runs: int) -> list[Row]:
    """A step of dragging until it is painted, at the median and for all but one of a hundred."""
    from ladder_app.documents.none_guard import keep_none_alive
    from ladder_app.gui.actions.ids import ActionId
    from tests.gui.pages import open_window

    keep_none_alive()
    application = the_application()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "big.ladder.yaml"
        path.write_text(_paid_ladder(), encoding="utf-8")
        settings = QSettings(str(Path(name) / "s.ini"), QSettings.Format.IniFormat)
        window = open_window([path], [], settings)
        window.show()
        application.processEvents()
        pane = window.view.salary
        window.actions_by_id[ActionId.MY_SALARY].trigger()
        QTest.keyClicks(pane.field, "80000")
        application.processEvents()
        lines = [section.salary.x for section in pane.chart.laid_out.sections if section.salary]
        # The chart stands some pixels from the edge.
        start = QPoint(round(lines[0]) + 14, 10)
        drags = _dragged(pane.chart.viewport(), start, 100 * max(runs // 3, 2))
        table = _median(
            lambda: _toggled(window.actions_by_id[ActionId.SALARY_TABLE].trigger), max(runs, 7)
        )
        window.close()
    drags.sort()
    return [
        _row(
            f"what if, dragged over {_LEVELS} levels, median", statistics.median(drags), _FRAME_MS
        ),
        _row("the same, 99 of 100 steps", drags[len(drags) * 99 // 100], 2 * _FRAME_MS),
        _row(f"the table of {_LEVELS} levels shown, or the chart", table, 50.0),
    ]


def _paid_ladder() -> str:
    lines = ["name: Big", "levels:"]
    lines += [
        f"  - {{name: L{n}, pay: {{currency: USD, period: year,"
        f" minimum: {40000 + 200 * n}, maximum: {60000 + 300 * n}}}}}"
        for n in range(_LEVELS)
    ]
    return "\n".join(lines)


def _dragged(canvas: QWidget, start: QPoint, steps: int) -> list[float]:
    took = []
    _send(canvas, QEvent.Type.MouseButtonPress, start)
    for step in range(steps):
        at = start + QPoint(20 + 3 * (step % 60), 0)
        began = time.perf_counter()
        _send(canvas, QEvent.Type.MouseMove, at)
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1000)
    _send(canvas, QEvent.Type.MouseButtonRelease, start)
    return took


def _send(canvas: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    spot = QPointF(at)
    event = QMouseEvent(
        kind, spot, canvas.mapToGlobal(spot), _LEFT, _LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(canvas, event)


def _toggled(do: Callable[[], object]) -> None:
    do()
    QApplication.processEvents()


def _median(do: Callable[[], object], times: int) -> float:
    took = []
    for _ in range(times):
        began = time.perf_counter()
        do()
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def _row(name: str, ours: float, most: float) -> Row:
    return Row(name=name, unit="ms", ours=ours, yardstick=most, ratio=ours / most, budget=1.0)
