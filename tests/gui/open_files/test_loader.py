"""Files are read at once or in a thread, and what was read is emitted either way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ladder_app.files.ladder_file import LadderFile, read_ladder
from ladder_app.gui.open_files import loader as loader_module
from ladder_app.gui.open_files import open_files
from ladder_app.gui.open_files.loader import Loader


class Recorded:
    """A loader that reads in a thread, and the names of the files that it emitted."""

    def __init__(self, parent: QObject) -> None:
        self.loader = Loader(parent)
        self.portions: list[list[str]] = []
        self.failures: list[tuple[str, Exception]] = []
        self.ends = 0
        self.loader.done.connect(lambda read: self.portions.append([path.name for path in read]))
        self.loader.failed.connect(lambda path, error: self.failures.append((path.name, error)))
        self.loader.ended.connect(self._count_end)

    def _count_end(self) -> None:
        self.ends += 1


@pytest.fixture
def recorded(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> Recorded:
    monkeypatch.setattr(loader_module, "is_large", lambda _paths: True)
    return Recorded(qapp)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{number}.ladder.yaml" for number in range(7)]
    for path in paths:
        path.write_text("name: Potter\nlevels:\n  - name: Junior\n", encoding="utf-8")
    return paths


def test_many_files_are_emitted_in_portions(
    qtbot: QtBot, recorded: Recorded, files: list[Path]
) -> None:
    recorded.loader.read(files)
    qtbot.waitUntil(lambda: not recorded.loader.is_busy)
    assert [len(portion) for portion in recorded.portions] == [5, 2]
    assert recorded.ends == 1


def test_a_cancel_emits_what_was_read_before_it(
    qtbot: QtBot, recorded: Recorded, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = Event()

    def read(path: Path, checkpoint: Callable[[], None]) -> LadderFile:
        if path == files[2]:
            may_go_on.wait()
        return read_ladder(path, checkpoint)

    monkeypatch.setattr(open_files, "read_file", read)
    done: list[int] = []
    recorded.loader.progressed.connect(lambda number, _total: done.append(number))
    recorded.loader.read(files)
    qtbot.waitUntil(lambda: done[-1] == 2)
    recorded.loader.cancel()
    assert not recorded.loader.is_busy
    assert recorded.portions == [["0.ladder.yaml", "1.ladder.yaml"]]
    may_go_on.set()
    recorded.loader.stop()
    assert recorded.ends == 1


def test_what_is_asked_for_meanwhile_is_read_next(
    qtbot: QtBot, recorded: Recorded, files: list[Path]
) -> None:
    recorded.loader.read(files[:1])
    recorded.loader.read(files[1:2])
    recorded.loader.read(files[1:3])
    qtbot.waitUntil(lambda: not recorded.loader.is_busy)
    assert recorded.portions == [["0.ladder.yaml"], ["1.ladder.yaml", "2.ladder.yaml"]]


def test_a_file_that_fails_is_emitted_with_its_error(
    qtbot: QtBot, recorded: Recorded, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    error = ValueError("broken")

    def read(path: Path, checkpoint: Callable[[], None]) -> LadderFile:
        if path == files[0]:
            raise error
        return read_ladder(path, checkpoint)

    monkeypatch.setattr(open_files, "read_file", read)
    recorded.loader.read(files[:2])
    qtbot.waitUntil(lambda: not recorded.loader.is_busy)
    assert recorded.failures == [("0.ladder.yaml", error)]
    assert recorded.portions == [["1.ladder.yaml"]]


def test_after_a_stop_nothing_is_emitted(recorded: Recorded, files: list[Path]) -> None:
    recorded.loader.read(files)
    recorded.loader.stop()
    assert not recorded.loader.is_busy
    assert recorded.portions == []
