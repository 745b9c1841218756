"""The parts at the left of the dialog: what, what is included, the form, the paper."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.pdf.device import PAGE_SIZES
from ladder_app.gui.base.button_rows import ButtonRows
from ladder_app.gui.base.elided import elided_at_words
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.dialogs.printing import page_size_name
from ladder_app.gui.print_export.options import Option, PageSetup
from ladder_app.gui.print_export.subject import Form, PrintSubject

_BESIDE_TEXT = 30  # pixels: the circle of a radio button


class Chooser(QWidget):
    """A titled part of the dialog; `changed` is emitted for each change by the user."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        """Create it with a title, which the dialog puts above."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self.title = QLabel(title.upper(), parent)
        self.title.setObjectName("paneTitle")
        self.title.setAccessibleName(title)

    def show_if(self, needed: bool) -> None:
        """Show or hide it with its title."""
        self.setVisible(needed)
        self.title.setVisible(needed)


class SubjectChooser(Chooser):
    """What is printed or exported: one of the subjects."""

    def __init__(self, subjects: Sequence[PrintSubject], preset: str, parent: QWidget) -> None:
        """Offer these subjects; the one with the key `preset`, or the first, is selected."""
        super().__init__(_tr("What"), parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.buttons: dict[str, QRadioButton] = {}
        self._subjects = {subject.key: subject for subject in subjects}
        for subject in subjects:
            button = QRadioButton(self)
            button.setAccessibleName(subject.title)
            button.setToolTip(plain_tip(subject.title))
            # The texts follow the width: a long one does not widen the dialog's side.
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.toggled.connect(self._emit_checked)
            layout.addWidget(button)
            self.buttons[subject.key] = button
        self._current = preset if preset in self._subjects else subjects[0].key
        self.buttons[self._current].setChecked(True)
        self.setFocusProxy(self.buttons[self._current])

    @property
    def current(self) -> PrintSubject:
        """The selected subject."""
        return self._subjects[self._current]

    def _emit_checked(self, checked: bool) -> None:
        if checked:
            self._current = next(key for key, each in self.buttons.items() if each.isChecked())
            self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics = QFontMetrics(self.font())
        for key, button in self.buttons.items():
            title = self._subjects[key].title
            fitting = elided_at_words(title, metrics, self.width() - _BESIDE_TEXT)
            button.setText(fitting.replace("&", "&&"))


class OptionBoxes(Chooser):
    """A check box for each option; those that would change nothing are hidden."""

    def __init__(
        self,
        options: Sequence[Option],
        kept: Mapping[str, bool],
        unavailable: Sequence[Option],
        parent: QWidget,
    ) -> None:
        """Check the boxes as the settings kept them, else as declared."""
        super().__init__(_tr("Include"), parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._options = tuple(options)
        self.boxes: dict[str, QCheckBox] = {}
        for option in options:
            box = QCheckBox(option.title, self)
            box.setToolTip(plain_tip(option.tool_tip))
            box.setChecked(option.is_kept and kept.get(option.key, option.default))
            box.setEnabled(option not in unavailable)
            box.toggled.connect(lambda _checked: self.changed.emit())
            layout.addWidget(box)
            self.boxes[option.key] = box

    @property
    def included(self) -> Mapping[str, bool]:
        """Which options are checked, by their keys."""
        return {key: box.isChecked() for key, box in self.boxes.items()}

    @property
    def kept(self) -> Mapping[str, bool]:
        """The same without the options that are not kept."""
        return {each.key: self.included[each.key] for each in self._options if each.is_kept}

    def show_options(self, options: Sequence[Option]) -> None:
        """Show the boxes of these options only."""
        for option in self._options:
            self.boxes[option.key].setVisible(option in options)
        self.show_if(bool(options))


class FormChooser(Chooser):
    """Paper or one of the formats: a button each, of which one is checked."""

    def __init__(self, preferred: str, parent: QWidget) -> None:
        """Start without forms; the one with the key `preferred` is checked where there is one."""
        super().__init__(_tr("Form"), parent)
        self._preferred = preferred
        self._forms: tuple[Form, ...] = ()
        self._rows = ButtonRows(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._rows)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._emit_checked)
        self.buttons: dict[str, QPushButton] = {}

    @property
    def current(self) -> Form:
        """The checked form."""
        return self._forms[max(self._group.checkedId(), 0)]

    def show_forms(self, forms: Sequence[Form]) -> None:
        """Offer these forms; the one that was checked stays checked where it is offered."""
        self._forms = tuple(forms)
        for old in self.buttons.values():
            self._group.removeButton(old)
        self.buttons = {}
        keys = [form.key for form in forms]
        checked = keys.index(self._preferred) if self._preferred in keys else 0
        for number, form in enumerate(forms):
            button = self._make_button(form)
            button.setChecked(number == checked)
            self._group.addButton(button, number)
            self.buttons[form.key] = button
        self._rows.set_buttons(list(self.buttons.values()))

    def _make_button(self, form: Form) -> QPushButton:
        button = QPushButton(form.title, self._rows)
        button.setObjectName("form")
        button.setToolTip(plain_tip(form.tool_tip))
        button.setAccessibleDescription(form.tool_tip)
        button.setCheckable(True)
        # For screen readers it is one of several, not a box to check.
        button.setAutoExclusive(True)
        button.setAutoDefault(False)
        button.ensurePolished()
        # The checked one is bold, and must not be cut then.
        bold = QFont(button.font())
        bold.setBold(True)
        widths = [
            QFontMetricsF(font).horizontalAdvance(form.title) for font in (bold, button.font())
        ]
        button.setMinimumWidth(math.ceil(button.sizeHint().width() + widths[0] - widths[1]))
        return button

    def _emit_checked(self, number: int, checked: bool) -> None:
        if checked and number >= 0:
            self._preferred = self._forms[number].key
            self.changed.emit()


class PaperChooser(Chooser):
    """The paper size and orientation."""

    def __init__(self, size: str, parent: QWidget) -> None:
        """Start with this size, or that of the locale if it is not known."""
        super().__init__(_tr("Paper"), parent)
        self.size_box = QComboBox(self)
        self.size_box.setAccessibleName(self.tr("Paper size"))
        self.size_box.addItems(list(PAGE_SIZES))
        self.size_box.setCurrentText(size if size in PAGE_SIZES else page_size_name())
        self.orientation = QComboBox(self)
        self.orientation.setAccessibleName(self.tr("Orientation"))
        for text, is_wide in (
            (self.tr("Automatic"), None),
            (self.tr("Portrait"), False),
            (self.tr("Landscape"), True),
        ):
            self.orientation.addItem(text, is_wide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.size_box)
        layout.addWidget(self.orientation)
        layout.addStretch(1)
        self.is_selected = False
        self.size_box.activated.connect(self._note_selection)
        for box in (self.size_box, self.orientation):
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())

    @property
    def page(self) -> PageSetup:
        """The selected paper."""
        return PageSetup(self.size_box.currentText(), self.orientation.currentData())

    def _note_selection(self) -> None:
        self.is_selected = True


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrintExport", text)
