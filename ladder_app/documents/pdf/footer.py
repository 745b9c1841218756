"""The foot of a page: family, date of the data, sources, page number. QtGui only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import Document
from ladder_app.documents.clean import printable
from ladder_app.documents.drawing.measure import shortened
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pdf.faces import Face
from ladder_app.documents.pdf.text import POINT, TextBox

_MAX_LINES = 2
_MAX_TITLES = 12
_ABOVE = 14 * POINT
_BELOW = 25 * POINT


class Footer:
    """The foot of a page with these documents; `height` is measured from the edge of the sheet."""

    def __init__(
        self, documents: Sequence[Document], face: Face, width: float, *, with_titles: bool
    ) -> None:
        """Set its texts in this width; `with_titles` adds the titles of the sources."""
        self._localizer = documents[0].localizer
        self._text = " · ".join(dict.fromkeys(each.source_line for each in documents))
        self._width = width
        self._face = face
        titles = dict.fromkeys(title for each in documents for title in each.source_titles)
        self._sources = self._fitting(tuple(titles) if with_titles else ())
        self._line = face.line_height
        below = self._sources.height if self._sources else 0.0
        self.height = _ABOVE + self._line + below + _BELOW

    @staticmethod
    def max_height(face: Face) -> float:
        """The height of any foot with titles of sources."""
        titles = face.box("\N{LINE SEPARATOR}".join("x" * _MAX_LINES), POINT * 100)
        return _ABOVE + face.line_height + titles.height + _BELOW

    def _fitting(self, titles: tuple[str, ...]) -> TextBox | None:
        """As many titles as fit; the end of the document has all of them."""
        if not titles:
            return None
        localizer = self._localizer
        for count in range(min(len(titles), _MAX_TITLES), 0, -1):
            box = self._box(_sources_text(titles, count, localizer))
            if len(box.tops) <= _MAX_LINES:
                return box
        return self._box(
            shortened(_sources_text(titles, 1, localizer), self._width, self._face.width_of)
        )

    def _box(self, text: str) -> TextBox:
        return self._face.box(text, self._width, color=print_colors.MUTED)

    def paint(self, painter: QPainter, x: float, bottom: float, number: int, count: int) -> None:
        """Paint the foot of page `number` of `count`, on a sheet that ends at `bottom`."""
        y = bottom - self.height + _ABOVE
        page = _page_text(number, count, self._localizer)
        page_width = self._face.width_of(page)
        room = self._width - page_width - 20 * POINT
        baseline = y + self._face.ascent
        painter.setFont(self._face.font)
        painter.setPen(QColor(print_colors.MUTED))
        text = shortened(printable(self._text), room, self._face.width_of)
        painter.drawText(QPointF(x, baseline), text)
        painter.drawText(QPointF(x + self._width - page_width, baseline), page)
        if self._sources:
            self._sources.draw(painter, x, y + self._line)


def _sources_text(titles: tuple[str, ...], count: int, localizer: Localizer) -> str:
    shown = "; ".join(printable(title) for title in titles[:count])
    more = len(titles) - count
    if not more:
        return localizer.tr("Sources: {titles}", titles=shown)
    return localizer.tr(
        "Sources: {titles}; and {count} more", titles=shown, count=localizer.number(more)
    )


def _page_text(number: int, count: int, localizer: Localizer) -> str:
    return localizer.tr(
        "Page {page} of {count}", page=localizer.number(number), count=localizer.number(count)
    )
