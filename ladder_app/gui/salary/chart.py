"""The chart of the salary comparison: pay ranges on one axis, the selected one highlighted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QSizePolicy,
    QWidget,
)

from ladder_app.documents.chart.data import RowKind
from ladder_app.documents.chart.paint import paint_chart
from ladder_app.documents.chart.scene import Chart
from ladder_app.documents.chart.what_if import moved_salary, near_salary, salary_at
from ladder_app.documents.drawing.colors import DrawingColors
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.painting import painting
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import PayTables
from ladder_app.documents.pay.texts import figures_text, market_text
from ladder_app.domain.model import Money
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.panes.rows import Row
from ladder_app.gui.panes.rows_model import RowsModel
from ladder_app.gui.salary.chart_layout import ChartFormat, ChartLayout
from ladder_app.gui.salary.drawn_list import DrawnList
from ladder_app.gui.salary.rows import PayRows

_MARGIN = 14
_GRIP = 6  # pixels at each side of the salary's line


class _ChartRows(RowsModel):
    """The chart's rows. The figures of a range are calculated when they are needed."""

    def __init__(self, chart: SalaryChart) -> None:
        """Create a model without rows for this chart."""
        super().__init__(chart)
        self._chart = chart

    def details(self, number: int) -> str:
        """Minimum, midpoint, maximum and the ratios of a level's range."""
        return self._chart.figures_of(number)


