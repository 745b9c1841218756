"""Documents broken into pages. QtGui only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from msgspec import Struct

from ladder_app.documents.blocks import Document, SourceList
from ladder_app.documents.pdf.cell import Cell
from ladder_app.documents.pdf.piece import Piece, cut
from ladder_app.documents.pdf.setter import pieces_of
from ladder_app.documents.pdf.text import POINT, fonts_at

# A document that is a little too long is set a little smaller.
_SCALES = (1.0, 0.975, 0.95, 0.925, 0.9, 0.88)
_MIN_LAST = 0.3  # of a page: a shorter last page is avoided
_MIN_REST = 0.25  # of a page: a document longer than a page begins in a rest of this height
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
    another: each begins on the page of the one before if it fits there, so that no level is
    on two pages without need.
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
    first = _pages_at(document, width, room.with_titles, _SCALES[0])
    if len(first) > 2 and _used(first[-1]) < room.with_titles * _MIN_LAST:
        for scale in _SCALES[1:]:
            pages = _pages_at(document, width, room.with_titles, scale)
            if len(pages) < len(first):
                return pages
    return first


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

        Without a scale, the text of a document that begins a page is slightly smaller if it then
        fits on it.
        """
        pieces = self._pieces(document, scale or _SCALES[0])
        if scale is None and self._placed:
            pieces = self._fitted(document, pieces, self._height - self._y - _BETWEEN)
        if self._placed and not self._begins_here(pieces):
            yield from self.end()
        if not self._placed and scale is None:
            pieces = self._fitted(document, self._pieces(document, _SCALES[0]), self._height)
        self._y += _BETWEEN if self._placed else 0.0
        self._documents.append(document)
        rest = list(pieces)
        while rest:
            if self._placed and not self._has_room(rest):
                yield from self.end()
                self._documents.append(document)
                if rest[0].again:
                    self._place(rest[0].again)
            self._set(rest)

    def _has_room(self, rest: Sequence[Piece]) -> bool:
        """Whether the next pieces fit; below a heading, as much of the first one as can be."""
        room = self._height - self._y
        needed = rest[0].first_height if self._has_headings_only else 0.0
        return (needed or _height_together(rest, self._height)) <= room

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

    def _pieces(self, document: Document, scale: float) -> list[Piece]:
        return pieces_of(document, (self._width, self._height), fonts_at(scale))

    def _begins_here(self, pieces: Sequence[Piece]) -> bool:
        rest, total = self._height - self._y - _BETWEEN, _total(pieces)
        is_long = total > self._height / _SCALES[-1] ** 2
        return total <= rest or (is_long and rest >= self._height * _MIN_REST)

    def _fitted(self, document: Document, pieces: list[Piece], height: float) -> list[Piece]:
        """The pieces, or slightly smaller ones that fit in this height."""
        if not height < _total(pieces) <= height / _SCALES[-1] ** 2:
            return pieces
        smaller = (self._pieces(document, scale) for scale in _SCALES[1:])
        return next((found for found in smaller if _total(found) <= height), pieces)

    def _place(self, cell: Cell) -> None:
        self._placed.append(Placed(self._y, cell))
        self._y += cell.height


def _total(pieces: Sequence[Piece]) -> float:
    return sum(piece.height for piece in pieces)


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
