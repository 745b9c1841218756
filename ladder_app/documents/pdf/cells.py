"""The cells of a page, such as a statement, a skill or a heading. QtGui only."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import SkillRow, Statement
from ladder_app.documents.clean import printable
from ladder_app.documents.painting import moved
from ladder_app.documents.pdf.cell import MAX_WHOLE, Cell, side_by_side, stacked, text_cells
from ladder_app.documents.pdf.dots import Dots
from ladder_app.documents.pdf.faces import Fonts
from ladder_app.documents.pdf.text import POINT, TextBox
from ladder_app.documents.source_marks import marked

_MAX_ASIDE = 0.7  # of the width: for a remark beside its heading
_MAX_MARK = 0.6  # of the width: a longer mark is a text below its statement


def heading_cells(text: str, aside: str, fonts: Fonts, width: float) -> list[Cell]:
    """A heading below a thin rule, with its remark at the right, in parts that fit on any page.

    A long remark is below it.
    """
    line = 4 * POINT * fonts.scale
    quiet = fonts.small.box(aside, width, color=print_colors.MUTED)
    is_beside = len(quiet.tops) == 1 and quiet.last_width <= width * _MAX_ASIDE
    box = fonts.heading.box(text, width - is_beside * (quiet.last_width + line))
    drop = line + (box.line_height - quiet.line_height) * 0.7
    first, *others = text_cells(box)
    others += [] if is_beside or not aside else text_cells(quiet)

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(QColor(print_colors.RULE), 0.6 * POINT))
        painter.drawLine(QLineF(x, y, x + width, y))
        first.paint(painter, x, y + line)
        if is_beside:
            quiet.draw(painter, x + width - quiet.last_width, y + drop)

    return [Cell(first.height + line * 1.4, paint), *others]


def statement_cells(item: Statement, fonts: Fonts, width: float) -> list[Cell]:
    """A statement in parts that fit on any page; a short one is one cell."""
    indent = 10 * POINT * fonts.scale
    mark = _Mark(item.mark, fonts, indent)
    notes = [item.note] if item.note else []
    if mark.room > (width - indent) * _MAX_MARK:
        mark, notes = _Mark("", fonts, indent), [item.mark, *notes]
    box = _statement_box(item, fonts, width - indent, mark.room)
    quiet = [fonts.small.box(n, width - indent, color=print_colors.MUTED) for n in notes]
    answers = [fonts.body.box(each, width - 2 * indent) for each in item.answers]
    *above, last = text_cells(box, indent)
    cells = [*above, _with_mark(last, box, mark, indent)]
    cells[0] = _with_bullet(cells[0], box.line_height, indent)
    cells += [cell for note in quiet for cell in text_cells(note, indent)]
    cells += [cell for answer in answers for cell in answer_cells(answer, 2 * indent)]
    below = (3 if answers else 1.6) * POINT * fonts.scale
    return _in_parts(cells, [box, *quiet, *answers], below)


def answer_cells(box: TextBox, indent: float) -> list[Cell]:
    """What a person wrote, beside a rule, in parts that fit on any page."""
    return [_with_rule(cell, indent) for cell in text_cells(box, indent)]


def _with_rule(cell: Cell, indent: float) -> Cell:
    """A part with a rule in the middle of the second half of its indent."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        left, gap = x + indent * 0.65, cell.height * 0.1
        painter.setPen(QPen(QColor(print_colors.RULE), 1.6 * POINT))
        painter.drawLine(QLineF(left, y + gap, left, y + cell.height - gap))
        cell.paint(painter, x, y)

    return Cell(cell.height, paint)


def _in_parts(cells: list[Cell], boxes: Sequence[TextBox], extra: float) -> list[Cell]:
    """The cells as one if the texts in them are short, with space below the last."""
    if sum(len(box.tops) for box in boxes) <= MAX_WHOLE:
        return [stacked(cells, extra)]
    return [*cells[:-1], stacked(cells[-1:], extra)]


class _Mark:
    """The mark of a change: an outlined word that follows a text, or nothing."""

    def __init__(self, word: str, fonts: Fonts, indent: float) -> None:
        self.word = word
        self._fonts = fonts
        self._gap = indent * 0.6
        self._width = fonts.mark.width_of(word) + indent if word else 0.0
        self.room = self._width + self._gap if word else 0.0

    def paint(self, painter: QPainter, x: float, bottom: float, line: float) -> None:
        """Paint the word after a text that ends at x, in a line of this height."""
        if self.word:
            left, top = x + self._gap, bottom - line * 0.93
            area = QRectF(left, top, self._width, line * 0.86)
            _paint_mark(painter, area, self.word, self._fonts)


def _with_mark(last: Cell, box: TextBox, mark: _Mark, indent: float) -> Cell:
    """The last part of a statement with the mark after its last line."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        last.paint(painter, x, y)
        mark.paint(painter, x + indent + box.last_width, y + last.height, box.line_height)

    return Cell(last.height, paint)


def _with_bullet(first: Cell, line: float, indent: float) -> Cell:
    """The first part of a statement with a bullet beside its first line."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        # A point with a round cap is a dot in a PDF of a tenth of a circle's length.
        pen = QPen(QColor(print_colors.MUTED), line * 0.22)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoint(QPointF(x + indent * 0.3, y + line * 0.52))
        first.paint(painter, x, y)

    return Cell(first.height, paint)


