"""Finds the ladders that come with the program and those of the user."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ladder_app.files.compiled import read_compiled
from ladder_app.files.ladder_file import LadderFile, read_ladder

if TYPE_CHECKING:
    from ladder_app.files.parsing import Adviser

LADDER_SUFFIX = ".ladder.yaml"
_FIRST_LADDER = f"backend-developer{LADDER_SUFFIX}"


def bundled_folder(name: str) -> Path:
    """The folder `data` or `resources` in a frozen build, an installed wheel or a checkout.

    Raises FileNotFoundError if the program was installed without it.
    """
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    # The wheel has its copy inside the package, a checkout has it next to the package.
    places = [package / name, package.parent / name]
    if frozen:
        places = [Path(frozen) / name, Path(frozen) / "ladder_app" / name, *places]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"Career Ladder was installed without its folder “{name}”.")


def bundled_paths() -> list[Path]:
    """The ladder files that come with the program, in display order.

    Raises FileNotFoundError if the program was installed without its data.
    """
    paths = bundled_folder("data").glob(f"*{LADDER_SUFFIX}")
    return sorted(paths, key=lambda path: (path.name != _FIRST_LADDER, path.name))


def bundled_ladders() -> list[LadderFile]:
    """The ladders that come with the program, in display order.

    Raises FileNotFoundError if the program was installed without its data.
    """
    return read_all(bundled_paths())


def ladders_in(path: Path) -> list[Path]:
    """The path itself or, if it is a folder, the ladder files in it, by name.

    A folder without permission is returned itself: reading it reports the reason.
    """
    try:
        found = sorted(path.iterdir()) if path.is_dir() else [path]
    except (OSError, ValueError):
        return [path]
    return [file for file in found if file == path or file.name.endswith(LADDER_SUFFIX)]


def nearest_folder(path: Path) -> Path:
    """The nearest folder above a file that exists."""
    folders = path.absolute().parents
    return next((folder for folder in folders if _is_folder(folder)), folders[-1])


def _is_folder(path: Path) -> bool:
    # Without permission, or with a name that is too long, it does not count.
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def read_all(paths: Iterable[Path], adviser: Adviser | None = None) -> list[LadderFile]:
    """Read each file once; each has its own problems, and advice if there is an adviser."""
    return [read_file(path, adviser=adviser) for path in dict.fromkeys(paths)]


def read_file(
    path: Path, checkpoint: Callable[[], None] | None = None, adviser: Adviser | None = None
) -> LadderFile:
    """Read a ladder file as `read_ladder` does, but a bundled one as it was compiled.

    Advice has places in the file, so the YAML is read for it.
    """
    compiled = read_compiled(path) if adviser is None and _is_bundled(path) else None
    return compiled or read_ladder(path, checkpoint, adviser)


def _is_bundled(path: Path) -> bool:
    try:
        return path.parent == bundled_folder("data")
    except FileNotFoundError:
        return False
