"""A key pressed in Find and in Go to at 10,000 levels, beside `grep -i` over the same files."""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench import budgets
from tests.bench.measure import opened_window
from tests.bench.row import Bench, Row, exponent_row
from tests.bench.sample import ladder_of

FILES, LEVELS_A_FILE = (50, 100), 100
TYPED = ("system 77", "level 42", "reveiw", "works on", "skill-7")
"""Typed letter by letter: common and rare letters, phrases, and a word that is nowhere."""


def keystroke_rows(bench: Bench) -> list[Row]:
    """The rows of both fields; none where there is no grep."""
    grep = shutil.which("grep")
    if grep is None:
        sys.stderr.write("no grep here, so the keystrokes have no yardstick and no row\n")
        return []
    sizes = [_rows_of(bench, grep, files) for files in FILES]
    rows = [row for each in sizes for row in each]
    for place, field in enumerate(("Find", "Go to")):
        times = {
            files * LEVELS_A_FILE: each[place].ours
            for files, each in zip(FILES, sizes, strict=True)
        }
        rows.append(exponent_row(f"a keystroke in {field}, levels", times))
    return rows


def _rows_of(bench: Bench, grep: str, files: int) -> list[Row]:
    folder = bench.folder / f"keys-{files}"
    folder.mkdir()
    paths = _many_ladders(folder, files)
    window = opened_window(paths, folder / "keys.ini")
    field = window.levels.find_field
    rows = [_row("Find", field.setText, [grep, "-i"], paths, bench.runs)]
    field.clear()
    window.go_to_anything.open(field.font(), window.levels.colors)
    popup = window.go_to_anything.popup
    assert popup is not None
    rows.append(_row("Go to", popup.field.setText, [grep, "-i"], paths, bench.runs))
    window.close()
    return rows


def _many_ladders(folder: Path, files: int) -> list[Path]:
    paths = []
    for number in range(files):
        path = folder / f"many-{number}.ladder.yaml"
        text = ladder_of(LEVELS_A_FILE).replace(
            "name: Big", f"id: family-{number}\nname: Family {number}", 1
        )
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def _row(
    name: str, press: Callable[[str], None], grep: list[str], paths: Sequence[Path], runs: int
) -> Row:
    """Medians over every letter that is typed, each paired with a grep for what stands there."""
    from PySide6.QtWidgets import QApplication

    def typed(text: str) -> None:
        press(text)
        QApplication.processEvents()

    pairs: list[tuple[float, float]] = []
    letters = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
    for _ in range(runs):
        for text in letters:
            if len(text) == 1:
                typed("")
            began = time.perf_counter()
            typed(text)
            ours = (time.perf_counter() - began) * 1000
            pairs.append((ours, _grep([*grep, "--", text, *map(str, paths)], paths[0].parent)))
    is_large = len(paths) == max(FILES)
    return Row(
        name=f"a keystroke in {name} at {len(paths) * LEVELS_A_FILE:,} levels",
        unit="ms",
        ours=statistics.median(ours for ours, _ in pairs),
        yardstick=statistics.median(theirs for _, theirs in pairs),
        ratio=statistics.median(ours / theirs for ours, theirs in pairs),
        budget=0.5 if is_large else None,
        of=budgets.KEYSTROKE if is_large else "",
    )


def _grep(command: Sequence[str], folder: Path) -> float:
    """Wall milliseconds of a grep into a file: into /dev/null it stops at the first hit."""
    out = os.open(folder / "found.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    began = time.perf_counter()
    process = os.posix_spawn(
        command[0], list(command), os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, out, 1)]
    )
    _, status = os.waitpid(process, 0)
    took = (time.perf_counter() - began) * 1000
    os.close(out)
    if os.waitstatus_to_exitcode(status) > 1:
        raise RuntimeError(f"{command[0]} could not search")
    return took
