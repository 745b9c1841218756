"""Documents as PDF or on a printer. It needs a QGuiApplication, and no widgets."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from ladder_app.documents.blocks import Document
from ladder_app.documents.clean import printable
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.pdf.device import begin_page, painting_on
from ladder_app.documents.pdf.file_bytes import with_dates, with_language, with_spaces
from ladder_app.documents.pdf.footer import Footer
from ladder_app.documents.pdf.pages import Page, pages_of
from ladder_app.documents.pdf.text import POINT

PAGE_SIZES = {
    "A4": QPageSize.PageSizeId.A4,
    "Letter": QPageSize.PageSizeId.Letter,
}

_SIDE = 44 * POINT
_TOP = 40 * POINT
_RESOLUTION = 1200
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "career-ladder")


def write_pdf(documents: Sequence[Document], page_size: str = "A4") -> bytes:
    """The documents as one PDF file, each beginning on a new page.

    With SOURCE_DATE_EPOCH in the environment, equal documents give equal bytes.

    Raises:
        KeyError: the page size is not one of PAGE_SIZES.
        ValueError: there is no document, or SOURCE_DATE_EPOCH is not a number.
    """
    if not documents:
        raise ValueError("There is no document to write.")
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(PAGE_SIZES[page_size]))
    if all(document.is_wide for document in documents):
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(printable(documents[0].title))
    writer.setCreator("Career Ladder")
    if epoch:
        identity = uuid.uuid5(_NAMESPACE, "\n".join(document.title for document in documents))
        writer.setDocumentId(QUuid(str(identity)))
    paint_pages(writer, documents)
    data = with_spaces(bytes(buffer.data().data()))
    if epoch:
        data = with_dates(data, int(epoch))
    return with_language(data, documents[0].language)


def paint_pages(device: QPagedPaintDevice, documents: Sequence[Document]) -> int:
    """Paint the documents on a PDF or a printer; returns how many pages they are.

    Raises:
        DeviceError: the device does not accept the pages.
    """
    keep_none_alive()
    full = device.pageLayout().fullRect(QPageLayout.Unit.Point)
    width, height = full.width() * POINT, full.height() * POINT
    pages = list(_sheets(documents, width - 2 * _SIDE, height - _TOP))
    with painting_on(device) as painter:
        _to_tenths_of_points(painter, device)
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


def _to_tenths_of_points(painter: QPainter, device: QPagedPaintDevice) -> None:
    """From the sheet's own corner, whatever margins the device keeps."""
    per_inch = 72 * POINT
    painter.scale(device.logicalDpiX() / per_inch, device.logicalDpiY() / per_inch)
    kept = device.pageLayout().paintRect(QPageLayout.Unit.Point).topLeft()
    painter.translate(-kept.x() * POINT, -kept.y() * POINT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
