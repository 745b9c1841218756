"""Each action has exactly one handler, or the program does not start."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication

from ladder_app.gui.actions.bind import Handler, HandlerError, WhenTriggered, bind
from ladder_app.gui.actions.ids import ActionId

Calls = list[object]


class Controller:
    def __init__(self, handlers: Mapping[ActionId, Handler | WhenTriggered]) -> None:
        self.handlers = handlers


@pytest.fixture
def actions(qapp: QApplication) -> dict[ActionId, QAction]:
    names = (ActionId.OPEN, ActionId.MARKET, ActionId.LIGHT, ActionId.COMPARE_BASE)
    found = {name: QAction(name.name, qapp) for name in names}
    for name in names[1:]:
        found[name].setCheckable(True)
    QActionGroup(qapp).addAction(found[ActionId.LIGHT])
    return found


@pytest.fixture
def calls(actions: dict[ActionId, QAction]) -> Calls:
    calls: Calls = []

    def keep(checked: bool) -> None:
        calls.append(checked)

    plain = Controller(
        {ActionId.OPEN: lambda: calls.append("open"), ActionId.LIGHT: lambda: calls.append("light")}
    )
    checked = Controller({ActionId.MARKET: keep, ActionId.COMPARE_BASE: WhenTriggered(keep)})
    bind(actions, [plain, checked])
    return calls


def test_a_plain_action_calls_its_handler(actions: dict[ActionId, QAction], calls: Calls) -> None:
    actions[ActionId.OPEN].trigger()
    assert calls == ["open"]


def test_a_checkable_action_tells_its_state_whoever_checks_it(
    actions: dict[ActionId, QAction], calls: Calls
) -> None:
    actions[ActionId.MARKET].setChecked(True)
    actions[ActionId.MARKET].trigger()
    assert calls == [True, False]


def test_one_of_a_group_and_one_that_follows_a_state_are_called_by_the_user_alone(
    actions: dict[ActionId, QAction], calls: Calls
) -> None:
    for name in (ActionId.LIGHT, ActionId.COMPARE_BASE):
        actions[name].setChecked(True)
    assert calls == []
    for name in (ActionId.LIGHT, ActionId.COMPARE_BASE):
        actions[name].trigger()
    assert calls == ["light", False]


def test_an_action_without_a_handler_is_named(actions: dict[ActionId, QAction]) -> None:
    with pytest.raises(HandlerError, match="no handler for MARKET, LIGHT, COMPARE_BASE"):
        bind(actions, [Controller({ActionId.OPEN: lambda: None})])


def test_an_action_with_two_handlers_is_named(actions: dict[ActionId, QAction]) -> None:
    one, other = (Controller({ActionId.OPEN: lambda: None}) for _ in range(2))
    with pytest.raises(HandlerError, match="OPEN has two handlers"):
        bind(actions, [one, other])
