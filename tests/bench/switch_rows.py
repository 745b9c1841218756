"""Choosing a level until it is painted: in families of any size, and into large ones."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import budgets
from tests.bench.measure import opened_window
from tests.bench.row import FRAME_MS, Bench, Row, exponent_row, milliseconds, row
from tests.bench.sample import lean_ladder
from tests.bench.scale_rows import FAMILIES, LEVELS_A_FAMILY, write_many

if TYPE_CHECKING:
    from tests.gui.pages import WindowPage

_WITHIN = (200, 400, 2_000, 4_000)
_INTO = (2_000, 4_000)
_COPIES = 3
"""Families of a size: only the first visit to each shows what entering costs."""


def switch_rows(bench: Bench) -> list[Row]:
    """Within families of 200 to 4,000 levels, into those of thousands, and among many families."""
    return [*_bundled(bench), *_large_families(bench), *_among_many(bench)]


def _bundled(bench: Bench) -> list[Row]:
    from ladder_app.files.library import bundled_paths

    window = opened_window(bundled_paths(), bench.folder / "bundled.ini")
    names = ("middle", "senior", "junior")
    times = [_choose(window, f"backend-developer/{name}") for name in names * max(bench.runs, 7)]
    window.close()
    return [row("choose a bundled level (a frame)", statistics.median(times), FRAME_MS, 1.0)]


def _large_families(bench: Bench) -> list[Row]:
    folder = bench.folder / "large"
    folder.mkdir()
    paths = [_written(folder, f"f{size}-0", size) for size in (3, *_WITHIN)]
    paths += [_written(folder, f"f{size}-{n}", size) for size in _INTO for n in range(1, _COPIES)]
    window = opened_window(paths, folder / "s.ini")
    rows = [*_into(window), *_within(window, bench)]
    window.close()
    return rows


def _written(folder: Path, name: str, size: int) -> Path:
    path = folder / f"{name}.ladder.yaml"
    text = lean_ladder(size).replace("name: Big", f"id: {name}\nname: Family {name}", 1)
    path.write_text(text, encoding="utf-8")
    return path


def _into(window: WindowPage) -> list[Row]:
    """The first visit of each of some equal families, from one of three levels."""
    times: dict[int, float] = {}
    rows = []
    for size in _INTO:
        took = []
        for copy in range(_COPIES):
            _choose(window, "f3-0/level-1")
            took.append(_choose(window, f"f{size}-{copy}/level-{size // 2}"))
        times[size] = statistics.median(took)
        budget, of = (1.0, budgets.SWITCH_INTO) if size == max(_INTO) else (None, "")
        name = f"switch into a family of {size:,} levels (two frames)"
        rows.append(row(name, times[size], 2 * FRAME_MS, budget, of=of))
    return [*rows, exponent_row("switch into a family, levels", times)]


def _within(window: WindowPage, bench: Bench) -> list[Row]:
    times: dict[int, float] = {}
    for size in _WITHIN:
        _choose(window, f"f{size}-0/level-{size // 2}")
        steps = [size // 2 + step for step in (1, 2, 0)] * max(bench.runs, 7)
        times[size] = statistics.median(
            _choose(window, f"f{size}-0/level-{number}") for number in steps
        )
    rows = [
        row(
            f"switch within {size:,} levels (a frame)",
            took,
            FRAME_MS,
            1.0,
            of=budgets.SWITCH_WITHIN,
        )
        for size, took in times.items()
    ]
    return [*rows, exponent_row("switch within a family", times, 0.1, budgets.SWITCH_WITHIN)]


def _among_many(bench: Bench) -> list[Row]:
    """10,000 levels in 50 families, beside a family of three such levels alone."""
    many, small = bench.folder / "among", bench.folder / "small.yaml"
    write_many(many, FAMILIES)
    text = (many / "many-0.ladder.yaml").read_text(encoding="utf-8").split("  - id: level-4\n")[0]
    small.write_text(text.replace("id: family-0", "id: small", 1), encoding="utf-8")
    window = opened_window([*many.iterdir(), small], bench.folder / "among.ini")
    middle = LEVELS_A_FAMILY // 2
    pairs = [
        (_steps(window, f"family-{FAMILIES // 2}", middle), _steps(window, "small", 1))
        for _ in range(max(bench.runs, 7))
    ]
    window.close()
    ours, theirs = (statistics.median(each) for each in zip(*pairs, strict=True))
    return [row("choose a level of 10,000 in 50 families, to one of 3", ours, theirs, 1.5)]


def _steps(window: WindowPage, family: str, number: int) -> float:
    """The median of choices within a family; the first one, which opens it, is left out."""
    places: Sequence[int] = (0, 1, 2) * 4
    took = [_choose(window, f"{family}/level-{number + step}") for step in places]
    return statistics.median(took[3:])


def _choose(window: WindowPage, address: str) -> float:
    """Milliseconds from the choice until it is painted."""
    from PySide6.QtWidgets import QApplication

    def choose() -> None:
        window.go_to(address)
        QApplication.processEvents()

    return milliseconds(choose)
