"""The window's pages as lines: what its views show and a screen reader reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QListView, QWidget

from ladder_app.files.library import bundled_paths
from ladder_app.gui.actions.ids import ActionId
from tests.gui.pages import WindowPage, open_window
from tests.gui.shown_texts import texts_of
from tests.statements.lines import Line, squeezed

_NO_PARENT = QModelIndex()
_HEADING = ", heading"
_COLLAPSED = ", collapsed"
_ROLES = (
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class WindowReader:
    """A window with the bundled ladders and settings of its own."""

    def __init__(self, folder: Path) -> None:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self._window: WindowPage = open_window(bundled_paths(), (), settings)
        self._window.resize(1280, 800)
        self._window.show()
        assert QTest.qWaitForWindowExposed(self._window, 30_000)
        self._window.read_rest()

    def close(self) -> None:
        self._window.close()
        self._window.deleteLater()
        QApplication.processEvents()

    def level(self, addresses: Sequence[str]) -> list[Line]:
        """The page of the last level."""
        self._show_level(addresses[-1])
        return self._read()

    def family(self, addresses: Sequence[str]) -> list[Line]:
        """The page that a click on the family's row in the tree shows."""
        self._show_level(addresses[-1])
        tree = self._window.levels.tree
        index = tree.currentIndex()
        while index.parent().isValid():
            index = index.parent()
        tree.scrollTo(index)
        at = tree.visualRect(index).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
        return self._read()

    def compare(self, addresses: Sequence[str]) -> list[Line]:
        """Compare with these levels, which are selected in the tree."""
        self._show_level(addresses[0])
        levels, flags = self._window.levels, QItemSelectionModel.SelectionFlag
        # The levels that were compared before are still selected.
        for number, address in enumerate(addresses):
            flag = flags.Select if number else flags.ClearAndSelect
            levels.tree.selectionModel().setCurrentIndex(levels.model.index_of(address), flag)
        self._trigger(ActionId.COMPARE)
        return self._read()

    def path(self, addresses: Sequence[str]) -> list[Line]:
        """Path from the first level to the last, which are set as level and goal."""
        self._show_level(addresses[0])
        self._trigger(ActionId.I_AM_HERE)
        self._window.go_to(addresses[-1])
        self._trigger(ActionId.SET_GOAL)
        self._trigger(ActionId.PATH_VIEW)
        return self._read()

    def calculations(self, addresses: Sequence[str]) -> list[Line]:
        """The dialog that shows how the pay figures of the last level are calculated."""
        self._show_level(addresses[-1])
        self._trigger(ActionId.WORKINGS)
        (dialog,) = (each for each in self._window.findChildren(QDialog) if each.isVisible())
        found = list(_lines(dialog))
        dialog.close()
        return found

    def _show_level(self, address: str) -> None:
        self._trigger(ActionId.LEVEL_VIEW)
        self._window.go_to(address)
        # Alone: where several levels are selected, the header is about these.
        levels = self._window.levels
        flags = QItemSelectionModel.SelectionFlag
        levels.tree.selectionModel().setCurrentIndex(
            levels.model.index_of(address), flags.ClearAndSelect
        )

    def _trigger(self, action: ActionId) -> None:
        self._window.actions_by_id[action].trigger()

    def _read(self) -> list[Line]:
        QApplication.processEvents()
        for view in self._window.views.current.view.widget.findChildren(QListView):
            if view.isVisible():
                _unfold(view)
        status = self._window.statusBar()
        return [*_lines(self._window.views.current.view.widget), *_lines(status)]


def _unfold(view: QListView) -> None:
    """Open each row that has more to show, with the keyboard."""
    model = view.model()
    row = 0
    while (index := model.index(row, 0)).isValid():
        if str(index.data(_ROLES[0])).endswith(_COLLAPSED):
            view.setCurrentIndex(index)
            QTest.keyClick(view, Qt.Key.Key_Return)
        row += 1


def _lines(widget: QWidget) -> Iterator[Line]:
    views = [view for view in widget.findChildren(QAbstractItemView) if view.isVisibleTo(widget)]
    for view in views:
        yield from _rows(view.model())
    for text in texts_of(widget):
        if text.strip():
            yield Line("", squeezed(text))


def _rows(model: QAbstractItemModel | None) -> Iterator[Line]:
    """A line for each row: its heading, its cells, and their tips."""
    if model is None:
        return
    heading = ""
    for row in range(model.rowCount(_NO_PARENT)):
        name = str(model.headerData(row, Qt.Orientation.Vertical, _ROLES[0]) or "")
        indexes = _indexes(model, row)
        title = name if len(indexes) > 1 else str(indexes[0].data(_ROLES[0]) or "")
        if _HEADING in title:
            heading = title.partition(_HEADING)[0]
        texts = [str(index.data(role) or "") for role in _ROLES for index in indexes]
        yield Line(
            squeezed(heading), squeezed(" ".join((name if len(indexes) > 1 else "", *texts)))
        )


def _indexes(model: QAbstractItemModel, row: int) -> list[QModelIndex]:
    found: list[QModelIndex] = []
    # A list model's own count of columns is private in PySide.
    while (index := model.index(row, len(found))).isValid() and len(found) < 1000:
        found.append(index)
    return found
