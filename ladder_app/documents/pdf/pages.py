"""Documents broken into pages. QtGui only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from msgspec import Struct

from ladder_app.documents.blocks import Document, SourceList
from ladder_app.documents.pdf.cell import Cell
from ladder_app.documents.pdf.drafts import FULL_SIZE, SMALLER, Draft, Setting
from ladder_app.documents.pdf.faces import FontScales
from ladder_app.documents.pdf.piece import Piece, cut
from ladder_app.documents.pdf.text import POINT

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


def pages_of(
    documents: Iterable[Document], width: float, room: Room, fonts: FontScales
) -> Iterator[Page]:
    """The documents on pages of this size.

    A single document has one page less if slightly smaller text allows it. Several follow one
    another: each begins on the page of the one before if all of it fits there, so that it can be
    read alone. A document that is longer than a page names itself on each further one.
    """
    drafts = (Draft(document, width, fonts) for document in documents)
    first, second = next(drafts, None), next(drafts, None)
    if first and second is None:
        yield from _pages_of_one(first, room)
    elif first and second:
        flow = _Flow(room.with_titles)
        for draft in chain((first, second), drafts):
            yield from flow.add(draft)
        yield from flow.end()


def _pages_of_one(draft: Draft, room: Room) -> list[Page]:
    on_one = _on_one_page(draft, room)
    if on_one:
        return on_one
    version = _of_fewest_pages(draft, room.with_titles)
    first = _pages_at(draft, version, room.with_titles)
    if len(first) > 2 and _used(first[-1]) < room.with_titles * _MIN_LAST:
        for scale in SMALLER:
            pages = _pages_at(draft, version, room.with_titles, scale)
            if len(pages) < len(first):
                return pages
    return first


def _of_fewest_pages(draft: Draft, height: float) -> int:
    """The version in full, or the shorter one if that needs fewer pages."""
    if len(draft.versions) == 1:
        return draft.versions[0]
    return min(draft.versions, key=lambda each: len(_pages_at(draft, each, height)))


def _on_one_page(draft: Draft, room: Room) -> list[Page]:
    """The only page, if the document fits on it; a list of sources needs no titles in the foot."""
    is_listed = any(isinstance(block, SourceList) for block in draft.document.blocks)
    flow = _Flow(room.without_titles if is_listed else room.with_titles)
    pages = [*flow.add(draft), *flow.end()]
    return pages if len(pages) == 1 else []


def _used(page: Page) -> float:
    last = page.placed[-1]
    return last.y + last.cell.height


def _pages_at(draft: Draft, version: int, height: float, scale: float = FULL_SIZE) -> list[Page]:
    flow = _Flow(height)
    return [*flow.place(draft.at(version, height, scale)), *flow.end()]


class _Flow:
    """Fills pages with documents, one after another."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._start_page()

    def _start_page(self) -> None:
        self._documents: list[Document] = []
        self._placed: list[Placed] = []
        self._has_sources = False
        self._y = 0.0
        self._has_headings_only = True

    def add(self, draft: Draft) -> Iterator[Page]:
        """Set a document; the pages that are full now.

        Its shorter version or slightly smaller text is used where only these fit on the page.
        """
        setting = draft.fitting(self._room(), self._height)
        if setting is None and self._placed:
            yield from self.end()
            setting = draft.fitting(self._room(), self._height)
        if setting is None:
            version = _of_fewest_pages(draft, self._height)
            setting = draft.at(version, self._height, FULL_SIZE)
        yield from self.place(setting)

    def _room(self) -> float:
        """The height that is left for another document on this page."""
        return self._height - self._y - (_BETWEEN if self._placed else 0.0)

    def place(self, setting: Setting) -> Iterator[Page]:
        """Place a document below what is on the page; the pages that are full now."""
        self._y += _BETWEEN if self._placed else 0.0
        self._documents.append(setting.document)
        yield from self._fill(setting)

    def _fill(self, setting: Setting) -> Iterator[Page]:
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
