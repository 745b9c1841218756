"""Sorts what is named on a command line: ladders, growth files and addresses of levels."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

GROWTH_SUFFIX = ".growth.yaml"

_GROWTH_SUFFIXES = (GROWTH_SUFFIX, ".growth.yml")
_ADDRESS_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_MAX_PARTS = 3  # family/track/id


class Named(NamedTuple):
    """The files and folders with ladders, the growth files, and the addresses."""

    ladders: Sequence[Path] = ()
    growths: Sequence[Path] = ()
    addresses: Sequence[str] = ()


def sorted_names(names: Sequence[str]) -> Named:
    """What these names are, in their order."""
    addresses = [name for name in names if is_address(name)]
    paths = [Path(name) for name in names if not is_address(name)]
    growths = [path for path in paths if is_growth_file(path)]
    return Named([path for path in paths if path not in growths], growths, addresses)


def is_growth_file(path: Path) -> bool:
    """Whether a file is one about growth by its name."""
    return path.name.lower().endswith(_GROWTH_SUFFIXES)


def is_address(name: str) -> bool:
    """Whether a name has the form of an address, and nothing is at it as a path."""
    # Not Path.exists, which raises for a name that is too long.
    return has_address_form(name) and not os.path.exists(name)  # noqa: PTH110


def has_address_form(name: str) -> bool:
    """Whether a name can be the address of a family, a level or a track."""
    parts = name.split("/")
    return len(parts) <= _MAX_PARTS and all(map(_is_id, parts))


def _is_id(part: str) -> bool:
    return bool(part) and set(part) <= _ADDRESS_CHARACTERS
