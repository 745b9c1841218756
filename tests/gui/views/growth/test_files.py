"""The growth file in the window: begun, opened, compared, changed elsewhere, and deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.views.growth.model import Column
from ladder_app.gui.views.growth.progress_dialog import ProgressChart
from ladder_app.gui.views.growth.view import GrowthView
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.views.growth.steps import (
    HIRING,
    LEADS,
    answer_file,
    cell,
    growth_in,
    headings,
    labels,
    names,
    person_in,
    press,
    show_growth,
    standing,
)

OTHER = """\
growth: 1
name: Kim
targets:
  - level: backend-developer/senior
    responsibilities:
      - id: leads-and-guides
        marks:
          - 2026-11-01: consistently
"""
CHANGED = """\
growth: 1
# My own words about it.
targets:
  - level: backend-developer/senior
    responsibilities:
      - id: leads-teams
        words: Takes a leading role in projects, guides junior and middle developers.
        marks:
          - 2026-11-01: sometimes
      - id: sings
        words: Sings in the choir of the company every Friday.
        marks:
          - 2026-11-01: consistently
"""


def opened(window: WindowPage, path: Path, monkeypatch: pytest.MonkeyPatch) -> GrowthView:
    """The view with a file that the user opened."""
    view = show_growth(window)
    answer_file(monkeypatch, path)
    window.actions_by_id[ActionId.GROWTH_OPEN].trigger()
    return view


def test_the_file_is_opened_again_at_the_next_start(
    qtbot: QtBot, make_window: MakeWindow, window: WindowPage, view: GrowthView
) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    window.close()
    again = show_growth(make_window())
    assert standing(again.table, LEADS) == "Sometimes"
    assert "saved in dana.growth.yaml" in labels(again)


def test_what_was_just_marked_is_saved_when_the_window_closes(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Led")
    window.close()
    (entry,) = growth_in(file).entries.values()
    assert entry.evidence[0].text == "Led"


def test_nothing_but_the_place_of_the_file_is_in_the_settings(
    qtbot: QtBot, window: WindowPage, view: GrowthView, settings: QSettings
) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    window.actions_by_id[ActionId.GROWTH_CLOSE].trigger()
    assert "growth/file" not in settings.allKeys()
    assert not [key for key in settings.allKeys() if key.startswith("growth/")]


def test_a_file_keeps_what_the_program_does_not_know(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.growth.yaml"
    path.write_text(CHANGED, encoding="utf-8")
    view = opened(window, path, monkeypatch)
    press(qtbot, view.table, HIRING, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: len(growth_in(path).entries) == 3)
    assert "# My own words about it." in path.read_text(encoding="utf-8")


def test_a_mark_follows_its_item_in_a_changed_ladder(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.growth.yaml"
    path.write_text(CHANGED, encoding="utf-8")
    view = opened(window, path, monkeypatch)
    assert headings(view.table)[-1] == "No longer in this ladder (2)"
    asked: list[str] = []

    def agree(_parent: object, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", agree)
    gone = "Takes a leading role in projects, guides junior and middle developers."
    view.table.setCurrentIndex(cell(view.table, gone))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert "takes part in technical discussions" in asked[0]
    assert standing(
        view.table, "Takes a leading role in projects, guides junior and middle dev"
    ) == ("Sometimes")
    assert headings(view.table)[-1] == "No longer in this ladder (1)"
    # Nothing is lost of what has no item.
    assert standing(view.table, "Sings") == "Consistently"
    qtbot.waitUntil(lambda: "leads-and-guides" in path.read_text(encoding="utf-8"))
    assert "Sings in the choir" in path.read_text(encoding="utf-8")


def test_another_person_is_shown_beside_differences_first(
    qtbot: QtBot,
    window: WindowPage,
    view: GrowthView,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    other = tmp_path / "kim.growth.yaml"
    other.write_text(OTHER, encoding="utf-8")
    answer_file(monkeypatch, other)
    compare = window.actions_by_id[ActionId.GROWTH_COMPARE]
    compare.trigger()
    assert headings(view.table)[0] == "You see it differently (1)"
    assert names(view.table)[0].startswith(LEADS)
    title = view.table.rows.headerData(Column.OTHER, Qt.Orientation.Horizontal)
    assert title == "Where Kim sees me"
    assert cell(view.table, LEADS, Column.OTHER).data() == "Consistently"
    compare.trigger()
    assert headings(view.table)[0] == "What Senior asks for (4)"
    assert view.table.rows.columnCount() == 3


def test_several_people_are_in_one_file(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "team.growth.yaml"
    path.write_text("growth: 1\npeople:\n  - name: Ana\n  - name: Ben\n", encoding="utf-8")
    view = opened(window, path, monkeypatch)
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    (box,) = (box for box in view.findChildren(QComboBox) if box.findText("Ben") >= 0)
    assert box.isVisibleTo(view)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert "Growth of Ben toward Senior" in labels(view)
    assert standing(view.table, LEADS) == "Not marked"
    qtbot.waitUntil(lambda: len(growth_in(path).entries) == 1)
    assert person_in(path).name == "Ana"


# What goes wrong


def test_a_newer_file_is_read_only(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.growth.yaml"
    text = CHANGED.replace("growth: 1", "growth: 99")
    path.write_text(text, encoding="utf-8")
    view = opened(window, path, monkeypatch)
    notice = window.notices.current
    assert notice is not None
    assert "newer" in notice.text
    press(qtbot, view.table, HIRING, Qt.Key.Key_3)
    assert standing(view.table, HIRING) == "Not marked"
    notice = window.notices.current
    assert notice is not None
    assert "open to read only" in notice.text
    window.close()
    assert path.read_text(encoding="utf-8") == text


def test_what_is_no_growth_file_is_refused(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, data in (("a.yaml", b"\xff\xfe\x00"), ("b.yaml", b"[1, 2"), ("c.yaml", b"")):
        path = tmp_path / name
        path.write_bytes(data)
        opened(window, path, monkeypatch)
        notice = window.notices.current
        assert notice is not None
        assert name in notice.text
        window.close()
        assert path.read_bytes() == data


def test_a_file_that_is_gone_is_told(
    make_window: MakeWindow, window: WindowPage, view: GrowthView, file: Path
) -> None:
    del view
    window.close()
    file.unlink()
    again = make_window()
    show_growth(again)
    notice = again.notices.current
    assert notice is not None
    assert "dana.growth.yaml" in notice.text


def test_a_file_that_changed_elsewhere_is_not_overwritten(
    qtbot: QtBot,
    window: WindowPage,
    view: GrowthView,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file.write_text(OTHER, encoding="utf-8")
    press(qtbot, view.table, LEADS, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: "NOT saved in" in labels(view))
    assert file.read_text(encoding="utf-8") == OTHER
    notice = window.notices.current
    assert notice is not None
    assert "was changed by another program" in notice.text
    # The mark is still there, and goes to another file.
    other = file.with_name("other.growth.yaml")
    answer_file(monkeypatch, other)
    dict(notice.offers)["Save in another file…"]()
    assert growth_in(other).entries
    assert "saved in other.growth.yaml" in labels(view)


def test_what_cannot_be_saved_is_written_beside_when_the_window_closes(
    qtbot: QtBot, make_window: MakeWindow, window: WindowPage, view: GrowthView, file: Path
) -> None:
    file.write_text(OTHER, encoding="utf-8")
    press(qtbot, view.table, HIRING, Qt.Key.Key_1)
    window.actions_by_id[ActionId.GROWTH_CLOSE].trigger()
    assert standing(view.table, HIRING) == "Not yet"
    window.close()
    assert file.read_text(encoding="utf-8") == OTHER
    beside = file.with_name("dana-unsaved.growth.yaml")
    assert len(growth_in(beside).entries) == 1
    again = show_growth(make_window())
    assert standing(again.table, HIRING) == "Not yet"
    assert "saved in dana-unsaved.growth.yaml" in labels(again)


def test_a_new_file_takes_the_place_of_one_that_is_there(
    qtbot: QtBot, empty: GrowthView, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(OTHER, encoding="utf-8")
    answer_file(monkeypatch, file)
    qtbot.mouseClick(empty.begin_buttons[0], Qt.MouseButton.LeftButton)
    assert growth_in(file).entries == {}
    assert "saved in dana.growth.yaml" in labels(empty)


def test_another_file_has_the_comments_too(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, copy = tmp_path / "mine.growth.yaml", tmp_path / "copy.growth.yaml"
    path.write_text(CHANGED, encoding="utf-8")
    opened(window, path, monkeypatch)
    answer_file(monkeypatch, copy)
    window.actions_by_id[ActionId.GROWTH_COPY].trigger()
    assert copy.read_text(encoding="utf-8") == CHANGED


def test_a_newer_file_is_changed_in_another_one(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, copy = tmp_path / "new.growth.yaml", tmp_path / "copy.growth.yaml"
    path.write_text(CHANGED.replace("growth: 1", "growth: 99"), encoding="utf-8")
    view = opened(window, path, monkeypatch)
    answer_file(monkeypatch, copy)
    window.actions_by_id[ActionId.GROWTH_COPY].trigger()
    press(qtbot, view.table, HIRING, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: len(growth_in(copy).entries) == 3)


def test_a_file_with_a_problem_is_changed_around_it(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "typo.growth.yaml"
    path.write_text(CHANGED.replace("sometimes", "sometime"), encoding="utf-8")
    view = opened(window, path, monkeypatch)
    notice = window.notices.current
    assert notice is not None
    assert "sometime" in notice.text
    press(qtbot, view.table, HIRING, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: "hiring-and-training" in path.read_text(encoding="utf-8"))
    assert "- 2026-11-01: sometime\n" in path.read_text(encoding="utf-8")


# Names, and the end


def test_names_are_given_and_kept(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    window.actions_by_id[ActionId.GROWTH_NAMES].trigger()
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    name = dialog.findChildren(QLineEdit)[0]
    qtbot.keyClicks(name, "Dana")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: person_in(file).name == "Dana")
    window.actions_by_id[ActionId.UNDO].trigger()
    qtbot.waitUntil(lambda: person_in(file).name == "")
    del view


def test_the_data_is_shown_then_deleted(
    qtbot: QtBot,
    window: WindowPage,
    view: GrowthView,
    file: Path,
    settings: QSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: len(growth_in(file).entries) == 1)
    texts: list[str] = []

    def press_button(text: str) -> None:
        def run(box: QMessageBox) -> int:
            texts.append(box.text())
            next(b for b in box.buttons() if b.text() == text).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", run)

    press_button("&Keep")
    window.actions_by_id[ActionId.GROWTH_DELETE].trigger()
    assert file.exists()
    assert str(file) in texts[0]
    assert "1 mark" in texts[0]
    press_button("&Delete")
    window.actions_by_id[ActionId.GROWTH_DELETE].trigger()
    assert not file.exists()
    assert "growth/file" not in settings.allKeys()
    assert standing(view.table, LEADS) == "Not marked"
    assert not window.actions_by_id[ActionId.UNDO].isEnabled()
    window.close()
    assert not file.exists()


def test_progress_shows_what_was_met_on_each_day(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kim.growth.yaml"
    path.write_text(OTHER, encoding="utf-8")
    opened(window, path, monkeypatch)
    window.actions_by_id[ActionId.GROWTH_PROGRESS].trigger()
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    charts = [each.accessibleName() for each in dialog.findChildren(ProgressChart)]
    assert charts[0] == "November 1, 2026: 1 of 4 met"
    assert len(charts) == 5
