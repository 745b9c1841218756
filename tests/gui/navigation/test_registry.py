"""A view that exists only here: one entry, and it is shown, restored and returned to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.domain.find.query import Query
from ladder_app.domain.find.walk import MatchPosition
from ladder_app.domain.summary import LevelSummary
from ladder_app.files.library import bundled_paths
from ladder_app.gui.actions.build import make_actions
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.registry import ViewEntry, ViewRegistry
from ladder_app.gui.navigation.settings import NavigationSettings
from ladder_app.gui.navigation.view import Location, ViewOutput
from ladder_app.gui.navigation.view_stack import ViewStack
from ladder_app.gui.open_files.open_files import OpenFiles

JUNIOR, SENIOR = "backend-developer/junior", "backend-developer/senior"


class LabelView:
    """Shows the name of the level."""

    def __init__(self) -> None:
        self.label: QLabel | None = None
        self.locations: list[Location] = []

    @property
    def shows_one_level(self) -> bool:
        return True

    @property
    def is_made(self) -> bool:
        return self.label is not None

    @property
    def widget(self) -> QWidget:
        self.label = self.label or QLabel()
        return self.label

    def enter(self) -> None:
        pass

    def show_level(self, summary: LevelSummary) -> None:
        if self.label is not None:
            self.label.setText(summary.level.name)

    def refresh(self) -> None:
        pass

    def go_to(self, location: Location) -> None:
        self.locations.append(location)

    def output(self) -> ViewOutput | None:
        return None

    def copy(self, focused: QWidget | None) -> int | None:
        del focused
        return None

    def set_marks(self, marks: Query) -> None:
        pass

    def step_match(self, step: int) -> MatchPosition | None:
        del step
        return None

    def set_colors(self, colors: Palette) -> None:
        pass

    def set_base_font(self, font: QFont) -> None:
        pass


class Shown:
    """A stack of a first view and a new one, which follows a navigator."""

    def __init__(self, qtbot: QtBot, settings: QSettings) -> None:
        self.first, self.new = LabelView(), LabelView()
        entries = [ViewEntry("first", lambda: self.first), ViewEntry("new", lambda: self.new)]
        self.stack = ViewStack(ViewRegistry(entries))
        qtbot.addWidget(self.stack)
        self.actions = make_actions(self.stack, {})
        ladders = OpenFiles(bundled_paths(), [])
        ladders.read_now(bundled_paths())
        views = {"first": ActionId.LEVEL_VIEW, "new": ActionId.PATH_VIEW}
        stored = NavigationSettings(settings)
        self.navigator = Navigator(self.actions, views, ladders, stored, self.stack)
        self.navigator.shown.connect(self.stack.show_level)
        self.navigator.view_changed.connect(self.stack.show_view)
        self.navigator.location_requested.connect(lambda _name, where: self.new.go_to(where))


@pytest.fixture
def shown(qtbot: QtBot, settings: QSettings) -> Shown:
    return Shown(qtbot, settings)


def test_the_new_view_is_made_when_it_is_first_shown(shown: Shown) -> None:
    shown.navigator.show(JUNIOR)
    assert not shown.new.is_made
    shown.navigator.show_view("new")
    assert shown.new.label
    assert shown.new.label.text() == "Junior"
    assert not shown.new.label.isHidden()
    assert shown.first.label
    assert shown.first.label.isHidden()
    assert shown.actions[ActionId.PATH_VIEW].isChecked()


def test_back_returns_to_the_location_in_the_view(shown: Shown) -> None:
    shown.navigator.show(SENIOR, "new")
    shown.navigator.set_location("new", ("a",))
    shown.navigator.set_location("new", ("b",))
    shown.navigator.show(JUNIOR, "first")
    back = shown.navigator.handlers[ActionId.BACK]
    back()
    assert (shown.navigator.view, shown.navigator.address) == ("new", SENIOR)
    assert shown.new.locations == [("b",)]
    back()
    assert shown.new.locations == [("b",), ("a",)]


def test_the_new_view_is_restored(shown: Shown, qtbot: QtBot, settings: QSettings) -> None:
    shown.navigator.show(JUNIOR, "new")
    again = Shown(qtbot, settings)
    again.navigator.show(JUNIOR)
    again.navigator.restore()
    assert again.stack.current.name == "new"


def test_a_view_that_is_gone_is_not_restored(
    shown: Shown, qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    del tmp_path
    settings.setValue("view/shown", "removed")
    again = Shown(qtbot, settings)
    again.navigator.show(JUNIOR)
    again.navigator.restore()
    assert again.stack.current.name == "first"
    assert shown.navigator.view == "first"
