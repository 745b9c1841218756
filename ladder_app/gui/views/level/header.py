"""The level's title, one line about it, and the button that prints it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ladder_app.documents.level.page import level_line
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.address import Group
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.tree.selection import Selection

_BUTTON_WIDTHS_FOR_LONG_TEXT = 4
_LARGE, _LARGER = 1.6, 1.2  # the title's size to the rest's


class LevelHeader(QWidget):
    """The header above the panes."""

    def __init__(
        self, print_action: QAction, compare_action: QAction, parent: QWidget | None = None
    ) -> None:
        """Create an empty header whose buttons trigger the actions."""
        super().__init__(parent)
        self._title_size = _LARGE
        self._title = self._label()
        self._title.setAccessibleName(self.tr("Level"))
        self._line = self._label()
        self._line.setObjectName("quiet")
        self._button_text = print_action.text().replace("&", "")
        self._button = QPushButton(self._button_text, self)
        self._button.setAccessibleName(self._button_text)
        self._button.setObjectName("primary")
        self._button.setToolTip(print_action.toolTip())
        self._button.clicked.connect(print_action.trigger)
        self._compare_action = compare_action
        self._compare = QPushButton(self)
        self._compare.setObjectName("secondary")
        self._compare.hide()
        self._compare.clicked.connect(compare_action.trigger)
        compare_action.changed.connect(self._name_compare)
        # A grid: for a nested layout Qt keeps sizes from before the style sheet.
        layout = QGridLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self._title, 0, 0)
        layout.addWidget(self._compare, 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._button, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._line, 1, 0, 1, 3)

    @property
    def button(self) -> QPushButton:
        """The button that prints the level."""
        return self._button

    @property
    def compare_button(self) -> QPushButton:
        """The button that compares the selected levels; hidden for a single one."""
        return self._compare

    def _name_compare(self) -> None:
        text = self._compare_action.text().replace("&", "")
        self._compare.setText(text if self._is_wide else self.tr("Compare"))
        self._compare.setAccessibleName(text)
        self._compare.setToolTip(self._compare_action.toolTip())

    def _label(self) -> FittedLabel:
        label = FittedLabel(self)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def show_level(self, summary: LevelSummary, localizer: Localizer, remark: str = "") -> None:
        """Show the title of this level and a line about it, after what it is to the user."""
        self._title.set_whole_text(summary.level.full_title)
        self._title.setAccessibleName(summary.level.full_title)
        line = _line(summary, localizer)
        self._line.set_whole_text(f"{remark} · {line}" if remark else line)
        self._line.setAccessibleName(self._line.whole_text)
        self._line.show()
        self._button.setEnabled(True)
        self._compare.hide()
        self._button.setAccessibleName(self._button_text)

    def show_group(self, group: Group) -> None:
        """Show the title of a family or a track; its page says the rest."""
        self._title.set_whole_text(group.title)
        self._title.setAccessibleName(group.title)
        self._line.set_whole_text("")
        self._line.hide()
        self._compare.setVisible(len(group.levels) > 1)
        self._button.setEnabled(True)
        self._button.setAccessibleName(self.tr("Print or export {0}…").format(group.title))

    def show_selection(self, selection: Selection, shown: str) -> None:
        """Show the selection of the tree, if it is not just what is `shown` below."""
        self._title.set_whole_text(selection.name)
        self._title.setAccessibleName(selection.name)
        below = self.tr("Printed, exported and copied together. Below: {0}")
        self._line.set_whole_text(below.format(shown))
        self._line.setAccessibleName(self._line.whole_text)
        self._line.show()
        self._compare.setVisible(selection.level_count > 1)
        self._button.setAccessibleName(self.tr("Print or export {0}…").format(selection.name))

    def show_nothing(self, title: str, line: str) -> None:
        """Show a message in place of a level."""
        self._title.set_whole_text(title)
        self._line.set_whole_text(line)
        self._line.show()
        self._button.setEnabled(False)

    def set_max_lines(self, title: int, line: int) -> None:
        """Limit the lines of the title and of the text below."""
        self._title.set_max_lines(title)
        self._line.set_max_lines(line)

    def set_large_title(self, large: bool) -> None:
        """Use a much larger font for the title, or only a larger one."""
        self._title_size = _LARGE if large else _LARGER
        self._write_title()

    def _write_title(self) -> None:
        font = QFont(self._line.font())
        font.setPointSizeF(font.pointSizeF() * self._title_size)
        font.setWeight(QFont.Weight.DemiBold)
        if font != self._title.font():
            self._title.setFont(font)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_button()

    @property
    def _is_wide(self) -> bool:
        """Whether there is room for long texts on the buttons."""
        metrics = QFontMetricsF(self._button.font())
        wide = metrics.horizontalAdvance(self._button_text) * _BUTTON_WIDTHS_FOR_LONG_TEXT
        return self.width() >= wide

    def _fit_button(self) -> None:
        self._button.setText(self._button_text if self._is_wide else self.tr("Print…"))
        self._name_compare()

    def set_base_font(self, font: QFont) -> None:
        """Use this font; the title is larger."""
        self._line.setFont(font)
        self._write_title()
        self._fit_button()


def _line(summary: LevelSummary, localizer: Localizer) -> str:
    """The line about the level; it begins with the family if the title does not name it."""
    text, name = level_line(summary, localizer), summary.family.name
    is_named = name.casefold() in summary.level.full_title.casefold()
    return text if is_named else f"{name} · {text}"
