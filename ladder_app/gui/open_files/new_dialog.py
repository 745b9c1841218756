"""New ladder: a name, and a template or a ladder to copy."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.export.atomic_write import save_atomically
from ladder_app.documents.export.read_back import ladder_bytes
from ladder_app.documents.localizer import Localizer
from ladder_app.files.problems import Report
from ladder_app.files.read_bytes import read_bytes
from ladder_app.files.templates import Template, file_name, new_ladder, renamed
from ladder_app.files.text import decode
from ladder_app.gui.dialogs.last_folders import LastFolders
from ladder_app.gui.dialogs.save_dialog import LADDERS, ask_and_save

_TEMPLATES = {
    Template.THREE_LEVELS: QT_TRANSLATE_NOOP("NewDialog", "three levels, with every part shown"),
    Template.TWO_TRACKS: QT_TRANSLATE_NOOP("NewDialog", "two tracks, experts and managers"),
    Template.BLANK: QT_TRANSLATE_NOOP("NewDialog", "blank, with only what is required"),
}


class NewDialog(QDialog):
    """Asks for a name and a template, then for a file; `saved` has its path."""

    saved = Signal(object)
    edit_requested = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        files: Mapping[str, Path],
        copied: Path | None,
        localizer: Localizer,
        folders: LastFolders,
    ) -> None:
        """Offer the templates, and copies of these files by family name."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("New ladder"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._localizer = localizer
        self._folders = folders
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the job family"))
        self.name.setPlaceholderText(self.tr("Such as Data Analyst"))
        self.template = QComboBox()
        self.template.setAccessibleName(self.tr("Template"))
        self.in_editor = QCheckBox(self.tr("Also &open it in my editor"))
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self._fill(files, copied)
        self._lay_out()
        self.name.textChanged.connect(self._enable_save)
        self._enable_save()

    def _fill(self, files: Mapping[str, Path], copied: Path | None) -> None:
        for template, text in _TEMPLATES.items():
            self.template.addItem(self.tr(str(text)), template)
        for name, path in files.items():
            self.template.addItem(self.tr("a copy of {0}").format(name), path)
            if path == copied:
                self.template.setCurrentIndex(self.template.count() - 1)
                self.name.setText(self.tr("My {0}").format(name))
                self.name.selectAll()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("&Template:"), self.template)
        about = QLabel(
            self.tr(
                "A ladder is a text file. Comments in the template explain it;"
                " see also Help, Ladder file format."
            )
        )
        about.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Cancel, self)
        save = buttons.addButton(self.tr("&Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save = save
        save.setDefault(True)
        for button in buttons.buttons():
            # Enter in the field saves, or does nothing without a name.
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(about)
        layout.addWidget(self.in_editor)
        layout.addWidget(self.message)
        layout.addWidget(buttons)
        self.message.hide()
        self.name.setFocus()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)

    def _enable_save(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))

    def accept(self) -> None:
        name = " ".join(self.name.text().split())
        text = self._text(name)
        if text is None:
            return
        path = ask_and_save(
            self,
            self.tr("Save the new ladder"),
            Path(file_name(name)),
            LADDERS,
            lambda path, _kind: save_atomically(path, ladder_bytes(text)),
            self._folders,
        )
        if path is not None:
            super().accept()
            self.saved.emit(path)
            if self.in_editor.isChecked():
                self.edit_requested.emit(path)

    def _text(self, name: str) -> str | None:
        """The text of the new ladder; None, with a message in the dialog, if it cannot be read."""
        template = self.template.currentData()
        if isinstance(template, Template):
            return new_ladder(template, name)
        report = Report(str(template))
        data = read_bytes(template, report)
        text = None if data is None else decode(data, report)
        lines = [problem.located(self._localizer.tr) for problem in report.problems()]
        self.message.setText("\n".join(lines))
        self.message.setVisible(bool(lines))
        return None if text is None else renamed(text, name)
