"""A comparison as a file, in the format that its name says."""

from __future__ import annotations

from pathlib import Path

from ladder_app.documents.blocks import Document
from ladder_app.documents.export.documents import SUFFIXES, UnknownFormatError, render
from ladder_app.documents.export.save_error import FormatLimitError

COMPARISON_SUFFIXES = (*SUFFIXES, ".csv", ".xlsx")


def render_comparison(document: Document, path: Path, page_size: str = "A4") -> bytes:
    """The comparison in the format that the path's ending names.

    A PDF needs a QGuiApplication; the other formats don't import Qt.

    Raises:
        UnknownFormatError: the ending is none of COMPARISON_SUFFIXES.
        FormatLimitError: the format cannot hold the comparison.
    """
    suffix = path.suffix.lower()
    if suffix == ".csv":
        from ladder_app.documents.comparison.sheet import comparison_csv

        return comparison_csv(document).encode()
    if suffix == ".xlsx":
        return _workbook(document, path)
    try:
        return render([document], path, page_size)
    except UnknownFormatError as error:
        raise UnknownFormatError(path, COMPARISON_SUFFIXES) from error


def _workbook(document: Document, path: Path) -> bytes:
    from ladder_app.documents.comparison.sheet import comparison_xlsx
    from ladder_app.files.tables.sheet_cells import SheetLimitError

    try:
        return comparison_xlsx(document)
    except SheetLimitError as error:
        raise FormatLimitError(path, error.template, **error.values) from error
