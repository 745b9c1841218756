"""Documents as PDF or on a printer. They need a QGuiApplication, but no widgets."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QUuid
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from ladder_app.documents.blocks import Document
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.painting import open_buffer
from ladder_app.documents.pdf.device import (
    begin_page,
    painting_on,
    pdf_writer,
    use_points,
)
from ladder_app.documents.pdf.file_bytes import with_dates, with_language, with_spaces
from ladder_app.documents.pdf.footer import Footer
from ladder_app.documents.pdf.pages import Page, pages_of
from ladder_app.documents.pdf.text import POINT

_SIDE = 44 * POINT
_TOP = 40 * POINT
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "career-ladder")


def write_pdf(documents: Sequence[Document], page_size: str = "A4") -> bytes:
    """The documents as one PDF file; each starts on a new page.

    With SOURCE_DATE_EPOCH in the environment, equal documents give equal bytes.

    Raises:
        KeyError: the page size is not one of PAGE_SIZES.
        ValueError: there is no document, or SOURCE_DATE_EPOCH is not a number.
    """
    if not documents:
        raise ValueError("There is no document to write.")
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    buffer = open_buffer()
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
    keep_none_alive()
    full = device.pageLayout().fullRect(QPageLayout.Unit.Point)
    width, height = full.width() * POINT, full.height() * POINT
    pages = list(_sheets(documents, width - 2 * _SIDE, height - _TOP))
    with painting_on(device) as painter:
        use_points(painter, device, per_point=POINT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (page, footer) in enumerate(pages, start=1):
            if number > 1:
                begin_page(device)
            for placed in page.placed:
                placed.cell.paint(painter, _SIDE, _TOP + placed.y)
            footer.paint(painter, _SIDE, height, number, len(pages))
    return len(pages)


def _sheets(
    documents: Sequence[Document], width: float, height: float
) -> Iterator[tuple[Page, Footer]]:
    for document in documents:
        footer = Footer(document, width)
        for page in pages_of(document, width, height - footer.height):
            yield page, footer
