"""Edits the evidence and the next steps of an item, over the row that they belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ladder_app.domain.growth.entries import Entry, Evidence, NextStep
from ladder_app.gui.views.growth.day_field import DayField

_AFTER_TYPING = 400
"""Milliseconds without a key, after which what was typed is a change."""
_DAY_CHARACTERS = 12
_FRAME = 3  # pixels at most, of the style sheet


class _Line(QWidget):
    """A text with a day, and for evidence a link."""

    changed = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, names: tuple[str, str, str], parent: QWidget) -> None:
        """Make an empty line; the names are of its text, its day, and its link if it has one."""
        super().__init__(parent)
        text, day, link = names
        self.text = self._field(text)
        self.day = DayField(day, self)
        width = self.fontMetrics().horizontalAdvance("0" * _DAY_CHARACTERS) + 12
        self.day.setFixedWidth(width)
        self.day.textEdited.connect(self.changed)
        self.day.editingFinished.connect(self.left)
        self.link = self._field(link) if link else None
        self.remove = QToolButton(self)
        self.remove.setText("×")
        self.remove.setObjectName("remove")
        self.remove.setAccessibleName(self.tr("Remove this line"))
        self.remove.setToolTip(self.tr("Remove this line"))
        self.remove.setAutoRaise(True)
        self.remove.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.text, 3)
        layout.addWidget(self.day)
        if self.link is not None:
            layout.addWidget(self.link, 2)
        layout.addWidget(self.remove)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.textEdited.connect(self.changed)
        field.editingFinished.connect(self.left)
        return field

    def show_texts(self, text: str, day: date | None, link: str = "") -> None:
        """Show what is written, from its beginning."""
        self.day.set_day(day)
        for field, words in ((self.text, text), (self.link, link)):
            if field is not None:
                field.setText(words)
                field.setCursorPosition(0)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        fields = (self.text, self.day, *filter(None, (self.link,)))
        return not any(field.text().strip() for field in fields)

    @property
    def words(self) -> str:
        """The text; a link that stands alone is its own text."""
        return self.text.text().strip() or (self.link.text().strip() if self.link else "")

    @property
    def unfinished(self) -> QLineEdit | None:
        """The field that is to be corrected before the line is left, if any."""
        if not self.day.is_valid:
            return self.day
        return self.text if not self.is_empty and not self.words else None


class EntryEditor(QFrame):
    """Lines for evidence and next steps, with an empty one at the end of each.

    `edited` has the evidence and the next steps some moments after a key, so that what was
    typed is saved without being confirmed; `closed` tells that the editor is gone, `resized` that
    it needs another height.
    """

    edited = Signal(tuple, tuple)
    closed = Signal()
    resized = Signal()

    def __init__(self, entry: Entry, title: str, today: date, parent: QWidget) -> None:
        """Show what is written in an entry; new evidence has the date of `today`."""
        super().__init__(parent)
        self.setObjectName("growthEditor")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Evidence and next steps for {0}").format(title))
        self._today = today
        self.written = entry.evidence, entry.next_steps
        self.evidence_lines: list[_Line] = []
        self.step_lines: list[_Line] = []
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_TYPING)
        self._timer.timeout.connect(self.commit)
        self._lines = QWidget(self)
        self._boxes = {kind: QVBoxLayout() for kind in ("evidence", "steps")}
        self._add_kinds()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._lines)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 8, 12, 10)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._scroll, 1)
        self._end = self._make_end()
        self._layout.addLayout(self._end)
        self._fill(entry)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_focused)

    def _show_focused(self, _before: QWidget | None, widget: QWidget | None) -> None:
        if widget is not None and self._lines.isAncestorOf(widget):
            self._scroll.ensureWidgetVisible(widget)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            # Only then do the lines know their new height.
            QTimer.singleShot(0, self, self.resized.emit)

    def _add_kinds(self) -> None:
        layout = QVBoxLayout(self._lines)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for kind, heading in (
            ("evidence", self.tr("Evidence: what shows it")),
            ("steps", self.tr("Next steps")),
        ):
            label = QLabel(heading, self._lines)
            label.setObjectName("quiet")
            layout.addWidget(label)
            self._boxes[kind].setSpacing(4)
            layout.addLayout(self._boxes[kind])

    def _make_end(self) -> QHBoxLayout:
        hint = QLabel(self.tr("Saved as you type. Escape closes, Ctrl+Z takes back."), self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        done = QToolButton(self)
        done.setText(self.tr("Done"))
        done.setAccessibleName(self.tr("Done"))
        done.clicked.connect(self.finish)
        end = QHBoxLayout()
        end.addWidget(hint, 1)
        end.addWidget(done)
        return end

    def _fill(self, entry: Entry) -> None:
        for evidence in entry.evidence:
            self._add_evidence(evidence)
        self._add_evidence(None)
        for step in entry.next_steps:
            self._add_step(step)
        self._add_step(None)
        self.setFocusProxy(self.evidence_lines[-1].text)

    # Lines

    def _add_evidence(self, evidence: Evidence | None) -> None:
        names = self.tr("Evidence"), self.tr("Date"), self.tr("Link")
        line = self._add("evidence", self.evidence_lines, names)
        if evidence is not None:
            line.show_texts(evidence.text, evidence.day, evidence.link)

    def _add_step(self, step: NextStep | None) -> None:
        names = self.tr("Next step"), self.tr("By"), ""
        line = self._add("steps", self.step_lines, names)
        if step is not None:
            line.show_texts(step.text, step.by)

    def _add(self, kind: str, lines: list[_Line], names: tuple[str, str, str]) -> _Line:
        line = _Line(names, self._lines)
        line.changed.connect(self._note_change)
        line.left.connect(self.commit)
        line.removed.connect(lambda: self._remove(line))
        if lines:
            QWidget.setTabOrder(lines[-1], line)
        lines.append(line)
        self._boxes[kind].addWidget(line)
        # At once: Qt would show it in the next turn, too late for the height.
        line.show()
        return line

    def _remove(self, line: _Line) -> None:
        for lines, add in self._kinds():
            if line in lines:
                at = lines.index(line)
                lines.remove(line)
                line.hide()
                line.deleteLater()
                if not lines:
                    add(None)
                lines[min(at, len(lines) - 1)].text.setFocus()
        self.commit()
        self.resized.emit()

    def _kinds(self) -> Iterable[tuple[list[_Line], Callable[[None], None]]]:
        return (self.evidence_lines, self._add_evidence), (self.step_lines, self._add_step)

    def _note_change(self) -> None:
        line = self.evidence_lines[-1]
        if line.words and not line.day.text() and line.text.hasFocus():
            line.day.set_day(self._today)
        for lines, add in self._kinds():
            if not lines[-1].is_empty:
                add(None)
        self.resized.emit()
        self._timer.start()

    def needed_height(self, width: int) -> int:
        """The height that shows every line at this width."""
        margins = self._layout.contentsMargins()
        around = margins.top() + margins.bottom() + self._layout.spacing() + 2 * _FRAME
        inside = width - margins.left() - margins.right() - 2 * _FRAME
        # The hint wraps where it is narrow.
        end = self._end.heightForWidth(inside)
        return self._lines.sizeHint().height() + end + around

    # What was typed

    def commit(self) -> None:
        """Report what is typed now, if it differs."""
        self._timer.stop()
        typed = self._typed()
        if typed != self.written:
            self.written = typed
            self.edited.emit(*typed)

    def _typed(self) -> tuple[tuple[Evidence, ...], tuple[NextStep, ...]]:
        evidence = tuple(
            Evidence(
                text=line.words,
                day=line.day.day,
                link=line.link.text().strip() if line.link else "",
            )
            for line in self.evidence_lines
            if line.words
        )
        steps = tuple(
            NextStep(text=line.words, by=line.day.day) for line in self.step_lines if line.words
        )
        return evidence, steps

    def finish(self) -> bool:
        """Report what is typed, and go away; False where a line is still to be completed."""
        self.commit()
        for line in (*self.evidence_lines, *self.step_lines):
            if field := line.unfinished:
                field.setFocus()
                field.selectAll()
                return False
        self.discard()
        return True

    def discard(self) -> None:
        """Go away without a further report."""
        self._timer.stop()
        # Before it is hidden, so that its focus can be passed on.
        self.closed.emit()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)
