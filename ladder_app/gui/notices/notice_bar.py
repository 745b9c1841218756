"""The bar above the views: a sign, a sentence, and buttons for the next steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from ladder_app.gui.base.appearance import write_in
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.notices.notification import Kind, Notification, Offer

_MAX_LINES = 5
_MIN_CHARACTERS = 50
_BESIDE, _BELOW = (0, 2), (1, 1)  # row and column of the buttons
_SIGNS = {Kind.DONE: "✓", Kind.INFO: "i", Kind.PROBLEM: "⚠"}


class NoticeBar(QFrame):
    """Plain text at the left, buttons at the right. It never takes the focus by itself."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create a hidden bar."""
        super().__init__(parent)
        self.setObjectName("notice")
        self._focus_before: QWidget | None = None
        self._sign = QLabel(self)
        self._sign.setObjectName("noticeSign")
        self._text = FittedLabel(self, _MAX_LINES)
        self._buttons: list[QPushButton] = []
        self._close = self._close_button()
        self._offers = QHBoxLayout()
        self._offers.setSpacing(8)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 6, 8, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._sign, 0, 0)
        self._grid.addWidget(self._text, 0, 1)
        self._grid.addLayout(self._offers, *_BESIDE)
        self._grid.addWidget(self._close, 0, 3)
        self._place = _BESIDE
        QApplication.instance().focusChanged.connect(self._note_focus)  # type: ignore[union-attr]
        self.hide()

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText("✕")
        button.setAccessibleName(self.tr("Dismiss"))
        button.setToolTip(self.tr("Dismiss (Esc)"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.dismissed)
        return button

    @property
    def text(self) -> str:
        """The sentence; empty while the bar is hidden."""
        return self._text.whole_text

    @property
    def sign(self) -> str:
        """The character that shows the kind without color."""
        return self._sign.text()

    @property
    def is_in_use(self) -> bool:
        """Whether the pointer is over the bar or the focus is in it."""
        return self.underMouse() or self._has_focus(QApplication.focusWidget())

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        write_in(self, font)

    def show_notification(self, shown: Notification | None) -> None:
        """Show this notification, or hide the bar for None."""
        had_focus = self._has_focus(QApplication.focusWidget())
        if shown is None:
            self._text.set_whole_text("")
            self.hide()
        else:
            self._set_kind(shown.kind)
            self._text.set_whole_text(shown.text)
            self._text.setAccessibleName(shown.text)
            self._set_offers(shown.offers)
            self.show()
        if had_focus and not self._has_focus(QApplication.focusWidget()):
            self._keep_focus()

    def _set_kind(self, kind: Kind) -> None:
        names = {
            Kind.DONE: self.tr("Done"),
            Kind.INFO: self.tr("Note"),
            Kind.PROBLEM: self.tr("Problem"),
        }
        self._sign.setText(_SIGNS[kind])
        self._sign.setAccessibleName(names[kind])
        self.setAccessibleName(names[kind])
        if self.property("kind") != kind.value:
            # Under a style sheet a property counts only when the style is set anew.
            for widget in (self, self._sign):
                widget.setProperty("kind", kind.value)
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _set_offers(self, offers: Sequence[Offer]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(label, do) for label, do in offers]
        for button in self._buttons:
            self._offers.addWidget(button)
        self._arrange()
        for before, after in pairwise((*self._buttons, self._close)):
            self.setTabOrder(before, after)

    def _button(self, label: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, self)
        button.setFont(self._text.font())
        button.setAutoDefault(False)
        # `clicked` passes whether the button is checked.
        button.clicked.connect(lambda _checked=False: do())
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons beside the sentence, or below it in a narrow bar."""
        used = sum(button.sizeHint().width() + 8 for button in self._buttons)
        min_width = self._text.fontMetrics().averageCharWidth() * _MIN_CHARACTERS
        is_narrow = bool(self._buttons) and self.width() - used < min_width
        place = _BELOW if is_narrow else _BESIDE
        if place != self._place:
            self._place = place
            self._grid.removeItem(self._offers)
            self._grid.addLayout(self._offers, *place, alignment=Qt.AlignmentFlag.AlignLeft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def _has_focus(self, focused: QWidget | None) -> bool:
        return focused is not None and self.isAncestorOf(focused)

    def _note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Remember which widget had the focus before the bar."""
        if self._has_focus(new) and old is not None and not self._has_focus(old):
            self._focus_before = old

    def _keep_focus(self) -> None:
        """Keep the focus in a visible bar, else return it to the widget before."""
        before = self._focus_before
        if self.isVisible():
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)


def announce(bar: QWidget, text: str, kind: Kind) -> None:
    """Have a screen reader speak the text: a problem at once, others after its current speech."""
    event = QAccessibleAnnouncementEvent(bar, text)
    if kind is Kind.PROBLEM:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
