"""Documents set in full or shorter, at several scales, to find what fits. QtGui only."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.documents.blocks import Document
from ladder_app.documents.pdf.cell import Cell
from ladder_app.documents.pdf.faces import FontScales
from ladder_app.documents.pdf.piece import Piece
from ladder_app.documents.pdf.setter import continued_cell, pieces_of
from ladder_app.documents.pdf.text import TextBox

FULL_SIZE = 1.0
# A document that is a little too long is set a little smaller.
SMALLER = (0.975, 0.95, 0.925, 0.9, 0.88)
_ROUNDED = 1.02  # Fonts have whole pixel sizes, so that a text may shrink a little more.


class Setting(Struct, frozen=True, kw_only=True):
    """A version of a document in pieces, and its name for further pages.

    `height` is that of all pieces below one another. `texts` are the texts in it, and those that
    were set to find its form.
    """

    document: Document
    again: Cell
    pieces: Sequence[Piece]
    height: float
    texts: Sequence[TextBox]


class Draft:
    """A document whose pages are not yet known; each form of it is set once."""

    def __init__(self, document: Document, width: float, fonts: FontScales) -> None:
        """Set nothing yet."""
        self.document = document
        self._versions = document.versions
        self._width = width
        self._fonts = fonts
        self._started: set[float] = set()
        self._settings: dict[tuple[int, float, float], Setting] = {}

    @property
    def versions(self) -> range:
        """The numbers of its versions: in full, and shorter if there is such a one."""
        return range(len(self._versions))

    def at(self, version: int, height: float, scale: float) -> Setting:
        """A version set for pages of this height."""
        key = version, height, scale
        if key not in self._settings:
            self._settings[key] = self._set(self._versions[version], height, scale)
        return self._settings[key]

    def _set(self, document: Document, height: float, scale: float) -> Setting:
        fonts = self._fonts.at(scale)
        if scale not in self._started:
            self._started.add(scale)
            fonts.start_document()
        fonts.log.clear()
        again = continued_cell(document, self._width, fonts)
        # Every piece fits below the name on a further page.
        pieces = pieces_of(document, (self._width, height - again.height), fonts)
        return Setting(
            document=document,
            again=again,
            pieces=pieces,
            height=sum(piece.height for piece in pieces),
            texts=tuple(fonts.log),
        )

    def fitting(self, room: float, height: float) -> Setting | None:
        """The document in full, else shorter, else smaller, to fit in this room of a page."""
        if room <= 0.0:
            return None
        for version in self.versions:
            setting = self.at(version, height, FULL_SIZE)
            if setting.height <= room:
                return setting
        if setting.height > room / SMALLER[-1] ** 2:
            return None
        # To set it in vain takes most of the time.
        scales = (each for each in SMALLER if _may_fit(setting, self._width, each, room))
        smaller = (self.at(self.versions[-1], height, scale) for scale in scales)
        return next((each for each in smaller if each.height <= room), None)


def _may_fit(setting: Setting, width: float, scale: float, room: float) -> bool:
    """Whether a document that is set in full size may fit in the room at a scale."""
    height = setting.height * scale
    # The area of a text shrinks with the square of its scale.
    if height * scale > room * _ROUNDED:
        return False
    return height <= room or height - _gain(setting.texts, width, scale) <= room


def _gain(texts: Sequence[TextBox], width: float, scale: float) -> float:
    """The height that texts lose at most at a scale beyond their share: they have fewer lines.

    Lines are as wide as the page has room for; what is beside them shrinks too.
    """
    more = width * (1 - scale)
    losses = (t.height * scale - t.least_height(scale, t.width * scale + more) for t in texts)
    return sum(loss for loss in losses if loss > 0.0)
