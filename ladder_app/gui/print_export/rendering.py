"""What a preview shows of a form that is no page: a text, a table, a picture, file names."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from io import StringIO
from itertools import islice

from msgspec import Struct

from ladder_app.documents.export.formats import CSV, CSV_MATRIX, PNG, OutputFormat
from ladder_app.gui.print_export.subject import Output

_MAX_CHARACTERS = 100_000
_MAX_ROWS = 500


class TextPreview(Struct, frozen=True):
    """The beginning of a text, and whether that is all."""

    text: str
    is_whole: bool


class TablePreview(Struct, frozen=True):
    """The first rows of a table, and the number of all rows."""

    rows: tuple[tuple[str, ...], ...]
    row_count: int


class FilesPreview(Struct, frozen=True):
    """The names of the files in a folder."""

    names: tuple[str, ...]


class PicturePreview(Struct, frozen=True):
    """A picture, made when it is shown: painting belongs to the window's thread."""

    png: Callable[[], bytes]


class NoPreview(Struct, frozen=True):
    """Nothing can be shown of the form."""


Preview = TextPreview | TablePreview | FilesPreview | PicturePreview | NoPreview


def render(output: Output, output_format: OutputFormat, content: object) -> Preview:
    """What a preview shows of this content in this format. It may take long.

    Raises:
        UserError: the format cannot hold the content.
    """
    if output_format.is_folder:
        return FilesPreview(tuple(output_format.write_folder(output.subject, content)))
    make = _BY_SUFFIX.get(output_format.suffix, _text)
    return make(output, output_format, content)


def _text(output: Output, output_format: OutputFormat, content: object) -> Preview:
    if output_format.is_binary:
        return NoPreview()
    text = output_format.write(output.subject, content).decode("utf-8", "replace")
    return TextPreview(text[:_MAX_CHARACTERS], len(text) <= _MAX_CHARACTERS)


def _table(output: Output, output_format: OutputFormat, content: object) -> Preview:
    """The table that a spreadsheet holds, as the CSV of the same subject has it."""
    of_subject = [each for each in (CSV, CSV_MATRIX) if output.subject in each.writers]
    if output_format.is_binary and not of_subject:
        return NoPreview()
    as_text = of_subject[0] if output_format.is_binary else output_format
    data = as_text.write(output.subject, content).decode("utf-8-sig", "replace")
    rows = csv.reader(StringIO(data, newline=""))
    first = tuple(tuple(row) for row in islice(rows, _MAX_ROWS))
    return TablePreview(first, len(first) + sum(1 for _ in rows))


def _picture(output: Output, output_format: OutputFormat, content: object) -> Preview:
    del output_format
    return PicturePreview(lambda: PNG.write(output.subject, content))


_BY_SUFFIX: Mapping[str, Callable[[Output, OutputFormat, object], Preview]] = {
    ".csv": _table,
    ".xlsx": _table,
    ".png": _picture,
    ".svg": _picture,
}
"""How the formats of these suffixes are shown; others as a text."""
