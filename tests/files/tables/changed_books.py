"""Workbooks taken apart and put together again, whole as zip files."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Mapping


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The parts, by their names, as a zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in parts.items():
            book.writestr(name, data)
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """The parts of a zip file by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return {name: book.read(name) for name in book.namelist()}


def with_a_part_changed(
    data: bytes, change: Callable[[bytes], bytes], chance: random.Random
) -> bytes:
    """The zip file, whole, with one of its parts changed, left out or put in another's place."""
    parts = unpacked(data)
    name = chance.choice(list(parts))
    match chance.randrange(10):
        case 0:
            del parts[name]
        case 1:
            parts[name] = parts[chance.choice(list(parts))]
        case _:
            parts[name] = change(parts[name])
    return packed(parts)
