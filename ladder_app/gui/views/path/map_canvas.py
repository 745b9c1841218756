"""The path map as a list view that can be zoomed and scrolled in both directions."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
)
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ladder_app.documents.drawing.painter import paint_shapes
from ladder_app.documents.drawing.shapes import Shape
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.map.data import MapScene, MapView, Mark
from ladder_app.documents.map.scene import (
    LARGEST_ZOOM,
    SMALLEST_ZOOM,
    MapSize,
    fitting_zoom,
    lay_out_map,
)
from ladder_app.documents.map.shapes import Bounds, bounds_of, map_shapes
from ladder_app.documents.painting import painting
from ladder_app.domain.path.map import PathMap
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.salary.chart import chart_colors

ZOOM_STEP = 1.25
"""The factor of one zoom step."""

_REACH = 2.4  # of the focus frame, in radii of a station
_BESIDE = 5.0  # pixels beside the texts in that frame


class MapCanvas(QListView):
    """Lays out a map, paints the visible part, and maps rows to places."""

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Create an empty map."""
        super().__init__(parent)
        self._localizer = localizer
        self._path_map: PathMap | None = None
        self._highlights = MapView()
        self._colors = LIGHT
        self._zoom: float | None = None
        self._scene: MapScene | None = None
        self._shapes: list[tuple[Bounds, Shape]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def scene(self) -> MapScene | None:
        """The layout of the shown map, or None."""
        return self._scene

    @property
    def highlights(self) -> MapView:
        """The levels that the map highlights."""
        return self._highlights

    @property
    def zoom(self) -> float:
        """The zoom; at 1 the names fit."""
        return self._fitting if self._zoom is None else self._zoom

    def draw(self, path_map: PathMap, highlights: MapView) -> None:
        """Draw this map; for another family the zoom is reset to fit."""
        if self._path_map is None or self._path_map.family is not path_map.family:
            self._zoom = None
        self._path_map, self._highlights = path_map, highlights
        self._lay_out()

    def set_colors(self, colors: Palette) -> None:
        """Use these colors."""
        self._colors = colors
        self.viewport().update()

    def set_zoom(self, zoom: float | None, around: QPointF | None = None) -> None:
        """Set the zoom, or None to fit the view; the point `around` stays in place."""
        at = around or self._current_point()
        before = self.zoom
        self._zoom = None if zoom is None else max(SMALLEST_ZOOM, min(zoom, LARGEST_ZOOM))
        share = self._to_map(at)
        width, height = self._size
        self._lay_out()
        if before != self.zoom and width and height:
            wide, high = self._size
            x, y = share.x() * wide / width, share.y() * high / height
            self._scroll_to(round(x - at.x()), round(y - at.y()))

    def zoom_in(self) -> None:
        """Zoom in one step."""
        self.set_zoom(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out one step."""
        self.set_zoom(self.zoom / ZOOM_STEP)

    def fit(self) -> None:
        """Fit the map into the view."""
        self.set_zoom(None)

    # Layout

    @property
    def _fitting(self) -> float:
        if self._path_map is None:
            return 1.0
        return fitting_zoom(self._path_map, float(self.maximumViewportSize().width()), self._line)

    @property
    def _line(self) -> float:
        return QFontMetricsF(self.font()).height()

    @property
    def _size(self) -> tuple[float, float]:
        return (self._scene.width, self._scene.height) if self._scene else (0.0, 0.0)

    def _lay_out(self) -> None:
        if self._path_map is None:
            return
        measure = QFontMetricsF(self.font()).horizontalAdvance
        size = MapSize(
            line=self._line,
            zoom=self.zoom,
            room_height=self.maximumViewportSize().height(),
            fits=self._zoom is None,
        )
        self._scene = lay_out_map(self._path_map, self._highlights, self._localizer, measure, size)
        self._shapes = [
            (bounds_of(shape, measure, self._line), shape) for shape in map_shapes(self._scene)
        ]
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        if self._scene is None:
            return
        size = self.maximumViewportSize()
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        sizes = zip(bars, self._size, (size.width(), size.height()), strict=True)
        for bar, length, seen in sizes:
            # No scroll bar for a fraction of a pixel.
            bar.setRange(0, max(0, int(length + 0.5) - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(max(1, round(self._line)))

    def doItemsLayout(self) -> None:
        # Without QListView's layout: the map places its rows itself.
        QAbstractItemView.doItemsLayout(self)

    def horizontalOffset(self) -> int:
        bar = self.horizontalScrollBar()
        return bar.maximum() - bar.value() if self.isRightToLeft() else bar.value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @property
    def _origin(self) -> QPointF:
        """The map's corner in the viewport; a map smaller than the view is centered."""
        width, height = self._size
        room = self.viewport().size()
        left = max(0.0, (room.width() - width) / 2) - self.horizontalOffset()
        top = max(0.0, (room.height() - height) / 2) - self.verticalOffset()
        return QPointF(round(left), round(top))

    def _to_map(self, point: QPointF) -> QPointF:
        return point - self._origin

    def _scroll_to(self, x: int, y: int) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum() - x if self.isRightToLeft() else x)
        self.verticalScrollBar().setValue(y)

    def _current_point(self) -> QPointF:
        index = self.currentIndex()
        if index.isValid():
            return QPointF(self.visualRect(index).center())
        return QPointF(self.viewport().rect().center())

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        if self._scene is None or not 0 <= index.row() < len(self._scene.marks):
            return QRect()
        return self._cell(self._scene.marks[index.row()], self._scene).toRect()

    def _cell(self, mark: Mark, scene: MapScene) -> QRectF:
        width, height = max(scene.column_pitch, 4.0), scene.lane_pitch
        top = scene.top + mark.lane * height
        left = scene.visual_x(mark.x) - width / 2
        return QRectF(left, top, width, height).translated(self._origin)

    def focus_frame(self, index: QModelIndex | QPersistentModelIndex) -> QRectF:
        """The frame of a station that has the focus, in pixels of the map.

        It is around the texts below the station, where no line crosses it; without any of
        them around the station.
        """
        if self._scene is None:
            return QRectF()
        scene, mark = self._scene, self._scene.marks[index.row()]
        frame = QRectF()
        for text in scene.texts:
            if text.address == mark.address and text.y > mark.y:
                left = scene.visual_x(text.x) - text.width / 2
                frame |= QRectF(left, text.y - scene.line / 2, text.width, scene.line)
        if frame.isNull():
            reach = mark.radius * _REACH
            at = QPointF(scene.visual_x(mark.x), mark.y)
            return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        return frame.adjusted(-_BESIDE, 0, _BESIDE, 1)

    def indexAt(self, point: QPoint) -> QModelIndex:
        if self._scene is None:
            return QModelIndex()
        at = QPointF(point)
        for number, mark in enumerate(self._scene.marks):
            if self._cell(mark, self._scene).contains(at):
                return self.model().index(number, 0)
        return QModelIndex()

    def isIndexHidden(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        del index
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        del hint
        if not index.isValid():
            return
        room = QRectF(self.viewport().rect())
        target = QRectF(self.visualRect(index))
        more = min(target.width(), max(0.0, (room.width() - target.width()) / 2))
        target.adjust(-more, 0, more, 0)
        left = self.horizontalOffset() + _overhang(target.left(), target.right(), room.width())
        top = self.verticalOffset() + _overhang(target.top(), target.bottom(), room.height())
        self._scroll_to(round(left), round(top))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(-dx if self.isRightToLeft() else dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self.viewport()) as painter:
            origin = self._origin
            seen = QRectF(event.rect()).translated(-origin)
            left, top, right, bottom = seen.left(), seen.top(), seen.right(), seen.bottom()
            painter.translate(origin)
            shapes = (
                shape
                for (x0, y0, x1, y1), shape in self._shapes
                if x1 >= left and x0 <= right and y1 >= top and y0 <= bottom
            )
            paint_shapes(painter, shapes, chart_colors(self._colors), self.font())
            painter.resetTransform()
            index = self.currentIndex()
            if self.hasFocus() and index.isValid():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(self._colors.accent), 1.5))
                painter.drawRoundedRect(self.focus_frame(index).translated(origin), 4, 4)


def _overhang(low: float, high: float, room: float) -> float:
    """The distance to scroll so that the interval from low to high is visible."""
    if low < 0 or high - low > room:
        return low
    return max(0.0, high - room)
