"""Pictures as PNG files, painted on white. They need a QGuiApplication."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from ladder_app.documents import print_colors
from ladder_app.documents.painting import open_buffer, painting

_FONT_PIXELS = 13
_MARGIN = 16
_SCALE = 2


def picture_font() -> QFont:
    """The font of the texts in pictures."""
    font = QGuiApplication.font()
    font.setPixelSize(_FONT_PIXELS)
    return font


def png_on_white(width: float, height: float, paint: Callable[[QPainter], None]) -> bytes:
    """What is painted in this size, with a margin, at twice the size so that it stays sharp."""
    size = (round(width) + 2 * _MARGIN, round(height) + 2 * _MARGIN)
    image = QImage(size[0] * _SCALE, size[1] * _SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor(print_colors.PAPER))
    with painting(image) as painter:
        painter.scale(_SCALE, _SCALE)
        painter.translate(_MARGIN, _MARGIN)
        paint(painter)
    buffer = open_buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt a text
    return bytes(buffer.data().data())
