"""Timing the salary comparison of 500 levels: “what if” dragged, and the table opened."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.measure import opened_window
from tests.bench.row import FRAME_MS, Bench, Row, exponent_row, median_ms, row

_LEVELS = (250, 500)
_LEFT = Qt.MouseButton.LeftButton


def salary_rows(bench: Bench) -> list[Row]:
    """A step of dragging until it is painted, and the table shown."""
    drags, tables = zip(*(_measured(bench, levels) for levels in _LEVELS), strict=True)
    medians = dict(zip(_LEVELS, map(statistics.median, drags), strict=True))
    most = max(_LEVELS)
    slow = sorted(drags[-1])[len(drags[-1]) * 99 // 100]
    shown = f"the table of {most} levels shown, or the chart (50 ms)"
    return [
        row(f"what if, dragged over {most} levels (a frame)", medians[most], FRAME_MS, 1.0),
        row("the same, 99 of 100 steps (two frames)", slow, 2 * FRAME_MS, 1.0),
        exponent_row("what if, levels", medians),
        row(shown, tables[-1], 50.0, 1.0),
        exponent_row("the table shown, levels", dict(zip(_LEVELS, tables, strict=True))),
    ]


def _measured(bench: Bench, levels: int) -> tuple[list[float], float]:
    """The times of each step of dragging, and the time of showing the table."""
    from ladder_app.gui.actions.ids import ActionId

    path = bench.folder / f"paid-{levels}.ladder.yaml"
    path.write_text(_paid_ladder(levels), encoding="utf-8")
    window = opened_window([path], bench.folder / f"paid-{levels}.ini")
    pane = window.view.salary
    window.actions_by_id[ActionId.MY_SALARY].trigger()
    QTest.keyClicks(pane.field, "80000")
    QApplication.processEvents()
    lines = [section.salary.x for section in pane.chart.laid_out.sections if section.salary]
    # The chart stands some pixels from the edge.
    start = QPoint(round(lines[0]) + 14, 10)
    drags = _dragged(pane.chart.viewport(), start, 100 * max(bench.runs // 3, 2))
    toggle = window.actions_by_id[ActionId.SALARY_TABLE].trigger
    table = median_ms(max(bench.runs, 7), lambda: _toggled(toggle))
    window.close()
    return drags, table


def _paid_ladder(levels: int) -> str:
    lines = ["name: Big", "levels:"]
    lines += [
        f"  - {{name: L{n}, pay: {{currency: USD, period: year,"
        f" minimum: {40000 + 200 * n}, maximum: {60000 + 300 * n}}}}}"
        for n in range(levels)
    ]
    return "\n".join(lines)


def _dragged(canvas: QWidget, start: QPoint, steps: int) -> list[float]:
    took = []
    _send(canvas, QEvent.Type.MouseButtonPress, start)
    for step in range(steps):
        at = start + QPoint(20 + 3 * (step % 60), 0)
        began = time.process_time()
        _send(canvas, QEvent.Type.MouseMove, at)
        QApplication.processEvents()
        took.append((time.process_time() - began) * 1000)
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
