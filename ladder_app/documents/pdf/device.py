"""Painting on a PDF or a printer that may refuse. It needs a QGuiApplication."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPagedPaintDevice, QPainter

from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.said import SaidError


class DeviceError(SaidError):
    """The pages could not be painted on a device."""


@contextmanager
def painting_on(device: QPagedPaintDevice) -> Iterator[QPainter]:
    """A painter on the first page of a device.

    Raises:
        DeviceError: nothing can be painted there, for example because its file is not writable.
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
    """Go on to the next page.

    Raises:
        DeviceError: there is none, for example because the job was canceled or the disk is full.
    """
    if not device.newPage():
        raise DeviceError(
            "The printer or the file accepted only some of the pages. "
            "Check that the printer is on and that the disk is not full, then print again."
        )
