"""The real window on screens of any size and number, each start in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect

ROOT = Path(__file__).parents[3]
SIZES = [(1024, 600), (1366, 768), (1280, 720), (1280, 800), (640, 400)]
Screen = tuple[int, int, int, int]
Start = Callable[..., dict[str, Any]]


def rect(corners: list[int]) -> QRect:
    found = QRect()
    found.setCoords(*corners)
    return found


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Start the window on these screens and close it again; what it printed."""

    def run(*screens: Screen, scale: str = "1", do: str = "") -> dict[str, Any]:
        each = [
            {
                "name": f"screen {number}", "x": x, "y": y, "width": width, "height": height,
                "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
            }
            for number, (x, y, width, height) in enumerate(screens)
        ]  # fmt: skip
        setup = {"synchronousWindowSystemEvents": True, "windowFrameMargins": True, "screens": each}
        done = subprocess.run(
            [sys.executable, "-m", "tests.gui.window.placed_window", *do.split()],
            input=json.dumps(setup),
            check=False,
            cwd=ROOT,
            env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "QT_SCALE_FACTOR": scale},
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        printed: dict[str, Any] = json.loads(done.stdout)
        return printed

    return run


def all_is_on(screen: QRect, placed: dict[str, Any], border: int = 0) -> bool:
    inside = all(screen.contains(rect(placed[part])) for part in ("status", "print"))
    around = screen.adjusted(-border, 0, border, border)
    return inside and around.contains(rect(placed["frame"]))


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_first_start_fits_the_screen(size: tuple[int, int], start: Start) -> None:
    assert all_is_on(QRect(0, 0, *size), start((0, 0, *size)))


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_a_first_start_fits_at_any_scale(scale: str, start: Start) -> None:
    placed = start((0, 0, 1280, 800), scale=scale)
    logical = QRect(0, 0, round(1280 / float(scale)), round(800 / float(scale)))
    assert all_is_on(logical, placed)


@pytest.mark.parametrize("do", ["reset", "full reset"])
def test_reset_layout_fits_the_screen(do: str, start: Start) -> None:
    placed = start((0, 0, 1366, 768), do=do)
    assert all_is_on(QRect(0, 0, 1366, 768), placed)
    assert not placed["full"]


def test_the_window_comes_back_where_it_was(start: Start) -> None:
    first = start((0, 0, 1920, 1080), (1920, 0, 1920, 1080))
    assert start((0, 0, 1920, 1080), (1920, 0, 1920, 1080)) == first


def test_a_window_of_a_larger_screen_is_made_to_fit_a_smaller_one(start: Start) -> None:
    start((0, 0, 1600, 1000))
    placed = start((0, 0, 1366, 768))
    # A thin border may be beyond the edge: many desktops have none.
    assert all_is_on(QRect(0, 0, 1366, 768), placed, border=2)


def test_a_window_of_a_screen_that_is_gone_comes_to_one_that_is_there(start: Start) -> None:
    # The first screen is at the right here, so the window opens there.
    start((1920, 0, 1920, 1080), (0, 0, 1920, 1080))
    placed = start((0, 0, 1920, 1080))
    assert all_is_on(QRect(0, 0, 1920, 1080), placed)


def test_a_full_screen_window_is_no_larger_than_the_screen_afterwards(start: Start) -> None:
    start((0, 0, 1600, 1000), do="full")
    placed = start((0, 0, 1366, 768))
    assert QRect(0, 0, 1366, 768).contains(rect(placed["normal"]))
