"""Writers of a comparison as a table. As pages it is written like any document."""

from __future__ import annotations

from ladder_app.documents.comparison.sheet import comparison_csv, comparison_xlsx
from ladder_app.documents.export.documents import Pages
from ladder_app.documents.export.save_error import FormatLimitError
from ladder_app.files.tables.sheet_cells import SheetLimitError


def csv(content: Pages) -> bytes:
    """The first of the documents as CSV."""
    return comparison_csv(content.documents[0]).encode()


def xlsx(content: Pages) -> bytes:
    """The first of the documents as a workbook.

    Raises:
        FormatLimitError: a sheet cannot hold the comparison.
    """
    try:
        return comparison_xlsx(content.documents[0])
    except SheetLimitError as error:
        raise FormatLimitError(error.template, **error.values) from error
