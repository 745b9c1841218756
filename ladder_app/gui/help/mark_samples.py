"""Samples of the marks, painted by the code that paints the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from ladder_app.documents.comparison.matrix import ComparisonMatrix
from ladder_app.documents.drawing.painter import paint_shapes
from ladder_app.documents.drawing.shapes import Shape
from ladder_app.documents.level.page import compose_level
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.painting import saved
from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.compare.options import ComparisonOptions
from ladder_app.domain.model import Item, JobFamily, Level, Responsibility, Skill
from ladder_app.domain.summary import summarize
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.panes.pane import RowsView
from ladder_app.gui.panes.rows import CARRIED, Row, responsibility_rows, skill_rows
from ladder_app.gui.salary.chart import chart_colors
from ladder_app.gui.views.compare.delegate import CompareDelegate
from ladder_app.gui.views.compare.model import CompareModel
from ladder_app.gui.views.growth.choice_paint import paint_below, paint_step

Draw = Callable[[float, float, str], Iterable[Shape]]
"""The shapes for a width, the height of a line of text, and a text."""


class Sample(Protocol):
    """A mark as the window shows it."""

    def height(self, studio: Studio, width: float) -> float:
        """The height that it needs in this width."""
        ...

    def paint(self, studio: Studio, painter: QPainter, area: QRectF) -> None:
        """Paint it at the top left of the area."""
        ...


class Studio:
    """The example family, and the views whose delegates paint its rows. They are never shown."""

    def __init__(
        self, parent: QWidget, family: JobFamily, localizer: Localizer, colors: Palette
    ) -> None:
        """Paint in these colors, in the font of the parent."""
        self.colors = colors
        self.localizer = localizer
        self._parent = parent
        self._family = family
        self.rows = RowsView(parent.windowTitle(), parent)
        self.rows.set_colors(colors)
        self.table = QTableView(parent)
        self.table.setAccessibleName(parent.windowTitle())
        self.cells = CompareModel(self.table)
        self.table.setModel(self.cells)
        self.compare = CompareDelegate(self.table)
        self.compare.colors = colors
        self.rows.hide()
        self.table.hide()
        self._rows_of: dict[str, list[Row]] = {}
        self._matrix_of: dict[tuple[str, ...], ComparisonMatrix] = {}

    @property
    def font(self) -> QFont:
        """The font of the samples."""
        return self._parent.font()

    def rows_of(self, level_id: str) -> list[Row]:
        """The rows of both panes of a level of the example."""
        found = self._rows_of.get(level_id)
        if found is None:
            page = compose_level(summarize(self._family, self._level(level_id)), self.localizer)
            skills = skill_rows(page, self.localizer)
            found = [*responsibility_rows(page, self.localizer), *skills]
            self._rows_of[level_id] = found
        return found

    def matrix_of(self, level_ids: tuple[str, ...]) -> ComparisonMatrix:
        """The comparison of levels of the example."""
        found = self._matrix_of.get(level_ids)
        if found is None:
            places = [Place(self._family, self._level(level_id)) for level_id in level_ids]
            comparison = compare_levels(places)
            found = ComparisonMatrix(comparison, ComparisonOptions(), self.localizer)
            self._matrix_of[level_ids] = found
        return found

    def _level(self, level_id: str) -> Level:
        return next(level for level in self._family.levels if level.id == level_id)


class PaneRow(Struct, frozen=True):
    """The row of a statement or skill in a pane of a level, or of what it carries over."""

    level: str
    item: str = ""

    def height(self, studio: Studio, width: float) -> float:
        """The height of the row."""
        index = self._show(studio, width)
        return studio.rows.rows_delegate.sizeHint(_option(studio.font), index).height()

    def paint(self, studio: Studio, painter: QPainter, area: QRectF) -> None:
        """Paint the row as the pane does."""
        index = self._show(studio, area.width())
        height = studio.rows.rows_delegate.sizeHint(_option(studio.font), index).height()
        box = QRectF(area.topLeft(), area.size())
        box.setHeight(height)
        studio.rows.rows_delegate.paint(painter, _option(studio.font, box), index)

    def row(self, studio: Studio) -> Row:
        """The row itself; without an item, the heading of what is carried over."""
        rows = studio.rows_of(self.level)
        if not self.item:
            return next(row for row in rows if row.fold == CARRIED)
        return next(row for row in rows if _is_of(row.item, self.item))

    def _show(self, studio: Studio, width: float) -> QModelIndex:
        row = self.row(studio)
        studio.rows.rows_delegate.align_words([row], studio.font)
        studio.rows.rows.set_rows([row])
        outside = studio.rows.width() - studio.rows.maximumViewportSize().width()
        studio.rows.resize(round(width) + outside, 100)
        return studio.rows.rows.index(0, 0)


class ComparedItem(Struct, frozen=True):
    """The cell of a statement or skill at the second of two compared levels."""

    levels: tuple[str, str]
    item: str

    def height(self, studio: Studio, width: float) -> float:
        """The height of the cell."""
        index = self._show(studio)
        return studio.compare.height(index.row(), index.column(), width, studio.font)

    def paint(self, studio: Studio, painter: QPainter, area: QRectF) -> None:
        """Paint the cell as the Compare view does."""
        index = self._show(studio)
        studio.compare.paint(painter, _option(studio.font, area), index)

    def text(self, studio: Studio) -> str:
        """All of the cell as one text."""
        return str(self._show(studio).data())

    def _show(self, studio: Studio) -> QModelIndex:
        matrix = studio.matrix_of(self.levels)
        studio.compare.matrix = matrix
        studio.cells.set_matrix(matrix)
        row = next(n for n in range(len(matrix)) if _is_of(matrix.item(n, 1), self.item))
        return studio.cells.index(row, 1)


class Drawing(Struct, frozen=True):
    """Shapes of the salary chart or of the path map, so many lines of text high."""

    draw: Draw
    lines: float
    text: str = ""

    def height(self, studio: Studio, width: float) -> float:
        """The height of its lines."""
        del width
        return self.lines * QFontMetricsF(studio.font).height()

    def paint(self, studio: Studio, painter: QPainter, area: QRectF) -> None:
        """Paint the shapes as chart and map do."""
        line = QFontMetricsF(studio.font).height()
        text = studio.localizer.tr(self.text) if self.text else ""
        with saved(painter):
            painter.translate(area.topLeft())
            shapes = self.draw(area.width(), line, text)
            paint_shapes(painter, shapes, chart_colors(studio.colors), studio.font)


class GrowthSteps(Struct, frozen=True):
    """The dash and the dots of a skill in the Growth view, up to the step that is reached."""

    reached: int
    asked: int
    steps: int = 4

    def height(self, studio: Studio, width: float) -> float:
        """The height of a dot with the ring around it."""
        del width
        return QFontMetricsF(studio.font).height() * 1.6

    def paint(self, studio: Studio, painter: QPainter, area: QRectF) -> None:
        """Paint them as the view does."""
        size = self.height(studio, area.width())
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for position in range(self.steps + 1):
                box = QRectF(area.left() + position * size, area.top(), size, size)
                self._paint(painter, position, box, studio.colors)

    def _paint(self, painter: QPainter, position: int, box: QRectF, colors: Palette) -> None:
        if position == 0:
            paint_below(painter, box, colors, is_chosen=self.reached == 0)
            return
        is_reached, is_asked = position <= self.reached, position == self.asked
        paint_step(painter, box, colors, is_reached=is_reached, is_asked=is_asked)


def _is_of(item: Item | None, item_id: str) -> bool:
    return isinstance(item, Responsibility | Skill) and item.id == item_id


def _option(font: QFont, area: QRectF | None = None) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    # PySide's stubs lack the fields of this class.
    option.font = font
    option.rect = (area or QRectF()).toAlignedRect()
    return option
