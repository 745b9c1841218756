"""Find: filters the tree and marks the hits in the panes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ladder_app.documents.wording import Wording, counted
from ladder_app.gui.level_view import LevelView
from ladder_app.gui.levels_pane import LevelsPane
from ladder_app.ladder.address import Place
from ladder_app.ladder.model import JobFamily
from ladder_app.ladder.search import Hit, SearchIndex, words_of


class Find(QObject):
    """Shows where the words of the Find field stand."""

    def __init__(self, levels: LevelsPane, view: LevelView, wording: Wording) -> None:
        """Filter these levels and mark in this view."""
        super().__init__(levels)
        self._levels = levels
        self._view = view
        self._wording = wording
        self._families: Sequence[JobFamily] = ()
        self._index: SearchIndex | None = None
        levels.find_changed.connect(self._find)

    def set_families(self, families: Sequence[JobFamily]) -> None:
        """Find in these families; what is in the field is sought again."""
        self._families = families
        self._index = None
        if self._levels.find_field.text():
            self._find(self._levels.find_field.text())

    def _find(self, query: str) -> None:
        marks = words_of(query)
        self._view.set_marks(marks)
        if not marks:
            self._levels.show_found(None, "")
            return
        if self._index is None:
            self._index = SearchIndex(self._families)
        hits = self._index.find(query)
        addresses = frozenset(address for hit in hits for address in _addresses(hit))
        self._levels.show_found(addresses, self._found_sentence(len(hits), len(addresses)))

    def _found_sentence(self, hits: int, levels: int) -> str:
        if not hits:
            return self.tr("Nothing found. Escape clears.")
        found = counted(hits, self._wording, "{n} hit", "{n} hits")
        where = counted(levels, self._wording, "{n} level", "{n} levels")
        return self.tr("{0} in {1}").format(found, where)


def _addresses(hit: Hit) -> list[str]:
    levels = [hit.level] if hit.level else hit.family.levels
    return [Place(hit.family, level).address for level in levels]
