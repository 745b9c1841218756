"""Every statement of the role description is within two clicks of the first window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.pages import WindowPage
from tests.gui.window.test_main_window import click_level

FAMILY = "Back-end Developer"
OF_THE_FAMILY = (
    "server-side-development",
    "database-management",
    "security",
    "performance-optimization",
    "version-control-and-collaboration",
    "testing-and-debugging",
    "reporting",
)
DIFFERENCES = ("Experience", "Scope of responsibility", "Leadership")
OF_LEVELS = {
    "junior": ("basic-understanding", "works-under-guidance", "simple-tasks"),
    "middle": ("works-independently", "designs-solutions", "understands-principles"),
    "senior": ("expertise", "builds-complex-systems", "leads-and-guides", "hiring-and-training"),
}
PAY = {
    "junior": "$55,000 – $85,000",
    "middle": "$80,000 – $120,000",
    "senior": "$90,000 – $180,000+",
}


def shown(widget: QWidget) -> str:
    """All texts of the widgets that are shown in it, whether or not they are scrolled to."""
    return "\n".join(_texts(widget))


def _texts(widget: QWidget) -> Iterator[str]:
    for label in widget.findChildren(QLabel):
        if label.isVisible():
            yield label.accessibleName() or label.text()
    for view in widget.findChildren(QAbstractItemView):
        if view.isVisible():
            yield from _cells(view.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(model.rowCount()):
        yield from (str(model.index(row, column).data()) for column in range(columns))


def test_one_click_shows_what_is_said_of_the_role(qtbot: QtBot, window: WindowPage) -> None:
    family = window.ladders.families[0]
    click_level(qtbot, window, FAMILY)
    text = shown(window.view)
    assert family.summary in text
    statements = {each.id: each for each in family.responsibilities}
    for statement_id in OF_THE_FAMILY:
        assert statements[statement_id].title in text
        assert statements[statement_id].text in text
    differences = {each.title: each.text for each in family.distinctions}
    for title in DIFFERENCES:
        assert differences[title] in text
    for pay in PAY.values():
        assert pay in text


@pytest.mark.parametrize("level_id", OF_LEVELS)
def test_one_click_shows_what_is_said_of_a_level(
    level_id: str, qtbot: QtBot, window: WindowPage
) -> None:
    level = window.ladders.families[0].level(level_id)
    assert level is not None
    click_level(qtbot, window, FAMILY, level.name)
    text = shown(window.view)
    statements = {each.id: each.text for each in level.responsibilities}
    for statement_id in OF_LEVELS[level_id]:
        assert statements[statement_id] in text
    assert level.full_title in text
    assert level.experience in text
    assert PAY[level_id] in text


def test_the_first_window_has_the_rows_to_click(window: WindowPage) -> None:
    tree = window.levels.tree
    family = tree.model().index(0, 0)
    assert tree.isExpanded(family)
    assert not tree.visualRect(family).isEmpty()
    assert not tree.visualRect(tree.model().index(2, 0, family)).isEmpty()
    assert window.actions_by_id[ActionId.LEVEL_VIEW].isChecked()
