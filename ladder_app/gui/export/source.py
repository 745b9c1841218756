"""What is printed, exported and copied: what the view shows, else what the tree selects."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.address import Group
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.registry import ViewRegistry
from ladder_app.gui.navigation.view import View, ViewOutput
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.tree.selection import Selection, selection_of


class OutputSource:
    """Asks the view and the tree at each call; it keeps nothing."""

    def __init__(
        self, navigator: Navigator, views: ViewRegistry, levels: LevelsPane, localizer: Localizer
    ) -> None:
        """Ask these parts."""
        self._navigator = navigator
        self._views = views
        self._levels = levels
        self._localizer = localizer

    @property
    def view(self) -> View:
        """The view that is shown."""
        return self._views.entry(self._navigator.view).view

    @property
    def view_output(self) -> ViewOutput | None:
        """What the view shows in place of the selected levels, such as a comparison."""
        return self.view.output()

    @property
    def outputs(self) -> dict[str, ViewOutput]:
        """What can be printed of each view, by the views' names; a view may have nothing."""
        found = ((entry.name, entry.view.output()) for entry in self._views if entry.is_made)
        shown = self._navigator.view
        return {
            name: output
            for name, output in found
            if output and (name == shown or not output.only_here)
        }

    @property
    def selection(self) -> Selection | None:
        """The selected levels and families, or what is shown."""
        shown = self._navigator.group or self._navigator.place
        return (
            selection_of(self._levels.selected_nodes(), shown, self._localizer) if shown else None
        )

    @property
    def window_title(self) -> str:
        """What the title of the window names; empty where nothing is shown."""
        output, selection, place = self.view_output, self.selection, self._navigator.place
        if output is not None:
            return output.heading or output.title
        if selection is None or place is None:
            return ""
        if self.view.shows_one_level and self.page is None:
            return place.level.full_title
        return self.page.title if self.page else selection.name

    @property
    def page(self) -> Group | None:
        """The family or track whose page is shown, if nothing else is selected."""
        selection, shown = self.selection, self._navigator.group
        selected = selection.group if selection else None
        is_alone = selected is not None and selected.address == self._navigator.page_address
        return shown if is_alone else None
