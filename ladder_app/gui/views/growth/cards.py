"""The cards above the table: what is proved, what is missing, and the pay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.growth import gap_text, proof_text
from ladder_app.domain.growth.summary import GrowthSummary
from ladder_app.gui.base.fitted_label import FittedLabel

_LINES = 3


class _Card(QFrame):
    """A title with a text below it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        heading = QLabel(title.upper(), self)
        heading.setObjectName("paneTitle")
        heading.setAccessibleName(title)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(14, 8, 14, 8)
        self._layout.setSpacing(2)
        self._layout.addWidget(heading)
        self.labels = [FittedLabel(self, max_lines=1) for _ in range(_LINES)]
        for label in self.labels:
            self._layout.addWidget(label)
        self._layout.addStretch(1)
        self._max_lines = _LINES
        self._is_alone = False

    def set_max_lines(self, lines: int) -> None:
        """Limit the lines of a text that is alone."""
        self._max_lines = lines
        self.labels[0].set_max_lines(lines if self._is_alone else 1)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show one to three lines; one alone can take more."""
        shown = [*lines, *([""] * _LINES)]
        self._is_alone = len(lines) == 1
        self.set_max_lines(self._max_lines)
        for label, line in zip(self.labels, shown, strict=False):
            label.set_whole_text(line)
            label.setAccessibleName(line)
            label.setVisible(bool(line))


class Cards(QWidget):
    """Three cards side by side."""

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Make empty cards."""
        super().__init__(parent)
        self._localizer = localizer
        self.proofs = _Card(self.tr("Strongest evidence"), self)
        self.gaps = _Card(self.tr("Largest gaps"), self)
        self.pay = _Card(self.tr("Pay"), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for card in (self.proofs, self.gaps, self.pay):
            layout.addWidget(card, 1)

    def set_max_lines(self, lines: int) -> None:
        """Limit the lines of a text that is alone on its card."""
        for card in (self.proofs, self.gaps, self.pay):
            card.set_max_lines(lines)

    def show_summary(self, summary: GrowthSummary, pay: str) -> None:
        """Show what follows from the marks, and a sentence about the pay."""
        localizer = self._localizer
        proofs = [proof_text(proof, localizer) for proof in summary.proofs]
        gaps = [gap_text(gap, localizer) for gap in summary.gaps]
        no_proofs = self.tr("None yet: add evidence to what is met.")
        no_pay = self.tr("Type your salary in the Level view to compare it.")
        self.proofs.show_lines(proofs or [no_proofs])
        self.gaps.show_lines(gaps or [self.tr("None marked so far.")])
        self.pay.show_lines([pay or no_pay])

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        for card in (self.proofs, self.gaps, self.pay):
            for label in card.labels:
                label.setFont(font)
