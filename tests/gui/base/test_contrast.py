"""Texts, fields, handles and bars can be seen: their contrast, measured from painted pixels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from ladder_app.gui.actions.ids import ActionId
from tests.gui.base.test_palette import contrast
from tests.gui.pages import WindowPage

MODES = {"light": ActionId.LIGHT, "dark": ActionId.DARK, "contrast": ActionId.HIGH_CONTRAST}
TEXT, SHAPE = 4.5, 3.0


@pytest.fixture(params=MODES)
def painted(request: pytest.FixtureRequest, window: WindowPage) -> WindowPage:
    window.resize(1280, 800)
    window.go_to("backend-developer/middle")
    window.actions_by_id[MODES[request.param]].trigger()
    QApplication.processEvents()
    return window


def colors_in(image: QImage, area: QRect) -> Counter[str]:
    area = area & image.rect()
    return Counter(
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )


def strongest(image: QImage, area: QRect) -> float:
    """The contrast of what stands out most from the background of an area."""
    colors = colors_in(image, area)
    if not colors:
        return 21.0
    background = colors.most_common(1)[0][0]
    return max(contrast(color, background) for color in colors)


def place_of(widget: QWidget, window: WindowPage) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def texts(window: WindowPage) -> Iterator[tuple[str, QRect]]:
    """The visible texts that can be used, with their areas."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text().strip():
            yield label.text(), place_of(label, window)
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and button.text():
            yield button.text(), place_of(button, window)
    for view in window.findChildren(QAbstractItemView):
        yield from rows_of(view, window)


def rows_of(view: QAbstractItemView, window: WindowPage) -> Iterator[tuple[str, QRect]]:
    if not view.isVisible():
        return
    model = view.model()
    corner = view.viewport().mapTo(window, QPoint(0, 0))
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        area = view.visualRect(index)
        if index.data() and view.viewport().rect().contains(area):
            yield str(index.data()), area.translated(corner)


def test_every_text_stands_out_from_its_background(painted: WindowPage) -> None:
    image = painted.grab().toImage()
    found = list(texts(painted))
    assert len(found) > 25
    assert [text for text, area in found if strongest(image, area) < TEXT] == []


def test_the_edge_of_every_field_can_be_seen(painted: WindowPage) -> None:
    image = painted.grab().toImage()
    fields = [field for field in painted.findChildren(QLineEdit) if field.isVisible()]
    assert len(fields) >= 2
    for field in fields:
        area = place_of(field, painted)
        edge = image.pixelColor(area.center().x(), area.top()).name()
        for beside in (area.top() - 2, area.top() + 3):
            ground = image.pixelColor(area.center().x(), beside).name()
            assert contrast(edge, ground) >= SHAPE, field.accessibleName()


def test_the_handle_of_every_scroll_bar_can_be_seen(painted: WindowPage) -> None:
    image = painted.grab().toImage()
    bars = [bar for bar in painted.findChildren(QScrollBar) if bar.isVisible() and bar.maximum()]
    assert bars
    for bar in bars:
        area = place_of(bar, painted)
        assert strongest(image, area) >= SHAPE


def test_every_bar_of_pay_can_be_seen(painted: WindowPage) -> None:
    chart = painted.view.salary.chart
    image = chart.viewport().grab().toImage()
    bars = [row.bar for row in chart.laid_out.rows if row.bar]
    assert len(bars) == 3
    for bar in bars:
        y = round((bar.y0 + bar.y1) / 2)
        # The chart is painted a little to the right of where it is laid out.
        places = (bar.x0 + 0.3 * (bar.x1 - bar.x0), bar.x0 - 20)
        inside, outside = (image.pixelColor(round(x), y).name() for x in places)
        assert contrast(inside, outside) >= SHAPE


def test_the_hint_of_an_empty_field_does_not_look_typed(painted: WindowPage) -> None:
    fields = [
        field
        for field in painted.findChildren(QLineEdit)
        if field.isVisible() and field.placeholderText() and not field.text()
    ]
    assert len(fields) >= 2
    for field in fields:
        # Neither the icon before the text nor the button behind it.
        start = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        width = field.fontMetrics().horizontalAdvance(field.placeholderText())
        area = QRect(start.center().x(), start.top(), width, start.height())
        hint = strongest(field.grab().toImage(), area)
        field.setText(field.placeholderText())
        typed = strongest(field.grab().toImage(), area)
        field.clear()
        assert hint >= TEXT
        assert typed / hint >= 1.5, field.accessibleName()
