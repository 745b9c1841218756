"""The dialog: what to print or export, what to include, in which form; and a live preview."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.print_export.choosers import (
    FormChooser,
    OptionBoxes,
    PaperChooser,
    SubjectChooser,
)
from ladder_app.gui.print_export.delivery import print_form, save_form
from ladder_app.gui.print_export.options import OPTIONS, Choices, Option
from ladder_app.gui.print_export.preview import PreviewPane
from ladder_app.gui.print_export.settings import PrintSettings
from ladder_app.gui.print_export.subject import Form, PrintSubject, forms_of

_SIDE_LETTERS = 42
_LETTERS, _LINES = 130, 38
_SCREEN_SHARE = 0.9


class PrintExportDialog(QDialog):
    """Prints or exports one of the subjects; the settings keep the choices."""

    def __init__(
        self,
        interaction: Interaction,
        subjects: Sequence[PrintSubject],
        preset: str,
        settings: PrintSettings,
        look: tuple[Localizer, Palette],
        unavailable: Sequence[Option] = (),
    ) -> None:
        """Show these subjects, the preset one selected, in this language and these colors."""
        super().__init__(interaction.window)
        self.setWindowTitle(self.tr("Print or export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._interaction = interaction
        self._settings = settings
        localizer, colors = look
        self.subjects = SubjectChooser(subjects, preset, self)
        self.options = OptionBoxes(OPTIONS, settings.options, unavailable, self)
        self.forms = FormChooser(settings.form, self)
        self.paper = PaperChooser(settings.paper, self)
        self.preview = PreviewPane(localizer, colors, self)
        self._note = QLabel(self)
        self._note.setObjectName("quiet")
        self._losses = QLabel(self)
        self._losses.setObjectName("quiet")
        self._losses.setTextFormat(Qt.TextFormat.PlainText)
        self._losses.setWordWrap(True)
        self._losses.hide()
        self.proceed = QPushButton(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self._connect()
        self._show_subject()

    # Layout

    def _lay_out(self) -> None:
        metrics, room = self.fontMetrics(), self.screen().availableSize()
        size = QSize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)
        self.resize(size.boundedTo(room * _SCREEN_SHARE))
        frame = QFrame(self)
        frame.setObjectName("choices")
        side = QVBoxLayout(frame)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._make_scroll(), 1)
        side.addLayout(self._lay_out_paper())
        side.addWidget(self._make_buttons())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(frame)
        layout.addLayout(self._lay_out_preview(), 1)

    def _make_scroll(self) -> QScrollArea:
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(16, 14, 16, 8)
        layout.setSpacing(6)
        for chooser in (self.subjects, self.options, self.forms):
            layout.addWidget(chooser.title)
            layout.addWidget(chooser)
            layout.addSpacing(8)
        layout.addWidget(self._losses)
        layout.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.verticalScrollBar().setAccessibleName(self.tr("Options"))
        scroll.setFixedWidth(self.fontMetrics().averageCharWidth() * _SIDE_LETTERS)
        return scroll

    def _lay_out_paper(self) -> QVBoxLayout:
        """The paper, below what scrolls: it is always in sight."""
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 4, 16, 8)
        layout.setSpacing(6)
        layout.addWidget(self.paper.title)
        layout.addWidget(self.paper)
        return layout

    def _make_buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        box = QDialogButtonBox(self)
        self.proceed.setObjectName("primary")
        self._cancel.setObjectName("plain")
        box.addButton(self.proceed, roles.AcceptRole)
        box.addButton(self._cancel, roles.RejectRole)
        box.setContentsMargins(16, 8, 16, 14)
        box.accepted.connect(self._deliver)
        box.rejected.connect(self.reject)
        self.proceed.setDefault(True)
        return box

    def _lay_out_preview(self) -> QVBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 8)
        foot.addWidget(self._note, 1)
        pages = self.preview.pages
        for text, name, do in (
            ("−", self.tr("Zoom out (−)"), pages.zoom_out),
            (self.tr("Fit"), self.tr("Show a whole page (0)"), pages.fit),
            ("+", self.tr("Zoom in (+)"), pages.zoom_in),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setAutoRaise(True)
            button.clicked.connect(do)
            # Only pages can be zoomed.
            self.preview.currentChanged.connect(
                lambda _index, button=button: button.setEnabled(self.preview.shows_pages)
            )
            foot.addWidget(button)
        layout = QVBoxLayout()
        layout.setSpacing(0)
        layout.addWidget(self.preview, 1)
        layout.addLayout(foot)
        return layout

    def _connect(self) -> None:
        self.subjects.changed.connect(self._show_subject)
        self.options.changed.connect(self._show_preview)
        self.forms.changed.connect(self._show_form)
        self.paper.changed.connect(self._show_preview)
        self.preview.note_changed.connect(self._show_note)
        self.preview.losses_changed.connect(self._show_losses)
        self.finished.connect(self.preview.stop)

    # What is selected

    @property
    def subject(self) -> PrintSubject:
        """What is to be printed or exported."""
        return self.subjects.current

    @property
    def form(self) -> Form:
        """The form in which it is."""
        return self.forms.current

    @property
    def choices(self) -> Choices:
        """What is included, and on which paper."""
        return Choices(self.options.included, self.paper.page)

    def _show_subject(self) -> None:
        self.forms.show_forms(forms_of(self.subject))
        self._show_form()

    def _show_form(self) -> None:
        form = self.form
        self.options.show_options(form.output.options)
        self.paper.show_if(form.is_paged)
        self.proceed.setText(self.tr("Save…") if form.format else self.tr("Print…"))
        self._show_preview()

    def _show_preview(self) -> None:
        self._show_losses("")
        self.preview.show_form(self.form, self.choices)

    def _show_note(self, note: str) -> None:
        self._note.setText(note)
        self._note.setAccessibleName(note)

    def _show_losses(self, sentence: str) -> None:
        self._losses.setText(sentence)
        self._losses.setVisible(bool(sentence))

    # What is done

    def _deliver(self) -> None:
        deliver = save_form if self.form.format else print_form
        self._keep()
        if deliver(self._interaction, self.subject, self.form, self.choices, self):
            self.accept()

    def _keep(self) -> None:
        self._settings.form = self.form.key
        self._settings.options = self.options.kept
        if self.paper.is_selected:
            self._settings.paper = self.paper.page.size
