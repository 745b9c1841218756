"""A whole family as the bytes of a file that other programs read, or as a folder of pages."""

from __future__ import annotations

from pathlib import Path

from ladder_app.documents.saving.render import UnknownFormatError
from ladder_app.documents.saving.save import SaveError, save_atomically
from ladder_app.documents.wording import Wording
from ladder_app.ladder.model import JobFamily

FAMILY_ENDINGS = (".yaml", ".json", ".csv", ".xlsx")


def render_family(family: JobFamily, path: Path, *, is_matrix: bool = False) -> bytes:
    """The family in the format that the path's ending names; nothing of it imports Qt.

    Raises:
        UnknownFormatError: the ending is none of FAMILY_ENDINGS.
    """
    from ladder_app.files.tables.mapping import Shape
    from ladder_app.files.tables.write_table import csv_table, workbook
    from ladder_app.files.write_ladder import ladder_json, ladder_text

    match path.suffix.lower():
        case ".yaml" | ".yml":
            return ladder_text(family).encode()
        case ".json":
            return ladder_json(family).encode()
        case ".csv":
            return csv_table(family, Shape.ACROSS if is_matrix else Shape.LIST)
        case ".xlsx":
            return workbook(family)
    raise UnknownFormatError(path, FAMILY_ENDINGS)


def save_site(family: JobFamily, folder: Path, wording: Wording) -> None:
    """Write the family's pages into the folder, which is made where there is none.

    Raises:
        SaveError: a page could not be written; each that was is whole.
    """
    from ladder_app.documents.formats.site import site

    pages = site(family, wording)
    try:
        folder.mkdir(exist_ok=True)
    except (OSError, ValueError) as error:
        raise SaveError.because(folder, error) from error
    for name, text in pages.items():
        save_atomically(folder / name, text.encode())
