"""The salary comparison's chart: pay ranges on one axis, the chosen one bright."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
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
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.paint import paint_chart
from ladder_app.documents.chart.parts import RowKind
from ladder_app.documents.chart.scene import Chart
from ladder_app.documents.chart.what_if import moved_salary, near_salary, salary_at
from ladder_app.documents.drawing.colors import DrawingColors
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.painting import painting
from ladder_app.documents.pay.scene import PayScene, market_figures, row_figures
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.panes.rows import Row
from ladder_app.gui.panes.rows_model import RowsModel
from ladder_app.gui.salary.rows import PayRows

_MARGIN = 14
_GRIP = 6  # pixels at each side of the salary's line


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


class _ChartRows(RowsModel):
    """The chart's rows; every figure of a range is said when it is asked for."""

    def __init__(self, chart: SalaryChart) -> None:
        """Ask this chart."""
        super().__init__(chart)
        self._chart = chart

    def details(self, number: int) -> str:
        """Minimum, midpoint, maximum and the ratios of a level's range."""
        return self._chart.figures_of(number)


class SalaryChart(QListView):
    """The chart, which is a list of levels to keys, mouse and screen readers."""

    level_selected = Signal(str)
    salary_moved = Signal(object)
    height_changed = Signal(int)

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Make an empty chart whose figures are written by `wording`."""
        super().__init__(parent)
        self._localizer = localizer
        self._pay: PayScene | None = None
        self._colors = LIGHT
        self._scene: Chart | None = None
        self._laid_out_for: tuple[object, ...] = ()
        self._rows: Sequence[Row] = ()
        self._labels: list[str] = []
        self._has_width = False
        self._drags = False
        # One that Python made: to name one that Qt made, PySide makes every class of widgets.
        self.setViewport(QWidget())
        self.rows = _ChartRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_RowHeights(self))
        self.setAccessibleName(self.tr("Salary comparison"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._choose)

    def show_pay(self, pay: PayScene) -> None:
        """Show this comparison."""
        before, self._pay = self._pay, pay
        moved = self._moved(before, pay) if before and self._drags else None
        if moved is not None:
            # While the line is dragged the axis stays, and so does all the rest.
            self._scene = moved
            self._show_rows(moved, pay)
            self.viewport().update()
            return
        if self._scene and before and self._stays(before, pay):
            self._scene = self._scene.with_chosen(pay.address)
            self.viewport().update()
        else:
            self._lay_out()
        self._make_current(pay.address)

    def _stays(self, before: PayScene, pay: PayScene) -> bool:
        """Whether nothing moves, since only the bright row is another one."""
        return pay.differs_in_level_alone(before) and self._laid_out_for == self._look()

    def _look(self) -> tuple[object, ...]:
        """All that the layout depends on beside what is shown."""
        font = self.font()
        return font, QFontMetricsF(font).height(), self._chart_width()

    def _moved(self, before: PayScene, pay: PayScene) -> Chart | None:
        if self._scene is None or pay.salary is None or not pay.shares_ranges(before):
            return None
        # Imported when first asked for: the first window shows no salary.
        from ladder_app.documents.chart.views import with_salary_moved

        measure = QFontMetricsF(self.font()).horizontalAdvance
        return with_salary_moved(self._scene, pay.salary, self._localizer, measure)

    def _make_current(self, address: str) -> None:
        if self._scene is None:
            return
        number = self._scene.number_of[address]
        if self.currentIndex().row() == number:
            return
        self.selectionModel().setCurrentIndex(
            self.rows.index(number, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colours."""
        self._colors = colors
        self.viewport().update()

    def figures_text(self) -> str:
        """Every level with its pay, one a line."""
        return "\n".join(row.plain for row in self._rows)

    def figures_of(self, number: int) -> str:
        """Every figure of one row's range, or of its market reference."""
        if self._scene is None or self._pay is None:
            return ""
        shown = self._scene.rows[number]
        if shown.kind is RowKind.MARKET:
            return market_figures(self._pay, shown.full_label, self._localizer)
        level_id = shown.address.partition("/")[2]
        if not level_id:
            return ""
        return row_figures(self._pay.table.row_of(level_id), self._localizer)

    @property
    def laid_out(self) -> Chart:
        """Where everything stands; only once a level is shown."""
        assert self._scene is not None  # noqa: S101 - the pane is never seen without one
        return self._scene

    def drawn_rect(self, index: QModelIndex) -> QRect:
        """Where a row is drawn: the axis below the last one is not of the row itself."""
        rect = self.visualRect(index)
        if self._scene is None or not index.isValid():
            return rect
        row = self._scene.rows[index.row()]
        end = row.bar.y1 if row.bar else row.figures_y + self._scene.row_height / 2
        rect.setBottom(min(rect.bottom(), round(end) + 4))
        return rect

    def row_height(self, row: int) -> int:
        """How high a row is drawn, in pixels; the rows add up without a gap."""
        if self._scene is None:
            return 0
        return round(self._scene.rows[row].bottom) - round(self._scene.rows[row].top)

    def _lay_out(self) -> None:
        if self._pay is None:
            return
        self._laid_out_for = self._look()
        self._scene = self._chart(self._pay)
        self._show_rows(self._scene, self._pay)
        self.scheduleDelayedItemsLayout()
        self._fit_height(round(self._scene.height) + 8)
        self.viewport().update()

    def _show_rows(self, scene: Chart, pay: PayScene) -> None:
        rows = PayRows(scene, pay, self._localizer)
        is_same = [row.full_label for row in scene.rows] == self._labels
        self._labels = [row.full_label for row in scene.rows]
        if is_same:
            # A reset would take the current row from those who hear it.
            self.rows.renew(rows)
        else:
            self.rows.set_rows(rows)
        self._rows = rows

    def _fit_height(self, height: int) -> None:
        if height != self.height():
            self.setFixedHeight(height)
            self.height_changed.emit(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chart out for the new width."""
        super().resizeEvent(event)
        self._has_width = True
        if self._scene and round(self._scene.width) != self._chart_width():
            self._lay_out()

    def sizeHint(self) -> QSize:
        """Wide enough for labels, bars and figures."""
        return QSize(500, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and a frame round the chosen row when it has the focus."""
        if self._scene is None:
            return
        scene, area = self._scene, event.rect()
        if area.height() < self.height():
            from ladder_app.documents.chart.views import seen

            scene = seen(scene, area.top(), area.bottom())
        with painting(self.viewport()) as painter:
            painter.translate(_MARGIN, 0)
            paint_chart(painter, scene, chart_colors(self._colors), self.font())
            painter.resetTransform()
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(self._colors.accent), self._colors.focus_width))
                frame = QRectF(self.drawn_rect(self.currentIndex())).adjusted(4, 1, -4, -1)
                painter.drawRoundedRect(frame, 4, 4)

    def _choose(self, index: QModelIndex) -> None:
        if self._pay is None or self._scene is None or not index.isValid():
            return
        address = self._scene.rows[index.row()].address
        if address and address != self._pay.address:
            self.level_selected.emit(address)

    # What if: the salary's line can be dragged, or moved by Left and Right

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the salary's line, or choose a row."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._drags = is_left and self._is_near_salary(event.position())
        if not self._drags:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the salary, or show that it can be dragged."""
        if self._drags and self._scene and self._pay and self._pay.salary:
            x = event.position().x() - _MARGIN
            moved = salary_at(self._scene, x, event.position().y())
            if moved:
                self.salary_moved.emit(moved)
            return
        near = self._is_near_salary(event.position())
        shape = Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the salary's line go; the axis may have to fit it anew."""
        if self._drags:
            self._drags = False
            self._lay_out()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the salary by Left and Right; the other keys walk the rows."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step and self._scene and self._pay and self._pay.salary:
            moved = moved_salary(self._scene, step)
            if moved:
                self.salary_moved.emit(moved)
            return
        super().keyPressEvent(event)

    def _is_near_salary(self, at: QPointF) -> bool:
        scene = self._scene
        return scene is not None and near_salary(scene, at.x() - _MARGIN, at.y(), _GRIP)

    def _chart_width(self) -> int:
        # A guess until there is a layout: for the least width the chart would be far too high.
        width = self.width() if self._has_width else self.sizeHint().width()
        return max(width - 2 * _MARGIN, 200)

    def _chart(self, pay: PayScene) -> Chart:
        metrics = QFontMetricsF(self.font())
        group, view = pay.chart(self._localizer)
        return lay_out_chart(
            [group],
            view,
            self._chart_width(),
            self._localizer,
            metrics.horizontalAdvance,
            row_height=metrics.height() * 1.7,
        )


def chart_colors(colors: Palette) -> DrawingColors:
    """The chart's colours out of the window's."""
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
