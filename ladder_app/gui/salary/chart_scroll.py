"""The area that scrolls the chart of a family with many levels."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ladder_app.gui.salary.chart import SalaryChart


class ChartScroll(QScrollArea):
    """Shows as much of the chart as fits, with the selected row in it."""

    def __init__(self, chart: SalaryChart, parent: QWidget) -> None:
        """Scroll this chart."""
        super().__init__(parent)
        self._chart = chart
        # A viewport created in Python: for one that Qt created, PySide creates every widget class.
        self.setViewport(QWidget())
        self.setWidget(chart)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The pane sets the minimum height; with less room, the texts above come first.
        self.setMinimumHeight(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A scroll bar that appears and disappears would have the chart laid out twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        # A bar without a range cannot be scrolled, nor grabbed.
        bar.rangeChanged.connect(lambda _minimum, maximum: bar.setEnabled(maximum > 0))
        bar.setEnabled(False)

    def show_selected(self) -> None:
        """Scroll to the selected row, unless it is visible: what was clicked stays in its place."""
        bar, row = self.verticalScrollBar(), self._chart.drawn_rect(self._chart.currentIndex())
        top, height = bar.value(), self.viewport().height()
        if top <= row.top() and row.bottom() <= top + height:
            return
        # From the top, so that the rows above are visible as well if there is room.
        bar.setValue(0)
        self.ensureVisible(0, row.center().y(), 0, row.height() // 2 + 1)
