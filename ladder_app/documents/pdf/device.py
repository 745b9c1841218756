"""PDF files and printers as paint devices that may refuse. They need a QGuiApplication."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from ladder_app.documents.clean import printable
from ladder_app.documents.errors import UserError
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.paper import A4, LETTER

PAGE_SIZES = {
    A4: QPageSize.PageSizeId.A4,
    LETTER: QPageSize.PageSizeId.Letter,
}

_RESOLUTION = 1200


class DeviceError(UserError):
    """A device does not accept the pages."""


class PaintedSheet(Protocol):
    """A sheet of paper with what is to be on it."""

    def paint(self, painter: QPainter, number: int, count: int) -> None:
        """Paint sheet `number` of `count`; the painter measures in points."""
        ...


def pdf_writer(buffer: QBuffer, title: str, page_size: str, *, is_wide: bool = False) -> QPdfWriter:
    """A PDF without margins of its own, in landscape if it `is_wide`.

    Raises:
        KeyError: the page size is not one of PAGE_SIZES.
    """
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(PAGE_SIZES[page_size]))
    if is_wide:
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(printable(title))
    writer.setCreator("Career Ladder")
    return writer


def paint_sheets(device: QPagedPaintDevice, sheets: Sequence[PaintedSheet]) -> int:
    """Paint the sheets on a PDF or a printer, and return their number.

    Raises:
        DeviceError: the device does not accept the pages.
    """
    with painting_on(device) as painter:
        use_points(painter, device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, sheet in enumerate(sheets, start=1):
            if number > 1:
                begin_page(device)
            sheet.paint(painter, number, len(sheets))
    return len(sheets)


def use_points(painter: QPainter, device: QPagedPaintDevice) -> None:
    """Let the painter measure in points from the corner of the sheet."""
    painter.scale(device.logicalDpiX() / 72, device.logicalDpiY() / 72)
    # A printer measures from the corner of its printable area.
    margins = device.pageLayout().paintRect(QPageLayout.Unit.Point).topLeft()
    painter.translate(-margins.x(), -margins.y())


@contextmanager
def painting_on(device: QPagedPaintDevice) -> Iterator[QPainter]:
    """A painter on the first page of a device.

    Raises:
        DeviceError: the device does not accept a painter, for example because its file is not
            writable.
    """
    keep_none_alive()
    painter = QPainter()
    if not painter.begin(device):
        raise DeviceError(
            "The printer or the file does not accept pages. "
            "Check that the printer is on and that the file can be written, or choose another."
        )
    try:
        yield painter
    finally:
        painter.end()


def begin_page(device: QPagedPaintDevice) -> None:
    """Start the next page.

    Raises:
        DeviceError: the device refuses it, for example because the job was canceled or the disk
            is full.
    """
    if not device.newPage():
        raise DeviceError(
            "The printer or the file accepted only some of the pages. "
            "Check that the printer is on and that the disk is not full, then print again."
        )
