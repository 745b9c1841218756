"""A measured figure beside its yardstick, and how a time grows with the size of its input."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct, to_builtins

FRAME_MS = 1000 / 60


class Bench(Struct, frozen=True, kw_only=True):
    """What every part measures with: the runs of each row, and a folder of its own.

    `python` is the interpreter of measured processes. Without valgrind no instructions are counted.
    """

    runs: int
    folder: Path
    python: str
    valgrind: str | None = None


class Row(Struct, frozen=True, kw_only=True):
    """One measured figure beside its yardstick and its budget.

    `of` is the name of the budget in `BUDGETS` that the row belongs to. A machine may have no
    yardstick; then there is no ratio either. A row without a `budget` is there to be read.
    """

    name: str
    unit: str
    ours: float
    yardstick: float | None
    ratio: float | None
    budget: float | None
    of: str = ""

    @property
    def is_met(self) -> bool | None:
        """Whether the budget is met; None without a ratio or a budget."""
        if self.ratio is None or self.budget is None:
            return None
        return self.ratio <= self.budget

    def __str__(self) -> str:
        start = f"{self.name:58} {self.ours:11.2f}"
        if self.yardstick is None or self.ratio is None:
            return f"{start} {'':11} {self.unit:5} no yardstick"
        start = f"{start} {self.yardstick:11.2f} {self.unit:5} ratio {self.ratio:6.2f}"
        if self.budget is None:
            return start
        return f"{start} (budget {self.budget:.2f}) {'ok' if self.is_met else 'OVER'}"

    def as_dict(self) -> dict[str, object]:
        """The row for JSON."""
        return {**to_builtins(self), "is_met": self.is_met}


def row(
    name: str,
    ours: float,
    yardstick: float,
    budget: float | None,
    *,
    unit: str = "ms",
    of: str = "",
) -> Row:
    """A figure with its ratio to the yardstick."""
    ratio = ours / yardstick
    return Row(
        name=name, unit=unit, ours=ours, yardstick=yardstick, ratio=ratio, budget=budget, of=of
    )


def exponent(figures: Mapping[int, float]) -> float:
    """The power of the size by which a figure grows, from the smallest size to the largest.

    1 means in proportion, 0 not at all.
    """
    small, large = min(figures), max(figures)
    return math.log(figures[large] / figures[small]) / math.log(large / small)


def exponent_row(
    name: str, figures: Mapping[int, float], budget: float | None = None, of: str = ""
) -> Row:
    """How a figure grows; the yardstick is growth in proportion."""
    grows = exponent(figures)
    sizes = f"{min(figures):,} to {max(figures):,}"
    return Row(
        name=f"{name}, {sizes}: exponent",
        unit="",
        ours=grows,
        yardstick=1.0,
        ratio=grows,
        budget=budget,
        of=of,
    )


def milliseconds(work: Callable[[], object]) -> float:
    """The processor time of a call, which waits for nothing.

    On a quiet machine that is the time which passes; on a busy one others take none of it.
    """
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def median_ms(times: int, work: Callable[[], object]) -> float:
    """The median time of a call."""
    return statistics.median(milliseconds(work) for _ in range(times))
