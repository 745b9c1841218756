"""Documents as PDF or on a printer. They need a QGuiApplication, but no widgets."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from msgspec import Struct
from PySide6.QtCore import QSizeF, QUuid
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from ladder_app.documents.blocks import Document
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.painting import open_buffer, saved
from ladder_app.documents.pdf.device import paint_sheets, pdf_writer
from ladder_app.documents.pdf.drafts import FULL_SIZE
from ladder_app.documents.pdf.faces import FontScales
from ladder_app.documents.pdf.file_bytes import with_dates, with_language, with_spaces
from ladder_app.documents.pdf.footer import Footer
from ladder_app.documents.pdf.pages import Page, Room, pages_of
from ladder_app.documents.pdf.text import POINT

_SIDE = 44 * POINT
_TOP = 36 * POINT
_NAMESPACE = "career-ladder"


class Sheet(Struct, frozen=True):
    """A page of a document with its foot, on a sheet of this height."""

    page: Page
    footer: Footer
    height: float

    def paint(self, painter: QPainter, number: int, count: int) -> None:
        """Paint sheet `number` of `count`; the painter measures in points."""
        with saved(painter):
            painter.scale(1 / POINT, 1 / POINT)
            for placed in self.page.placed:
                placed.cell.paint(painter, _SIDE, _TOP + placed.y)
            self.footer.paint(painter, _SIDE, self.height, number, count)


def sheets_of(documents: Iterable[Document], size: QSizeF) -> Iterator[Sheet]:
    """The documents on sheets of this size in points, laid out one document at a time."""
    keep_none_alive()
    width, height = size.width() * POINT - 2 * _SIDE, size.height() * POINT
    first, rest = _first_two(documents)
    if not first:
        return
    fonts = FontScales()
    face = fonts.at(FULL_SIZE).small
    feet = [Footer(first, face, width, with_titles=each).height for each in (False, True)]
    without, titled = feet if len(first) == 1 else (feet[0], Footer.max_height(face))
    room = Room(height - _TOP - without, height - _TOP - titled)
    for page in pages_of(chain(first, rest), width, room, fonts):
        footer = Footer(page.documents, face, width, with_titles=not page.has_sources)
        yield Sheet(page, footer, height)


def _first_two(documents: Iterable[Document]) -> tuple[list[Document], Iterator[Document]]:
    """The first two documents, if there are as many, and the others."""
    rest = iter(documents)
    return list(islice(rest, 2)), rest


def write_pdf(
    documents: Sequence[Document], page_size: str = "A4", *, is_wide: bool | None = None
) -> bytes:
    """The documents as one PDF file, one after another.

    They are in landscape if `is_wide`, by default if every document is. With SOURCE_DATE_EPOCH
    in the environment, equal documents give equal bytes.

    Raises:
        KeyError: the page size is not one of PAGE_SIZES.
        ValueError: there is no document, or SOURCE_DATE_EPOCH is not a number.
    """
    if not documents:
        raise ValueError("There is no document to write.")
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    buffer = open_buffer()
    if is_wide is None:
        is_wide = all(document.is_wide for document in documents)
    writer = pdf_writer(buffer, documents[0].title, page_size, is_wide=is_wide)
    if epoch:
        writer.setDocumentId(_identity(documents))
    paint_pages(writer, documents)
    data = with_spaces(bytes(buffer.data().data()))
    if epoch:
        data = with_dates(data, int(epoch))
    return with_language(data, documents[0].language)


def _identity(documents: Sequence[Document]) -> QUuid:
    # Calculated late: few files need it, and hashes take long to import.
    namespace = uuid.uuid5(uuid.NAMESPACE_URL, _NAMESPACE)
    return QUuid(str(uuid.uuid5(namespace, "\n".join(document.title for document in documents))))


def paint_pages(device: QPagedPaintDevice, documents: Sequence[Document]) -> int:
    """Paint the documents on a PDF or a printer, and return the number of pages.

    Raises:
        DeviceError: the device does not accept the pages.
    """
    full = device.pageLayout().fullRect(QPageLayout.Unit.Point)
    return paint_sheets(device, list(sheets_of(documents, full.size())))
