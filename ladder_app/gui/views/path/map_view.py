"""The path map with its keys and mouse: a family's levels as stations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.map.data import MapView
from ladder_app.documents.map.words import station_text
from ladder_app.domain.path.map import PathMap, Station
from ladder_app.domain.path.neighbors import Walk, walk
from ladder_app.gui.panes.rows import Row
from ladder_app.gui.panes.rows_model import RowsModel
from ladder_app.gui.views.path.map_canvas import ZOOM_STEP, MapCanvas

_WHEEL_STEP = 120  # eighths of a degree
_WALKS = {
    QAbstractItemView.CursorAction.MoveLeft: Walk.BACK,
    QAbstractItemView.CursorAction.MoveRight: Walk.ON,
    QAbstractItemView.CursorAction.MoveUp: Walk.UP,
    QAbstractItemView.CursorAction.MoveDown: Walk.DOWN,
    QAbstractItemView.CursorAction.MoveHome: Walk.FIRST,
    QAbstractItemView.CursorAction.MoveEnd: Walk.LAST,
    QAbstractItemView.CursorAction.MovePageUp: Walk.FIRST,
    QAbstractItemView.CursorAction.MovePageDown: Walk.LAST,
}
_MIRRORED = {Walk.BACK: Walk.ON, Walk.ON: Walk.BACK}


class _Stations(RowsModel):
    """The stations as rows; their details are composed on request."""

    def __init__(self, view: PathMapView) -> None:
        """Read the stations of this view."""
        super().__init__(view)
        self._view = view

    def details(self, number: int) -> str:
        """The level's title and its summary."""
        level = self._view.stations[number].place.level
        text = [level.title, level.experience, level.summary]
        return " · ".join(part for part in text if part)


class PathMapView(MapCanvas):
    """The map, a list of levels for keyboard, mouse and screen readers."""

    level_selected = Signal(str)

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Create an empty map."""
        super().__init__(localizer, parent)
        self._rows: list[Row] = []
        self._scrolled_to = ""
        self._pressed_at: QPoint | None = None
        self._dragged_from: QPoint | None = None
        self.rows = _Stations(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Path"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setAccessibleName(self.tr("Path"))

    # Content

    @property
    def stations(self) -> tuple[Station, ...]:
        """The stations, in the order of the rows."""
        return self._path_map.stations if self._path_map else ()

    def show_map(self, path_map: PathMap, highlights: MapView) -> None:
        """Show this map; the shown level is current and scrolled into view."""
        self.draw(path_map, highlights)
        rows = [
            Row(
                plain=station_text(path_map, station, highlights, self._localizer),
                text=station.address,
            )
            for station in path_map.stations
        ]
        # A reset would lose a screen reader's current row.
        if rows != self._rows:
            self._rows = rows
            self.rows.set_rows(rows)
        self._make_current(highlights.selected)

    def _make_current(self, address: str) -> None:
        index = self._index_of(address)
        if not index.isValid():
            return
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        # When the file is read again, a map that the user scrolled stays in place.
        if address != self._scrolled_to:
            self._scrolled_to = address
            self.scrollTo(index)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        del modifiers
        way = _WALKS.get(action)
        index = self.currentIndex()
        if self._path_map is None or way is None or not self.stations:
            return index
        if self.isRightToLeft():
            way = _MIRRORED.get(way, way)
        here = self.stations[index.row()] if index.isValid() else self.stations[0]
        found = walk(self._path_map, here, way)
        return self._index_of(found.address)

    def _index_of(self, address: str) -> QModelIndex:
        numbered = enumerate(self.stations)
        number = next((n for n, station in numbered if station.address == address), -1)
        return self.rows.index(number, 0)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = self._dragged_from = event.position().toPoint()
        index = self.indexAt(self._pressed_at)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        here = event.position().toPoint()
        moved = here - self._dragged_from
        if self._pressed_at and moved.manhattanLength() < QApplication.startDragDistance():
            return
        # A drag: releasing the button selects nothing.
        self._pressed_at = None
        self._dragged_from = here
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        offset = QPoint(self.horizontalOffset(), self.verticalOffset()) - moved
        self._scroll_to(offset.x(), offset.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None and event.button() is Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()))
        self._pressed_at = self._dragged_from = None
        self.viewport().unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            zoom = self.zoom * ZOOM_STEP ** (turned / _WHEEL_STEP)
            self.set_zoom(zoom, event.position())
        elif turned and self.verticalScrollBar().maximum() == 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - round(turned / _WHEEL_STEP * 3 * bar.singleStep()))
        else:
            super().wheelEvent(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_Return: lambda: self._choose(self.currentIndex()),
            Qt.Key.Key_Enter: lambda: self._choose(self.currentIndex()),
            Qt.Key.Key_Space: lambda: self._choose(self.currentIndex()),
        }
        key = Qt.Key(event.key())
        if key in keys:
            keys[key]()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.activate_menu(event.globalPos())

    def activate_menu(self, at: QPoint) -> None:
        """Select the current station, and open its menu at this position of the screen."""
        self._choose(self.currentIndex())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(at)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.level_selected.emit(self.stations[index.row()].address)
