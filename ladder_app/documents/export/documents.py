"""Writers of documents: levels, families, comparisons and paths as pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ladder_app.documents.blocks import Document


class Pages(NamedTuple):
    """The documents of a file.

    The page size, A4 or Letter, and whether the pages are wide are for PDF only; by default
    they are as wide as the documents ask for.
    """

    documents: Sequence[Document]
    page_size: str = "A4"
    is_wide: bool | None = None


def pdf(content: Pages) -> bytes:
    """The documents as PDF."""
    from ladder_app.documents.pdf.document import write_pdf

    return write_pdf(content.documents, content.page_size, is_wide=content.is_wide)


def html(content: Pages) -> bytes:
    """The documents as one HTML page."""
    from ladder_app.documents.formats import html as pages

    return pages.html(content.documents).encode()


def markdown(content: Pages) -> bytes:
    """The documents as Markdown."""
    from ladder_app.documents.formats import markdown as pages

    return pages.markdown(content.documents).encode()


def text(content: Pages) -> bytes:
    """The documents as plain text."""
    from ladder_app.documents.formats.plain_text import plain_text

    return plain_text(content.documents).encode()
