"""A path map as a file of its own, by the ending of its name: SVG, PNG or PDF."""

from __future__ import annotations

from pathlib import Path

from ladder_app.documents import print_colors
from ladder_app.documents.drawing.svg import svg_file
from ladder_app.documents.export.documents import UnknownFormatError
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.map.data import MapView
from ladder_app.documents.map.scene import MapSize, lay_out_map, zoom_for_names
from ladder_app.documents.map.shapes import map_shapes
from ladder_app.documents.map.words import map_title
from ladder_app.domain.path.map import PathMap

SUFFIXES = (".svg", ".pdf", ".png")

_FONT_SIZE = 13.0
_LINE = 1.35 * _FONT_SIZE
_LETTER = 0.55  # of the font's size: what a letter takes on average


def render_map(
    drawn: PathMap, look: MapView, path: Path, localizer: Localizer, page_size: str = "A4"
) -> bytes:
    """The map at its normal size, in the format that the path's ending names.

    PNG and PDF need a QGuiApplication; SVG doesn't import Qt.

    Raises:
        UnknownFormatError: the ending is none of ENDINGS.
    """
    suffix = path.suffix.lower()
    if suffix == ".svg":
        return _svg(drawn, look, localizer).encode()
    if suffix == ".png":
        from ladder_app.documents.map.pages import map_png

        return map_png(drawn, look, localizer)
    if suffix == ".pdf":
        from ladder_app.documents.map.pages import map_pdf

        return map_pdf(drawn, look, localizer, page_size)
    raise UnknownFormatError(path, SUFFIXES)


def _svg(drawn: PathMap, look: MapView, localizer: Localizer) -> str:
    zoom = zoom_for_names(drawn, _measure, _LINE)
    scene = lay_out_map(drawn, look, localizer, _measure, MapSize(line=_LINE, zoom=zoom))
    title = map_title(drawn, look, localizer)
    size = (scene.width, scene.height)
    return svg_file(map_shapes(scene), size, print_colors.CHART, title, _FONT_SIZE)


def _measure(text: str) -> float:
    return len(text) * _FONT_SIZE * _LETTER
