"""The status line: the source of what is shown, and how much is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStatusBar

from ladder_app.documents.level.page import level_sources
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.source_marks import source_marks
from ladder_app.domain.model import JobFamily, Source
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.open_files.reports import problem_count
from ladder_app.gui.panes.rows import Row


class StatusLine(QObject):
    """Writes into a window's status bar."""

    def __init__(self, bar: QStatusBar, localizer: Localizer) -> None:
        """Put two labels into the bar."""
        super().__init__(bar)
        self._localizer = localizer
        self._shown: tuple[JobFamily, Sequence[Source]] | None = None
        self._place = _label(self.tr("Source"))
        self._count = _label(self.tr("Problems"))
        bar.setContentsMargins(12, 0, 6, 0)
        bar.addWidget(self._place, 1)
        bar.addPermanentWidget(self._count)

    def update_level(self, summary: LevelSummary) -> None:
        """Show the family, the date of its data, and the sources of the level with their marks."""
        self._show_sources(summary.family, level_sources(summary))

    def update_family(self, family: JobFamily) -> None:
        """Show the family, the date of its data, and its sources with their marks."""
        # Imported when needed: the first window shows a level.
        from ladder_app.documents.level.family import page_sources

        self._show_sources(family, page_sources(family, with_market=False))

    def _show_sources(self, family: JobFamily, sources: Sequence[Source]) -> None:
        self._shown = family, sources
        parts = [family.name, self._date_of(family)]
        marks = source_marks(sources)
        if len(sources) == 1:
            parts.append(self.tr("source: {0}").format(sources[0].title))
        elif sources:
            titles = " · ".join(marks.titled(source) for source in sources)
            parts.append(self.tr("sources: {0}").format(titles))
        self._place.set_whole_text(" · ".join(parts))

    def _date_of(self, family: JobFamily) -> str:
        if family.as_of is None:
            return self.tr("undated")
        return self.tr("as of {0}").format(self._localizer.day(family.as_of))

    def show_nothing(self) -> None:
        """Show no level."""
        self._shown = None
        self._place.set_whole_text("")

    def update_selection(self, name: str) -> None:
        """Show what is selected; the level's line where only the shown level is."""
        if name:
            self._place.set_whole_text(self.tr("Selected: {0}").format(name))
        elif self._shown:
            self._show_sources(*self._shown)

    def update_source(self, row: object) -> None:
        """Show the source of a row; the level's line where it has none."""
        if isinstance(row, Row) and row.sources:
            self._place.set_whole_text(self.tr("Source: {0}").format(_noted(row.sources)))
        elif self._shown:
            self._show_sources(*self._shown)

    def update_counts(self, families: Sequence[JobFamily], problems: int) -> None:
        """Show how many levels are open and how many problems their files have."""
        levels = sum(len(family.levels) for family in families)
        text = [
            self._localizer.plural("%n level", "%n levels", levels),
            problem_count(problems, self._localizer),
        ]
        self._count.set_whole_text(" · ".join(text))


def _noted(sources: Sequence[Source]) -> str:
    """The titles of sources with their notes, which say such as that one is undated."""
    return "; ".join(" · ".join(filter(None, (each.title, each.note))) for each in sources)


def _label(name: str) -> FittedLabel:
    label = FittedLabel()
    label.setAccessibleName(name)
    return label
