"""Documents broken into pages. QtGui only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from msgspec import Struct

from ladder_app.documents.blocks import Document, SourceList
from ladder_app.documents.pdf.cell import Cell
from ladder_app.documents.pdf.piece import Piece, cut
from ladder_app.documents.pdf.setter import continued_cell, pieces_of
from ladder_app.documents.pdf.text import POINT, fonts_at

# A document that is a little too long is set a little smaller.
_SCALES = (1.0, 0.975, 0.95, 0.925, 0.9, 0.88)
_ROUNDED = 1.02  # Fonts have whole pixel sizes, so that a text may shrink a little more.
_MIN_LAST = 0.3  # of a page: a shorter last page is avoided
_BETWEEN = 26 * POINT


class Room(Struct, frozen=True):
    """The height of a page for its content, with or without titles of sources in its foot."""

    without_titles: float
    with_titles: float


class Placed(Struct, frozen=True):
    """A cell at its position on a page."""

    y: float
    cell: Cell


class Page(Struct, frozen=True, kw_only=True):
    """A sheet with documents, or parts of them; `has_sources` if it lists sources."""

    documents: tuple[Document, ...]
    placed: tuple[Placed, ...]
    has_sources: bool


def pages_of(documents: Iterable[Document], width: float, room: Room) -> Iterator[Page]:
    """The documents on pages of this size.

    A single document has one page less if slightly smaller text allows it. Several follow one
    another: each begins on the page of the one before if all of it fits there, so that it can be
    read alone. A document that is longer than a page names itself on each further one.
    """
    rest = iter(documents)
    first, second = next(rest, None), next(rest, None)
    if first and second is None:
        yield from _pages_of_one(first, width, room)
    elif first and second:
        flow = _Flow(width, room.with_titles)
        for document in chain((first, second), rest):
            yield from flow.add(document)
        yield from flow.end()


def _pages_of_one(document: Document, width: float, room: Room) -> list[Page]:
    on_one = _on_one_page(document, width, room)
    if on_one:
        return on_one
    document = _of_fewest_pages(document, width, room.with_titles)
    first = _pages_at(document, width, room.with_titles, _SCALES[0])
    if len(first) > 2 and _used(first[-1]) < room.with_titles * _MIN_LAST:
        for scale in _SCALES[1:]:
            pages = _pages_at(document, width, room.with_titles, scale)
            if len(pages) < len(first):
                return pages
    return first


def _of_fewest_pages(document: Document, width: float, height: float) -> Document:
    """The document, or its shorter version if that needs fewer pages."""
    versions = document.versions
    if len(versions) == 1:
        return document
    return min(versions, key=lambda each: len(_pages_at(each, width, height, _SCALES[0])))


def _on_one_page(document: Document, width: float, room: Room) -> list[Page]:
    """The only page, if the document fits on it; a list of sources needs no titles in the foot."""
    is_listed = any(isinstance(block, SourceList) for block in document.blocks)
    height = room.without_titles if is_listed else room.with_titles
    flow = _Flow(width, height)
    pages = [*flow.add(document), *flow.end()]
    return pages if len(pages) == 1 else []


def _used(page: Page) -> float:
    last = page.placed[-1]
    return last.y + last.cell.height


def _pages_at(document: Document, width: float, height: float, scale: float) -> list[Page]:
    flow = _Flow(width, height)
    return [*flow.add(document, scale), *flow.end()]


class _Setting(Struct, frozen=True):
    """A version of a document in pieces, and its name for further pages."""

    document: Document
    again: Cell
    pieces: Sequence[Piece]

    @property
    def height(self) -> float:
        """The height of all pieces below one another."""
        return sum(piece.height for piece in self.pieces)


class _Flow:
    """Fills pages with documents, one after another."""

    def __init__(self, width: float, height: float) -> None:
        self._width = width
        self._height = height
        self._start_page()

    def _start_page(self) -> None:
        self._documents: list[Document] = []
        self._placed: list[Placed] = []
        self._has_sources = False
        self._y = 0.0
        self._has_headings_only = True

    def add(self, document: Document, scale: float | None = None) -> Iterator[Page]:
        """Set a document; the pages that are full now.

        Without a scale, its shorter version or slightly smaller text is used where only these fit
        on the page.
        """
        setting = self._fitting(document) if scale is None else self._at(document, scale)
        if setting is None and self._placed:
            yield from self.end()
            setting = self._fitting(document)
        setting = setting or self._at(_of_fewest_pages(document, self._width, self._height))
        self._y += _BETWEEN if self._placed else 0.0
        self._documents.append(setting.document)
        yield from self._fill(setting)

    def _fill(self, setting: _Setting) -> Iterator[Page]:
        """Place the pieces; each further page begins with the name of the document."""
        rest = list(setting.pieces)
        again = setting.again
        height = self._height - again.height
        while rest:
            if self._placed and not self._has_room(rest, height):
                yield from self.end()
                self._documents.append(setting.document)
                self._place(again)
                if rest[0].again:
                    self._place(rest[0].again)
            self._set(rest)

    def _has_room(self, rest: Sequence[Piece], height: float) -> bool:
        """Whether the next pieces, of a page of this height, fit here.

        Below a heading it is as much of the first one as can be.
        """
        room = self._height - self._y
        needed = rest[0].first_height if self._has_headings_only else 0.0
        return (needed or _height_together(rest, height)) <= room

    def _set(self, pieces: list[Piece]) -> None:
        """Place the first piece, or the part of it that fits on the page, and take it away."""
        piece = pieces.pop(0)
        self._y += piece.before if self._placed else 0.0
        is_cut = piece.columns is not None and self._y + piece.cell.height > self._height
        if is_cut:
            piece, other = cut(piece, self._height - self._y)
            pieces.insert(0, other)
        self._place(piece.cell)
        self._has_headings_only &= piece.keep
        if is_cut:
            self._y = self._height
        self._has_sources |= piece.is_source

    def end(self) -> Iterator[Page]:
        """End the page, if anything is on it."""
        documents = self._documents if self._placed else []
        if documents:
            yield Page(
                documents=tuple(documents),
                placed=tuple(self._placed),
                has_sources=self._has_sources,
            )
        self._start_page()

    def _at(self, document: Document, scale: float = _SCALES[0]) -> _Setting:
        fonts = fonts_at(scale)
        again = continued_cell(document, self._width, fonts)
        # Every piece fits below the name on a further page.
        size = self._width, self._height - again.height
        return _Setting(document, again, pieces_of(document, size, fonts))

    def _fitting(self, document: Document) -> _Setting | None:
        """The document in full, else shorter, else smaller, to fit in the rest of the page."""
        room = self._height - self._y - (_BETWEEN if self._placed else 0.0)
        for version in document.versions:
            setting = self._at(version)
            if setting.height <= room:
                return setting
        if setting.height > room / _SCALES[-1] ** 2:
            return None
        # The area of a text shrinks with the square; to set it in vain takes most of the time.
        scales = (each for each in _SCALES[1:] if setting.height * each**2 <= room * _ROUNDED)
        smaller = (self._at(version, scale) for scale in scales)
        return next((each for each in smaller if each.height <= room), None)

    def _place(self, cell: Cell) -> None:
        self._placed.append(Placed(self._y, cell))
        self._y += cell.height


def _height_together(pieces: Sequence[Piece], height: float) -> float:
    """The least height of the first piece and of those kept with it.

    It is that of the first two if all together exceed a page.
    """
    total = 0.0
    for piece in pieces:
        total += piece.least_height
        if not piece.keep:
            return total
        if total > height:
            break
    return sum(piece.least_height for piece in pieces[:2])
