"""Cycles of values are gathered, and in the window's thread alone."""

from __future__ import annotations

import gc
import weakref
from threading import Thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ladder_app.gui.base import cycles
from ladder_app.gui.base.cycles import CycleCollector


class Looped:
    """A value that holds itself."""

    def __init__(self) -> None:
        self.me = self


def _make_much() -> list[weakref.ref[Looped]]:
    return [weakref.ref(Looped()) for _ in range(20_000)]


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cycles, "_INTERVAL_MILLISECONDS", 1)


@pytest.mark.usefixtures("at_once")
def test_what_nobody_holds_goes(qtbot: QtBot) -> None:
    parent = QObject()
    CycleCollector(parent, lambda: True)
    made = _make_much()
    qtbot.waitUntil(lambda: not any(ref() for ref in made))


@pytest.mark.usefixtures("at_once")
def test_nothing_goes_in_another_thread_nor_while_it_may_not(qtbot: QtBot) -> None:
    parent = QObject()
    asked: list[bool] = []

    def may_not() -> bool:
        asked.append(True)
        return False

    CycleCollector(parent, may_not)
    made: list[weakref.ref[Looped]] = []
    thread = Thread(target=lambda: made.extend(_make_much()))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(asked))
    assert all(ref() for ref in made)
    assert not gc.isenabled()
