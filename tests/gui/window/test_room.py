"""The window at every size and zoom: nothing is cut, nothing is out of reach."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ladder_app.domain.model import SkillKind
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.panes.arrangement import (
    PANE_NAMES,
    RESPONSIBILITIES,
    SALARY,
    Arrangement,
    arrangement_for,
)
from ladder_app.gui.panes.pane import RowsPane
from ladder_app.gui.panes.pane_tabs import PaneTabs
from ladder_app.gui.panes.rows import SkillRow
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

SIZES = [(1280, 800), (900, 600), (640, 480)]
ZOOMS = [80, 100, 150, 200]
SMALL = (640, 480)
LARGE = (1280, 800)
# At 100% a narrow font has room for all panes even in the smallest window.
TABS_ZOOM = 150
MIN_LINES = 3.0


def resized(qtbot: QtBot, window: WindowPage, size: tuple[int, int], zoom: int = 100) -> None:
    window.appearance.reset_zoom()
    window.appearance.zoom_by(zoom - 100)
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    QApplication.processEvents()


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    chosen: tuple[int, int] = request.param
    return chosen


@pytest.fixture(params=ZOOMS, ids=lambda zoom: f"{zoom}%")
def zoom(request: pytest.FixtureRequest) -> int:
    chosen: int = request.param
    return chosen


@pytest.fixture
def fitted(qtbot: QtBot, window: WindowPage, size: tuple[int, int], zoom: int) -> WindowPage:
    window.go_to("backend-developer/senior")
    resized(qtbot, window, size, zoom)
    return window


def each_pane(window: WindowPage) -> Iterator[str]:
    """Each pane in turn, at the front where only one has room."""
    for name in PANE_NAMES:
        window.view.area.bring_to_front(name)
        QApplication.processEvents()
        assert window.view.area.panes[name].isVisible()
        yield name


def visible(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def room_for(label: QLabel) -> tuple[float, float]:
    metrics = QFontMetricsF(label.font())
    lines = label.text().split("\n")
    return max(map(metrics.horizontalAdvance, lines)), len(lines) * metrics.height()


def test_each_label_is_whole_or_elided_with_all_of_it_in_the_tool_tip(fitted: WindowPage) -> None:
    for _ in each_pane(fitted):
        for label in (w for w in visible(fitted) if isinstance(w, QLabel) and w.text()):
            if not label.wordWrap():
                width, height = room_for(label)
                assert width <= label.width() + 1, label.text()
                assert height <= label.height() + 1, label.text()
            if "…" in label.text() and isinstance(label, FittedLabel):
                assert label.toolTip() == label.whole_text


def test_the_print_button_shows_all_its_text(fitted: WindowPage) -> None:
    button = fitted.view.header.button
    width = QFontMetricsF(button.font()).horizontalAdvance(button.text())
    assert width < button.width()
    assert button.accessibleName() == "Print or export…"


def test_each_shown_pane_has_room_for_some_lines(fitted: WindowPage) -> None:
    for name in each_pane(fitted):
        pane = fitted.view.area.panes[name]
        area = pane.findChildren(QAbstractScrollArea)[0]
        line = QFontMetricsF(pane.font()).lineSpacing()
        assert area.height() > MIN_LINES * line, name


def is_scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea | QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False


def test_no_widget_lies_outside_of_its_parent(fitted: WindowPage) -> None:
    for _ in each_pane(fitted):
        whole = fitted.centralWidget()
        assert whole is not None
        for widget in [w for w in visible(whole) if not is_scrolled(w)]:
            parent = widget.parentWidget()
            assert parent is not None
            inside = parent.rect().contains(widget.geometry())
            assert inside, (widget, widget.geometry(), parent, parent.rect())


def lists_of(window: WindowPage) -> list[QAbstractItemView]:
    return [window.view.responsibilities.view, window.view.skills.view, window.view.salary.chart]


def seen(view: QAbstractItemView, index: QModelIndex) -> QRect:
    """The part of a row that is really on the screen, in the view's viewport."""
    return view.viewport().visibleRegion().boundingRect() & view.visualRect(index)


def test_every_row_can_be_scrolled_to_and_is_as_high_as_its_text(fitted: WindowPage) -> None:
    for name, view in zip(PANE_NAMES, lists_of(fitted), strict=True):
        fitted.view.area.bring_to_front(name)
        QApplication.processEvents()
        model = view.model()
        line = QFontMetricsF(view.font()).height()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            view.scrollTo(index)
            if name == "salary":
                fitted.view.salary.chart.setCurrentIndex(index)
            assert view.visualRect(index).height() == view.sizeHintForIndex(index).height()
            assert seen(view, index).height() >= min(line, view.visualRect(index).height() - 1)


def test_the_tree_keeps_long_names_and_pay_in_the_tool_tip(window: WindowPage) -> None:
    index = window.levels.tree.currentIndex()
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Junior Back-end Developer\n$55,000 – $85,000"


