"""The salary comparison: the family's pay ranges on one axis, the chosen one bright."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ladder_app.documents.chart import Chart, ChartColors, lay_out_chart, row_words
from ladder_app.documents.chart_painter import paint_chart
from ladder_app.documents.wording import PERIODS, Wording
from ladder_app.gui.palette import LIGHT, Palette
from ladder_app.gui.pane import Pane
from ladder_app.ladder.pay import common_unit
from ladder_app.ladder.summary import LevelSummary

_MARGIN = 14
_TITLE_HEIGHT = 48
_MOST_MINIMUM = 180


class SalaryChart(QWidget):
    """The chart itself. A click on a row, or Up and Down, chooses a level."""

    level_chosen = Signal(str)
    height_changed = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        """Make an empty chart whose figures are written by `wording`."""
        super().__init__(parent)
        self._wording = wording
        self._summary: LevelSummary | None = None
        self._colors = LIGHT
        self.setAccessibleName("Salary comparison")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, summary: LevelSummary) -> None:
        """Compare this level with the others of its family."""
        self._summary = summary
        chart = self._chart()
        self._fit_height()
        words = "\n".join(row_words(row, self._wording) for row in chart.rows)
        self.setAccessibleDescription(words)
        self.setToolTip("")
        self.update()

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colours."""
        self._colors = colors
        self.update()

    def _fit_height(self) -> None:
        if self._summary is not None:
            height = round(self._chart().height) + 8
            if height != self.height():
                self.setFixedHeight(height)
                self.height_changed.emit(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the chart needs at the new width."""
        super().resizeEvent(event)
        self._fit_height()

    def sizeHint(self) -> QSize:
        """Wide enough for labels, bars and figures."""
        return QSize(500, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and a frame when it has the focus."""
        del event
        if self._summary is None:
            return
        painter = QPainter(self)
        painter.translate(_MARGIN, 0)
        paint_chart(painter, self._chart(), chart_colors(self._colors), self.font())
        painter.resetTransform()
        if self.hasFocus():
            painter.setPen(self._colors.accent)
            painter.drawRoundedRect(self.rect().adjusted(4, 0, -5, -1), 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the level whose row was clicked."""
        if self._summary is None or event.button() != Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        for row in self._chart().rows:
            if row.top <= y < row.bottom:
                self._choose(row.level_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the rows by Up and Down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step or self._summary is None:
            super().keyPressEvent(event)
            return
        ids = [level.id for level in self._summary.family.levels]
        target = ids.index(self._summary.level.id) + step
        if 0 <= target < len(ids):
            self._choose(ids[target])

    def _choose(self, level_id: str) -> None:
        if self._summary is not None:
            self.level_chosen.emit(f"{self._summary.family.id}/{level_id}")

    def _chart(self) -> Chart:
        assert self._summary is not None  # noqa: S101  # callers have looked
        metrics = QFontMetricsF(self.font())
        return lay_out_chart(
            self._summary.family.levels,
            self._summary.level.id,
            max(self.width() - 2 * _MARGIN, 200),
            self._wording,
            metrics.horizontalAdvance,
            row_height=metrics.height() * 1.7,
        )


class SalaryPane(Pane):
    """The chart in its pane; it scrolls where a family has many levels."""

    level_chosen = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__("", parent)
        self._wording = wording
        self._title.setText(self.tr("SALARY COMPARISON"))
        self.chart = SalaryChart(wording)
        self.chart.level_chosen.connect(self.level_chosen)
        self.chart.height_changed.connect(self._keep_chart_whole)
        scroll = QScrollArea(self)
        scroll.setWidget(self.chart)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        self.chart.setAutoFillBackground(False)
        self.body.addWidget(scroll, 1)

    def show_level(self, summary: LevelSummary) -> None:
        """Compare this level with the others of its family."""
        self.chart.show_level(summary)
        unit = common_unit(summary.family.levels)
        self.set_note(f"{unit[0]} {self._wording.text(PERIODS[unit[1]])}" if unit else "")

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colours."""
        self.chart.set_colors(colors)

    def _keep_chart_whole(self, height: int) -> None:
        # A short family's chart is shown whole; a long or a large one scrolls.
        self.setMinimumHeight(min(height + _TITLE_HEIGHT, _MOST_MINIMUM))


def chart_colors(colors: Palette) -> ChartColors:
    """The chart's colours out of the window's."""
    return ChartColors(
        text=colors.text,
        muted=colors.muted,
        grid=colors.grid,
        bar=colors.bar,
        chosen=colors.accent,
        on_bar=colors.text,
        on_chosen=colors.on_accent,
        outline=colors.text,
        ground=colors.surface,
    )
