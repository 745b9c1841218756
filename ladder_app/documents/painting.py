"""Painters that are ended and put back, also where an error comes between.

A painter that stays active when its device is painted elsewhere, or goes, can end the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


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
    """Put pen, brush, transformation and clipping back afterwards."""
    painter.save()
    try:
        yield
    finally:
        painter.restore()
