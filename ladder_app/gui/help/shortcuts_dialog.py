"""“Keyboard shortcuts”: every action with its keys, by menu, and a field to filter them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from ladder_app.gui.actions.menus import MENUS
from ladder_app.gui.actions.spec import ActionSpec, keys_of, menu_title, plain_text
from ladder_app.gui.actions.specs import ACTIONS, SPECS
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.dialogs.table_dialog import (
    finish_dialog,
    keep_enter_from_buttons,
    make_dialog,
)
from ladder_app.gui.help.pairs import PairDelegate
from ladder_app.gui.panes.pane import RowsView
from ladder_app.gui.panes.row_delegate import small
from ladder_app.gui.panes.rows import Row, heading, note

_ACTIONS_SHARE = 0.55
_BETWEEN_KEYS = 8


class KeysRow(Row, frozen=True, kw_only=True):
    """An action and its keys; `found_by` is what a filter searches."""

    keys: tuple[str, ...]
    found_by: str


class KeysDelegate(PairDelegate):
    """Paints an action, and each of its keys in a frame."""

    def left_height(self, row: Row, font: QFont, width: float) -> float:
        return self.text(row.text, font, width).height

    def paint_left(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        text = self.text(row.text, font, area.width())
        self.paint_text(painter, text, area.topLeft(), self.colors.text)

    def right_height(self, row: Row, font: QFont, width: float) -> float:
        return max((box.bottom() for _, box in self._boxes(row, font, width)), default=0.0)

    def paint_right(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        painter.setFont(small(font))
        for keys, box in self._boxes(row, font, area.width()):
            frame = box.translated(area.topLeft())
            painter.setPen(QPen(QColor(self.colors.muted), 1.0))
            painter.setBrush(QColor(self.colors.field))
            painter.drawRoundedRect(frame, 4, 4)
            painter.setPen(QColor(self.colors.text))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, keys)

    def _boxes(self, row: Row, font: QFont, width: float) -> Iterator[tuple[str, QRectF]]:
        """Each key with its frame, in as many lines as the width needs."""
        metrics, height = QFontMetricsF(small(font)), QFontMetricsF(font).height()
        left = top = 0.0
        for keys in row.keys if isinstance(row, KeysRow) else ():
            wide = metrics.horizontalAdvance(keys) + 14
            if left and left + wide > width:
                left, top = 0.0, top + height + 2
            yield keys, QRectF(left, top, wide, height)
            left += wide + _BETWEEN_KEYS


def shortcuts_dialog(parent: QWidget, colors: Palette) -> QDialog:
    """The actions with their keys, in the order of the menus."""
    dialog = make_dialog(parent, _tr("Keyboard shortcuts"))
    view = RowsView(dialog.windowTitle(), dialog)
    view.setItemDelegate(KeysDelegate(view, colors, _ACTIONS_SHARE))
    field = QLineEdit(dialog)
    field.setAccessibleName(_tr("Filter"))
    field.setPlaceholderText(_tr("Filter by action or keys"))
    field.setClearButtonEnabled(True)
    field.textChanged.connect(lambda text: view.rows.set_rows(shortcut_rows(text)))
    view.rows.set_rows(shortcut_rows())
    finish_dialog(dialog, _above(field, view))
    keep_enter_from_buttons(dialog)
    field.setFocus()
    return dialog


def shortcut_rows(words: str = "") -> list[Row]:
    """The actions whose name, menu or keys have all these words, under their menus."""
    rows: list[Row] = []
    for title, actions in _sections():
        found = [row for row in actions if _has_all(words, row.found_by)]
        if found:
            rows += [heading(title), *found]
    return rows or [note(_tr("No action has this name or these keys."))]


def _has_all(words: str, text: str) -> bool:
    return all(word in text for word in words.casefold().split())


def _sections() -> Iterator[tuple[str, list[KeysRow]]]:
    for menu, entries in MENUS.items():
        specs = [SPECS[entry] for entry in entries if entry is not None]
        yield menu_title(menu), [_action_row(menu_title(menu), spec) for spec in specs if spec.keys]
    in_menus = {entry for entries in MENUS.values() for entry in entries}
    others = [spec for spec in ACTIONS if spec.id not in in_menus and spec.keys]
    panes = _tr("On the panes")
    yield panes, [_action_row(panes, spec) for spec in others]
    yield (
        _tr("In the window"),
        [
            _row(_tr("Open the menus"), ("F10",)),
            _row(_tr("Move through the tree"), (_tr("Up, Down, Left, Right"),)),
        ],
    )


def _action_row(menu: str, spec: ActionSpec) -> KeysRow:
    form = QKeySequence.SequenceFormat.NativeText
    keys = tuple(QKeySequence(each).toString(form) for each in keys_of(spec))
    # Some systems write keys as symbols, which nobody types.
    return _row(plain_text(spec), keys, menu, *keys_of(spec))


def _row(action: str, keys: tuple[str, ...], *also: str) -> KeysRow:
    plain = _tr("{0}: {1}").format(action, ", ".join(keys))
    found_by = " ".join((plain, *also)).casefold()
    return KeysRow(plain=plain, text=action, keys=keys, found_by=found_by)


def _above(field: QLineEdit, view: RowsView) -> QWidget:
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 0, 0, 0)
    head = QVBoxLayout()
    head.setContentsMargins(12, 4, 12, 0)
    head.addWidget(field)
    layout.addLayout(head)
    layout.addWidget(view, 1)
    return content


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)
