"""Pages of paper, of which only those that are visible are painted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ladder_app.documents import print_colors
from ladder_app.documents.painting import painting
from ladder_app.documents.pdf.device import PaintedSheet
from ladder_app.gui.base.palette import LIGHT, Palette

_GAP = 16  # pixels
_MAX_PAINTED = 8  # pages that are kept
_ZOOM = 1.25
_MIN_SCALE, _MAX_SCALE = 0.2, 4.0  # pixels a point


class PagesView(QAbstractScrollArea):
    """Shows sheets one below the other; `scrolled` is emitted when another page is current."""

    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without pages."""
        super().__init__(parent)
        # A viewport created in Python: for one that Qt created, PySide creates every widget class.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self._sheets: Sequence[PaintedSheet] = ()
        self._size = QSizeF(1.0, 1.0)
        self._zoom = 1.0
        self._colors = LIGHT
        self._painted: OrderedDict[tuple[int, int, QSize], QPixmap] = OrderedDict()
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setAccessibleName(self.tr("Preview"))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())

    @property
    def page_count(self) -> int:
        """The number of pages so far."""
        return len(self._sheets)

    @property
    def current_page(self) -> int:
        """The number of the first page that is visible, from 1."""
        middle = self.verticalScrollBar().value() + self._pitch / 2
        return min(max(int(middle // self._pitch) + 1, 1), max(self.page_count, 1))

    @property
    def painted_pages(self) -> list[int]:
        """The numbers of the pages that were painted and are kept."""
        return sorted({number for number, _, _ in self._painted})

    def show_sheets(self, sheets: Sequence[PaintedSheet], size: QSizeF) -> None:
        """Show these sheets of this size in points; the position stays."""
        self._sheets, self._size = sheets, size
        self._fit_bars()
        self.viewport().update()

    def forget_painted(self) -> None:
        """Paint all pages again, since their content is another."""
        self._painted.clear()

    def set_colors(self, colors: Palette) -> None:
        """Use these colors around the pages, which are always white."""
        self._colors = colors

    # Size

    @property
    def _scale(self) -> float:
        """Pixels a point: at the normal zoom a whole page fits."""
        room = self.viewport().size()
        wide = (room.width() - 2 * _GAP) / self._size.width()
        high = (room.height() - 2 * _GAP) / self._size.height()
        return max(_MIN_SCALE, min(min(wide, high) * self._zoom, _MAX_SCALE))

    @property
    def _page_size(self) -> QSize:
        return (self._size * self._scale).toSize()

    @property
    def _pitch(self) -> float:
        return float(self._page_size.height() + _GAP)

    def _fit_bars(self) -> None:
        page, room = self._page_size, self.viewport().size()
        height = round(self._pitch * len(self._sheets)) + _GAP
        for bar, whole, shown in (
            (self.verticalScrollBar(), height, room.height()),
            (self.horizontalScrollBar(), page.width() + 2 * _GAP, room.width()),
        ):
            bar.setRange(0, max(0, whole - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(page.height() // 12 + 1)

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._set_zoom(self._zoom * _ZOOM)

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._set_zoom(self._zoom / _ZOOM)

    def fit(self) -> None:
        """Show a whole page."""
        self._set_zoom(1.0)

    def _set_zoom(self, zoom: float) -> None:
        number = self.current_page
        before, self._zoom = self._zoom, zoom
        limited = self._scale in (_MIN_SCALE, _MAX_SCALE)
        if limited and abs(zoom - 1.0) > abs(before - 1.0):
            self._zoom = before
        self._painted.clear()
        self._fit_bars()
        self._go_to(number)
        self.viewport().update()

    def _go_to(self, number: int) -> None:
        self.verticalScrollBar().setValue(round((number - 1) * self._pitch))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bars()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_PageDown: lambda: self._go_to(self.current_page + 1),
            Qt.Key.Key_PageUp: lambda: self._go_to(self.current_page - 1),
            Qt.Key.Key_Home: lambda: self._go_to(1),
            Qt.Key.Key_End: lambda: self._go_to(self.page_count),
        }
        do = keys.get(Qt.Key(event.key()))
        if do is not None:
            do()
        else:
            super().keyPressEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self._colors.window))
            for number, rect in self._visible_pages():
                painter.drawPixmap(rect.topLeft(), self._pixmap(number))
                painter.setPen(QColor(self._colors.muted))
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))

    def _visible_pages(self) -> list[tuple[int, QRect]]:
        page, room = self._page_size, self.viewport().rect()
        top, left = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        x = max((room.width() - page.width()) // 2, _GAP) - left
        first = max(int((top - _GAP) // self._pitch), 0)
        pages = []
        for index in range(first, len(self._sheets)):
            rect = QRect(x, round(index * self._pitch) + _GAP - top, page.width(), page.height())
            if rect.top() > room.bottom():
                break
            pages.append((index + 1, rect))
        return pages

    def _pixmap(self, number: int) -> QPixmap:
        size, count = self._page_size, len(self._sheets)
        key = (number, count, size)
        pixmap = self._painted.get(key)
        if pixmap is None:
            pixmap = self._painted[key] = self._paint(number, size)
            while len(self._painted) > _MAX_PAINTED:
                self._painted.popitem(last=False)
        return pixmap

    def _paint(self, number: int, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap((QSizeF(size) * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(print_colors.PAPER))
        with painting(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(QRectF(QPointF(0.0, 0.0), QSizeF(size)))
            painter.scale(self._scale, self._scale)
            self._sheets[number - 1].paint(painter, number, len(self._sheets))
        return pixmap
