"""A growth file that another program changes or deletes while it is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ladder_app.gui.notices.notification import Notification
from ladder_app.gui.views.growth.view import GrowthView
from tests.gui.pages import WindowPage
from tests.gui.views.growth.steps import LEADS, growth_in, labels, press, standing

OTHER = "growth: 1\nname: Kim\n"
SENIOR_OF_OTHER = """\
growth: 1
targets:
  - level: backend-developer/senior
    skills:
      - id: api-design
        marks: [2026-11-01: practitioner]
"""


def notice_of(window: WindowPage) -> Notification:
    notice = window.notices.current
    assert notice is not None
    return notice


def test_the_notice_goes_when_the_next_try_saves(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    before = file.read_text(encoding="utf-8")
    file.write_text(OTHER, encoding="utf-8")
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: "NOT saved in" in labels(view))
    assert "Nothing was saved." in notice_of(window).text
    file.write_text(before, encoding="utf-8")
    dict(notice_of(window).offers)["Try again"]()
    assert "saved in dana.growth.yaml" in labels(view)
    assert growth_in(file).entries
    assert window.notices.current is None


def test_the_notice_goes_when_it_is_saved_elsewhere_or_taken_back(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    before = file.read_text(encoding="utf-8")
    file.write_text(OTHER, encoding="utf-8")
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: "NOT saved in" in labels(view))
    file.write_text(before, encoding="utf-8")
    qtbot.keyClick(view.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert standing(view.table, LEADS) == "Not marked"
    qtbot.waitUntil(lambda: window.notices.current is None)
    assert "\N{MIDDLE DOT} saved in dana.growth.yaml" in labels(view)


def test_a_file_that_is_deleted_while_open_is_told_and_saved_again(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: "\N{MIDDLE DOT} saved in" in labels(view))
    file.unlink()
    qtbot.waitUntil(lambda: "NOT saved: dana.growth.yaml is gone" in labels(view))
    assert "was deleted or moved. What you wrote is in this window only." in notice_of(window).text
    assert not file.exists()
    dict(notice_of(window).offers)["Save it again"]()
    assert growth_in(file).entries
    assert "\N{MIDDLE DOT} saved in dana.growth.yaml" in labels(view)
    assert window.notices.current is None


def test_a_file_that_is_deleted_and_put_back_is_saved(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    away = file.with_name("away")
    file.rename(away)
    qtbot.waitUntil(lambda: "is gone" in labels(view))
    away.rename(file)
    qtbot.waitUntil(lambda: "\N{MIDDLE DOT} saved in" in labels(view))
    assert window.notices.current is None


def test_the_next_mark_writes_a_deleted_file_again(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    file.unlink()
    qtbot.waitUntil(lambda: "is gone" in labels(view))
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: "\N{MIDDLE DOT} saved in" in labels(view))
    assert growth_in(file).entries
    assert window.notices.current is None


def test_a_file_that_another_program_changes_is_told_and_opened_again(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    file.write_text(SENIOR_OF_OTHER, encoding="utf-8")
    qtbot.waitUntil(lambda: "dana.growth.yaml was changed by another program" in labels(view))
    assert "This window shows it as before." in notice_of(window).text
    assert standing(view.table, "API design") == "Counts as met"
    dict(notice_of(window).offers)["Open it again"]()
    assert standing(view.table, "API design") == "Practitioner"
    assert "\N{MIDDLE DOT} saved in" in labels(view)
    assert window.notices.current is None


def test_what_the_window_itself_saves_is_no_change_of_another_program(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    seen: list[str] = []
    data = window.growth.files.data
    data.file_changed.connect(lambda: seen.append(data.saved.value))
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        press(qtbot, view.table, LEADS, key)
        qtbot.waitUntil(lambda: "\N{MIDDLE DOT} saved in" in labels(view))
    file.unlink()
    # What is seen of the file arrives in order.
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["gone"]
