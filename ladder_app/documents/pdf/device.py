"""PDF files and printers as paint devices that may refuse. They need a QGuiApplication."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from ladder_app.documents.clean import printable
from ladder_app.documents.errors import UserError
from ladder_app.documents.none_guard import keep_none_alive

PAGE_SIZES = {
    "A4": QPageSize.PageSizeId.A4,
    "Letter": QPageSize.PageSizeId.Letter,
}

_RESOLUTION = 1200


class DeviceError(UserError):
    """A device does not accept the pages."""


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


def use_points(painter: QPainter, device: QPagedPaintDevice, per_point: float = 1.0) -> None:
    """Let the painter measure in points, or parts of them, from the corner of the sheet."""
    per_inch = 72 * per_point
    painter.scale(device.logicalDpiX() / per_inch, device.logicalDpiY() / per_inch)
    # A printer measures from the corner of its printable area.
    margins = device.pageLayout().paintRect(QPageLayout.Unit.Point).topLeft()
    painter.translate(-margins.x() * per_point, -margins.y() * per_point)


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