def _statement_box(item: Statement, fonts: Fonts, width: float, mark_room: float) -> TextBox:
    words = marked(item.text, item.source_mark)
    text = " — ".join(printable(part) for part in (item.lead, words) if part)
    bold = len(printable(item.lead))
    box = fonts.body.box(text, width, bold=bold)
    if box.last_width + mark_room <= width:
        return box
    # Narrower, so that the mark is not alone on its line.
    return fonts.body.box(text, width - mark_room, bold=bold)


def _paint_mark(painter: QPainter, area: QRectF, word: str, fonts: Fonts) -> None:
    painter.setBrush(QColor(print_colors.MARK_BACKGROUND))
    painter.setPen(QPen(QColor(print_colors.MARK), 0.5 * POINT))
    with moved(painter, area.x(), area.y()):
        outline = QRectF(0.0, 0.0, area.width(), area.height())
        painter.drawRoundedRect(outline, area.height() / 2, area.height() / 2)
    painter.setFont(fonts.mark.font)
    painter.setPen(QColor(print_colors.MARK))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, word)


class SkillColumns(Struct, frozen=True, kw_only=True):
    """The columns that the rows of one kind of skill share."""

    width: float
    dots_x: float
    word_x: float
    dots: Dots


def skill_columns(rows: Sequence[SkillRow], fonts: Fonts, width: float, color: str) -> SkillColumns:
    """Columns as wide as the rows need; the rest is for the names."""
    gap = 7 * POINT * fonts.scale
    total = max((row.total for row in rows), default=0)
    pitch = min(8.2 * POINT * fonts.scale, width * 0.3 / max(total, 1))
    words = max((_word_width(row, fonts) for row in rows), default=0.0)
    unexpected = [fonts.body.width_of(row.word) for row in rows if not row.is_expected]
    dots_and_word = max(total * pitch + gap + min(words, width * 0.4), *unexpected, 0.0)
    dots_x = width - min(dots_and_word, width * 0.62)
    word_x = dots_x + total * pitch + gap
    return SkillColumns(width=width, dots_x=dots_x, word_x=word_x, dots=Dots(pitch, color))


def _word_width(row: SkillRow, fonts: Fonts) -> float:
    # Every row has room for the sign of growth, so that the columns line up.
    return fonts.body.width_of(row.word) + 11 * POINT * fonts.scale if row.is_expected else 0.0


def skill_cells(row: SkillRow, columns: SkillColumns, fonts: Fonts) -> list[Cell]:
    """A skill in parts that fit on any page: name, dots and word, then its details."""
    gap = 7 * POINT * fonts.scale
    color = print_colors.TEXT if row.is_expected else print_colors.MUTED
    text = marked(row.name, row.source_mark)
    name = fonts.body.box(text, columns.dots_x - gap, color=color)
    word_x = columns.word_x if row.is_expected else columns.dots_x
    sign = gap * 1.4 if row.growth else 0.0
    word = fonts.body.box(row.word, columns.width - word_x - sign, color=color)
    details = [
        fonts.small.box(each.line, columns.width, color=print_colors.MUTED) for each in row.details
    ]
    cells = side_by_side([(name, 0.0), (word, word_x)])
    middle = name.line_height * 0.52
    if row.is_expected:
        cells[0] = _with_dots(cells[0], row, columns, middle)
    if row.growth:
        # After the last line of the word, which is in the last part if the name is not longer.
        cells = _with_rise(cells, word, word_x + gap * 0.5, middle, gap * 0.9)
    cells += [cell for box in details for cell in text_cells(box)]
    below = (1.4 + 2 * bool(details)) * POINT * fonts.scale
    longer = max(name, word, key=lambda box: len(box.tops))
    return _in_parts(cells, [longer, *details], below)


def _with_dots(first: Cell, row: SkillRow, columns: SkillColumns, middle: float) -> Cell:
    """The first part of a skill with the dots beside its first line."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        first.paint(painter, x, y)
        columns.dots.paint(painter, x + columns.dots_x, y + middle, row.filled, row.total)

    return Cell(first.height, paint)


def _with_rise(
    cells: Sequence[Cell], word: TextBox, left: float, middle: float, size: float
) -> list[Cell]:
    """The parts of a skill with the sign of growth after the last line of its word."""
    last = word.tops[-1] if word.tops else 0.0
    index, top = 0, 0.0
    while index < len(cells) - 1 and top + cells[index].height <= last:
        top += cells[index].height
        index += 1
    part, down = cells[index], last - top + middle

    def paint(painter: QPainter, x: float, y: float) -> None:
        part.paint(painter, x, y)
        _paint_rise(painter, x + left + word.last_width, y + down, size)

    return [*cells[:index], Cell(part.height, paint), *cells[index + 1 :]]


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
