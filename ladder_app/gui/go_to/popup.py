"""The field and the list of Go to, over the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ladder_app.domain.find.quick_open import TargetMatch
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.go_to.delegate import GoToDelegate
from ladder_app.gui.go_to.model import GoToModel

_CHARACTERS = 84
_MAX_ROWS = 12
_MARGIN = 20
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class GoToField(QLineEdit):
    """The field for the letters; keys that move in the list are emitted as signals."""

    step_requested = Signal(int)
    page_requested = Signal(int)
    accepted = Signal()
    canceled = Signal()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step_requested.emit(_STEPS[key])
        elif key in _PAGES:
            self.page_requested.emit(_PAGES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.canceled.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in stays:
            self.canceled.emit()


class GoToPopup(QFrame):
    """A field with a list of choices, as a child of the window.

    `typed` has the typed letters, `selected` the selected target.
    """

    typed = Signal(str)
    selected = Signal(object)
    _window_resized = Signal()

    def __init__(self, window: QWidget) -> None:
        """Create a hidden popup over this window."""
        super().__init__(window)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Go to"))
        self.setAutoFillBackground(True)
        self._window = window
        self._window_resized.connect(self._place)
        self._before: QWidget | None = None
        self.model = GoToModel(self)
        self.field = GoToField(self)
        self.field.setAccessibleName(self.tr("Go to"))
        self.field.setPlaceholderText(
            self.tr("Type a few letters of a level, skill, statement or action")
        )
        self.list = self._make_list()
        self._delegate = GoToDelegate(self.list, self.model)
        self.list.setItemDelegate(self._delegate)
        self.status = QLabel(self)
        self.status.setObjectName("quiet")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setAccessibleName(self.tr("Go to result"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.field, self.list, self.status):
            layout.addWidget(widget)
        self._connect()
        self.hide()

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(self.tr("Go to results"))
        view.setModel(self.model)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.verticalScrollBar().setAccessibleName(view.accessibleName())
        # Typing goes on in the field, whatever is clicked.
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return view

    def _connect(self) -> None:
        self.field.textChanged.connect(self.typed)
        self.field.step_requested.connect(self._step)
        self.field.page_requested.connect(self._page)
        self.field.accepted.connect(lambda: self._choose(self.list.currentIndex()))
        self.field.canceled.connect(self.leave)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._update_current)

    def enter(self, font: QFont, colors: Palette) -> None:
        """Show the popup, empty, in this font and these colors, and focus the field."""
        self._before = self._window.focusWidget()
        self._delegate.set_colors(colors)
        for widget in (self, self.field, self.list, self.status):
            widget.setFont(font)
        self.field.clear()
        self._place()
        self._window.installEventFilter(self)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Hide the popup and return the focus to the widget that had it before."""
        if self.isHidden():
            return
        self._window.removeEventFilter(self)
        had_focus = self.field.hasFocus()
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            # By a signal, since an exception in an event filter can crash the process.
            self._window_resized.emit()
        return super().eventFilter(watched, event)

    def show_choices(self, choices: tuple[TargetMatch, ...], text: str) -> None:
        """Show these choices, the first one current, with a text below."""
        self.model.set_choices(choices)
        self.status.setText(text)
        self.list.setVisible(bool(choices))
        self._place()
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.scrollToTop()

    def _place(self) -> None:
        """Place the popup at the top center of the window, as high as its content."""
        characters = QFontMetricsF(self.field.font()).averageCharWidth()
        width = min(round(characters * _CHARACTERS), self._window.width() - 2 * _MARGIN)
        rows = min(self.model.rowCount(), _MAX_ROWS)
        row = self.list.sizeHintForRow(0) if rows else 0
        top = min(60, self._window.height() // 10)
        room = self._window.height() - top - _MARGIN
        others = self.field.sizeHint().height() + self.status.sizeHint().height() + 40
        self.list.setFixedHeight(max(min(rows * row + 2, room - others), row))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._window.width() - width) // 2, top)

    def _step(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            self._go((self.list.currentIndex().row() + by) % count)

    def _page(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            rows = max(self.list.viewport().height() // self.list.sizeHintForRow(0) - 1, 1)
            self._go(max(0, min(self.list.currentIndex().row() + by * rows, count - 1)))

    def _go(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _update_current(self, index: QModelIndex) -> None:
        # The focus stays in the field, so a screen reader reads its description.
        text = index.data(Qt.ItemDataRole.AccessibleTextRole)
        self.field.setAccessibleDescription(str(text or self.status.text()))

    def _choose(self, index: QModelIndex) -> None:
        match = self.model.match_at(index)
        if match is not None:
            self.leave()
            self.selected.emit(match.target)
