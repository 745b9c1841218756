"""Saves growth files, and never over what another program wrote meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ladder_app.documents.export.atomic_write import save_atomically
from ladder_app.documents.export.read_back import NotReadableAgainError
from ladder_app.documents.export.save_error import SaveError
from ladder_app.domain.growth.entries import Person
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.growth.write_growth import NotWritableError, write_growth

_CHANGED = translatable(
    "{path} was changed by another program. Nothing was saved. Open the file again, or save under"
    " another name."
)


class ChangedOnDiskError(SaveError):
    """The file has another text than the one that was read or saved last."""

    def __init__(self, path: Path) -> None:
        """Keep the path."""
        super().__init__(path, _CHANGED)


def save_growth(
    path: Path, people: Sequence[Person], before: str = "", *, replaces: bool = False
) -> str:
    """Save people as a growth file; returns its text, which is `before` of the next time.

    `before` is the text that was read or saved last: what did not change stays as it is. A file
    that is gone is written again. `replaces` is true of another file that the user agreed to
    replace.

    Raises:
        ChangedOnDiskError: the file has another text than `before`; it is unchanged.
        NotReadableAgainError: the people could not be written; the file is unchanged.
        SaveError: the file could not be written; it is unchanged.
    """
    try:
        text = write_growth(people, before)
    except NotWritableError as error:
        raise NotReadableAgainError(error.problem) from error
    if not replaces:
        # Only now: to make the text takes a while, and another program may write meanwhile.
        _refuse_changed(path, before)
    save_atomically(path, text.encode())
    return text


def _refuse_changed(path: Path, before: str) -> None:
    try:
        # A folder or a pipe is refused where it would be written.
        is_same = not path.is_file() or path.read_bytes() == before.encode()
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise SaveError.because(path, error) from error
    if not is_same:
        raise ChangedOnDiskError(path)
