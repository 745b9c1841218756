"""“What do the marks mean?”: each mark as the window draws it, with its meaning."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.files.help_files import marks_family
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.dialogs.table_dialog import finish_dialog, make_dialog
from ladder_app.gui.help.mark_samples import Sample, Studio
from ladder_app.gui.help.marks import MARKS
from ladder_app.gui.help.pairs import PairDelegate
from ladder_app.gui.panes.pane import RowsView
from ladder_app.gui.panes.rows import Row, heading

_SAMPLES_SHARE = 0.45


class MarkRow(Row, frozen=True, kw_only=True):
    """A mark: its sample, and its meaning after its name."""

    sample: Sample


class LegendDelegate(PairDelegate):
    """Paints the sample of a mark, and its meaning beside it."""

    def __init__(self, view: RowsView, studio: Studio) -> None:
        """Paint the samples of this studio."""
        super().__init__(view, studio.colors, _SAMPLES_SHARE)
        self._studio = studio

    def left_height(self, row: Row, font: QFont, width: float) -> float:
        del font
        return row.sample.height(self._studio, width) if isinstance(row, MarkRow) else 0.0

    def paint_left(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        del font
        if isinstance(row, MarkRow):
            height = row.sample.height(self._studio, area.width())
            row.sample.paint(self._studio, painter, _centered(area, height))

    def right_height(self, row: Row, font: QFont, width: float) -> float:
        return self.text(row.text, font, width, len(row.lead)).height

    def paint_right(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        text = self.text(row.text, font, area.width(), len(row.lead))
        at = _centered(area, text.height).topLeft()
        self.paint_text(painter, text, at, self.colors.text)


def _centered(area: QRectF, height: float) -> QRectF:
    top = area.top() + round((area.height() - height) / 2)
    return QRectF(area.left(), top, area.width(), height)


def marks_dialog(parent: QWidget, localizer: Localizer, colors: Palette) -> QDialog:
    """The marks of the window and their meanings, by their place."""
    dialog = make_dialog(parent, _tr("What do the marks mean?"))
    view = RowsView(dialog.windowTitle(), dialog)
    studio = Studio(dialog, marks_family(), localizer, colors)
    view.setItemDelegate(LegendDelegate(view, studio))
    view.rows.set_rows(list(_rows()))
    return finish_dialog(dialog, view)


def _rows() -> Iterator[Row]:
    for group in MARKS:
        yield heading(_tr(group.title))
        for mark in group.marks:
            name, meaning = _tr(mark.name), _tr(mark.meaning)
            text = f"{name}: {meaning}"
            yield MarkRow(plain=text, text=text, lead=name, sample=mark.sample)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MarksDialog", text)
