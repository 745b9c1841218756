"""Reads and uses the notice bar of a window as a user does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ladder_app.gui.notices.notice_bar import NoticeBar
from tests.gui.pages import WindowPage


def notice_bar(window: WindowPage) -> NoticeBar:
    """The one bar of a window, once something was shown in it."""
    (bar,) = window.findChildren(NoticeBar)
    return bar


def notice_text(window: WindowPage) -> str:
    """What the bar says; empty while it is hidden."""
    bars = window.findChildren(NoticeBar)
    return "".join(bar.text for bar in bars if not bar.isHidden())


def notice_buttons(window: WindowPage) -> list[str]:
    """The labels of the buttons that are offered, from left to right."""
    buttons = notice_bar(window).findChildren(QAbstractButton)
    shown = sorted((each for each in buttons if not each.isHidden()), key=lambda each: each.x())
    return [each.text() for each in shown]


def press(qtbot: QtBot, window: WindowPage, label: str) -> None:
    """Click a button of the bar, as soon as it is offered."""

    def offered() -> list[QAbstractButton]:
        buttons = notice_bar(window).findChildren(QAbstractButton)
        return [each for each in buttons if each.text() == label and not each.isHidden()]

    qtbot.waitUntil(lambda: bool(offered()))
    qtbot.mouseClick(offered()[0], Qt.MouseButton.LeftButton)


def dismiss(qtbot: QtBot, window: WindowPage) -> None:
    """Click the bar's own button that closes it."""
    buttons = notice_bar(window).findChildren(QAbstractButton)
    button = next(each for each in buttons if each.accessibleName() == "Dismiss")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
