"""The Salary menu: a handler for each of its actions."""

from __future__ import annotations

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.salary_specs import SALARY_ACTIONS
from tests.gui.pages import WindowPage

ELSEWHERE = {ActionId.COPY_SALARY, ActionId.WORKINGS}
"""Copies and the dialog of calculations have controllers of their own."""


def test_each_action_of_the_menu_has_a_handler(window: WindowPage) -> None:
    handlers = {**window.salary_menu.handlers, **window.program.controllers.place.handlers}
    assert set(handlers) | ELSEWHERE == {spec.id for spec in SALARY_ACTIONS}
    assert not set(handlers) & ELSEWHERE


def test_a_period_is_shown_and_stored_by_its_handler(window: WindowPage) -> None:
    window.salary_menu.handlers[ActionId.PER_MONTH]()
    request = window.view.salary.request
    assert request is not None
    assert request.period is not None
    assert request.period.value == "month"
