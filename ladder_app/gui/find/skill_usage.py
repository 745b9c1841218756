"""“Where is this skill used?” for the selected skill."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import Item, Skill
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.views.level.view import LevelView


class SkillUsageController(QObject):
    """Opens the table of uses; `place_requested` has the selected level and its skill."""

    place_requested = Signal(str, object)

    def __init__(
        self, interaction: Interaction, ladders: OpenFiles, view: LevelView, localizer: Localizer
    ) -> None:
        """Show the uses in these ladders of the skill that is selected in the view."""
        super().__init__(interaction.window)
        self._interaction = interaction
        self._ladders = ladders
        self._skills = view.skills.view
        self._localizer = localizer

    def show(self) -> None:
        """Open the table for the selected skill, or show a notice if none is selected."""
        row = self._skills.rows.row_at(self._skills.currentIndex())
        if row is None or not isinstance(row.item, Skill):
            text = self.tr("Select a skill first: this lists every level that needs it.")
            self._interaction.notices.show(Notification(text, kind=Kind.INFO, topic="skill use"))
            self._skills.setFocus()
            return
        self.show_uses(row.item)

    def show_uses(self, skill: Skill) -> None:
        """Open the table for a skill."""
        # Imported late: the first window does without.
        from ladder_app.domain.find.skill_usage import skill_uses
        from ladder_app.gui.find.skill_usage_dialog import skill_use_dialog

        uses = skill_uses(self._ladders.families, skill)
        skill_use_dialog(
            self._interaction.window,
            skill,
            uses,
            self._localizer,
            self._skills.font(),
            lambda use: self.place_requested.emit(use.place.address, use.requirement.skill),
        ).open()

    def nearest(self, skill: Skill, address: str) -> tuple[str, Item] | None:
        """A level that needs the skill: at the address, else in its family, else any."""
        from ladder_app.domain.find.skill_usage import skill_uses

        family = address.partition("/")[0]
        uses = skill_uses(self._ladders.families, skill)
        best = sorted(
            uses,
            key=lambda use: (use.place.address != address, use.place.family.id != family),
        )
        return (best[0].place.address, best[0].requirement.skill) if best else None
