"""Installs and removes desktop entry, icon and file type for the current user."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ladder_app.desktop.entry import MARK, entry_text
from ladder_app.desktop.places import ENTRY, FILE_TYPE, ICON, data_folder, entry_path
from ladder_app.desktop.program import absolute_program_words
from ladder_app.documents.errors import UserError
from ladder_app.documents.export.atomic_write import SaveError, save_atomically
from ladder_app.files.library import bundled_folder

_MAX_SECONDS = 60
_ICONS = Path("icons", "hicolor", "scalable", "apps")
_FILE_TYPES = Path("mime", "packages")


class InTheWayError(UserError):
    """The path has a file that this program did not write."""


class Installed(NamedTuple):
    """The files that were written or removed, and warnings."""

    paths: list[Path]
    notes: list[str]


def install(environ: Mapping[str, str], script: str, *, replace: bool = False) -> Installed:
    """Write the three files and update the desktop's caches; `script` started the program.

    Raises:
        PathError: an entry cannot hold the path of the program.
        InTheWayError: a path has a file that this program did not write.
        SaveError: a file cannot be written.
    """
    files = _files(environ, script)
    if not replace:
        _refuse_others(files, environ)
    for path, data in files.items():
        _save(path, data)
    return Installed(list(files), _update(environ))


def remove(environ: Mapping[str, str]) -> Installed:
    """Remove what `install` wrote and update the desktop's caches.

    Raises:
        SaveError: a file cannot be removed.
    """
    is_ours = _is_ours(entry_path(environ))
    removed = []
    # The entry is last, because it shows that the others are the program's.
    for path, data in _icon_and_type(environ).items():
        if path.is_file() and (is_ours or _holds(path, data)):
            _unlink(path)
            removed.append(path)
    if is_ours:
        _unlink(entry_path(environ))
        removed.append(entry_path(environ))
    return Installed(removed, _update(environ) if removed else [])


def _files(environ: Mapping[str, str], script: str) -> dict[Path, bytes]:
    """The content of each file. The entry, which the menu shows, is last."""
    entry = entry_text(_template(), absolute_program_words(script, environ))
    return {**_icon_and_type(environ), entry_path(environ): entry.encode()}


def _template() -> str:
    return (bundled_folder("resources") / ENTRY).read_text(encoding="utf-8")


def _icon_and_type(environ: Mapping[str, str]) -> dict[Path, bytes]:
    resources, data = bundled_folder("resources"), data_folder(environ)
    return {
        data / _ICONS / ICON: (resources / ICON).read_bytes(),
        data / _FILE_TYPES / FILE_TYPE: (resources / FILE_TYPE).read_bytes(),
    }


def _refuse_others(files: Mapping[Path, bytes], environ: Mapping[str, str]) -> None:
    if _is_ours(entry_path(environ)):
        return
    for path, data in files.items():
        if path.is_file() and not _holds(path, data):
            raise InTheWayError(
                "{path} is there already, and this program did not write it. Write over it "
                "with “career-ladder desktop --install --replace”.",
                path=str(path),
            )


def _is_ours(entry: Path) -> bool:
    """Whether this program or pip wrote the entry."""
    try:
        text = entry.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return MARK in text.splitlines() or text == _template()


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False


def _save(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError.because(path, error) from error
    save_atomically(path, data)


def _unlink(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        reason = error.strerror or str(error)
        raise SaveError(path, "{path} cannot be removed: {reason}.", reason=reason) from error


def _update(environ: Mapping[str, str]) -> list[str]:
    """Update the caches of desktops that do not watch the folders."""
    data = data_folder(environ)
    notes = (
        _run("update-desktop-database", data / "applications"),
        _run("update-mime-database", data / "mime"),
    )
    return [note for note in notes if note]


def _run(name: str, folder: Path) -> str:
    """Run the program if it is installed; a warning if it fails, otherwise an empty text."""
    program = shutil.which(name)
    if program is None or not folder.is_dir():
        return ""
    try:
        result = subprocess.run(  # noqa: S603 - a program of the desktop, found on the path
            [program, os.fspath(folder)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_MAX_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{name} did not run: {error}"
    text = result.stderr.decode(errors="replace").strip()
    return f"{name} failed: {text}" if result.returncode else ""
