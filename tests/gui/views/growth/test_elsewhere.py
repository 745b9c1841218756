"""Marks toward another level in the Growth view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ladder_app.gui.views.growth.view import GrowthView
from tests.gui.pages import WindowPage
from tests.gui.views.growth.steps import SENIOR, labels, press, show_growth, standing

SKILL = "API design"


def test_a_mark_toward_another_level_counts_and_is_named(
    qtbot: QtBot, window: WindowPage, view: GrowthView
) -> None:
    show_growth(window, "backend-developer/middle")
    press(qtbot, view.table, SKILL, Qt.Key.Key_0)
    show_growth(window, SENIOR)
    assert standing(view.table, SKILL) == "Not yet (marked toward Middle), asks for Practitioner"
    assert "14 of 32 met · 1 missing · 17 not marked" in labels(view)
    press(qtbot, view.table, SKILL, Qt.Key.Key_3)
    assert standing(view.table, SKILL) == "Practitioner"
    press(qtbot, view.table, SKILL, Qt.Key.Key_Delete)
    assert "marked toward Middle" in standing(view.table, SKILL)
