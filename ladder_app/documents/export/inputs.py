"""Prevents an output from overwriting its own inputs."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from ladder_app.documents.export.save_error import SaveError
from ladder_app.domain.text.translatable import translatable

_IS_INPUT = translatable(
    "{path} is one of the files that are read, so it is not overwritten. Choose another name."
)


def refuse_input(path: Path, inputs: Iterable[Path]) -> None:
    """Refuse to overwrite an input, whatever its path.

    Raises:
        SaveError: the path is one of the inputs.
    """
    if any(is_same_file(path, other) for other in inputs):
        raise SaveError(path, _IS_INPUT)


def is_same_file(one: Path, other: Path) -> bool:
    """Whether both are the same file, also through links, or the same path of a new file."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        # One of them does not exist. Not Path.resolve, which raises for a link to itself.
        return _real_name(one) == _real_name(other)


def _real_name(path: Path) -> str:
    try:
        return os.path.normcase(os.path.realpath(path))
    except (OSError, ValueError):
        return os.path.normcase(path)
