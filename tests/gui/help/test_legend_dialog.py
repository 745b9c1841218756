"""“What do the marks mean?”: each mark is painted by the code that paints the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.files.help_files import marks_family
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.palette import DARK, LIGHT, Palette
from ladder_app.gui.help.mark_samples import ComparedItem, PaneRow, Studio
from ladder_app.gui.help.marks import MARKS, Mark
from ladder_app.gui.panes.pane import RowsView
from ladder_app.gui.panes.rows import SkillRow
from tests.gui.pages import WindowPage

MARKS_OF_SKILLS = ("Dots", "▲")
ALL = [mark for group in MARKS for mark in group.marks]


@pytest.fixture
def legend(window: WindowPage, qtbot: QtBot) -> RowsView:
    window.actions_by_id[ActionId.MARKS].trigger()
    (dialog,) = window.findChildren(QDialog)
    qtbot.waitExposed(dialog)
    (view,) = (each for each in dialog.findChildren(RowsView) if each.isVisible())
    return view


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    parent = QWidget()
    parent.setWindowTitle("Marks")
    qtbot.addWidget(parent)
    return Studio(parent, marks_family(), EnglishLocalizer(), LIGHT)


def texts(view: RowsView) -> list[str]:
    return [str(view.rows.index(row, 0).data()) for row in range(view.rows.rowCount())]


def test_each_mark_has_a_name_and_a_meaning(legend: RowsView) -> None:
    shown = texts(legend)
    assert shown == [
        text
        for group in MARKS
        for text in (group.title, *(f"{mark.name}: {mark.meaning}" for mark in group.marks))
    ]
    assert all(mark.meaning.endswith(".") for mark in ALL)
    assert legend.accessibleName() == "What do the marks mean?"


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_each_mark_is_painted(window: WindowPage, legend: RowsView, colors: Palette) -> None:
    window.appearance.set_colors("dark" if colors.is_dark else "light")
    legend.window().close()
    window.actions_by_id[ActionId.MARKS].trigger()
    QApplication.processEvents()
    view = next(each for each in window.findChildren(RowsView) if _is_legend(each))
    blank = []
    for row in range(view.rows.rowCount()):
        index = view.rows.index(row, 0)
        view.scrollTo(index)
        rect = view.visualRect(index)
        left = QRect(rect.left() + 10, rect.top() + 2, rect.width() * 4 // 10, rect.height() - 4)
        image = view.viewport().grab(left).toImage()
        found = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())} - {
            QColor(colors.surface).rgb()
        }
        if not found:
            blank.append(str(index.data()))
    assert blank == []


def _is_legend(view: RowsView) -> bool:
    return view.isVisible() and view.accessibleName() == "What do the marks mean?"


@pytest.mark.parametrize("mark", ALL, ids=[mark.name for mark in ALL])
def test_a_word_in_the_legend_is_the_word_in_the_window(studio: Studio, mark: Mark) -> None:
    match mark.sample:
        case PaneRow():
            row = mark.sample.row(studio)
            if isinstance(row, SkillRow):
                assert row.grows == (mark.name == "▲")
                assert mark.name in (*MARKS_OF_SKILLS, row.word.rpartition(", ")[2])
            elif mark.name == "Small numbers":
                assert row.source_mark == "²"
            else:
                assert (row.badge or row.text).startswith(mark.name)
        case ComparedItem():
            assert mark.name.replace("−", "-") in mark.sample.text(studio).replace("−", "-")
        case _:
            assert mark.sample.height(studio, 200) > 0
