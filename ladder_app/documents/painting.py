"""Painters that are ended and restored, also after an error, and buffers to paint to.

A painter that is still active when another one paints its device, or when the device is
deleted, can crash the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QPaintDevice


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter on the device, ended afterwards."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()


@contextmanager
def saved(painter: QPainter) -> Iterator[None]:
    """Restore pen, brush, transformation and clipping afterwards."""
    painter.save()
    try:
        yield
    finally:
        painter.restore()


@contextmanager
def moved(painter: QPainter, x: float, y: float) -> Iterator[None]:
    """Paint from a corner at (x, y).

    A shape that is painted at equal places of its own coordinates is written to a PDF in equal
    words, which take little room where they are repeated.
    """
    before = painter.worldTransform()
    painter.translate(x, y)
    try:
        yield
    finally:
        painter.setWorldTransform(before)


def open_buffer() -> QBuffer:
    """An empty buffer to write to."""
    # Imported late: the first window is painted to the screen.
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
