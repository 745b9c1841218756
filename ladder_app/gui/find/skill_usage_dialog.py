"""“Where is this skill used?”: a table of the levels that need the skill."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.skill_details import use_detail_title
from ladder_app.domain.find.skill_usage import SkillUse
from ladder_app.domain.model import Skill, SkillDetail
from ladder_app.gui.base.appearance import write_below
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.dialogs.wrapped_cells import MAX_WRAPPED, RoomyDelegate

_NO_PARENT = QModelIndex()
COLUMNS = (
    QT_TRANSLATE_NOOP("SkillUse", "Family"),
    QT_TRANSLATE_NOOP("SkillUse", "Level"),
    QT_TRANSLATE_NOOP("SkillUse", "Proficiency"),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SkillUse", text)


class SkillUseModel(QAbstractTableModel):
    """The uses of a skill, one per row."""

    def __init__(
        self, uses: Sequence[SkillUse], localizer: Localizer, parent: QObject | None = None
    ) -> None:
        """Show these uses."""
        super().__init__(parent)
        self.uses = uses
        self._localizer = localizer
        self._titles = [
            *(_tr(str(column)) for column in COLUMNS),
            *(use_detail_title(detail, localizer) for detail in SkillDetail),
        ]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.uses)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS) + len(SkillDetail)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        use, column = self.uses[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(use)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(use) if column == COLUMNS.index("Proficiency") else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._texts(use)[column]) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._titles[section]

    def _texts(self, use: SkillUse) -> list[str]:
        step = use.requirement.proficiency
        dots = "●" * step.rank + "○" * (use.steps - step.rank)
        place = use.place
        text = f"{dots} {step.name}"
        details = (use.requirement.details.get(detail, "") for detail in SkillDetail)
        return [place.family.name, place.level.name, text, *details]

    def _spoken(self, use: SkillUse) -> str:
        step = use.requirement.proficiency
        text = self._localizer.tr("{step} of {steps}", step=step.rank, steps=use.steps)
        return f"{step.name}, {text}"


def skill_use_dialog(
    parent: QWidget,
    skill: Skill,
    uses: Sequence[SkillUse],
    localizer: Localizer,
    font: QFont,
    go: Callable[[SkillUse], object],
) -> QDialog:
    """A dialog with the uses of a skill; Enter or a double click calls `go` with one."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(_tr("Where is “{0}” used?").format(skill.name))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(min(900, parent.width() - 20), min(560, parent.height() - 20))
    model = SkillUseModel(uses, localizer, dialog)

    def choose(index: QModelIndex) -> None:
        if index.isValid():
            dialog.accept()
            go(uses[index.row()])

    text = QLabel(_sentence(uses, localizer), dialog)
    text.setTextFormat(Qt.TextFormat.PlainText)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    button = buttons.addButton(_tr("Go there"), QDialogButtonBox.ButtonRole.AcceptRole)
    button.setEnabled(bool(uses))
    # Enter belongs to the table.
    for each in buttons.findChildren(QPushButton):
        each.setAutoDefault(False)
    table = _make_table(dialog, model, font)
    table.activated.connect(choose)
    button.clicked.connect(lambda: choose(table.currentIndex()))
    layout = QVBoxLayout(dialog)
    for widget in (text, table, buttons):
        layout.addWidget(widget)
    table.setFocus()
    return dialog


def _sentence(uses: Sequence[SkillUse], localizer: Localizer) -> str:
    families = len({use.place.family.id for use in uses})
    levels = localizer.plural("%n level", "%n levels", len(uses))
    where = localizer.plural("%n family", "%n families", families)
    return localizer.tr("{levels} in {families}", levels=levels, families=where)


def _make_table(dialog: QDialog, model: SkillUseModel, font: QFont) -> QTableView:
    table = QTableView(dialog)
    table.setAccessibleName(dialog.windowTitle())
    table.setModel(model)
    table.setItemDelegate(RoomyDelegate(table))
    table.verticalHeader().hide()
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    write_below(dialog, font)
    table.resizeColumnsToContents()
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.horizontalHeader().setStretchLastSection(True)
    if model.rowCount() <= MAX_WRAPPED:
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.setColumnWidth(model.columnCount() - 1, 100)
    table.selectRow(0)
    return table
