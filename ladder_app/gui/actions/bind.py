"""Connects each action to the one controller that handles it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Protocol

from msgspec import Struct
from PySide6.QtGui import QAction

from ladder_app.gui.actions.ids import ActionId

Handler = Callable[..., object]
"""Takes whether the action is checked, where it can be and stands alone; else no argument."""


class WhenTriggered(Struct, frozen=True):
    """A handler of a checkable action that follows something else.

    It is called with whether the action is checked when the user triggers it, and not when
    the program checks it to show a state.
    """

    handler: Callable[[bool], object]


class Handles(Protocol):
    """A controller of some actions."""

    @property
    def handlers(self) -> Mapping[ActionId, Handler | WhenTriggered]:
        """What each of its actions does."""
        ...


class HandlerError(Exception):
    """An action without a handler, or with several."""


def bind(actions: Mapping[ActionId, QAction], controllers: Iterable[Handles]) -> None:
    """Let each action call its handler.

    An action that can be checked and is in no group calls it whenever it is checked or
    unchecked; every other one only when it is triggered.

    Raises:
        HandlerError: an action has no handler, or more than one.
    """
    handled: set[ActionId] = set()
    for controller in controllers:
        for name, handler in controller.handlers.items():
            if name in handled:
                raise HandlerError(f"{name.name} has two handlers, one in {controller!r}")
            handled.add(name)
            _connect(actions[name], handler)
    missing = [name.name for name in actions if name not in handled]
    if missing:
        raise HandlerError(f"no handler for {', '.join(missing)}")


def _connect(action: QAction, handler: Handler | WhenTriggered) -> None:
    if isinstance(handler, WhenTriggered):
        action.triggered.connect(handler.handler)
    elif action.isCheckable() and action.actionGroup() is None:
        action.toggled.connect(handler)
    else:
        action.triggered.connect(partial(_call, handler))


def _call(handler: Handler, _checked: bool = False) -> None:
    handler()
