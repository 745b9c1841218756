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
from msgspec.structs import replace

from ladder_app.domain.model import JobFamily, Level
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
        family = _shared(content.family)
    except (OSError, DecodeError, KeyError):
        return None
    return LadderFile(path=str(path), family=family, problems=())


def _shared(family: JobFamily) -> JobFamily:
    """The family whose levels require its own skills, as it is read, and no copies of them."""
    skills = {skill.id: skill for skill in family.skills}
    scale = {step.id: step for step in family.scale}

    def of_level(level: Level) -> Level:
        required = (
            replace(each, skill=skills[each.skill.id], proficiency=scale[each.proficiency.id])
            for each in level.skills
        )
        return replace(level, skills=tuple(required))

    tracks = (replace(track, levels=tuple(map(of_level, track.levels))) for track in family.tracks)
    return replace(family, tracks=tuple(tracks))
