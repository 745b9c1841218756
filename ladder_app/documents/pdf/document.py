"""Documents as PDF or on a printer. They need a QGuiApplication, but no widgets."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QSizeF, QUuid
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from ladder_app.documents.blocks import Document
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.painting import open_buffer, saved
from ladder_app.documents.pdf.device import paint_sheets, pdf_writer
from ladder_app.documents.pdf.file_bytes import with_dates, with_language, with_spaces
from ladder_app.documents.pdf.footer import Footer
from ladder_app.documents.pdf.pages import Page, pages_of
from ladder_app.documents.pdf.text import POINT

_SIDE = 44 * POINT
_TOP = 40 * POINT
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "career-ladder")


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
    for document in documents:
        footer = Footer(document, width)
        for page in pages_of(document, width, height - _TOP - footer.height):
            yield Sheet(page, footer, height)


def write_pdf(
    documents: Sequence[Document], page_size: str = "A4", *, is_wide: bool | None = None
) -> bytes:
    """The documents as one PDF file; each starts on a new page.

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
        identity = uuid.uuid5(_NAMESPACE, "\n".join(document.title for document in documents))
        writer.setDocumentId(QUuid(str(identity)))
    paint_pages(writer, documents)
    data = with_spaces(bytes(buffer.data().data()))
    if epoch:
        data = with_dates(data, int(epoch))
    return with_language(data, documents[0].language)


def paint_pages(device: QPagedPaintDevice, documents: Sequence[Document]) -> int:
    """Paint the documents on a PDF or a printer, and return the number of pages.

    Raises:
        DeviceError: the device does not accept the pages.
    """
    full = device.pageLayout().fullRect(QPageLayout.Unit.Point)
    return paint_sheets(device, list(sheets_of(documents, full.size())))