class SalaryChart(DrawnList):
    """The chart: a list of levels for keyboard, mouse and screen readers."""

    level_selected = Signal(str)
    salary_moved = Signal(object)
    height_changed = Signal(int)

    def __init__(
        self, localizer: Localizer, tables: PayTables, parent: QWidget | None = None
    ) -> None:
        """Create an empty chart; `tables` calculates the figures that it shows."""
        super().__init__(parent)
        self._localizer = localizer
        self._tables = tables
        self._layout = ChartLayout(localizer, tables)
        self._request: PayRequest | None = None
        self._address = ""
        self._colors = LIGHT
        self._rows: Sequence[Row] = ()
        self._labels: Sequence[str] = ()
        self._has_width = False
        self._drags = False
        self.rows = _ChartRows(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Salary comparison"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._emit_selected)

    def show_pay(self, request: PayRequest, address: str) -> None:
        """Show this pay, with the level at the address selected."""
        self._request, self._address = request, address
        layout = self._layout
        if self._drags and layout.move_salary(request, address):
            # While the line is dragged, the axis and the rows stay where they are.
            self._show_rows()
            self.viewport().update()
            return
        if layout.select(request, address, self._format()):
            self.viewport().update()
        else:
            self._lay_out()
        self._make_current(address)

    def _format(self) -> ChartFormat:
        font = self.font()
        return ChartFormat(
            font=font,
            font_height=QFontMetricsF(font).height(),
            width=self._chart_width(),
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _make_current(self, address: str) -> None:
        number = self._layout.number_of(address)
        if self.currentIndex().row() == number:
            return
        self.selectionModel().setCurrentIndex(
            self.rows.index(number, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        self._colors = colors
        self.viewport().update()

    def figures_text(self) -> str:
        """Every level with its pay, one on each line."""
        return "\n".join(row.plain for row in self._rows)

    def figures_of(self, number: int) -> str:
        """Every figure of one row's range, or of its market reference."""
        if self._request is None:
            return ""
        row = self._layout.rows[number]
        level_id = row.address.partition("/")[2]
        is_market = row.kind is RowKind.MARKET
        if not level_id and not is_market:
            return ""
        table = self._tables.table_for(self._request)
        if is_market:
            return market_text(table, row.full_label, self._localizer)
        return figures_text(table.row_of(level_id), self._localizer)

    @property
    def laid_out(self) -> Chart:
        """The laid-out chart; only once a level is shown."""
        assert self._layout.chart is not None  # noqa: S101 - the pane is never shown without one
        return self._layout.chart

    def drawn_rect(self, index: QModelIndex) -> QRect:
        """The rectangle of a row, without the axis below the last one."""
        rect = self.visualRect(index)
        if not index.isValid():
            return rect
        row = self._layout.rows[index.row()]
        end = row.bar.y1 if row.bar else row.figures_y + self.laid_out.row_height / 2
        rect.setBottom(min(rect.bottom(), round(end) + 4))
        return rect

    def row_span(self, number: int) -> tuple[int, int]:
        row = self._layout.rows[number]
        return round(row.top), round(row.bottom)

    def row_at(self, y: int) -> int:
        rows = self._layout.rows
        number = bisect_right(rows, y, key=lambda row: round(row.bottom))
        return number if y >= 0 and number < len(rows) else -1

    def _lay_out(self) -> None:
        if self._request is None:
            return
        chart = self._layout.lay_out(self._request, self._address, self._format())
        self._show_rows()
        self._fit_height(round(chart.height) + 8)
        self.viewport().update()

    def _show_rows(self) -> None:
        if self._request is None:
            return
        rows = PayRows(self._layout.rows, self._request, self._tables, self._localizer)
        labels = self._layout.labels
        if labels == self._labels:
            # A reset would clear the current row.
            self.rows.renew(rows)
        else:
            self.rows.set_rows(rows)
        self._labels, self._rows = labels, rows

    def _fit_height(self, height: int) -> None:
        if height != self.height():
            self.setFixedHeight(height)
            self.height_changed.emit(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chart out for the new width."""
        super().resizeEvent(event)
        self._has_width = True
        chart = self._layout.chart
        if chart and round(chart.width) != self._chart_width():
            self._lay_out()

    def sizeHint(self) -> QSize:
        """Wide enough for labels, bars and figures."""
        return QSize(500, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and a frame around the current row if the chart has the focus."""
        chart, area = self._layout.chart, event.rect()
        if chart is None:
            return
        if area.height() < self.height():
            from ladder_app.documents.chart.views import visible_part

            chart = visible_part(chart, area.top(), area.bottom())
        with painting(self.viewport()) as painter:
            painter.translate(_MARGIN, 0)
            paint_chart(painter, chart, chart_colors(self._colors), self.font())
            painter.resetTransform()
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(self._colors.accent), self._colors.focus_width))
                frame = QRectF(self.drawn_rect(self.currentIndex())).adjusted(4, 1, -4, -1)
                painter.drawRoundedRect(frame, 4, 4)

    def _emit_selected(self, index: QModelIndex) -> None:
        if self._request is None or not index.isValid():
            return
        address = self._layout.rows[index.row()].address
        if address and address != self._address:
            self.level_selected.emit(address)

    # What if: the salary's line is dragged, or moved with Left and Right

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start dragging the salary, or select a row."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._drags = is_left and self._is_near_salary(event.position())
        if not self._drags:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the salary, or show that it can be dragged."""
        if self._drags and self._has_salary:
            at = event.position()
            self._emit_salary(salary_at(self.laid_out, at.x() - _MARGIN, at.y()))
            return
        near = self._is_near_salary(event.position())
        shape = Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop dragging the salary."""
        if self._drags:
            self._drags = False
            # The axis may have to change for the new salary.
            self._lay_out()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the salary with Left and Right."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step and self._has_salary:
            self._emit_salary(moved_salary(self.laid_out, step))
            return
        super().keyPressEvent(event)

    @property
    def _has_salary(self) -> bool:
        return self._request is not None and self._request.salary is not None

    def _emit_salary(self, salary: Money | None) -> None:
        if salary is not None:
            self.salary_moved.emit(salary)

    def _is_near_salary(self, at: QPointF) -> bool:
        chart = self._layout.chart
        return chart is not None and near_salary(chart, at.x() - _MARGIN, at.y(), _GRIP)

    def _chart_width(self) -> int:
        # An estimate until Qt sets a width: at the minimum width the chart would be far too high.
        width = self.width() if self._has_width else self.sizeHint().width()
        return max(width - 2 * _MARGIN, 200)


def chart_colors(colors: Palette) -> DrawingColors:
    """The colors of a chart from the palette of the window."""
    return DrawingColors(
        text=colors.text,
        muted=colors.muted,
        grid=colors.grid,
        band=colors.band,
        bar=colors.bar,
        selected=colors.accent,
        on_bar=colors.text,
        on_selected=colors.on_accent,
        outline=colors.text,
        background=colors.surface,
        salary=colors.salary,
        market=colors.market,
    )
