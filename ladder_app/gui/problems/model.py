"""The item model of the problems of ladder files: one per row, filtered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QIcon

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.folding import fold
from ladder_app.files.problems import Problem, Severity, escaped
from ladder_app.gui.actions.icons import icon_files, line_icon
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.tree.rows import file_labels

_NO_PARENT = QModelIndex()
COLUMNS = (
    QT_TRANSLATE_NOOP("Problems", "Severity"),
    QT_TRANSLATE_NOOP("Problems", "Place"),
    QT_TRANSLATE_NOOP("Problems", "Message"),
    QT_TRANSLATE_NOOP("Problems", "Code"),
)
SENTENCE = 2
"""The column of the problem's sentence, the widest one."""


class ProblemsModel(QAbstractTableModel):
    """Problems in the order of `validate`."""

    def __init__(self, localizer: Localizer, parent: QObject | None = None) -> None:
        """Start without problems."""
        super().__init__(parent)
        self._localizer = localizer
        self._all: Sequence[Problem] = ()
        self._text = ""
        self._errors_only = False
        self._labels: Mapping[Path, str] = {}
        self._icons = _icons()
        self.problems: Sequence[Problem] = ()

    @property
    def all_problems(self) -> Sequence[Problem]:
        """All problems, also those that the filter hides."""
        return self._all

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Replace the problems; the filter stays."""
        self._all = tuple(problems)
        self._labels = file_labels(list(dict.fromkeys(Path(each.path) for each in problems)))
        self._filter()

    def show_only(self, text: str, errors_only: bool) -> None:
        """Filter the problems by the words of a text, and to errors if requested."""
        self._text, self._errors_only = text, errors_only
        self._filter()

    def _filter(self) -> None:
        words = fold(self._text).split()
        problems = [each for each in self._all if self._is_shown(each, words)]
        self.beginResetModel()
        self.problems = problems
        self.endResetModel()

    def _is_shown(self, problem: Problem, words: Sequence[str]) -> bool:
        if self._errors_only and problem.severity is not Severity.ERROR:
            return False
        if not words:
            return True
        text = fold(problem.located(self._localizer.tr))
        return all(word in text for word in words)

    def row_of(self, problem: Problem | None) -> int:
        """The row of an equal problem, else of the first one of its file, else -1."""
        if problem is None:
            return -1
        if problem in self.problems:
            return list(self.problems).index(problem)
        return self.row_in(Path(problem.path))

    def row_in(self, path: Path) -> int:
        """The first row of a file, or -1."""
        rows = (row for row, each in enumerate(self.problems) if Path(each.path) == path)
        return next(rows, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.problems)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        problem, column = self.problems[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(problem)[column]
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return self._icons.get(problem.severity)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(problem.located(self._localizer.tr))
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
        return QCoreApplication.translate("Problems", str(COLUMNS[section]))

    def _texts(self, problem: Problem) -> tuple[str, str, str, str]:
        place = f":{problem.line}:{problem.column}" if problem.line else ""
        label = self._labels.get(Path(problem.path), problem.path)
        words = self._localizer.tr
        severity = words(problem.severity.value)
        return severity, f"{escaped(label)}{place}", problem.translated(words), problem.code


def _icons() -> dict[Severity, QIcon]:
    files = icon_files()
    names = {severity: severity.value for severity in Severity}
    return {each: line_icon(files[name]) for each, name in names.items() if name in files}
