"""The fonts of a page, and texts set in them. QtGui only."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtGui import QFont, QFontMetricsF

from ladder_app.documents import print_colors
from ladder_app.documents.pdf.text import POINT, Look, TextBox, whole_pixels
from ladder_app.domain.text.folding import Span

_FAMILIES = [
    "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "Arial", "DejaVu Sans",
]  # fmt: skip


class Face:
    """A font of a page, and texts set in it.

    A text that was set for this document or the one before is not set again: names of skills,
    words of the scale and headings are the same on many pages.
    """

    def __init__(self, points: float, log: list[TextBox], *, is_bold: bool = False) -> None:
        """Create the font; each text that is set is added to the log."""
        self.font = _font(points, is_bold)
        self._metrics = QFontMetricsF(self.font)
        self._log = log
        self._boxes: dict[tuple[str, Look], TextBox] = {}
        self._earlier: dict[tuple[str, Look], TextBox] = {}
        self._widths: dict[str, float] = {}

    @property
    def ascent(self) -> float:
        """The height of a line above its baseline."""
        return self._metrics.ascent()

    @property
    def line_height(self) -> float:
        """The height of a line."""
        return self._metrics.height()

    def width_of(self, text: str) -> float:
        """The width of one line of text."""
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def box(
        self,
        text: str,
        width: float,
        *,
        color: str = print_colors.TEXT,
        bold: int = 0,
        to_right: bool = False,
        underlined: tuple[Span, ...] = (),
    ) -> TextBox:
        """The text set in a width; its first `bold` characters are bold."""
        key = text, Look(width, color, bold, to_right, underlined)
        box = self._boxes.get(key)
        if box is None:
            box = self._earlier.get(key) or TextBox(text, self.font, key[1])
            self._boxes[key] = box
        self._log.append(box)
        return box

    def start_document(self) -> None:
        """Keep only the texts of the last document."""
        self._earlier, self._boxes = self._boxes, {}
        self._widths.clear()


class Fonts(Struct, frozen=True, kw_only=True):
    """The fonts of a page at a scale, which also applies to every other length.

    `log` has the texts that were set since it was cleared.
    """

    scale: float
    title: Face
    subtitle: Face
    heading: Face
    body: Face
    bold: Face
    small: Face
    mark: Face
    log: list[TextBox]

    def start_document(self) -> None:
        """Keep only the texts of the last document, for the next one."""
        faces = self.title, self.subtitle, self.heading, self.body, self.bold, self.small, self.mark
        for face in faces:
            face.start_document()


class FontScales:
    """The fonts of pages at each scale, created when they are first used."""

    def __init__(self) -> None:
        """Create none yet."""
        self._fonts: dict[float, Fonts] = {}

    def at(self, scale: float) -> Fonts:
        """The fonts at a scale."""
        if scale not in self._fonts:
            self._fonts[scale] = _fonts_at(scale)
        return self._fonts[scale]


def _fonts_at(scale: float) -> Fonts:
    """The fonts of a page, larger or smaller by `scale`."""
    log: list[TextBox] = []
    return Fonts(
        scale=scale,
        title=Face(20 * scale, log, is_bold=True),
        subtitle=Face(10.5 * scale, log),
        heading=Face(10.5 * scale, log, is_bold=True),
        body=Face(9.4 * scale, log),
        bold=Face(9.4 * scale, log, is_bold=True),
        small=Face(8 * scale, log),
        mark=Face(7.5 * scale, log, is_bold=True),
        log=log,
    )


def _font(points: float, is_bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPixelSize(whole_pixels(points * POINT))
    font.setBold(is_bold)
    # Hinting is for screens; on paper it spoils the spacing.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A ligature is one odd letter in text that is copied or searched.
    font.setFeature(QFont.Tag("liga"), 0)
    return font
