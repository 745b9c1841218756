"""The path: a map that is clicked, walked, zoomed and moved, and the way to an aim."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.palette import DARK
from ladder_app.gui.views.path.map_view import PathMapView
from ladder_app.gui.views.path.view import PathView
from tests.bench.sample import ladder_of
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import print_now, save

LEFT = Qt.MouseButton.LeftButton
SENIOR = "software-engineering/senior"


def path_of(window: WindowPage, address: str = SENIOR) -> PathView:
    window.go_to(address)
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    assert window.path.view is not None
    return window.path.view


@pytest.fixture
def shown(window: WindowPage) -> PathView:
    return path_of(window)


@pytest.fixture
def long(make_window: MakeWindow, tmp_path: Path) -> PathMapView:
    """The map of 60 levels, at its normal size: far wider than the window."""
    own = tmp_path / "big.ladder.yaml"
    own.write_text(ladder_of(60))
    drawn = path_of(make_window(own), "big/level-30").map
    drawn.set_zoom(1.0)
    return drawn


def row_of(drawn: PathMapView, address: str) -> int:
    return [station.address for station in drawn.stations].index(address)


def center(drawn: PathMapView, address: str) -> QPoint:
    return drawn.visualRect(drawn.rows.index(row_of(drawn, address), 0)).center()


def current(drawn: PathMapView) -> str:
    return drawn.stations[drawn.currentIndex().row()].place.level.name


def rows(view: PathView) -> list[str]:
    model = view.steps.view.rows
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def headings(view: PathView) -> list[str]:
    model, role = view.steps.view.rows, Qt.ItemDataRole.AccessibleTextRole
    heard = (str(model.index(row, 0).data(role)) for row in range(model.rowCount()))
    return [text for text in heard if text.endswith(", heading")]


def set_way(window: WindowPage, here: str, goal: str) -> None:
    window.go_to(here)
    window.actions_by_id[ActionId.I_AM_HERE].trigger()
    window.go_to(goal)
    window.actions_by_id[ActionId.SET_GOAL].trigger()


def test_a_key_shows_the_path_and_another_the_level_again(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.path.view is not None
    assert window.path.view.isVisible()
    assert not window.view.isVisible()
    qtbot.waitUntil(window.path.view.map.hasFocus)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.view.isVisible()
    assert not window.path.view.isVisible()


def test_every_level_is_read_with_its_neighbours_and_its_pay(window: WindowPage) -> None:
    drawn = path_of(window).map
    text = [str(drawn.rows.index(n, 0).data()) for n in range(drawn.rows.rowCount())]
    assert text[2] == (
        "Senior, follows Middle, leads to Staff and Engineering Manager, linked with Senior "
        "(Back-end Developer), Senior (DevOps Engineer) and Senior (Web Developer), "
        "pay not published"
    )
    window.go_to("backend-developer/senior")
    text = [str(drawn.rows.index(n, 0).data()) for n in range(drawn.rows.rowCount())]
    assert text[2].startswith("Senior, follows Middle, linked with Senior (DevOps Engineer)")
    assert text[2].endswith(", $90,000 – $180,000+")
    index = drawn.rows.index(2, 0)
    assert "Senior Back-end Developer" in str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert drawn.accessibleName() == "Path"
    assert drawn.accessibleDescription() == "Back-end Developer"


def test_a_click_chooses_a_level_and_the_tree_follows(
    qtbot: QtBot, window: WindowPage, shown: PathView
) -> None:
    manager = "software-engineering/engineering-manager"
    qtbot.mouseClick(shown.map.viewport(), LEFT, pos=center(shown.map, manager))
    assert window.windowTitle().startswith("Engineering Manager")
    assert window.levels.tree.currentIndex().data() == "Engineering Manager"
    window.actions_by_id[ActionId.BACK].trigger()
    assert window.windowTitle().startswith("Senior")
    assert current(shown.map) == "Senior"


def test_arrows_walk_and_enter_chooses(qtbot: QtBot, window: WindowPage, shown: PathView) -> None:
    for key, name in (
        (Qt.Key.Key_Right, "Staff"),
        (Qt.Key.Key_Down, "Engineering Manager"),
        (Qt.Key.Key_Left, "Senior"),
        (Qt.Key.Key_Home, "Junior"),
        (Qt.Key.Key_End, "Principal"),
    ):
        qtbot.keyClick(shown.map, key)
        assert current(shown.map) == name
    assert window.windowTitle().startswith("Senior")
    qtbot.keyClick(shown.map, Qt.Key.Key_Return)
    assert window.windowTitle().startswith("Principal")


def test_the_tree_leads_the_map(window: WindowPage, shown: PathView) -> None:
    window.go_to("web-developer/junior")
    assert shown.map.accessibleDescription() == "Web Developer"
    assert shown.map.highlights.selected == "web-developer/junior"


def test_plus_minus_and_nought_zoom(qtbot: QtBot, shown: PathView) -> None:
    fitting = shown.map.zoom
    qtbot.keyClick(shown.map, Qt.Key.Key_Plus)
    assert shown.map.zoom > fitting
    for _ in range(3):
        qtbot.keyClick(shown.map, Qt.Key.Key_Minus)
    assert shown.map.zoom < fitting
    qtbot.keyClick(shown.map, Qt.Key.Key_0)
    assert shown.map.zoom == fitting


def wheel(drawn: PathMapView, at: QPoint, turn: int, modifiers: Qt.KeyboardModifier) -> None:
    where = QPointF(at)
    event = QWheelEvent(
        where, QPointF(drawn.viewport().mapToGlobal(at)), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(drawn.viewport(), event)


def test_the_wheel_with_ctrl_zooms_at_the_mouse(long: PathMapView) -> None:
    at = center(long, "big/level-30")
    wheel(long, at, 120, Qt.KeyboardModifier.ControlModifier)
    assert long.zoom > 1.0
    moved = center(long, "big/level-30") - at
    assert abs(moved.x()) <= 3


def test_the_wheel_moves_a_map_that_is_only_wide(long: PathMapView) -> None:
    before = long.horizontalOffset()
    wheel(long, QPoint(50, 50), -120, Qt.KeyboardModifier.NoModifier)
    assert long.horizontalOffset() > before


def test_dragging_moves_the_map_and_chooses_nothing(qtbot: QtBot, long: PathMapView) -> None:
    viewport, start = long.viewport(), center(long, "big/level-30")
    before, window = long.horizontalOffset(), long.window()
    title = window.windowTitle()
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, start - QPoint(60, 0))
    qtbot.mouseMove(viewport, start - QPoint(120, 0))
    qtbot.mouseRelease(viewport, LEFT, pos=start - QPoint(120, 0))
    assert long.horizontalOffset() == before + 120
    assert window.windowTitle() == title


def test_what_is_current_stays_in_view(qtbot: QtBot, long: PathMapView) -> None:
    for key in (*[Qt.Key.Key_Right] * 12, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(long, key)
        seen = long.viewport().rect()
        assert seen.contains(long.visualRect(long.currentIndex()).center())
    assert current(long) == "Level 1"


def test_the_whole_map_is_seen_at_first(shown: PathView) -> None:
    assert shown.map.horizontalScrollBar().maximum() == 0
    assert shown.map.verticalScrollBar().maximum() == 0


def test_place_and_aim_show_every_step_between(window: WindowPage, shown: PathView) -> None:
    assert "I am here" in rows(shown)[0]
    set_way(window, "software-engineering/junior", "software-engineering/engineering-manager")
    assert [title.split(":")[0] for title in headings(shown)] == [
        "Junior to Middle", "Middle to Senior", "Senior to Engineering Manager",
    ]  # fmt: skip
    assert len(shown.map.highlights.route) == 4
    text = str(shown.map.rows.index(0, 0).data())
    assert text.endswith("you are here")


def test_a_step_counts_what_it_adds_and_says_the_midpoint(window: WindowPage) -> None:
    shown = path_of(window)
    set_way(window, "backend-developer/junior", "backend-developer/senior")
    first = rows(shown)[0]
    assert first.startswith("Junior to Middle: ")
    assert first.endswith("midpoint +42.9%")
    assert any("Databases and SQL: " in row and " to Expert" in row for row in rows(shown))


def test_the_way_to_another_track_leads_down_to_the_fork(
    window: WindowPage, shown: PathView
) -> None:
    set_way(window, "software-engineering/staff", "software-engineering/director")
    text = rows(shown)
    assert text[0] == "Staff to Senior: a step down"
    assert text[1].startswith("Senior to Engineering Manager: ")
    assert any(row.startswith("Engineering Manager to Director: ") for row in text)


def test_a_way_that_no_ladder_names_is_said(make_window: MakeWindow, tmp_path: Path) -> None:
    own = tmp_path / "own.ladder.yaml"
    own.write_text("id: own\nname: Own\nlevels: [One]\n")
    window = make_window(own)
    shown = path_of(window)
    set_way(window, "software-engineering/staff", "own/one")
    assert "One (Own)" in rows(shown)[0]


def test_a_ladder_that_is_opened_later_is_not_said_to_have_no_steps(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    own, other = tmp_path / "own.ladder.yaml", tmp_path / "other.ladder.yaml"
    own.write_text("id: own\nname: Own\nlevels: [One]\n")
    other.write_text("id: other\nname: Other\nlevels: [Two]\n")
    window = make_window(own)
    shown = path_of(window)
    set_way(window, "software-engineering/staff", "own/one")
    assert rows(shown)[0].startswith("The ladder has no steps from Staff")
    window.open_files([other])
    window.read_rest()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Two"))
    (text,) = rows(shown)
    assert text.startswith("Your level, Staff (Software Engineering), and your goal, One (Own), ")
    assert "for levels of Other" in text


def test_a_level_of_another_family_is_a_guest_that_leads_there(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    own = tmp_path / "own.ladder.yaml"
    own.write_text(
        "id: own\nname: Own\nlevels:\n  - name: One\n"
        "  - name: Two\n    equivalent: [backend-developer/middle]\n"
    )
    window = make_window(own)
    drawn = path_of(window, "own/two").map
    text = [str(drawn.rows.index(n, 0).data()) for n in range(drawn.rows.rowCount())]
    assert text[1] == "Two, follows One, linked with Middle (Back-end Developer), pay not published"
    assert text[2].startswith("Middle (Back-end Developer), linked with Two, $80,000")
    guest = center(drawn, "backend-developer/middle")
    qtbot.mouseClick(drawn.viewport(), LEFT, pos=guest)
    assert window.windowTitle().startswith("Middle Back-end Developer")
    # The other way round it is a step too, though only one of the files names it.
    assert "own/two" in [station.address for station in drawn.stations]


def test_a_ladder_that_is_opened_later_brings_its_crossings(
    window: WindowPage, tmp_path: Path
) -> None:
    drawn = path_of(window, "backend-developer/middle").map
    own = tmp_path / "own.ladder.yaml"
    own.write_text(
        "id: own\nname: Own\nlevels: [{name: Two, equivalent: backend-developer/middle}]"
    )
    window.ladders.add([own])
    window.read_rest()
    assert "own/two" in [station.address for station in drawn.stations]


def test_place_and_aim_are_kept_and_forgotten_by_one_click(
    window: WindowPage, settings: QSettings, make_window: MakeWindow
) -> None:
    shown = path_of(window)
    forget = window.actions_by_id[ActionId.CLEAR_GOAL]
    assert not forget.isEnabled()
    set_way(window, "backend-developer/junior", "backend-developer/senior")
    again = make_window()
    assert again.path.view is not None
    assert again.path.view.isVisible()
    assert again.path.view.map.highlights.here == "backend-developer/junior"
    again.actions_by_id[ActionId.LEVEL_VIEW].trigger()
    forget.trigger()
    assert shown.map.highlights.route == ()
    assert not [key for key in settings.allKeys() if key in ("path/here", "path/aim")]
    assert not forget.isEnabled()


def test_place_and_aim_that_are_gone_do_no_harm(
    settings: QSettings, make_window: MakeWindow
) -> None:
    settings.setValue("path/here", "nowhere/at-all")
    settings.setValue("path/aim", "\N{SNOWMAN}" * 1000)
    settings.setValue("view/shown", "path")
    shown = make_window().path.view
    assert shown is not None
    assert "I am here" in rows(shown)[0]


def test_the_menu_of_a_station_is_for_that_station(
    qtbot: QtBot, window: WindowPage, shown: PathView
) -> None:
    qtbot.keyClick(shown.map, Qt.Key.Key_Right)
    shown.map.activate_menu(QPoint(0, 0))
    menu = next(m for m in shown.map.findChildren(QMenu) if m.isVisible())
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    actions["Set as my goal"].trigger()
    menu.close()
    assert window.windowTitle().startswith("Staff")
    assert shown.map.highlights.goal == "software-engineering/staff"


def test_the_map_keeps_qts_promises(shown: PathView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(shown.map.rows)
    qtmodeltester.check(shown.steps.view.rows)


def test_from_right_to_left_the_map_begins_at_the_right(qtbot: QtBot, window: WindowPage) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    drawn = path_of(window).map
    junior, middle = (center(drawn, f"software-engineering/{n}") for n in ("junior", "middle"))
    assert junior.x() > middle.x()
    qtbot.keyClick(drawn, Qt.Key.Key_Left)
    assert current(drawn) == "Staff"
    drawn.set_zoom(2.0)
    qtbot.keyClick(drawn, Qt.Key.Key_Home)
    assert drawn.viewport().rect().contains(center(drawn, "software-engineering/junior"))


def test_the_map_is_painted_in_the_windows_colours(window: WindowPage) -> None:
    window.actions_by_id[ActionId.DARK].trigger()
    drawn = path_of(window).map
    image = drawn.viewport().grab().toImage()
    assert drawn.scene is not None
    mark = drawn.scene.marks[2]
    at = center(drawn, SENIOR)
    inks = {
        image.pixelColor(round(at.x()), y).name() for y in range(image.height())
    }  # the column of the chosen level
    assert mark.is_selected
    assert DARK.accent in inks


@pytest.mark.parametrize("suffix", ["svg", "pdf", "png"])
def test_the_map_is_saved_as_a_picture(window: WindowPage, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"map.{suffix}"
    window.go_to(SENIOR)
    save(window, path, "path-map")
    if suffix == "svg":
        assert ">Engineering Manager<" in path.read_text(encoding="utf-8")
    elif suffix == "pdf":
        text = PdfReader(path).pages[0].extract_text()
        assert "Engineering Manager" in text
    else:
        assert path.read_bytes().startswith(b"\x89PNG")


def test_the_map_is_printed_on_landscape_pages(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFileName(str(path))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    window.go_to(SENIOR)
    print_now(window, "path-map")
    (page,) = PdfReader(path).pages
    # Qt's own PDF of a printer has tabulators for spaces.
    assert "Engineering Manager" in page.extract_text().replace("\t", " ")
    assert page.mediabox.width > page.mediabox.height or page.rotation


def test_a_long_map_is_printed_on_several_pages_with_every_name(
    long: PathMapView, tmp_path: Path
) -> None:
    path = tmp_path / "map.pdf"
    window = long.window()
    assert isinstance(window, WindowPage)
    save(window, path, "path-map")
    pages = [page.extract_text() for page in PdfReader(path).pages]
    assert len(pages) > 1
    words = " ".join(" ".join(pages).split())
    for number in range(1, 61):
        assert f"Level {number} " in f"{words} "
