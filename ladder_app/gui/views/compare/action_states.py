"""Which actions of the comparison are enabled and checked, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction

from ladder_app.domain.compare.options import ComparisonOptions
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.views.compare.selection import CompareSelection

OPTIONS = {
    ActionId.ONLY_DIFFERENCES: "only_differences",
    ActionId.ONLY_SKILLS: "only_skills",
    ActionId.BY_STEP: "by_step",
}
"""The actions that are options of a comparison, with the names of their fields."""

_OF_A_COLUMN = (
    ActionId.REMOVE_COLUMN,
    ActionId.COLUMN_LEFT,
    ActionId.COLUMN_RIGHT,
    ActionId.COMPARE_BASE,
)


class ActionStates:
    """The actions of the comparison as they fit what is shown."""

    def __init__(self, actions: Mapping[ActionId, QAction]) -> None:
        """Take over the text that the action for comparing has now."""
        self._actions = actions
        self._declared = actions[ActionId.COMPARE].text()

    def check_options(self, options: ComparisonOptions) -> None:
        """Check the options that are on."""
        for action, name in OPTIONS.items():
            self._actions[action].setChecked(getattr(options, name))

    def name_compare(self, selection: CompareSelection) -> None:
        """Name what the action for comparing would compare."""
        self._actions[ActionId.COMPARE].setText(selection.action_text(self._declared))

    def enable_options(self, is_shown: bool) -> None:
        """Enable what only a comparison that is shown has."""
        for action in (*OPTIONS, ActionId.COPY_TSV):
            self._actions[action].setEnabled(is_shown)

    def update_column(self, current: str, base: str) -> None:
        """Enable what can be done with the current column, which may be none."""
        for action in _OF_A_COLUMN:
            self._actions[action].setEnabled(bool(current))
        self._actions[ActionId.COMPARE_BASE].setChecked(bool(current) and current == base)
