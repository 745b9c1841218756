"""Write as JSON what a screen reader is told of the running program; for /usr/bin/python3."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import pyatspi

APPLICATIONS = ("career-ladder", "Career Ladder")
DEADLINE_SECONDS = 20.0
PAUSE_SECONDS = 0.1
# A deeper tree than this is a loop.
DEEPEST = 40


def read(accessible: Any, depth: int = 0) -> dict[str, Any]:
    states = accessible.getState()
    children = [accessible[i] for i in range(accessible.childCount)] if depth < DEEPEST else []
    return {
        "name": accessible.name or "",
        "description": accessible.description or "",
        "role": accessible.getRoleName(),
        "showing": bool(states.contains(pyatspi.STATE_SHOWING)),
        "focusable": bool(states.contains(pyatspi.STATE_FOCUSABLE)),
        **headings(accessible),
        "children": [read(child, depth + 1) for child in children if child is not None],
    }


def headings(accessible: Any) -> dict[str, Any]:
    """Of a table the headings of its rows and columns, of a cell its own."""
    interfaces = pyatspi.listInterfaces(accessible)
    if "TableCell" in interfaces:
        cell = accessible.get_table_cell()
        found = {"row": cell.get_row_header_cells(), "column": cell.get_column_header_cells()}
        return {f"{key} heading": [each.name for each in cells] for key, cells in found.items()}
    if "Table" not in interfaces:
        return {}
    table = accessible.queryTable()
    rows = [table.getRowHeader(number) for number in range(table.nRows)]
    columns = [table.getColumnHeader(number) for number in range(table.nColumns)]
    return {
        "rows": [each.name if each else "" for each in rows],
        "columns": [each.name if each else "" for each in columns],
    }


def names_on_the_bus() -> list[str]:
    desktop = pyatspi.Registry.getDesktop(0)
    return [app.name for app in desktop if app is not None]


def application() -> Any:
    """The program, once its window shows."""
    for app in pyatspi.Registry.getDesktop(0):
        if app is None or app.name not in APPLICATIONS:
            continue
        for window in app:
            if window is not None and window.getState().contains(pyatspi.STATE_SHOWING):
                return app
    return None


def main() -> int:
    until = time.monotonic() + DEADLINE_SECONDS
    why = "nothing was asked"
    while time.monotonic() < until:
        try:
            app = application()
            if app is not None:
                Path(sys.argv[1]).write_text(json.dumps(read(app)), encoding="utf-8")
                return 0
            why = f"on the bus: {names_on_the_bus()}"
        except Exception as error:  # noqa: BLE001 - GLib's errors while the window is still made
            why = repr(error)
        time.sleep(PAUSE_SECONDS)
    print(f"no window of {APPLICATIONS} in {DEADLINE_SECONDS:.0f} s; {why}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