def test_a_large_window_shows_all_panes_and_a_small_one_tabs(
    qtbot: QtBot, window: WindowPage
) -> None:
    resized(qtbot, window, LARGE)
    assert not window.findChildren(PaneTabs)
    assert all(pane.isVisible() for pane in window.view.area.panes.values())
    resized(qtbot, window, SMALL, TABS_ZOOM)
    tabs = window.view.area.tabs
    assert tabs is not None
    assert tabs.isVisible()
    assert tabs.accessibleName() == "Panes"
    assert [pane.isVisible() for pane in window.view.area.panes.values()] == [True, False, False]


def test_tabs_are_walked_by_keys(qtbot: QtBot, window: WindowPage) -> None:
    resized(qtbot, window, SMALL, 200)
    tabs = window.view.area.tabs
    assert tabs is not None
    assert tabs.focusPolicy() & Qt.FocusPolicy.TabFocus
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert window.view.skills.isVisible()
    window.view.skills.view.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window.view.skills.view, Qt.Key.Key_PageDown, control)
    assert window.view.salary.isVisible()


def drag(qtbot: QtBot, splitter: QSplitter, by: QPoint) -> None:
    """Drag the handle with the mouse."""
    handle = splitter.handle(1)
    at = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(handle, at + by)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at)


