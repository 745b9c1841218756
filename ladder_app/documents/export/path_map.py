"""Writers of a path map: SVG, PNG and PDF, each at the map's normal size."""

from __future__ import annotations

from typing import NamedTuple

from ladder_app.documents import print_colors
from ladder_app.documents.drawing.svg import svg_file
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.map.data import MapView
from ladder_app.documents.map.scene import MapSize, lay_out_map, zoom_for_names
from ladder_app.documents.map.shapes import map_shapes
from ladder_app.documents.map.words import map_title, titled
from ladder_app.domain.path.map import PathMap

_FONT_SIZE = 13.0
_LINE_HEIGHT = 1.35 * _FONT_SIZE
_LETTER_WIDTH = 0.55  # average, in units of the font size


class MapPicture(NamedTuple):
    """A path map and how it is shown. Page size and orientation are for PDF only."""

    path_map: PathMap
    view: MapView
    localizer: Localizer
    page_size: str = "A4"
    is_wide: bool = True


def svg(content: MapPicture) -> bytes:
    """The map as SVG."""
    path_map, localizer = content.path_map, content.localizer
    view = titled(path_map, content.view)
    zoom = zoom_for_names(path_map, _measure, _LINE_HEIGHT)
    size = MapSize(line=_LINE_HEIGHT, zoom=zoom)
    scene = lay_out_map(path_map, view, localizer, _measure, size)
    title = map_title(path_map, view, localizer)
    area = (scene.width, scene.height)
    return svg_file(map_shapes(scene), area, print_colors.CHART, title, _FONT_SIZE).encode()


def png(content: MapPicture) -> bytes:
    """The map as PNG, which needs a QGuiApplication."""
    from ladder_app.documents.map.pages import map_png

    return map_png(content.path_map, content.view, content.localizer)


def pdf(content: MapPicture) -> bytes:
    """The map on as many pages as it needs, which needs a QGuiApplication."""
    from ladder_app.documents.map.pages import map_pdf

    path_map, view, localizer = content.path_map, content.view, content.localizer
    return map_pdf(path_map, view, localizer, content.page_size, is_wide=content.is_wide)


def _measure(text: str) -> float:
    return len(text) * _FONT_SIZE * _LETTER_WIDTH
