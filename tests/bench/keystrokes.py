"""A key pressed in Find and in Go to at 10,000 levels, beside `grep -i` over the same files."""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.measure import Row, the_application
from tests.bench.sample import ladder_of

FILES, LEVELS_A_FILE = 100, 100
TYPED = ("system 77", "level 42", "reveiw", "works on", "skill-7")
"""Typed letter by letter: common and rare letters, phrases, and a word that is nowhere."""


def keystroke_rows(runs: int, folder: Path) -> list[Row]:
    """The rows of both fields; none where there is no grep."""
    grep = shutil.which("grep")
    if grep is None:
        sys.stderr.write("no grep here, so the keystrokes have no yardstick and no row\n")
        return []
    paths = _many_ladders(folder)
    from PySide6.QtCore import QSettings

    from ladder_app.documents.none_guard import keep_none_alive
    from ladder_app.gui.base.idle import IdleWork
    from tests.gui.pages import open_window

    keep_none_alive()
    application = the_application()
    settings = QSettings(str(folder / "keys.ini"), QSettings.Format.IniFormat)
    window = open_window(paths, [], settings)
    window.show()
    window.read_rest()
    field = window.levels.find_field
    while not all(work.is_done for work in window.findChildren(IdleWork)):
        application.processEvents()

    def find(text: str) -> None:
        field.setText(text)
        application.processEvents()

    rows = [_row("Find", find, [grep, "-i"], paths, runs)]
    field.clear()
    window.go_to_anything.open(field.font(), window.levels.colors)
    popup = window.go_to_anything.popup
    assert popup is not None

    def go_to(text: str) -> None:
        popup.field.setText(text)
        application.processEvents()

    rows.append(_row("Go to", go_to, [grep, "-i"], paths, runs))
    window.close()
    return rows


def _many_ladders(folder: Path) -> list[Path]:
    paths = []
    for number in range(FILES):
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
    pairs: list[tuple[float, float]] = []
    letters = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
    for _ in range(runs):
        for text in letters:
            if len(text) == 1:
                press("")
            began = time.perf_counter()
            press(text)
            ours = (time.perf_counter() - began) * 1000
            pairs.append((ours, _grep([*grep, "--", text, *map(str, paths)], paths[0].parent)))
    return Row(
        name=f"a keystroke in {name} at 10,000 levels",
        unit="ms",
        ours=statistics.median(ours for ours, _ in pairs),
        yardstick=statistics.median(theirs for _, theirs in pairs),
        ratio=statistics.median(ours / theirs for ours, theirs in pairs),
        budget=1.0,
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
