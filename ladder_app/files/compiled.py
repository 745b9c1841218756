"""Bundled ladders as they were read ahead, so that a start needs no YAML reader.

Each file in `data/compiled` holds the bytes of its ladder file and the family that was read from
them. It counts only while the ladder file has the same bytes; otherwise the YAML is read. Only
ladders without problems are compiled, since lines and columns are found by reading the YAML.
`compile_bundled.py` writes them.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import DecodeError, Struct
from msgspec.msgpack import Decoder, encode

from ladder_app.domain.model import JobFamily
from ladder_app.files.ladder_file import LadderFile

_FOLDER = "compiled"


class _Compiled(Struct, frozen=True):
    """The bytes of a ladder file, and its family."""

    source: bytes
    family: JobFamily


def compiled_path(path: Path) -> Path:
    """The compiled form of a ladder file."""
    return path.parent / _FOLDER / f"{path.name}.msgpack"


def compiled(source: bytes, family: JobFamily) -> bytes:
    """The content of the compiled form of a ladder file with these bytes."""
    return encode(_Compiled(source, family))


def read_compiled(path: Path) -> LadderFile | None:
    """The ladder as it was compiled; None if it never was, or if the file has other bytes now."""
    try:
        content = Decoder(_Compiled).decode(compiled_path(path).read_bytes())
        if content.source != path.read_bytes():
            return None
    except (OSError, DecodeError):
        return None
    return LadderFile(path=str(path), family=content.family, problems=())