def test_the_handles_keep_their_places_through_the_tabs(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window()
    resized(qtbot, window, LARGE)
    splitters = window.view.splitters
    first = {name: splitter.sizes() for name, splitter in splitters.items()}
    drag(qtbot, splitters["top"], QPoint(-90, 0))
    drag(qtbot, splitters["right"], QPoint(0, 20))
    before = {name: splitter.sizes() for name, splitter in splitters.items()}
    assert before != first
    resized(qtbot, window, SMALL, TABS_ZOOM)
    resized(qtbot, window, LARGE)
    assert {name: splitter.sizes() for name, splitter in splitters.items()} == before


def test_the_handles_keep_their_places_through_a_restart_with_tabs(
    qtbot: QtBot, make_window: MakeWindow, settings: QSettings
) -> None:
    window = make_window()
    resized(qtbot, window, LARGE)
    window.view.splitters["top"].setSizes([300, 700])
    before = window.view.splitters["top"].sizes()
    resized(qtbot, window, SMALL, TABS_ZOOM)
    window.close()
    settings.remove("window/geometry")
    second = make_window()
    resized(qtbot, second, LARGE)
    sizes = second.view.splitters["top"].sizes()
    assert sizes == pytest.approx(before, abs=8)


def test_hiding_a_pane_takes_its_tab_and_showing_it_brings_it_to_the_front(
    qtbot: QtBot, window: WindowPage
) -> None:
    resized(qtbot, window, SMALL, TABS_ZOOM)
    tabs = window.view.area.tabs
    assert tabs is not None
    show = window.actions_by_id[ActionId.SHOW_SKILLS]
    show.trigger()
    assert [tabs.tabText(i) for i in range(tabs.count())] == ["Responsibilities", "Salary"]
    show.trigger()
    assert window.view.skills.isVisible()
    resized(qtbot, window, LARGE)
    assert all(pane.isVisible() for pane in window.view.area.panes.values())


def test_the_focus_stays_in_its_pane_through_the_tabs(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    resized(qtbot, window, LARGE)
    window.view.skills.view.setFocus()
    resized(qtbot, window, SMALL, TABS_ZOOM)
    assert window.view.skills.view.hasFocus()
    resized(qtbot, window, LARGE)
    assert window.view.skills.view.hasFocus()


def test_the_focus_goes_from_the_tabs_to_the_pane_when_all_have_room(
    qtbot: QtBot, window: WindowPage
) -> None:
    window.activateWindow()
    resized(qtbot, window, SMALL, TABS_ZOOM)
    tabs = window.view.area.tabs
    assert tabs is not None
    tabs.setFocus()
    resized(qtbot, window, LARGE)
    assert window.view.responsibilities.view.hasFocus()


def test_the_focus_goes_to_the_next_pane_when_its_own_is_hidden(
    qtbot: QtBot, window: WindowPage
) -> None:
    window.activateWindow()
    resized(qtbot, window, SMALL, TABS_ZOOM)
    window.view.responsibilities.view.setFocus()
    window.actions_by_id[ActionId.SHOW_RESPONSIBILITIES].trigger()
    assert window.view.skills.view.hasFocus()


def test_a_tab_says_how_many_words_are_marked_behind_it(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    resized(qtbot, window, SMALL, TABS_ZOOM)
    qtbot.keyClicks(window.levels.find_field, "systems")
    tabs = window.view.area.tabs
    assert tabs is not None
    assert tabs.tabText(1) == f"Skills ({window.view.skills.marked_count()})"
    assert window.view.skills.marked_count() > 0
    qtbot.keyClick(window.levels.find_field, Qt.Key.Key_Escape)
    assert tabs.tabText(1) == "Skills"


@pytest.mark.parametrize("shown", [{"skills"}, set()])
def test_a_pane_alone_needs_no_tabs(window: WindowPage, shown: set[str]) -> None:
    metrics = QFontMetricsF(window.font())
    assert arrangement_for(QSize(10, 10), metrics, shown, 10) is Arrangement.TOGETHER


def test_the_title_is_elided_in_one_line_and_whole_in_two(qtbot: QtBot) -> None:
    label = FittedLabel(max_lines=1)
    qtbot.addWidget(label)
    label.set_whole_text("Senior Back-end Developer of everything")
    label.resize(label.sizeHint().width() * 2 // 3, 60)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == "Senior Back-end Developer of everything"
    label.set_max_lines(2)
    assert label.text().replace("\n", " ") == "Senior Back-end Developer of everything"
    assert label.toolTip() == ""


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
    ids=["table", "your-salary", "market"],
)
@pytest.mark.parametrize("hidden", [False, True], ids=["behind", "hidden"])
def test_what_is_done_to_the_salary_is_seen_where_one_pane_has_room(
    qtbot: QtBot,
    window: WindowPage,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    hidden: bool,
) -> None:
    resized(qtbot, window, SMALL, TABS_ZOOM)
    window.actions_by_id[ActionId.SHOW_SALARY].setChecked(not hidden)
    window.view.area.bring_to_front(RESPONSIBILITIES)
    window.activateWindow()
    assert not window.view.salary.isVisible()
    qtbot.keyClick(window, key, modifiers)
    assert window.view.salary.isVisible()
    assert window.view.area.tabs is not None
    assert window.view.area.tabs.tabText(window.view.area.tabs.currentIndex()) == "Salary"


def test_a_hidden_salary_pane_stays_hidden_after_a_restart_that_shows_the_table(
    make_window: MakeWindow,
) -> None:
    first = make_window()
    first.actions_by_id[ActionId.SALARY_TABLE].trigger()
    first.actions_by_id[ActionId.SHOW_SALARY].trigger()
    first.close()
    assert make_window().view.salary.isHidden()


def test_a_window_without_panes_says_how_to_bring_them_back(
    qtbot: QtBot, window: WindowPage
) -> None:
    window.activateWindow()
    keys = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    for key in keys:
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    (label,) = (w for w in visible(window.view.area) if isinstance(w, QLabel))
    for text in ("hidden", "View menu", "Responsibilities (Ctrl+1)", "Skills (Ctrl+2)", "Ctrl+3"):
        assert text in label.text()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.view.skills.isVisible()
    assert label.isHidden()


def test_a_start_without_panes_says_it_too(make_window: MakeWindow) -> None:
    first = make_window()
    for action in (ActionId.SHOW_RESPONSIBILITIES, ActionId.SHOW_SKILLS, ActionId.SHOW_SALARY):
        first.actions_by_id[action].trigger()
    first.close()
    labels = [w.text() for w in visible(make_window().view.area) if isinstance(w, QLabel)]
    assert len(labels) == 1
    assert "hidden" in labels[0]


def skill(name: str, word: str) -> SkillRow:
    text = f"{name}: {word}"
    return SkillRow(
        plain=text, text=name, kind=SkillKind.HARD, word=word, filled=2, steps=4, grows=False
    )


def test_a_skill_keeps_its_name_in_one_line_where_its_own_word_leaves_the_room(
    qtbot: QtBot,
) -> None:
    pane = RowsPane("Skills")
    qtbot.addWidget(pane)
    pane.show_rows(
        [skill("Git", "Practitioner"), skill("Server-side programming languages", "Expert")]
    )
    pane.resize(1200, 400)
    pane.show()
    qtbot.waitExposed(pane)
    in_one_line = pane.view.sizeHintForRow(1)
    letters = QFontMetricsF(pane.view.font()).horizontalAdvance(
        "Server-side programming languages Expert"
    )
    dots = QFontMetricsF(pane.view.font()).height() * 0.75 * 4
    pane.resize(round(letters + dots) + 80, 400)
    assert pane.view.sizeHintForRow(1) == in_one_line
    pane.resize(round(letters + dots) - 20, 400)
    assert pane.view.sizeHintForRow(1) > in_one_line


def test_the_table_of_pay_has_room_for_some_rows(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.SALARY_TABLE].trigger()
    qtbot.keyClicks(window.view.salary.field, "140000")
    resized(qtbot, window, (900, 600), 200)
    window.view.area.bring_to_front(SALARY)
    QApplication.processEvents()
    table = window.view.salary.table
    assert table is not None
    assert table.isVisible()
    line = QFontMetricsF(table.font()).lineSpacing()
    assert table.viewport().height() >= 2 * line
