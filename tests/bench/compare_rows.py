"""Timing the Compare view: from the key until it is painted."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence

from tests.bench import budgets
from tests.bench.measure import opened_window
from tests.bench.row import FRAME_MS, Bench, Row, exponent_row, row

_LEVELS = 6
_STATEMENTS = (1_000, 2_000, 4_000)
"""In all six levels."""


def compare_rows(bench: Bench) -> list[Row]:
    """Two bundled levels, and six levels of families of thousands of statements."""
    from ladder_app.files.library import bundled_paths

    paths = [*bundled_paths()]
    for count in _STATEMENTS:
        ladder = bench.folder / f"statements-{count}.ladder.yaml"
        ladder.write_text(statements_ladder(count), encoding="utf-8")
        paths.append(ladder)
    window = opened_window(paths, bench.folder / "compare.ini")
    two = _time(
        window, [["backend-developer/senior"], ["devops-engineer/senior"]], max(bench.runs, 7)
    )
    rows = [row("compare two levels, key to painted (a frame)", two, FRAME_MS, 1.0)]
    times: dict[int, float] = {}
    for count in _STATEMENTS:
        levels = [f"statements-{count}/level-{number}" for number in range(1, _LEVELS + 1)]
        times[count] = _time(window, [levels, levels[:2]], max(3, bench.runs // 2))
    last = max(_STATEMENTS)
    for count, took in times.items():
        budget, of = (1.0, budgets.COMPARE) if count == last else (None, "")
        name = f"compare six levels, {count:,} statements (three frames)"
        rows.append(row(name, took, 3 * FRAME_MS, budget, of=of))
    rows.append(exponent_row("compare six levels, statements", times))
    scrolled = _scroll(window, bench.runs)
    rows.append(row("scroll their matrix by a page (a frame)", scrolled, FRAME_MS, 1.0))
    window.close()
    return rows


def statements_ladder(count: int) -> str:
    """Six levels, whose statements are kept, grow, are reworded or are new in turn."""
    name = f"statements-{count}"
    lines = ["format: 1", f"id: {name}", f"name: {name.capitalize()}", "levels:"]
    for level in range(1, _LEVELS + 1):
        lines += [f"  - id: level-{level}", f"    name: Level {level}", "    responsibilities:"]
        for item in range(count // _LEVELS):
            lines += _statement(level, item)
    return "\n".join(lines) + "\n"


def _statement(level: int, item: int) -> list[str]:
    topic = f"{_WORDS[item % 13]} {_WORDS[item % 11]} {_WORDS[item % 7]} area {item}"
    grown = " and teaches others to do the same" * (level // 2)
    kinds = (
        f"Keeps {topic} in good order.",
        f"Builds {topic}{grown}.",
        f"Answers for {topic} {'alone' if level % 2 else 'together with the team'}.",
        f"Begins {_WORDS[(item + level) % 13]} work on {topic} in stage {level}.",
    )
    grows = [f"        grows: s-{level - 1}-{item}"] if item % 4 == 1 and level > 1 else []
    return [f"      - id: s-{level}-{item}", f"        text: {kinds[item % 4]}", *grows]


_WORDS = (
    "storage", "network", "billing", "search", "reporting", "deployment", "monitoring",
    "accounts", "payments", "messages", "schedules", "documents", "analysis",
)  # fmt: skip


def _time(window: object, choices: Sequence[Sequence[str]], runs: int) -> float:
    """Milliseconds from Ctrl+D until what is chosen in the tree is painted side by side."""
    from PySide6.QtCore import QItemSelection, QItemSelectionModel
    from PySide6.QtWidgets import QApplication

    from ladder_app.gui.actions.ids import ActionId
    from tests.gui.pages import WindowPage

    assert isinstance(window, WindowPage)
    tree, model = window.levels.tree, window.levels.model
    took = []
    for number in range(2 * runs + 2):
        window.actions_by_id[ActionId.LEVEL_VIEW].trigger()
        addresses = choices[number % len(choices)]
        window.go_to(addresses[-1])
        chosen = QItemSelection()
        for address in addresses:
            chosen.select(model.index_of(address), model.index_of(address))
        tree.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        for _ in range(3):
            QApplication.processEvents()
        began = time.process_time()
        window.actions_by_id[ActionId.COMPARE].trigger()
        QApplication.processEvents()
        took.append((time.process_time() - began) * 1000)
    # The first one also imports and makes the view; of two choices, the first is meant.
    return statistics.median(took[2::2])


def _scroll(window: object, runs: int) -> float:
    from PySide6.QtWidgets import QApplication

    from tests.gui.pages import WindowPage

    assert isinstance(window, WindowPage)
    assert window.compare.view is not None
    bar = window.compare.view.table.verticalScrollBar()
    took = []
    for _ in range(3 * max(runs, 7)):
        began = time.process_time()
        bar.setValue(bar.value() + bar.pageStep())
        QApplication.processEvents()
        took.append((time.process_time() - began) * 1000)
    return statistics.median(took)
