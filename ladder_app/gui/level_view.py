"""The right side of the window: one level with its responsibilities, skills and pay."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ladder_app.documents.wording import Wording
from ladder_app.gui.level_header import LevelHeader
from ladder_app.gui.palette import Palette
from ladder_app.gui.pane import RowsPane
from ladder_app.gui.rows import growth_legend, responsibility_rows, skill_rows
from ladder_app.gui.salary_pane import SalaryPane
from ladder_app.gui.splits import Split
from ladder_app.ladder.summary import LevelSummary


class LevelView(QWidget):
    """Shows one level; tells which other level was chosen and whose source is wanted."""

    level_chosen = Signal(str)
    source_wanted = Signal(object)

    def __init__(self, wording: Wording, print_action: QAction) -> None:
        """Make the panes, empty; the header's button triggers the action."""
        super().__init__()
        self._wording = wording
        self._summary: LevelSummary | None = None
        self.header = LevelHeader(print_action)
        self.responsibilities = RowsPane(self.tr("RESPONSIBILITIES"), "Responsibilities")
        self.skills = RowsPane(self.tr("SKILLS"), "Skills")
        self.salary = SalaryPane(wording)
        self._top = Split(Qt.Orientation.Horizontal, (self.responsibilities, 55), (self.skills, 45))
        self._all = Split(Qt.Orientation.Vertical, (self._top, 68), (self.salary, 32))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addWidget(self._all, 1)
        self.salary.level_chosen.connect(self.level_chosen)
        self.responsibilities.source_wanted.connect(self.source_wanted)
        self.skills.source_wanted.connect(self.source_wanted)

    @property
    def splitters(self) -> dict[str, QSplitter]:
        """The splitters by the names that their places are remembered under."""
        return {"right": self._all, "top": self._top}

    @property
    def panes(self) -> dict[str, QWidget]:
        """The panes that can be hidden, by the names they are remembered under."""
        return {
            "responsibilities": self.responsibilities,
            "skills": self.skills,
            "salary": self.salary,
        }

    def show_level(self, summary: LevelSummary) -> None:
        """Show this level in every pane."""
        self._summary = summary
        wording = self._wording
        self.header.show_level(summary, wording)
        self.responsibilities.show_rows(responsibility_rows(summary, wording))
        self.skills.show_rows(skill_rows(summary, wording), growth_legend(summary, wording))
        self.salary.show_level(summary)

    def show_nothing(self, title: str, line: str) -> None:
        """Say that there is no level to show, and what to do."""
        self._summary = None
        self.header.show_nothing(title, line)
        self.responsibilities.show_rows([])
        self.skills.show_rows([])

    def show_pane(self, name: str, shown: bool) -> None:
        """Show or hide a pane."""
        self.panes[name].setVisible(shown)
        self._top.setVisible(not (self.responsibilities.isHidden() and self.skills.isHidden()))

    def reset_layout(self) -> None:
        """Share the room out as at the first start."""
        self._all.reset()
        self._top.reset()

    def set_marks(self, marks: tuple[str, ...]) -> None:
        """Mark these folded words wherever they stand."""
        self.responsibilities.set_marks(marks)
        self.skills.set_marks(marks)

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colours."""
        for pane in (self.responsibilities, self.skills, self.salary):
            pane.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Write in this font; titles are larger."""
        # One by one: under a style sheet a parent's font does not reach its children.
        for widget in self.findChildren(QWidget):
            widget.setFont(font)
        self.header.set_base_font(font)
        if self._summary:
            self.show_level(self._summary)
