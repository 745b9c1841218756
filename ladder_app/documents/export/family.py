"""A whole family as the bytes of a file that other programs read, or as a folder of pages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ladder_app.documents.export.atomic_write import SaveError, save_atomically
from ladder_app.documents.export.documents import UnknownFormatError
from ladder_app.documents.export.read_back import ladder_bytes
from ladder_app.documents.export.save_error import (
    DEVICE_IN_THE_WAY,
    FILE_IN_THE_WAY,
    FormatLimitError,
)
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import JobFamily

FAMILY_SUFFIXES = (".yaml", ".json", ".csv", ".xlsx")


def render_family(family: JobFamily, path: Path, *, is_matrix: bool = False) -> bytes:
    """The family in the format that the path's ending names; nothing of it imports Qt.

    Raises:
        UnknownFormatError: the ending is none of FAMILY_SUFFIXES.
        NotReadableAgainError: the program itself would refuse the file.
        FormatLimitError: the format cannot hold the family.
    """
    from ladder_app.files.tables.mapping import Shape
    from ladder_app.files.tables.write_table import csv_table
    from ladder_app.files.write_ladder import ladder_json, ladder_text

    match path.suffix.lower():
        case ".yaml" | ".yml":
            return ladder_bytes(ladder_text(family))
        case ".json":
            return ladder_bytes(ladder_json(family))
        case ".csv":
            return csv_table(family, Shape.ACROSS if is_matrix else Shape.LIST)
        case ".xlsx":
            return _workbook(family, path)
    raise UnknownFormatError(path, FAMILY_SUFFIXES)


def _workbook(family: JobFamily, path: Path) -> bytes:
    from ladder_app.files.tables.sheet_cells import SheetLimitError
    from ladder_app.files.tables.write_table import workbook

    try:
        return workbook(family)
    except SheetLimitError as error:
        raise FormatLimitError(path, error.template, **error.values) from error


def site_files(family: JobFamily, folder: Path, localizer: Localizer) -> Mapping[Path, bytes]:
    """Each of the family's pages by the path it gets in the folder."""
    from ladder_app.documents.formats.site import site

    return {folder / name: text.encode() for name, text in site(family, localizer).items()}


def save_site(family: JobFamily, folder: Path, localizer: Localizer) -> None:
    """Write the family's pages into the folder, which is made where there is none.

    Raises:
        SaveError: a page could not be written; each that was is whole.
    """
    pages = site_files(family, folder, localizer)
    refuse_file(folder)
    try:
        folder.mkdir(exist_ok=True)
    except (OSError, ValueError) as error:
        raise SaveError.because(folder, error) from error
    for path, page in pages.items():
        save_atomically(path, page)


def refuse_file(folder: Path) -> None:
    """Report what is no folder where one is needed: it cannot be replaced by a folder.

    Raises:
        SaveError: there is a file, a device or a pipe, or nothing can be there.
    """
    try:
        if folder.exists() and not folder.is_dir():
            is_file = folder.is_file()
            raise SaveError(folder, FILE_IN_THE_WAY if is_file else DEVICE_IN_THE_WAY)
    except (OSError, ValueError) as error:
        raise SaveError.because(folder, error) from error
