"""Progress over time: for each section of a target a small chart of what was met."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.painting import painting
from ladder_app.documents.words.growth import section_title
from ladder_app.domain.address import Place
from ladder_app.domain.growth.progress import Progress, SectionProgress
from ladder_app.gui.base.palette import Palette

_ROOM = 6.0
_COLUMNS = 2


class ProgressChart(QWidget):
    """The number of items met as a line of steps, from none to all, with its ends in words."""

    def __init__(
        self,
        days: Sequence[date],
        section: SectionProgress,
        colors: Palette,
        localizer: Localizer,
        parent: QWidget,
    ) -> None:
        """Show a section over these days, of which there is at least one."""
        super().__init__(parent)
        self._days, self._section, self._colors = days, section, colors
        self._localizer = localizer
        self.setAccessibleName(self.text)
        self.setToolTip(self.text)

    @property
    def text(self) -> str:
        """The chart in words."""
        localizer = self._localizer
        total = localizer.number(self._section.total)
        return "; ".join(
            localizer.tr(
                "{day}: {met} of {all} met",
                day=localizer.day(day),
                met=localizer.number(met),
                all=total,
            )
            for day, met in zip(self._days, self._section.met, strict=True)
        )

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self.font()).height()
        return QSize(round(line * 20), round(line * 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = QFontMetricsF(self.font()).height()
            area = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM - line * 2, -_ROOM - line)
            self._paint_frame(painter, area)
            self._paint_line(painter, area)
            self._paint_words(painter, area)

    def _paint_frame(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(self._colors.border))
        painter.drawLine(area.topLeft(), area.topRight())
        painter.setPen(QColor(self._colors.edge))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _points(self, area: QRectF) -> list[QPointF]:
        first, last = self._days[0].toordinal(), self._days[-1].toordinal()
        span = max(last - first, 1)
        return [
            QPointF(
                area.left() + area.width() * (day.toordinal() - first) / span,
                area.bottom() - area.height() * met / max(self._section.total, 1),
            )
            for day, met in zip(self._days, self._section.met, strict=True)
        ]

    def _paint_line(self, painter: QPainter, area: QRectF) -> None:
        points = self._points(area)
        painter.setPen(QPen(QColor(self._colors.accent), 2))
        for one, other in pairwise(points):
            corner = QPointF(other.x(), one.y())
            painter.drawLine(one, corner)
            painter.drawLine(corner, other)
        painter.setBrush(QColor(self._colors.accent))
        for point in points:
            painter.drawEllipse(point, 3, 3)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        localizer, points = self._localizer, self._points(area)
        painter.setPen(QColor(self._colors.text))
        count = localizer.number(self._section.met[-1])
        painter.drawText(points[-1] + QPointF(8, 4), count)
        painter.setPen(QColor(self._colors.muted))
        below = QRectF(area.left(), area.bottom() + 2, area.width(), self.height() - area.bottom())
        flags = Qt.AlignmentFlag.AlignTop
        painter.drawText(below, flags | Qt.AlignmentFlag.AlignLeft, localizer.month(self._days[0]))
        if len(self._days) > 1:
            last = localizer.month(self._days[-1])
            painter.drawText(below, flags | Qt.AlignmentFlag.AlignRight, last)


class ProgressDialog(QDialog):
    """The charts of all sections with the same axis of time."""

    def __init__(
        self,
        place: Place,
        progress: Progress,
        colors: Palette,
        localizer: Localizer,
        parent: QWidget,
    ) -> None:
        """Show the progress toward a place."""
        super().__init__(parent)
        title = self.tr("Progress toward {0}").format(place.level.full_title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        intro = QLabel(self._intro(progress))
        intro.setWordWrap(True)
        layout.addWidget(intro)
        if progress.days:
            layout.addWidget(self._charts(place, progress, colors, localizer), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _intro(self, progress: Progress) -> str:
        if not progress.days:
            return self.tr("Nothing is marked yet. Each mark is kept with its date from now on.")
        return self.tr(
            "How many of the items that this level asks for today were met, after each day with a"
            " mark."
        )

    def _charts(
        self, place: Place, progress: Progress, colors: Palette, localizer: Localizer
    ) -> QWidget:
        before = place.family.previous(place.level)
        names = place.level.name, before.name if before else "", place.family.name
        charts = QWidget()
        grid = QGridLayout(charts)
        for number, section in enumerate(progress.sections):
            chart = ProgressChart(progress.days, section, colors, localizer, charts)
            heading = localizer.tr(
                "{section}: {met} of {all}",
                section=section_title(section.section, names, localizer),
                met=localizer.number(section.met[-1]),
                all=localizer.number(section.total),
            )
            row, column = divmod(number, _COLUMNS)
            label = QLabel(heading)
            label.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(chart, 2 * row + 1, column)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(charts)
        area.setMinimumSize(charts.sizeHint().boundedTo(QSize(760, 460)))
        return area
