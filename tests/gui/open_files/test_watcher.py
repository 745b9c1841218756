"""Files that are edited while the window shows them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.open_files.loader import Loader
from tests.gui.conftest import MakeWindow
from tests.gui.file_actions.test_open_controller import a_ladder, drop, local, own_rows
from tests.gui.notices.bar import notice_bar, notice_text
from tests.gui.pages import WindowPage

STATEMENTS = "".join(f"      - Turns pot {n} on the wheel, and glazes it.\n" for n in range(40))


def text_of(title: str) -> str:
    return (
        "id: potter\nname: Potter\nlevels:\n  - name: Junior\n"
        f"  - id: lead\n    name: {title}\n    responsibilities:\n{STATEMENTS}"
    )


def write_into(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def put_another_in_its_place(path: Path, text: str) -> None:
    other = path.with_name(".potter.swp")
    other.write_text(text, encoding="utf-8")
    other.replace(path)


def keep_the_old_one_and_write_a_new_one(path: Path, text: str) -> None:
    path.rename(path.with_name("potter.yaml~"))
    path.write_text(text, encoding="utf-8")


def delete_and_write(path: Path, text: str) -> None:
    path.unlink()
    QTimer.singleShot(60, lambda: write_into(path, text))


def truncate_and_write(path: Path, text: str) -> None:
    os.truncate(path, 0)
    QTimer.singleShot(60, lambda: write_into(path, text))


def write_in_two_goes(path: Path, text: str) -> None:
    path.write_text(text[: len(text) // 2], encoding="utf-8")
    QTimer.singleShot(60, lambda: write_into(path, text))


def wait_for_title(qtbot: QtBot, window: WindowPage, title: str) -> None:
    qtbot.waitUntil(lambda: window.windowTitle().startswith(title))


EDITORS = (
    write_into, put_another_in_its_place, keep_the_old_one_and_write_a_new_one,
    delete_and_write, truncate_and_write, write_in_two_goes,
)  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "potter.ladder.yaml"
    write_into(path, text_of("Lead"))
    return path


@pytest.fixture
def window(make_window: MakeWindow, path: Path) -> WindowPage:
    window = make_window(path)
    window.go_to("potter/lead")
    return window


@pytest.mark.parametrize("save", EDITORS)
def test_what_an_editor_saves_is_shown(
    qtbot: QtBot, window: WindowPage, path: Path, save: Callable[[Path, str], None]
) -> None:
    for title in ("Head", "Chief"):
        save(path, text_of(title))
        wait_for_title(qtbot, window, title)
        assert own_rows(window) == {"Potter": "Own file · potter.ladder.yaml"}
        assert window.ladders.problems == []


def test_a_save_is_shown_within_half_a_second(qtbot: QtBot, window: WindowPage, path: Path) -> None:
    def save_seconds(number: int) -> float:
        began = time.monotonic()
        write_into(path, text_of(f"Head {number}"))
        wait_for_title(qtbot, window, f"Head {number}")
        return time.monotonic() - began

    # One of many is enough, since other programs share the machine.
    assert any(save_seconds(number) < 0.5 for number in range(20))


def test_level_view_and_scroll_place_stay(qtbot: QtBot, window: WindowPage, path: Path) -> None:
    view = window.view.responsibilities.view
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(90)
    window.levels.expand_all(True)
    write_into(path, text_of("Lead").replace("pot 39", "vase 39"))
    qtbot.waitUntil(lambda: any("vase" in str(row) for row in rows_of(window)))
    assert (window.navigator.address, bar.value()) == ("potter/lead", 90)
    assert window.levels.tree.currentIndex().data() == "Lead"
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    write_into(path, text_of("Head"))
    wait_for_title(qtbot, window, "Head")
    assert window.actions_by_id[ActionId.PATH_VIEW].isChecked()


def rows_of(window: WindowPage) -> list[str]:
    rows = window.view.responsibilities.view.rows
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


def test_only_the_changed_file_is_read_again(qtbot: QtBot, window: WindowPage, path: Path) -> None:
    read: list[Path] = []
    window.files.reading.done.connect(read.extend)
    others = [file.family for file in window.ladders.files if file.path != path]
    write_into(path, text_of("Head"))
    wait_for_title(qtbot, window, "Head")
    assert read == [path]
    now = [file.family for file in window.ladders.files if file.path != path]
    assert all(a is b for a, b in zip(others, now, strict=True))


def test_a_broken_save_keeps_the_last_good_ladder_marked_as_old(
    qtbot: QtBot, window: WindowPage, path: Path
) -> None:
    write_into(path, text_of("Head").replace("responsibilities", "responsibilites"))
    qtbot.waitUntil(lambda: bool(window.ladders.problems))
    assert window.windowTitle().startswith("Lead")
    assert own_rows(window) == {"Potter": "⚠ Last good save · potter.ladder.yaml"}
    assert notice_bar(window).text == (
        "Shown as of the last good save; “potter.ladder.yaml” has 1 problem now."
        " Line 7: The key “responsibilites” is not known in a level. Remove it or correct it."
        " Did you mean “responsibilities”?"
    )
    sentence = [label.text() for label in window.statusBar().findChildren(QLabel)]
    assert any("1 problem" in text for text in sentence)
    write_into(path, text_of("Head"))
    wait_for_title(qtbot, window, "Head")
    assert notice_bar(window).text == "Reloaded “potter.ladder.yaml”."


def test_a_broken_save_of_a_ladder_not_shown_is_not_said_to_be_reloaded(
    qtbot: QtBot, window: WindowPage, path: Path
) -> None:
    window.go_to("backend-developer/junior")
    write_into(path, text_of("Head").replace("responsibilities", "responsibilites"))
    qtbot.waitUntil(lambda: bool(window.ladders.problems))
    assert notice_bar(window).text.startswith(
        "“potter.ladder.yaml” is shown as of the last good save, 1 problem. Line 7: "
    )


def test_a_file_that_is_deleted_is_missing_until_it_is_there_again(
    qtbot: QtBot, window: WindowPage, path: Path
) -> None:
    path.unlink()
    qtbot.waitUntil(lambda: own_rows(window) == {"Potter": "⚠ Not found · potter.ladder.yaml"})
    assert window.windowTitle().startswith("Lead")
    assert "as of the last good save" in notice_bar(window).text
    write_into(path, text_of("Head"))
    wait_for_title(qtbot, window, "Head")


def test_a_folder_that_comes_back_brings_its_file(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "share"
    window = make_window(folder / "potter.ladder.yaml")
    assert own_rows(window) == {"potter.ladder.yaml": "⚠ Not found"}
    a_ladder(folder, "potter")
    qtbot.waitUntil(lambda: "Potter" in own_rows(window))


def test_a_closed_file_is_not_watched(qtbot: QtBot, window: WindowPage, path: Path) -> None:
    other = a_ladder(path.parent, "baker")
    window.open_files([other])
    window.files.close_file(path)
    write_into(path, text_of("Head"))
    a_ladder(path.parent, "baker", "Master baker")
    qtbot.waitUntil(lambda: "Master baker" in own_rows(window))
    assert list(own_rows(window)) == ["Master baker"]


@pytest.fixture
def much(tmp_path: Path) -> Path:
    """A folder with more than is read at once."""
    statement = "Turns pots on the wheel, and glazes them. " * 40
    levels = "".join(
        f"  - name: L{n}\n    responsibilities: ['{n}: {statement}']\n" for n in range(100)
    )
    folder = tmp_path / "much"
    folder.mkdir()
    for number in range(4):
        text = f"id: f{number}\nname: Family {number}\nlevels:\n{levels}"
        (folder / f"f{number}.ladder.yaml").write_text(text, encoding="utf-8")
    return folder


def test_much_is_read_while_the_window_goes_on(
    qtbot: QtBot, make_window: MakeWindow, much: Path
) -> None:
    window = make_window()
    message: list[tuple[int, int]] = []
    window.files.reading.progressed.connect(lambda done, of: message.append((done, of)))
    assert drop(window, local(much))
    assert window.files.reading.is_busy
    window.go_to("backend-developer/senior")
    assert window.windowTitle().startswith("Senior Back-end")
    qtbot.waitUntil(lambda: len(own_rows(window)) == 4, timeout=20_000)
    assert message == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    assert window.navigator.address == "f0/l0"


def test_reading_is_cancelled_and_nothing_half_read_is_open(
    qtbot: QtBot, make_window: MakeWindow, much: Path
) -> None:
    window = make_window()
    window.open_files([much])
    assert window.files.reading.is_busy
    window.files.cancel()
    qtbot.waitUntil(lambda: not window.files.reading.is_busy, timeout=20_000)
    assert window.ladders.unread == []
    assert notice_text(window).startswith("Some files were not read.")
    window.open_files([a_ladder(much.parent, "potter")])
    assert window.navigator.address == "potter/junior"


def test_the_window_closes_while_it_reads(make_window: MakeWindow, much: Path) -> None:
    window = make_window()
    window.open_files([much])
    assert window.files.reading.is_busy
    window.close()
    assert not window.files.reading.is_busy


def test_what_is_remembered_and_large_is_read_after_the_window_is_there(
    qtbot: QtBot, make_window: MakeWindow, much: Path
) -> None:
    first = make_window()
    first.open_files([much])
    qtbot.waitUntil(lambda: len(own_rows(first)) == 4, timeout=20_000)
    first.go_to("f2/l7")
    first.close()
    second = make_window()
    assert second.findChildren(Loader)[0].is_busy
    qtbot.waitUntil(lambda: second.navigator.address == "f2/l7", timeout=20_000)
