"""A path map on paper, as PDF or as an image. It needs a QGuiApplication."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
)

from ladder_app.documents import print_colors
from ladder_app.documents.clean import printable
from ladder_app.documents.drawing.measure import shortened
from ladder_app.documents.drawing.painter import paint_shapes
from ladder_app.documents.drawing.shapes import Label, Shape
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.map.data import MapScene, MapView
from ladder_app.documents.map.scene import MapSize, lay_out_map, zoom_for_names
from ladder_app.documents.map.shapes import map_shapes
from ladder_app.documents.map.words import titled
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.painting import open_buffer, saved
from ladder_app.documents.pdf.device import paint_sheets, pdf_writer
from ladder_app.documents.pdf.file_bytes import with_language, with_spaces
from ladder_app.documents.phrases import source_line
from ladder_app.documents.picture import picture_font, png_on_white
from ladder_app.domain.path.map import PathMap

_POINTS_PER_PIXEL = 0.7  # on paper: about 9 points for the text
_SIDE = 40.0  # points, as is the rest
_FOOT = 20.0
_GAP = 10.0
_BESIDE = 5.0  # pixels of the map


class Tile(Struct, frozen=True):
    """The part of a map on one page, in pixels of the map."""

    left: float
    top: float
    width: float
    height: float


def tiles_of(scene: MapScene, room: tuple[float, float]) -> list[Tile]:
    """The map in parts of whole columns and lanes; each part fits the room."""
    margins = (scene.line, scene.line)
    across = list(_parts(scene.width, scene.column_pitch, room[0], margins))
    down = list(_parts(scene.height, scene.lane_pitch, room[1], (scene.top, scene.line)))
    if scene.mirrored:
        across.reverse()
    return [Tile(x, y, width, height) for y, height in down for x, width in across]


def sheets_of(tiles: Sequence[Tile], height: float, gap: float) -> list[list[tuple[Tile, float]]]:
    """The tiles one below the other, in order, on as few sheets of this height as possible."""
    sheets: list[list[tuple[Tile, float]]] = []
    below = 0.0
    for tile in tiles:
        if not sheets or below + tile.height > height:
            sheets.append([])
            below = 0.0
        sheets[-1].append((tile, below))
        below += tile.height + gap
    return sheets


def _parts(
    length: float, pitch: float, room: float, margins: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    """The start and length of each part; the first and last include the margins of the map."""
    if length <= room:
        yield 0.0, length
        return
    before, after = margins
    step = max(1, int((room - before - after) / pitch)) * pitch
    start = 0.0
    end = before + step
    while start < length - after:
        last = end >= length - after - 0.5
        yield start, (length if last else end) - start
        start, end = (length if last else end), end + step


class MapSheet(Struct, frozen=True, kw_only=True):
    """Tiles of a map on one sheet of `size` points, each with its distance from the top."""

    tiles: tuple[tuple[Tile, float], ...]
    shapes: tuple[Shape, ...]
    foot: str
    size: tuple[float, float]
    font: QFont
    localizer: Localizer

    def paint(self, painter: QPainter, number: int, count: int) -> None:
        """Paint sheet `number` of `count`; the painter measures in points."""
        for tile, below in self.tiles:
            with saved(painter):
                painter.translate(_SIDE, _SIDE)
                painter.scale(_POINTS_PER_PIXEL, _POINTS_PER_PIXEL)
                painter.translate(0.0, below)
                _paint_tile(painter, tile, self.shapes, self.font)
        tr, number_text = self.localizer.tr, self.localizer.number
        text = tr("Page {page} of {count}", page=number_text(number), count=number_text(count))
        _paint_foot(painter, self.size, (self.foot, text if count > 1 else ""), self.font)


def map_sheets(
    path_map: PathMap, view: MapView, localizer: Localizer, size: QSizeF
) -> Iterator[MapSheet]:
    """The map on as many sheets of this size in points as it needs."""
    keep_none_alive()
    font = picture_font()
    wide, high = size.width() - 2 * _SIDE, size.height() - 2 * _SIDE - _FOOT
    room = (wide / _POINTS_PER_PIXEL, high / _POINTS_PER_PIXEL)
    scene = _scene(path_map, view, localizer, font, room[0])
    shapes = tuple(map_shapes(scene))
    for tiles in sheets_of(tiles_of(scene, room), room[1], scene.line):
        yield MapSheet(
            tiles=tuple(tiles),
            shapes=shapes,
            foot=source_line(path_map.family, localizer),
            size=(size.width(), size.height()),
            font=font,
            localizer=localizer,
        )


def paint_map(
    device: QPagedPaintDevice, path_map: PathMap, view: MapView, localizer: Localizer
) -> int:
    """Paint the map on as many pages as it needs, and return their number.

    Raises:
        DeviceError: the device does not accept the pages.
    """
    full = device.pageLayout().fullRect(QPageLayout.Unit.Point)
    return paint_sheets(device, list(map_sheets(path_map, view, localizer, full.size())))


def _paint_tile(painter: QPainter, tile: Tile, shapes: Sequence[Shape], font: QFont) -> None:
    area = QRectF(tile.left, tile.top, tile.width, tile.height)
    painter.translate(-tile.left, -tile.top)
    with saved(painter):
        # Lines go down between columns: a line at an edge is complete on both pages.
        painter.setClipRect(area.adjusted(-_BESIDE, 0, _BESIDE, 0))
        lines = (shape for shape in shapes if not isinstance(shape, Label))
        paint_shapes(painter, lines, print_colors.CHART, font)
    # A label is complete on the page that has its center.
    labels = (s for s in shapes if isinstance(s, Label) and area.contains(QPointF(s.x, s.y)))
    paint_shapes(painter, labels, print_colors.CHART, font)


def _paint_foot(
    painter: QPainter, page: tuple[float, float], texts: tuple[str, str], font: QFont
) -> None:
    """Paint a text, as far as it fits, and the number of the page at the end of the line."""
    small = QFont(font)
    small.setPixelSize(8)
    measure = QFontMetricsF(small).horizontalAdvance
    painter.setFont(small)
    painter.setPen(QColor(print_colors.MUTED))
    text, number = texts
    right = page[0] - _SIDE - measure(number)
    text = shortened(printable(text), right - _SIDE - _GAP * bool(number), measure)
    painter.drawText(QPointF(_SIDE, page[1] - _SIDE), text)
    painter.drawText(QPointF(right, page[1] - _SIDE), number)


def map_pdf(
    path_map: PathMap, view: MapView, localizer: Localizer, page_size: str, *, is_wide: bool = True
) -> bytes:
    """The map on pages of A4 or Letter, in landscape if `is_wide`."""
    buffer = open_buffer()
    title = localizer.tr("{family}: Path", family=path_map.family.name)
    writer = pdf_writer(buffer, title, page_size, is_wide=is_wide)
    paint_map(writer, path_map, view, localizer)
    language = path_map.family.language or localizer.language
    return with_language(with_spaces(bytes(buffer.data().data())), language)


def map_png(path_map: PathMap, view: MapView, localizer: Localizer) -> bytes:
    """The map on white."""
    keep_none_alive()
    font = picture_font()
    scene = _scene(path_map, view, localizer, font)
    return png_on_white(
        scene.width,
        scene.height,
        lambda painter: paint_shapes(painter, map_shapes(scene), print_colors.CHART, font),
    )


def _scene(
    path_map: PathMap, view: MapView, localizer: Localizer, font: QFont, title_width: float = 0.0
) -> MapScene:
    metrics = QFontMetricsF(font)
    line, measure = metrics.height(), metrics.horizontalAdvance
    size = MapSize(line=line, zoom=zoom_for_names(path_map, measure, line), title_width=title_width)
    return lay_out_map(path_map, titled(path_map, view), localizer, measure, size)
