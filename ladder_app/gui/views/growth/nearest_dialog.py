"""The levels that are nearest to a level: what is to learn for each, and what transfers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.moves.words import (
    HOW_COUNTED,
    missing_text,
    move_kind,
    move_summary,
    rising_text,
)
from ladder_app.domain.address import Place
from ladder_app.domain.moves.move import Move, Part
from ladder_app.gui.dialogs.table_dialog import (
    add_button,
    close_button,
    framed,
    make_dialog,
    make_table,
)

_LEVEL_WIDTH = 30  # of 110 letters


def nearest_dialog(
    place: Place,
    moves: Sequence[Move],
    localizer: Localizer,
    go_to: Callable[[str], object],
    parent: QWidget,
) -> QDialog:
    """A table of moves; a button, Enter or a double click calls `go_to` with an address."""
    title = _tr("Levels nearest to {0}").format(place.level.full_title)
    dialog = make_dialog(parent, title)
    columns = (_tr("Level"), _tr("To learn"), _tr("Transfers"))
    table = make_table(dialog, title, columns, [_row(move, localizer) for move in moves])
    table.setColumnWidth(0, dialog.width() * _LEVEL_WIDTH // 110)

    def show(row: int) -> None:
        if row >= 0:
            dialog.accept()
            go_to(moves[row].goal.address)

    table.cellActivated.connect(lambda row, _column: show(row))
    for number in range(table.rowCount() * table.columnCount()):
        item = table.item(*divmod(number, table.columnCount()))
        if item is not None:
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    about = QLabel(_about(moves, localizer), dialog)
    about.setWordWrap(True)
    about.setObjectName("quiet")
    layout = QVBoxLayout(dialog)
    layout.addWidget(framed(table), 1)
    layout.addWidget(about)
    layout.addWidget(close_button(dialog))
    button = add_button(dialog, _tr("Show this level"), lambda: show(table.currentRow()))
    button.setEnabled(bool(moves))
    table.selectRow(0)
    table.setFocus()
    return dialog


def _about(moves: Sequence[Move], localizer: Localizer) -> str:
    if not moves:
        return localizer.tr("No other level follows it or shares a skill with it.")
    return localizer.tr(HOW_COUNTED)


def _row(move: Move, localizer: Localizer) -> tuple[str, str, str]:
    level = "\n".join(filter(None, (move.goal.level.full_title, move_kind(move, localizer))))
    to_learn = [missing_text(move, each, localizer) for each in move.part(Part.MISSING)]
    to_learn += [rising_text(each, localizer) for each in move.part(Part.RISING)]
    to_learn += [each.skill.name for each in move.part(Part.INCOMPARABLE)]
    transfers = [each.skill.name for each in move.part(Part.TRANSFERRED)]
    summary = move_summary(move, localizer)
    return level, "\n".join(filter(None, (summary, "; ".join(to_learn)))), "; ".join(transfers)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NearestLevels", text)
