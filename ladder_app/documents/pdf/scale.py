"""The legend of the proficiency scale and blanks to write on. QtGui only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import BlankLines, ScaleStep
from ladder_app.documents.clean import printable
from ladder_app.documents.pdf.cell import Cell, text_cells
from ladder_app.documents.pdf.dots import Dots
from ladder_app.documents.pdf.faces import Fonts
from ladder_app.documents.pdf.text import POINT

_MAX_DOTS = 0.3  # of the width


def scale_cells(steps: Sequence[ScaleStep], fonts: Fonts, width: float) -> Iterator[Cell]:
    """A line for each step: its dots, its name in bold, and what it means."""
    total = max((step.total for step in steps), default=0)
    pitch = min(6.4 * POINT * fonts.scale, width * _MAX_DOTS / max(total, 1))
    indent = total * pitch + 5 * POINT * fonts.scale
    dots = Dots(pitch, print_colors.MUTED)
    for step in steps:
        name = printable(step.name)
        text = f"{name} — {printable(step.text)}"
        box = fonts.small.box(text, width - indent, color=print_colors.MUTED, bold=len(name))
        first, *others = text_cells(box, indent)
        yield _with_dots(first, step, dots, box.line_height)
        yield from others


def _with_dots(cell: Cell, step: ScaleStep, dots: Dots, line: float) -> Cell:
    def paint(painter: QPainter, x: float, y: float) -> None:
        dots.paint(painter, x, y + line * 0.54, step.filled, step.total)
        cell.paint(painter, x, y)

    return Cell(cell.height, paint)


def blanks_cell(block: BlankLines, fonts: Fonts, width: float) -> Cell:
    """Labels side by side, each with a rule to write on."""
    point = POINT * fonts.scale
    gap, above = 5 * point, 14 * point
    shares = block.shares or (1,) * len(block.labels)
    columns = [(width + 3 * gap) * share / sum(shares) for share in shares]
    boxes = [
        fonts.body.box(label, column) for label, column in zip(block.labels, columns, strict=True)
    ]
    line = max(box.line_height for box in boxes)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for label, box, column in zip(block.labels, boxes, columns, strict=True):
            box.draw(painter, x, y + above)
            start = x + (fonts.body.width_of(printable(label)) + gap if label else 0.0)
            rule = y + above + line * 0.86
            painter.setPen(QPen(QColor(print_colors.MUTED), 0.6 * POINT))
            painter.drawLine(QLineF(start, rule, x + column - 3 * gap, rule))
            x += column

    return Cell(above + line + 4 * point, paint)
