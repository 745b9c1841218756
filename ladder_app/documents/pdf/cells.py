"""The cells of a page, such as a statement, a skill or a heading. QtGui only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import SkillRow, Statement
from ladder_app.documents.clean import printable
from ladder_app.documents.pdf.text import POINT, Fonts, TextBox, width_of
from ladder_app.documents.source_marks import marked

Paint = Callable[[QPainter, float, float], None]


class Cell(Struct, frozen=True):
    """A part of a page with its height; `paint` takes the position of its top left corner."""

    height: float
    paint: Paint


def text_cell(box: TextBox, extra: float = 0.0) -> Cell:
    """A text, with extra space below it."""
    return Cell(box.height + extra, box.draw)


def heading_cell(text: str, aside: str, fonts: Fonts, width: float) -> Cell:
    """A heading below a thin rule, with its remark at the right."""
    line = 4 * POINT * fonts.scale
    remark = TextBox(aside, fonts.small, width)
    box = TextBox(text, fonts.heading, width - remark.last_width - line)
    quiet = TextBox(aside, fonts.small, width, color=print_colors.MUTED)
    drop = line + (box.line_height - quiet.line_height) * 0.7

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(QColor(print_colors.RULE), 0.6 * POINT))
        painter.drawLine(QLineF(x, y, x + width, y))
        box.draw(painter, x, y + line)
        quiet.draw(painter, x + width - quiet.last_width, y + drop)

    return Cell(box.height + line * 1.4, paint)


def statement_cell(item: Statement, fonts: Fonts, width: float) -> Cell:
    """A statement with a bullet, and the mark of its change as an outlined word."""
    indent = 10 * POINT * fonts.scale
    mark_width = width_of(item.mark, fonts.mark) + indent if item.mark else 0.0
    mark_room = mark_width + indent * 0.6 if item.mark else 0.0
    box = _statement_box(item, fonts, width - indent, mark_room)
    note = TextBox(item.note, fonts.small, width - indent, color=print_colors.MUTED)
    note_height = note.height if item.note else 0.0
    line = box.line_height

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(print_colors.MUTED))
        radius = line * 0.11
        painter.drawEllipse(QPointF(x + indent * 0.3, y + line * 0.52), radius, radius)
        box.draw(painter, x + indent, y)
        if item.mark:
            left = x + indent + box.last_width + indent * 0.6
            top = y + box.height - line * 0.93
            _paint_mark(painter, QRectF(left, top, mark_width, line * 0.86), item.mark, fonts)
        if item.note:
            note.draw(painter, x + indent, y + box.height)

    return Cell(box.height + note_height + 1.6 * POINT * fonts.scale, paint)


def _statement_box(item: Statement, fonts: Fonts, width: float, mark_room: float) -> TextBox:
    words = marked(item.text, item.source_mark)
    text = " — ".join(printable(part) for part in (item.lead, words) if part)
    bold = len(printable(item.lead))
    box = TextBox(text, fonts.body, width, bold=bold)
    if box.last_width + mark_room <= width:
        return box
    # Narrower, so that the mark is not alone on its line.
    return TextBox(text, fonts.body, width - mark_room, bold=bold)


def _paint_mark(painter: QPainter, area: QRectF, word: str, fonts: Fonts) -> None:
    painter.setBrush(QColor(print_colors.MARK_BACKGROUND))
    painter.setPen(QPen(QColor(print_colors.MARK), 0.5 * POINT))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setFont(fonts.mark)
    painter.setPen(QColor(print_colors.MARK))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, word)


class SkillColumns(Struct, frozen=True, kw_only=True):
    """The columns that the rows of one kind of skill share."""

    width: float
    dots_x: float
    word_x: float
    pitch: float
    color: str


def skill_columns(rows: Sequence[SkillRow], fonts: Fonts, width: float, color: str) -> SkillColumns:
    """Columns as wide as the rows need; the rest is for the names."""
    gap = 7 * POINT * fonts.scale
    total = max((row.total for row in rows), default=0)
    pitch = min(8.2 * POINT * fonts.scale, width * 0.3 / max(total, 1))
    words = max((_word_width(row, fonts) for row in rows), default=0.0)
    unexpected = [width_of(row.word, fonts.body) for row in rows if not row.is_expected]
    dots_and_word = max(total * pitch + gap + min(words, width * 0.4), *unexpected, 0.0)
    dots_x = width - min(dots_and_word, width * 0.62)
    word_x = dots_x + total * pitch + gap
    return SkillColumns(width=width, dots_x=dots_x, word_x=word_x, pitch=pitch, color=color)


def _word_width(row: SkillRow, fonts: Fonts) -> float:
    # Every row has room for the sign of growth, so that the columns line up.
    return width_of(row.word, fonts.body) + 11 * POINT * fonts.scale if row.is_expected else 0.0


def skill_cell(row: SkillRow, columns: SkillColumns, fonts: Fonts) -> Cell:
    """A skill: its name, its dots, its word, and a sign if it grows."""
    gap = 7 * POINT * fonts.scale
    color = print_colors.TEXT if row.is_expected else print_colors.MUTED
    words = marked(row.name, row.source_mark)
    name = TextBox(words, fonts.body, columns.dots_x - gap, color=color)
    word_x = columns.word_x if row.is_expected else columns.dots_x
    sign = gap * 1.4 if row.growth else 0.0
    word = TextBox(row.word, fonts.body, columns.width - word_x - sign, color=color)
    top = max(name.height, word.height)
    below = _detail_cell(row, fonts, columns.width)

    def paint(painter: QPainter, x: float, y: float) -> None:
        name.draw(painter, x, y)
        middle = y + name.line_height * 0.52
        if row.is_expected:
            _paint_dots(painter, x + columns.dots_x, middle, row, columns)
        word.draw(painter, x + word_x, y)
        if row.growth:
            _paint_rise(painter, x + word_x + word.last_width + gap * 0.5, middle, gap * 0.9)
        below.paint(painter, x, y + top)

    return Cell(top + below.height + 1.4 * POINT * fonts.scale, paint)


def _detail_cell(row: SkillRow, fonts: Fonts, width: float) -> Cell:
    """The details of a skill below one another, with space below the last."""
    boxes = [
        TextBox(each.line, fonts.small, width, color=print_colors.MUTED) for each in row.details
    ]

    def paint(painter: QPainter, x: float, y: float) -> None:
        for box in boxes:
            box.draw(painter, x, y)
            y += box.height

    return Cell(sum(box.height for box in boxes) + (2 * POINT if boxes else 0.0), paint)


def _paint_dots(
    painter: QPainter, x: float, middle: float, row: SkillRow, columns: SkillColumns
) -> None:
    radius = columns.pitch * 0.34
    painter.setPen(QPen(QColor(columns.color), columns.pitch * 0.1))
    for index in range(row.total):
        filled = index < row.filled
        painter.setBrush(QColor(columns.color) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x + columns.pitch * (index + 0.5), middle), radius, radius)


def _paint_rise(painter: QPainter, x: float, middle: float, size: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(print_colors.TEXT))
    half = size * 0.42
    corners = [
        QPointF(x, middle + half),
        QPointF(x + size, middle + half),
        QPointF(x + size / 2, middle - half),
    ]
    painter.drawPolygon(QPolygonF(corners))
