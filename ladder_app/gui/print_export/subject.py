"""Something that can be printed or exported, and the forms in which it can."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSizeF

from ladder_app.documents.blocks import Document
from ladder_app.documents.export.documents import Pages
from ladder_app.documents.export.formats import FORMATS, OutputFormat, Subject
from ladder_app.documents.pdf.device import PaintedSheet
from ladder_app.documents.pdf.document import sheets_of
from ladder_app.gui.print_export.options import Choices, Option


class Output(Struct, frozen=True):
    """Content for the writers of a subject.

    `compose` makes the content; it is called in a thread and may take long. `sheets` lays
    it out on paper of a size in points; without it, it cannot be printed. `is_wide` is
    whether the content needs landscape. `options` are those that change the content.
    """

    subject: Subject[Any]
    compose: Callable[[Choices], Any]
    sheets: Callable[[Any, QSizeF], Iterator[PaintedSheet]] | None = None
    is_wide: Callable[[Any], bool] = lambda _content: False
    options: tuple[Option, ...] = ()


class PrintSubject(Struct, frozen=True, kw_only=True):
    """A line of the dialog's list.

    `title` is its text, `name` is for a sentence, and `file_name` for a file without suffix.
    """

    key: str
    title: str
    name: str
    file_name: str
    outputs: tuple[Output, ...]


class Form(Struct, frozen=True):
    """A way to print or export an output: on paper, or in a format."""

    output: Output
    format: OutputFormat | None = None

    @property
    def key(self) -> str:
        """The name in the settings."""
        return self.format.name if self.format else "Paper"

    @property
    def title(self) -> str:
        """The text on the button."""
        if self.format is None:
            return QCoreApplication.translate("PrintExport", "Paper")
        return QCoreApplication.translate("AskFile", self.format.name)

    @property
    def tool_tip(self) -> str:
        """What the form is for."""
        if self.format is None:
            return QCoreApplication.translate("PrintExport", "Print on a printer")
        return QCoreApplication.translate("AskFile", self.format.purpose)

    @property
    def is_paged(self) -> bool:
        """Whether it consists of pages of paper."""
        is_pdf = self.format is not None and self.format.suffix == ".pdf"
        return self.output.sheets is not None and (self.format is None or is_pdf)


def forms_of(subject: PrintSubject) -> tuple[Form, ...]:
    """Paper first, where the subject can be printed, then every format that can hold it."""
    paper = [Form(each) for each in subject.outputs if each.sheets is not None]
    formats: dict[str, Form] = {}
    for output in subject.outputs:
        for output_format in FORMATS.of(output.subject):
            formats.setdefault(output_format.name, Form(output, output_format))
    return (*paper[:1], *formats.values())


def document_output(
    subject: Subject[Pages],
    documents: Callable[[Choices], Sequence[Document]],
    options: tuple[Option, ...] = (),
) -> Output:
    """Documents as pages and as texts."""

    def compose(choices: Choices) -> Pages:
        return Pages(documents(choices), choices.page.size, choices.page.is_wide)

    def sheets(content: Pages, size: QSizeF) -> Iterator[PaintedSheet]:
        return sheets_of(content.documents, size)

    def is_wide(content: Pages) -> bool:
        return all(document.is_wide for document in content.documents)

    return Output(subject, compose, sheets, is_wide, options)
