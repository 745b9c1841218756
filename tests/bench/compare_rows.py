"""Timing the Compare view: from the key until it is painted."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.measure import Row, the_application

_FRAME_MS = 1000 / 60
_MAX_MS = 50.0
_LEVELS, _STATEMENTS = 6, 167  # a thousand in all


def compare_rows(runs: int, folder: Path) -> list[Row]:
    """Two bundled levels, and six levels of a family of a thousand statements."""
    from PySide6.QtCore import QSettings

    from ladder_app.documents.none_guard import keep_none_alive
    from ladder_app.files.library import bundled_paths
    from tests.gui.pages import open_window

    keep_none_alive()
    the_application()
    ladder = folder / "thousand.ladder.yaml"
    ladder.write_text(thousand_statements(), encoding="utf-8")
    with tempfile.TemporaryDirectory() as place:
        settings = QSettings(str(Path(place) / "s.ini"), QSettings.Format.IniFormat)
        window = open_window(bundled_paths(), [ladder], settings)
        window.read_rest()
        window.show()
        two = _time(window, [["backend-developer/senior"], ["devops-engineer/senior"]], runs)
        levels = [f"thousand/level-{number}" for number in range(1, _LEVELS + 1)]
        six = _time(window, [levels, levels[:2]], runs)
        scrolled = _scroll(window, runs)
        window.close()
    return [
        _row("compare two levels, key to painted (a frame)", two, _FRAME_MS),
        _row("compare six, 1,000 statements, to painted", six, _MAX_MS),
        _row("scroll their matrix by a page, to painted", scrolled, _FRAME_MS),
    ]


def thousand_statements() -> str:
    """Six levels, whose statements are kept, grow, are reworded or are new in turn."""
    lines = ["format: 1", "id: thousand", "name: Thousand", "levels:"]
    for level in range(1, _LEVELS + 1):
        lines += [f"  - id: level-{level}", f"    name: Level {level}", "    responsibilities:"]
        for item in range(_STATEMENTS):
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
    for number in range(2 * max(runs, 7) + 2):
        window.actions_by_id[ActionId.LEVEL_VIEW].trigger()
        addresses = choices[number % len(choices)]
        window.go_to(addresses[-1])
        chosen = QItemSelection()
        for address in addresses:
            chosen.select(model.index_of(address), model.index_of(address))
        tree.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        for _ in range(3):
            QApplication.processEvents()
        began = time.perf_counter()
        window.actions_by_id[ActionId.COMPARE].trigger()
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1000)
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
        began = time.perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def _row(name: str, ours: float, most: float) -> Row:
    return Row(name=name, unit="ms", ours=ours, yardstick=most, ratio=ours / most, budget=1.0)
