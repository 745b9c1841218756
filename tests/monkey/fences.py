"""What keeps random events inside one folder: file dialogs, printers and other programs."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from ladder_app.files.help_files import sample_spreadsheet

_SCHEMES = ("file", "http", "https", "mailto")
_NAMES = ("out", "out.pdf", "Résumé ‮x", "a.b", "out.html", "out.docx", "other.ladder.yaml")
_OUTSIDE = ("/dev/null/no", "")


class Fences(QObject):
    """Answers file dialogs with paths in a folder, and opens nothing outside the program."""

    def __init__(self, folder: Path, chance: random.Random, note: Callable[[str], None]) -> None:
        """Put the answers in place, for the rest of the process."""
        super().__init__()
        self._folder = folder
        self._chance = chance
        self._note = note
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "refuse")  # type: ignore[arg-type]
        patched = {
            "getSaveFileName": self._save_name,
            "getOpenFileName": self._open_name,
            "getOpenFileNames": self._open_names,
        }
        for name, answer in patched.items():
            setattr(QFileDialog, name, staticmethod(answer))
        setattr(QProcess, "startDetached", staticmethod(self._start))  # noqa: B010 - as above

    @Slot(QUrl)
    def refuse(self, url: QUrl) -> None:
        """Open nothing."""
        self._note(f"    would open {url.scheme()}")

    def ask_printer(self, _parent: QWidget, printer: QPrinter, _title: str) -> bool:
        """A print dialog that is answered with a file, or canceled."""
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        name = str(self._folder / self._chance.choice(("printed.pdf", "no/folder.pdf")))
        printer.setOutputFileName(name)
        return self._chance.random() < 0.7

    def _save_name(self, *asked: object) -> tuple[str, str]:
        filters = str(asked[3]).split(";;")
        if self._chance.random() < 0.3:
            return "", filters[0]
        name = self._chance.choice((*_NAMES, Path(str(asked[2])).name))
        self._note(f"    saves as {name}")
        return str(self._folder / name), self._chance.choice(filters)

    def _open_name(self, *_asked: object) -> tuple[str, str]:
        names, selected = self._open_names()
        return (names[0] if names else ""), selected

    def _open_names(self, *_asked: object) -> tuple[list[str], str]:
        files = sorted(str(path) for path in self._folder.iterdir() if path.is_file())
        some = self._chance.sample(files, min(len(files), self._chance.choice((0, 1, 1, 2))))
        if self._chance.random() < 0.3:
            some = [self._chance.choice((str(sample_spreadsheet()), *_OUTSIDE))]
        names = [name for name in some if name]
        self._note(f"    opens {[Path(name).name for name in names]}")
        return names, ""

    def _start(self, *_command: object) -> tuple[bool, int]:
        return self._chance.random() < 0.5, 0
