"""Choosing a level among 10,000, until it is painted, beside a family of three such levels."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.measure import Row, the_application
from tests.bench.sample import ladder_of
from tests.bench.scale_rows import FAMILIES, LEVELS_A_FAMILY, write_many

if TYPE_CHECKING:
    from tests.gui.pages import WindowPage

_MAX_RATIO = 1.5
_FRAME_MS = 1000 / 60
_SMALL = 3
_ONE_FAMILY = 10_000


def switch_rows(runs: int, folder: Path) -> list[Row]:
    """The levels in 50 families, and all in one: each beside the small family and a frame."""
    many, small, one, lean = (folder / name for name in ("among", "3.yaml", "one.yaml", "l.yaml"))
    write_many(many)
    small.write_text(_named(ladder_of(_SMALL)), encoding="utf-8")
    one.write_text(lean_ladder(_ONE_FAMILY), encoding="utf-8")
    lean.write_text(_named(lean_ladder(_SMALL)), encoding="utf-8")
    middle = f"family-{FAMILIES // 2}", LEVELS_A_FAMILY // 2
    return [
        *_rows("50 families", [*many.iterdir(), small], middle, runs),
        *_rows("one family", [one, lean], ("big", _ONE_FAMILY // 2), runs),
    ]


def lean_ladder(levels: int) -> str:
    """A family of as many levels as a file can hold, each with a statement, a skill and pay."""
    head = ladder_of(0)
    return head + "".join(
        f"  - id: level-{number}\n    name: Level {number}\n"
        f"    responsibilities:\n      - text: Builds system {number}.\n"
        f"    skills:\n      skill-{number % 12}: {{proficiency: working}}\n"
        f"    pay: {{currency: USD, period: year, minimum: {50_000 + number},"
        f" maximum: {80_000 + number}}}\n"
        for number in range(1, levels + 1)
    )


def _named(ladder: str) -> str:
    return ladder.replace("name: Big", "id: small\nname: Small", 1)


def _rows(name: str, paths: Sequence[Path], place: tuple[str, int], runs: int) -> list[Row]:
    from PySide6.QtCore import QSettings

    from ladder_app.documents.none_guard import keep_none_alive
    from tests.gui.pages import open_window

    keep_none_alive()
    the_application()
    family, number = place
    with tempfile.TemporaryDirectory() as private:
        settings = QSettings(str(Path(private) / "s.ini"), QSettings.Format.IniFormat)
        window = open_window(paths, [], settings)
        window.show()
        window.read_rest()
        _finish_startup(window)
        pairs = [
            (_switch(window, family, number), _switch(window, "small", 1))
            for _ in range(max(runs, 7))
        ]
        window.close()
    ours, small = (statistics.median(each) for each in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    text = f"choose a level of 10,000 in {name}"
    return [
        _row(f"{text}, to 3", ours, small, ratio, _MAX_RATIO),
        _row(f"{text}, to a frame", ours, _FRAME_MS, ours / _FRAME_MS, 1.0),
    ]


def _finish_startup(window: WindowPage) -> None:
    from PySide6.QtWidgets import QApplication

    from ladder_app.gui.base.idle import IdleWork

    QApplication.processEvents()
    while not all(work.is_done for work in window.findChildren(IdleWork)):
        QApplication.processEvents()


def _switch(window: WindowPage, family: str, number: int) -> float:
    """Milliseconds of a choice within the family; the first one, which opens it, is left out."""
    from PySide6.QtWidgets import QApplication

    took = []
    for step in (0, 1, 2) * 4:
        began = time.perf_counter()
        window.go_to(f"{family}/level-{number + step}")
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took[3:])


def _row(name: str, ours: float, yardstick: float, ratio: float, budget: float) -> Row:
    return Row(name=name, unit="ms", ours=ours, yardstick=yardstick, ratio=ratio, budget=budget)
