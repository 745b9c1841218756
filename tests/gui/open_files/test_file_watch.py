"""Files whose changes the system reports late, all the time, or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from pytestqt.qtbot import QtBot

from ladder_app.gui.open_files.watcher import FileWatcher

NEVER, OFTEN = 10_000_000, 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ours"
    folder.mkdir()
    return folder


@pytest.fixture
def path(folder: Path) -> Path:
    path = folder / "potter.ladder.yaml"
    path.write_text("name: Potter", encoding="utf-8")
    return path


@pytest.fixture
def parent() -> QObject:
    return QObject()


def deaf(parent: QObject) -> QFileSystemWatcher:
    """A watcher as on a network file system: it reports nothing."""
    watcher = QFileSystemWatcher(parent)
    watcher.blockSignals(True)
    return watcher


def seen_by(watch: FileWatcher) -> list[Path]:
    seen: list[Path] = []
    watch.changed.connect(seen.extend)
    return seen


def every(milliseconds: int, do: Callable[[], object], parent: QObject) -> QTimer:
    timer = QTimer(parent, interval=milliseconds)
    timer.timeout.connect(do)
    timer.start()
    return timer


def another_in_place_of(folder: Path, path: Path, text: str) -> None:
    """Put a folder with another file of the same name in the place of this one."""
    new = folder.with_name("new")
    new.mkdir()
    (new / path.name).write_text(text, encoding="utf-8")
    folder.rename(folder.with_name(f"old {text}"))
    new.rename(folder)


def test_what_no_one_reports_is_seen_by_looking(qtbot: QtBot, parent: QObject, path: Path) -> None:
    watch = FileWatcher(parent, deaf(parent), OFTEN)
    watch.watch([path])
    for text in ("name: Smith and Sons", "name: Baker"):
        with qtbot.waitSignal(watch.changed) as message:
            path.write_text(text, encoding="utf-8")
        assert message.args == [[path]]


def test_many_files_are_all_looked_at(qtbot: QtBot, parent: QObject, folder: Path) -> None:
    paths = [folder / f"{number}.yaml" for number in range(150)]
    for path in paths:
        path.write_text("a", encoding="utf-8")
    watch = FileWatcher(parent, deaf(parent), OFTEN)
    watch.watch(paths)
    seen = seen_by(watch)
    for path in paths:
        path.write_text("bb", encoding="utf-8")
    qtbot.waitUntil(lambda: sorted(seen) == sorted(paths))


@pytest.mark.skipif(os.name != "posix", reason="an open folder cannot be renamed there")
def test_a_folder_that_was_swapped_is_watched_again(
    qtbot: QtBot, parent: QObject, folder: Path, path: Path
) -> None:
    watch = FileWatcher(parent, poll_milliseconds=OFTEN)
    watch.watch([path])
    for text in ("name: Smith and Sons", "name: Baker"):
        with qtbot.waitSignal(watch.changed):
            another_in_place_of(folder, path, text)


@pytest.mark.skipif(os.name != "posix", reason="an open folder cannot be renamed there")
def test_after_a_swap_the_new_folder_is_the_one_that_is_followed(
    qtbot: QtBot, parent: QObject, folder: Path, path: Path
) -> None:
    watcher = QFileSystemWatcher(parent)
    watch = FileWatcher(parent, watcher, OFTEN)
    watch.watch([path])
    with qtbot.waitSignal(watch.changed):
        another_in_place_of(folder, path, "name: Smith and Sons")
    with qtbot.waitSignal(watcher.directoryChanged):
        (folder / "other.txt").touch()
    with qtbot.waitSignal(watcher.fileChanged):
        path.write_text("name: Baker", encoding="utf-8")


def test_a_save_in_a_folder_that_is_never_quiet_is_seen(
    qtbot: QtBot, parent: QObject, folder: Path, path: Path
) -> None:
    watch = FileWatcher(parent, poll_milliseconds=NEVER)
    watch.watch([path])
    busy = every(10, lambda: (folder / "log.txt").write_text("x" * 9, encoding="utf-8"), parent)
    with qtbot.waitSignal(watch.changed):
        path.write_text("name: Smith and Sons", encoding="utf-8")
    assert busy.isActive()


def test_a_file_that_keeps_being_written_is_seen_now_and_then(
    qtbot: QtBot, parent: QObject, path: Path
) -> None:
    watch = FileWatcher(parent, poll_milliseconds=NEVER)
    watch.watch([path])

    def go_on() -> None:
        with path.open("a", encoding="utf-8") as file:
            file.write(" and more")

    busy = every(10, go_on, parent)
    with qtbot.waitSignals([watch.changed, watch.changed]):
        go_on()
    assert busy.isActive()


def test_a_file_that_was_closed_is_looked_at_no_more(
    qtbot: QtBot, parent: QObject, folder: Path, path: Path
) -> None:
    other = folder / "other.yaml"
    other.write_text("a", encoding="utf-8")
    watch = FileWatcher(parent, deaf(parent), OFTEN)
    watch.watch([path, other])
    watch.watch([other])
    seen = seen_by(watch)
    path.write_text("name: Smith and Sons", encoding="utf-8")
    other.write_text("bb", encoding="utf-8")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [other]
