"""Writers of a whole family: as data for other programs, and as a folder of linked pages."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from ladder_app.documents.export.atomic_write import save_atomically
from ladder_app.documents.export.read_back import ladder_bytes
from ladder_app.documents.export.save_error import (
    DEVICE_IN_THE_WAY,
    FILE_IN_THE_WAY,
    FormatLimitError,
    SaveError,
)
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import JobFamily


class FamilyData(NamedTuple):
    """A family, with the language of linked pages and of what a format cannot hold."""

    family: JobFamily
    localizer: Localizer


def yaml(content: FamilyData) -> bytes:
    """The family as a ladder file.

    Raises:
        NotReadableAgainError: the program itself could not open the file.
    """
    from ladder_app.files.write_ladder import ladder_text

    return ladder_bytes(ladder_text(content.family))


def json(content: FamilyData) -> bytes:
    """The family as a ladder file in JSON.

    Raises:
        NotReadableAgainError: the program itself could not open the file.
    """
    from ladder_app.files.write_ladder import ladder_json

    return ladder_bytes(ladder_json(content.family))


def csv_rows(content: FamilyData) -> bytes:
    """The family as CSV with one row for each item of a level."""
    from ladder_app.files.tables.mapping import Shape
    from ladder_app.files.tables.write_table import csv_table

    return csv_table(content.family, Shape.LIST)


def csv_matrix(content: FamilyData) -> bytes:
    """The family as CSV with the levels across."""
    from ladder_app.files.tables.mapping import Shape
    from ladder_app.files.tables.write_table import csv_table

    return csv_table(content.family, Shape.ACROSS)


def list_losses(content: FamilyData) -> str:
    """What a list of the family cannot hold, in a sentence; empty if it holds everything."""
    from ladder_app.documents.words.left_out import left_out_sentence
    from ladder_app.files.tables.left_out import left_out_of_list

    return left_out_sentence(left_out_of_list(content.family), content.localizer)


def matrix_losses(content: FamilyData) -> str:
    """What a matrix of the family cannot hold, in a sentence; empty if it holds everything."""
    from ladder_app.documents.words.left_out import left_out_sentence
    from ladder_app.files.tables.left_out import left_out_of_matrix

    return left_out_sentence(left_out_of_matrix(content.family), content.localizer)


def xlsx(content: FamilyData) -> bytes:
    """The family as a workbook.

    Raises:
        FormatLimitError: a sheet cannot hold the family.
    """
    from ladder_app.files.tables.sheet_cells import SheetLimitError
    from ladder_app.files.tables.write_table import workbook

    try:
        return workbook(content.family)
    except SheetLimitError as error:
        raise FormatLimitError(error.template, **error.values) from error


def site(content: FamilyData) -> Mapping[str, bytes]:
    """The family as linked HTML pages."""
    from ladder_app.documents.formats import site as pages

    files = pages.site(content.family, content.localizer)
    return {name: text.encode() for name, text in files.items()}


def save_folder(files: Mapping[str, bytes], folder: Path) -> None:
    """Write the files into the folder, which is created if there is none.

    Raises:
        SaveError: a file could not be written. No new file stays, nor a new folder; a file that
            was replaced before is complete.
    """
    refuse_file(folder)
    created: list[Path] = []
    try:
        if not folder.is_dir():
            folder.mkdir()
            created.append(folder)
        # The first file links to the others, so it comes last: it never leads nowhere.
        for name, data in reversed(list(files.items())):
            path = folder / name
            is_new = not path.exists()
            save_atomically(path, data)
            if is_new:
                created.append(path)
    except (OSError, ValueError) as error:
        _remove(created)
        raise SaveError.because(folder, error) from error
    except BaseException:
        # Also after Ctrl+C.
        _remove(created)
        raise


def _remove(created: list[Path]) -> None:
    for path in reversed(created):
        # What stays is not worth hiding the failure that is reported.
        with suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink()


def refuse_file(folder: Path) -> None:
    """Refuse a path that a folder cannot take because something else has it.

    Raises:
        SaveError: there is a file, a device or a pipe, or the path cannot exist.
    """
    try:
        if folder.exists() and not folder.is_dir():
            is_file = folder.is_file()
            raise SaveError(folder, FILE_IN_THE_WAY if is_file else DEVICE_IN_THE_WAY)
    except (OSError, ValueError) as error:
        raise SaveError.because(folder, error) from error
