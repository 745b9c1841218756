"""The bar above the comparison that offers what is selected in the tree."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ladder_app.documents.comparison.words import column_titles
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.address import Place
from ladder_app.domain.compare.options import MAX_COLUMNS
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.views.compare.selection import compare_text


class LevelBar(QFrame):
    """Offers to add a level, to swap it in, or to compare several levels; else it is hidden."""

    add_requested = Signal()
    swap_requested = Signal()
    compare_requested = Signal()

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Create a hidden bar."""
        super().__init__(parent)
        self.setObjectName("offer")
        self._localizer = localizer
        self.label = FittedLabel(self)
        self.add = self._button(self.tr("Add"))
        self.swap = self._button("")
        self.compare = self._button("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.setSpacing(8)
        layout.addWidget(self.label)
        for button in self.buttons:
            layout.addWidget(button)
        layout.addStretch(1)
        self.add.clicked.connect(self.add_requested)
        self.swap.clicked.connect(self.swap_requested)
        self.compare.clicked.connect(self.compare_requested)
        self.hide()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """The buttons, in their order."""
        return (self.add, self.swap, self.compare)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def offer_level(self, place: Place, compared: Sequence[Place], current: int | None) -> None:
        """Offer a level that is not compared; it can replace the level in the current column."""
        title = column_titles([*compared, place])[-1]
        is_full = len(compared) >= MAX_COLUMNS
        self.label.set_whole_text(self.tr("{0} is not compared").format(title))
        self._name(self.add, self.add.text(), self.tr("Add {0}").format(title))
        self.add.setVisible(not is_full)
        self.swap.setVisible(current is not None)
        if current is not None:
            # By the name that its column has.
            text = self.tr("Swap with {0}").format(column_titles(compared)[current])
            self._name(self.swap, text, f"{text}: {title}")
        self.compare.hide()
        self.show()

    def offer_levels(self, count: int) -> None:
        """Offer to compare this many selected levels in place of the shown ones."""
        self.label.set_whole_text(self.tr("Selected in the tree"))
        text = compare_text(count, self._localizer)
        self._name(self.compare, text, text)
        for button in (self.add, self.swap):
            button.hide()
        self.compare.show()
        self.show()

    def _name(self, button: QPushButton, text: str, name: str) -> None:
        # An “&” in a name is no mnemonic.
        button.setText(text.replace("&", "&&"))
        button.setAccessibleName(name)
