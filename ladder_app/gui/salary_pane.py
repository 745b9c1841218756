"""The salary comparison: the family's pay ranges on one axis, the chosen one bright."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ladder_app.documents.chart import Chart, ChartColors, ChartRow, lay_out_chart, row_words
from ladder_app.documents.chart_data import AxisStart, ChartView, family_group
from ladder_app.documents.chart_painter import paint_chart
from ladder_app.documents.wording import PERIODS, Wording
from ladder_app.gui.arrangement import SALARY_LINES
from ladder_app.gui.palette import LIGHT, Palette
from ladder_app.gui.pane import Pane
from ladder_app.gui.rows import Row
from ladder_app.gui.rows_model import RowsModel
from ladder_app.ladder.address import Place
from ladder_app.ladder.model import JobFamily
from ladder_app.ladder.pay import common_unit
from ladder_app.ladder.summary import LevelSummary

_MARGIN = 14
_AROUND = 24  # the pane's own margins


class _RowHeights(QStyledItemDelegate):
    """Makes the list's rows as high as the chart's; the chart draws them."""

    def __init__(self, chart: SalaryChart) -> None:
        """Ask this chart."""
        super().__init__(chart)
        self._chart = chart

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the row is drawn."""
        del option
        return QSize(0, self._chart.row_height(index.row()))


class SalaryChart(QListView):
    """The chart, which is a list of levels to keys, mouse and screen readers."""

    level_chosen = Signal(str)
    height_changed = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        """Make an empty chart whose figures are written by `wording`."""
        super().__init__(parent)
        self._wording = wording
        self._summary: LevelSummary | None = None
        self._colors = LIGHT
        self._scene: Chart | None = None
        self._rows: list[Row] = []
        self._with_market = False
        self._start = AxisStart.AUTOMATIC
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_RowHeights(self))
        self.setAccessibleName("Salary comparison")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self._choose)

    def show_level(self, summary: LevelSummary) -> None:
        """Compare this level with the others of its family."""
        self._summary = summary
        self._lay_out()
        self._make_current(Place(summary.family, summary.level).address)

    def _make_current(self, address: str) -> None:
        if self._scene is None:
            return
        places = [row.address for row in self._scene.rows]
        self.selectionModel().setCurrentIndex(
            self.rows.index(places.index(address), 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect,
        )

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colours."""
        self._colors = colors
        self.viewport().update()

    def figures_text(self) -> str:
        """Every level with its pay, one a line."""
        scene = self._scene
        return "\n".join(row_words(row, self._wording) for row in scene.rows) if scene else ""

    def row_height(self, row: int) -> int:
        """How high a row is drawn, in pixels; the rows add up without a gap."""
        if self._scene is None:
            return 0
        return round(self._scene.rows[row].bottom) - round(self._scene.rows[row].top)

    def _lay_out(self) -> None:
        if self._summary is None:
            return
        self._scene = self._chart(self._summary)
        rows = [_row(row, self._summary.family, self._wording) for row in self._scene.rows]
        # A reset would take the current row from those who hear it.
        if rows != self._rows:
            self._rows = rows
            self.rows.set_rows(rows)
        self.scheduleDelayedItemsLayout()
        self._fit_height(round(self._scene.height) + 8)
        self.viewport().update()

    def _fit_height(self, height: int) -> None:
        if height != self.height():
            self.setFixedHeight(height)
            self.height_changed.emit(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chart out for the new width."""
        super().resizeEvent(event)
        if self._scene and round(self._scene.width) != self._chart_width():
            self._lay_out()

    def sizeHint(self) -> QSize:
        """Wide enough for labels, bars and figures."""
        return QSize(500, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and a frame round the chosen row when it has the focus."""
        del event
        if self._scene is None:
            return
        painter = QPainter(self.viewport())
        painter.translate(_MARGIN, 0)
        paint_chart(painter, self._scene, chart_colors(self._colors), self.font())
        painter.resetTransform()
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._colors.accent), 1.5))
            frame = QRectF(self.visualRect(self.currentIndex())).adjusted(4, 1, -4, -1)
            painter.drawRoundedRect(frame, 4, 4)
        painter.end()

    def _choose(self, index: QModelIndex) -> None:
        if self._summary is None or not index.isValid():
            return
        address = self._scene.rows[index.row()].address if self._scene else ""
        if address and address != Place(self._summary.family, self._summary.level).address:
            self.level_chosen.emit(address)

    def _chart_width(self) -> int:
        return max(self.width() - 2 * _MARGIN, 200)

    def _chart(self, summary: LevelSummary) -> Chart:
        metrics = QFontMetricsF(self.font())
        return lay_out_chart(
            [family_group(summary.family, with_market=self._with_market)],
            ChartView(
                chosen=Place(summary.family, summary.level).address,
                start=self._start,
                mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
            ),
            self._chart_width(),
            self._wording,
            metrics.horizontalAdvance,
            row_height=metrics.height() * 1.7,
        )


class SalaryPane(Pane):
    """The chart in its pane; it scrolls where a family has many levels."""

    level_chosen = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(_title(), parent)
        self._wording = wording
        self.tab_text = self.tr("Salary")
        self._is_alone = False
        self.chart = SalaryChart(wording)
        self.chart.level_chosen.connect(self.level_chosen)
        self.chart.height_changed.connect(self._keep_chart_whole)
        self.setFocusProxy(self.chart)
        self._scroll = self._make_scroll()
        self.body.addWidget(self._scroll, 1)
        self.chart.selectionModel().currentChanged.connect(self._scroll_to)

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidget(self.chart)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        return scroll

    def show_level(self, summary: LevelSummary) -> None:
        """Compare this level with the others of its family."""
        self.chart.show_level(summary)
        unit = common_unit(summary.family.levels)
        self.set_note(f"{unit[0]} {self._wording.text(PERIODS[unit[1]])}" if unit else "")
        self.chart.setAccessibleDescription(self._note.whole_text)

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colours."""
        self.chart.set_colors(colors)

    def set_alone(self, alone: bool) -> None:
        """Whether a tab above says the title; alone it takes what room there is."""
        super().set_alone(alone)
        self._is_alone = alone
        self._keep_chart_whole(self.chart.height())

    def _keep_chart_whole(self, height: int) -> None:
        # A short family's chart is shown whole; a long or a large one scrolls.
        line = QFontMetricsF(self.font()).lineSpacing()
        whole = height + round(line) + _AROUND
        self.setMinimumHeight(0 if self._is_alone else min(whole, round(SALARY_LINES * line)))

    def _scroll_to(self, index: QModelIndex) -> None:
        row = self.chart.visualRect(index)
        self._scroll.ensureVisible(0, row.center().y(), 0, row.height())


def _row(row: ChartRow, family: JobFamily, wording: Wording) -> Row:
    level = family.level(row.address.partition("/")[2]) if row.address else None
    sources = level.pay.sources if level and level.pay else ()
    return Row(plain=row_words(row, wording), text=row.full_label, sources=sources)


def _title() -> str:
    return QCoreApplication.translate("SalaryPane", "Salary comparison")


def chart_colors(colors: Palette) -> ChartColors:
    """The chart's colours out of the window's."""
    return ChartColors(
        text=colors.text,
        muted=colors.muted,
        grid=colors.grid,
        band=colors.band,
        bar=colors.bar,
        chosen=colors.accent,
        on_bar=colors.text,
        on_chosen=colors.on_accent,
        outline=colors.text,
        ground=colors.surface,
        salary=colors.salary,
        market=colors.market,
    )
