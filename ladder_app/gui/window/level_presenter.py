"""Shows the level that the navigator decides on in every part of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.export.source import OutputSource
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.view_stack import ViewStack
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views.level.view import LevelView
from ladder_app.gui.window.agreement import Agreement
from ladder_app.gui.window.selection_labels import SelectionLabels
from ladder_app.gui.window.status_line import StatusLine


class LevelPresenter(QObject):
    """Lets tree, views, status line and labels follow the navigator."""

    def __init__(
        self,
        navigator: Navigator,
        parts: tuple[LevelsPane, LevelView, ViewStack],
        labels: tuple[StatusLine, SelectionLabels],
        source: OutputSource,
    ) -> None:
        """Follow from now on."""
        super().__init__(navigator)
        self._navigator = navigator
        self._levels, self._view, self._views = parts
        self._status, self._labels = labels
        self._source = source
        self.agreement = Agreement(navigator, self._levels, self._show)
        navigator.shown.connect(self._show)
        navigator.view_changed.connect(self._show_view)
        self._levels.level_selected.connect(navigator.show)
        self._levels.selection_changed.connect(self.update_labels)

    def _show(self, summary: LevelSummary | None) -> None:
        with self.agreement.showing(summary):
            if summary is None:
                self._show_nothing()
            else:
                self._show_level(summary)

    def _show_level(self, summary: LevelSummary) -> None:
        self._levels.follow(self._navigator.page_address)
        # First, so that no level is painted before its family's page.
        self._view.set_group(self._navigator.group)
        self._views.show_level(summary)
        if self._navigator.group:
            self._status.update_family(summary.family)
        else:
            self._status.update_level(summary)
        self.update_labels()

    def _show_nothing(self) -> None:
        self._views.show_nothing()
        self._status.show_nothing()
        self.update_labels()
        self._view.show_nothing(
            self.tr("No ladder is open"),
            self.tr("Open a ladder file with Ctrl+O, or see Help, Problems in ladder files."),
        )

    def _show_view(self, name: str) -> None:
        try:
            self._views.show_view(name)
        except Exception:
            # The navigator and its actions agree with what is still shown.
            self._navigator.take_back_view(self._views.current.name)
            raise
        self.update_labels()

    def follow(self) -> None:
        """Select what is shown, where the tree has lost it or is at something else."""
        if not self._levels.has_current or not self.agreement.is_tree_right:
            self._levels.follow(self._navigator.page_address)

    def update_labels(self) -> None:
        """Name everywhere what would be printed."""
        self._labels.update(self._source)
