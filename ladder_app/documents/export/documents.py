"""Documents as the bytes of a file, by the ending of its name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ladder_app.documents.blocks import Document
from ladder_app.documents.errors import UserError

SUFFIXES = (".pdf", ".html", ".md", ".txt")


class UnknownFormatError(UserError):
    """No document can be written under this name: its ending says no known format."""

    def __init__(self, path: Path, known: Sequence[str] = SUFFIXES) -> None:
        """Name the file, and the endings that are known."""
        super().__init__(
            "{path} cannot be written: its ending names no known format. "
            "End the name in one of {endings}.",
            path=str(path),
            endings=", ".join(known),
        )


def render(documents: Sequence[Document], path: Path, page_size: str = "A4") -> bytes:
    """The documents in the format that the path's ending names.

    A PDF needs a QGuiApplication; the other formats don't import Qt.

    Raises:
        UnknownFormatError: the ending is none of ENDINGS.
    """
    suffix = path.suffix.lower()
    if suffix == ".pdf":
        from ladder_app.documents.pdf.document import write_pdf

        return write_pdf(documents, page_size)
    return _text(documents, suffix, path).encode()


def _text(documents: Sequence[Document], suffix: str, path: Path) -> str:
    if suffix in (".html", ".htm"):
        from ladder_app.documents.formats.html import html

        return html(documents)
    if suffix in (".md", ".markdown"):
        from ladder_app.documents.formats.markdown import markdown

        return markdown(documents)
    if suffix == ".txt":
        from ladder_app.documents.formats.plain_text import plain_text

        return plain_text(documents)
    raise UnknownFormatError(path)
