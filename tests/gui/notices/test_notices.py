"""The notice bar: what it shows, for how long, and how it is left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ladder_app.gui.notices.notice_bar import NoticeBar
from ladder_app.gui.notices.notices import Notices
from ladder_app.gui.notices.notification import Kind, Notification

LEFT = Qt.MouseButton.LeftButton
BROKEN = Notification("“potter.yaml” is not shown.", kind=Kind.PROBLEM, about="potter.yaml")
PRINTED = Notification("Printed Junior: 1 page.", topic="print")
NOT_PRINTED = Notification("Not printed: Junior.", kind=Kind.PROBLEM, topic="print")
FAILED = Notification("No program is set up to open “a.pdf”.", kind=Kind.PROBLEM)

Heard = list[tuple[str, Kind]]
Make = Callable[..., Notices]


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """A window with a field that has the focus."""
    widget = QWidget()
    widget.resize(800, 200)
    layout = QVBoxLayout(widget)
    field = QLineEdit(widget)
    layout.addWidget(field)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return widget


@pytest.fixture
def heard() -> Heard:
    return []


@pytest.fixture
def make(place: QWidget, heard: Heard) -> Make:
    def made(shown_for: int = 60_000) -> Notices:
        layout = place.layout()
        assert isinstance(layout, QVBoxLayout)
        return Notices(
            place,
            lambda bar: layout.insertWidget(0, bar),
            shown_for,
            lambda _bar, text, kind: heard.append((text, kind)),
        )

    return made


def bar_of(place: QWidget) -> NoticeBar:
    (bar,) = place.findChildren(NoticeBar)
    return bar


def close_button(place: QWidget) -> QToolButton:
    (button,) = bar_of(place).findChildren(QToolButton)
    return button


def test_there_is_no_bar_before_there_is_something_to_show(make: Make, place: QWidget) -> None:
    notices = make()
    notices.show_state(None)
    assert place.findChildren(NoticeBar) == []
    notices.show(PRINTED)
    assert bar_of(place).isVisible()


def test_an_event_covers_the_state_until_it_is_dismissed(
    qtbot: QtBot, make: Make, place: QWidget
) -> None:
    notices = make()
    notices.show_state(BROKEN)
    notices.show(PRINTED)
    assert bar_of(place).text == PRINTED.text
    qtbot.mouseClick(close_button(place), LEFT)
    assert bar_of(place).text == BROKEN.text
    qtbot.mouseClick(close_button(place), LEFT)
    assert bar_of(place).isHidden()


def test_the_state_comes_back_when_the_event_times_out(
    qtbot: QtBot, make: Make, place: QWidget
) -> None:
    notices = make(10)
    notices.show_state(BROKEN)
    notices.show(PRINTED)
    qtbot.waitUntil(lambda: bar_of(place).text == BROKEN.text)


def test_a_problem_stays_until_it_is_dismissed(qtbot: QtBot, make: Make, place: QWidget) -> None:
    notices = make(10)
    notices.show(FAILED)
    notices.show(PRINTED)
    qtbot.waitUntil(lambda: bar_of(place).text == FAILED.text)
    with qtbot.assertNotEmitted(bar_of(place).dismissed, wait=60):
        pass
    assert notices.current is FAILED


def test_a_new_state_covers_an_event_until_it_ends(make: Make) -> None:
    notices = make()
    notices.show(FAILED)
    notices.show_state(BROKEN)
    assert notices.current is BROKEN
    notices.show_state(Notification(BROKEN.text, kind=Kind.PROBLEM, about=BROKEN.about))
    notices.show(PRINTED)
    assert notices.current is PRINTED
    notices.show_state(None)
    notices.dismiss()
    assert notices.current is FAILED


def test_a_dismissed_state_comes_back_only_when_it_changes(make: Make, place: QWidget) -> None:
    notices = make()
    notices.show_state(BROKEN)
    notices.dismiss()
    notices.show_state(Notification(BROKEN.text, kind=Kind.PROBLEM))
    assert bar_of(place).isHidden()
    notices.show_state(None)
    notices.show_state(BROKEN)
    assert bar_of(place).isVisible()


def test_success_replaces_an_earlier_failure_of_the_same_topic(make: Make) -> None:
    notices = make()
    notices.show(NOT_PRINTED)
    notices.show(PRINTED)
    notices.dismiss()
    assert notices.current is None


def test_a_problem_that_the_state_tells_already_is_not_told_twice(make: Make) -> None:
    notices = make()
    notices.show_state(BROKEN)
    notices.show(Notification("Reloaded.", kind=Kind.PROBLEM, about="potter.yaml"))
    assert notices.current is BROKEN


def test_clearing_a_topic_leaves_the_others(make: Make) -> None:
    notices = make()
    notices.show(FAILED)
    notices.show(NOT_PRINTED)
    notices.clear("print")
    assert notices.current is FAILED
    notices.clear()
    assert notices.current is None


def test_the_bar_does_not_take_the_focus(make: Make, place: QWidget) -> None:
    make().show(PRINTED)
    focused = place.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.hasFocus()


def test_escape_dismisses_where_the_focus_is_in_the_bar_and_gives_it_back(
    qtbot: QtBot, make: Make, place: QWidget
) -> None:
    notices = make()
    notices.show(Notification("Exported to a.pdf.", (("Open", lambda: None),)))
    field = place.focusWidget()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert bar_of(place).isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert bar_of(place).isAncestorOf(place.focusWidget())
    qtbot.keyClick(place.focusWidget(), Qt.Key.Key_Escape)
    assert bar_of(place).isHidden()
    assert place.focusWidget() is field


def test_tab_goes_through_the_offers_to_the_close_button(
    qtbot: QtBot, make: Make, place: QWidget
) -> None:
    done: list[str] = []
    offers = (("Open", lambda: done.append("open")), ("Show", lambda: done.append("show")))
    make().show(Notification("Exported.", offers))
    names = []
    for _ in range(3):
        qtbot.keyClick(place.focusWidget(), Qt.Key.Key_Tab)
        focused = place.focusWidget()
        names.append(focused.property("text"))
        if focused is not close_button(place):
            qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert names == ["Open", "Show", "✕"]
    assert done == ["open", "show"]


def test_the_focus_stays_in_the_bar_while_something_is_shown(
    qtbot: QtBot, make: Make, place: QWidget
) -> None:
    notices = make()
    notices.show(Notification("Exported.", (("Open", lambda: notices.show(FAILED)),)))
    field = place.focusWidget()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClick(place.focusWidget(), Qt.Key.Key_Space)
    assert bar_of(place).text == FAILED.text
    assert place.focusWidget() is close_button(place)
    qtbot.keyClick(place.focusWidget(), Qt.Key.Key_Escape)
    assert place.focusWidget() is field


def test_a_notification_stays_while_the_focus_or_the_pointer_is_in_the_bar(
    qtbot: QtBot, make: Make, place: QWidget
) -> None:
    notices = make(10)
    notices.show(PRINTED)
    field = place.focusWidget()
    close_button(place).setFocus()
    with qtbot.assertNotEmitted(notices.destroyed, wait=60):
        pass
    assert bar_of(place).isVisible()
    # Sent, not moved there: a window of another test may lie between.
    at = QPointF(20, 8)
    QApplication.sendEvent(bar_of(place), QEnterEvent(at, at, at))
    assert bar_of(place).underMouse()
    field.setFocus()
    with qtbot.assertNotEmitted(notices.destroyed, wait=60):
        pass
    assert bar_of(place).isVisible()
    QApplication.sendEvent(bar_of(place), QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(bar_of(place).isHidden)


def test_each_kind_has_a_sign_of_its_own(make: Make, place: QWidget) -> None:
    notices, signs = make(), []
    for kind in Kind:
        notices.show(Notification(kind.value, kind=kind))
        signs.append(bar_of(place).sign)
    assert signs == ["✓", "i", "⚠"]


def test_screen_readers_hear_each_event_and_each_new_state_once(make: Make, heard: Heard) -> None:
    notices = make()
    notices.show_state(BROKEN)
    notices.show_state(Notification(BROKEN.text, kind=Kind.PROBLEM))
    notices.show(PRINTED)
    notices.show(PRINTED)
    assert heard == [
        (BROKEN.text, Kind.PROBLEM),
        (PRINTED.text, Kind.DONE),
        (PRINTED.text, Kind.DONE),
    ]


def test_the_accessible_text_is_what_is_written(make: Make, place: QWidget) -> None:
    notices = make()
    for notification in (PRINTED, FAILED):
        notices.show(notification)
        root = QAccessible.queryAccessibleInterface(bar_of(place))
        children = (root.child(n) for n in range(root.childCount()))
        names = [child.text(QAccessible.Text.Name) for child in children]
        assert notification.text in names
        assert "Dismiss" in names


def test_a_tag_in_a_notification_is_shown_as_it_is(make: Make, place: QWidget) -> None:
    make().show(Notification("<b>Potter</b> & Son"))
    assert bar_of(place).text == "<b>Potter</b> & Son"


def test_buttons_go_below_a_sentence_that_would_have_no_room_beside_them(
    qtbot: QtBot, make: Make, place: QWidget
) -> None:
    offers = (("Show problems", lambda: None), ("Open in editor", lambda: None))
    text = "“potter.ladder.yaml” is not shown, since it has 2 problems. Line 4: The key “levls”"
    make().show(Notification(f"{text} is not known.", offers, Kind.PROBLEM))

    def lowest() -> int:
        return max(each.y() for each in bar_of(place).findChildren(QPushButton))

    before = lowest()
    place.resize(320, 300)
    qtbot.waitUntil(lambda: lowest() > before + 10)
    for button in bar_of(place).findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()
        assert bar_of(place).rect().contains(button.geometry())
    place.resize(800, 200)
    qtbot.waitUntil(lambda: lowest() <= before + 10)
