"""The level's title, one line about it, and the button that prints it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ladder_app.documents.compose import level_line
from ladder_app.documents.wording import Wording
from ladder_app.ladder.summary import LevelSummary


class LevelHeader(QWidget):
    """What stands above the panes."""

    def __init__(self, print_action: QAction, parent: QWidget | None = None) -> None:
        """Make an empty header whose button triggers the action."""
        super().__init__(parent)
        self._title = self._label()
        self._title.setAccessibleName(self.tr("Level"))
        self._line = self._label()
        self._line.setObjectName("quiet")
        self._button = QPushButton(print_action.text().replace("&", ""), self)
        self._button.setObjectName("primary")
        self._button.setToolTip(print_action.toolTip())
        self._button.clicked.connect(print_action.trigger)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.addLayout(texts, 1)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def show_level(self, summary: LevelSummary, wording: Wording) -> None:
        """Show the title and the line of this level."""
        self._title.setText(summary.level.full_title)
        self._title.setAccessibleName(summary.level.full_title)
        self._line.setText(level_line(summary, wording))
        self._line.setAccessibleName(self._line.text())
        self._button.setEnabled(True)

    def show_nothing(self, title: str, line: str) -> None:
        """Say that there is no level to show, and what to do."""
        self._title.setText(title)
        self._line.setText(line)
        self._button.setEnabled(False)

    def set_base_font(self, font: QFont) -> None:
        """Write the title larger than the rest, by the window's font."""
        large = QFont(font)
        large.setPointSizeF(font.pointSizeF() * 1.6)
        large.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(large)
        self._line.setFont(font)
