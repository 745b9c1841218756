"""Where the keyboard is: a frame that is seen, in light and in dark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication

from ladder_app.gui.actions import ActionId
from ladder_app.gui.main_window import MainWindow
from ladder_app.gui.palette import DARK, LIGHT, Palette


def upper_edge(view: QAbstractItemView, rect: QRect) -> QImage:
    """The top of a row as it is drawn now."""
    QApplication.processEvents()
    top = QRect(rect.left(), rect.top(), rect.width(), 4)
    return view.viewport().grab(top).toImage()


def share_of(image: QImage, color: str) -> float:
    """How much of the image's width has the colour in it."""
    wanted, columns = QColor(color).rgb(), range(image.width())
    found = (any(image.pixel(x, y) == wanted for y in range(image.height())) for x in columns)
    return sum(found) / image.width()


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["tree", "responsibilities", "skills", "table"])
def test_the_current_row_has_a_frame_while_the_keyboard_is_there(
    window: MainWindow, name: str, colors: Palette
) -> None:
    window.appearance.set_colors("dark" if colors.is_dark else "light")
    window.actions_by_id[ActionId.SALARY_TABLE].trigger()
    table = window.view.salary.table
    assert table is not None
    views: dict[str, QAbstractItemView] = {
        "tree": window.levels.tree,
        "responsibilities": window.view.responsibilities.view,
        "skills": window.view.skills.view,
        "table": table,
    }
    view = views[name]
    window.activateWindow()
    view.setFocus()
    if name != "tree":
        view.setCurrentIndex(view.model().index(1, 0))
    rect = view.visualRect(view.currentIndex())
    assert view.selectionModel().isSelected(view.currentIndex())
    assert share_of(upper_edge(view, rect), colors.accent) > 0.7
    window.levels.find_field.setFocus()
    assert share_of(upper_edge(view, rect), colors.accent) < 0.1
