"""A picture of the salary comparison, for a page that lists the figures beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ladder_app.documents.chart.paint import paint_chart
from ladder_app.documents.chart.views import visible_part
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.painting import painting
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import PayTables
from ladder_app.documents.source_marks import UNNUMBERED, SourceMarks
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.panes.rows import Row
from ladder_app.gui.salary.chart import chart_colors
from ladder_app.gui.salary.chart_layout import ChartFormat, ChartLayout
from ladder_app.gui.salary.rows import PayRows

_MARGIN = 14
_MIN_WIDTH = 200


class PayPicture(QWidget):
    """Shows pay as a chart without a selected level; as high as the chart."""

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Make an empty picture."""
        super().__init__(parent)
        self._localizer = localizer
        self._tables = PayTables()
        self._layout = ChartLayout(localizer, self._tables)
        self._request: PayRequest | None = None
        self._marks = UNNUMBERED
        self._colors: Palette = LIGHT
        self._rows: Sequence[Row] = ()
        self.setAccessibleName(self.tr("Salary comparison"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_pay(self, request: PayRequest, marks: SourceMarks) -> None:
        """Show this pay; `marks` has the numbers of the page's sources."""
        self._request, self._marks = request, marks
        self.fit()

    def clear(self) -> None:
        """Show nothing."""
        self._request, self._rows = None, ()
        self.setAccessibleDescription("")

    def texts(self) -> list[str]:
        """Every row with its figures."""
        return [row.plain for row in self._rows]

    def notes(self) -> tuple[str, ...]:
        """The notes below the chart."""
        return tuple(self._layout.chart.notes) if self._layout.chart else ()

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        self._colors = colors
        self.update()

    def fit(self) -> None:
        """Lay the chart out for the width and the font."""
        if self._request is None:
            return
        font = self.font()
        style = ChartFormat(
            font=font,
            font_height=QFontMetricsF(font).height(),
            width=max(self.width() - 2 * _MARGIN, _MIN_WIDTH),
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
            marks=self._marks,
        )
        if self._layout.select(self._request, "", style):
            return
        chart = self._layout.lay_out(self._request, "", style)
        self._rows = PayRows(self._layout.rows, self._request, self._tables, self._localizer)
        self.setAccessibleDescription("\n".join(self.texts()))
        self.setFixedHeight(round(chart.height) + 8)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(_MIN_WIDTH, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        chart, area = self._layout.chart, event.rect()
        if chart is None:
            return
        chart = visible_part(chart, area.top(), area.bottom())
        with painting(self) as painter:
            painter.translate(_MARGIN, 0)
            paint_chart(painter, chart, chart_colors(self._colors), self.font())
            painter.resetTransform()
            if self.hasFocus():
                painter.setPen(QPen(QColor(self._colors.accent), self._colors.focus_width))
                painter.drawRect(QRectF(self.rect()).adjusted(4, 1, -4, -1))
