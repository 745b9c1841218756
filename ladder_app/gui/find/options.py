"""The options of Find: kinds of text, whole words, match case."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu

from ladder_app.domain.find.query import EVERY_KIND, MatchKind, Query, read_query
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.build import fill_pane_menu
from ladder_app.gui.actions.ids import ActionId, PaneMenu
from ladder_app.gui.tree.find_field import FindField

_KINDS = {
    MatchKind.FAMILY: QT_TRANSLATE_NOOP("FindOptions", "&Families"),
    MatchKind.LEVEL: QT_TRANSLATE_NOOP("FindOptions", "&Levels"),
    MatchKind.RESPONSIBILITY: QT_TRANSLATE_NOOP("FindOptions", "Statemen&ts"),
    MatchKind.SKILL: QT_TRANSLATE_NOOP("FindOptions", "S&kills"),
    MatchKind.BEHAVIOUR: QT_TRANSLATE_NOOP("FindOptions", "Expected &behavior"),
}


class FindOptions(QObject):
    """The options of the Find field in a menu at its end; `changed` is emitted for each change."""

    changed = Signal()

    def __init__(self, field: FindField, actions: Mapping[ActionId, QAction]) -> None:
        """Add the button to the field."""
        super().__init__(field)
        self._field = field
        self._actions = actions
        self._whole_words = actions[ActionId.WHOLE_WORDS]
        self._match_case = actions[ActionId.MATCH_CASE]
        self._kinds = EVERY_KIND
        self._menu: QMenu | None = None
        button = actions[ActionId.FIND_OPTIONS]
        field.addAction(button, QLineEdit.ActionPosition.TrailingPosition)

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.FIND_OPTIONS: self.show_menu,
            ActionId.WHOLE_WORDS: self._emit_changed,
            ActionId.MATCH_CASE: self._emit_changed,
        }

    def _emit_changed(self, _checked: bool) -> None:
        self.changed.emit()

    def query(self, text: str) -> Query:
        """The typed text as a query with these options."""
        return read_query(
            text,
            whole_words=self._whole_words.isChecked(),
            match_case=self._match_case.isChecked(),
            kinds=self._kinds,
        )

    @property
    def are_set(self) -> bool:
        """Whether an option limits the search."""
        is_exact = self._whole_words.isChecked() or self._match_case.isChecked()
        return is_exact or self._kinds != EVERY_KIND

    @property
    def menu(self) -> QMenu:
        """The menu, created when first needed."""
        if self._menu is None:
            self._menu = self._make_menu()
        return self._menu

    def show_menu(self) -> None:
        """Open the menu below the field."""
        self.menu.setFont(self._field.font())
        self.menu.popup(self._field.mapToGlobal(QPoint(0, self._field.height())))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._field)
        fill_pane_menu(menu, PaneMenu.FIND_OPTIONS, self._actions)
        menu.addSeparator()
        everything = menu.addAction(self.tr("Find in &everything"))
        boxes = {kind: menu.addAction(self.tr(str(text))) for kind, text in _KINDS.items()}
        for kind, box in boxes.items():
            box.setCheckable(True)
            box.setChecked(True)
            box.toggled.connect(lambda on, kind=kind: self._find_in(kind, on))
            everything.triggered.connect(lambda _=False, box=box: box.setChecked(True))
        return menu

    def _find_in(self, kind: MatchKind, is_on: bool) -> None:
        self._kinds = self._kinds | {kind} if is_on else self._kinds - {kind}
        self.changed.emit()
