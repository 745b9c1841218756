"""The ladders a command works on, and what goes wrong in reading them."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from ladder_app.domain.address import AddressError, Place, find_family, find_place
from ladder_app.domain.model import JobFamily
from ladder_app.files.distinct import with_distinct_ids
from ladder_app.files.ladder_file import LadderFile
from ladder_app.files.library import bundled_ladders, read_all
from ladder_app.streams import holds_every_character, tell, write

_MAX_SUGGESTED = 6

FINE, PROBLEMS, USAGE, NO_FILE = 0, 1, 2, 3


def add_files(parser: argparse.ArgumentParser) -> None:
    """Add the option that every command has for ladders of the user's own."""
    parser.add_argument(
        "--file",
        action="append",
        default=[],
        metavar="FILE",
        help="a ladder of your own in addition to the bundled ones; can be given several times",
    )


def load(names: Sequence[str] = ()) -> tuple[list[JobFamily], int]:
    """The bundled families and those of the named files, with the exit status of reading."""
    own = read_all([Path(name) for name in names])
    bundled, own = with_distinct_ids(bundled_ladders(), own)
    files = [*bundled, *own]
    status = report(files)
    return [file.family for file in files if file.family], status


def report(files: Iterable[LadderFile]) -> int:
    """Write every problem to standard error; the exit status that they mean."""
    read = list(files)
    tell("".join(f"{problem}\n" for file in read for problem in file.problems))
    return status_of(read)


def status_of(files: Iterable[LadderFile]) -> int:
    """3 when a file could not be read, 1 when one has errors, else 0."""
    return max((_status_of_file(file) for file in files), default=FINE)


def _status_of_file(file: LadderFile) -> int:
    return FINE if file.family is not None else status_of_bad(file)


class _Read(Protocol):
    """A file of any kind, after it was tried to be read."""

    @property
    def was_read(self) -> bool: ...


def status_of_bad(file: _Read) -> int:
    """The status of a file that holds nothing to use: 3 when it could not even be read."""
    return PROBLEMS if file.was_read else NO_FILE


def look_up(families: Sequence[JobFamily], name: str) -> Place | JobFamily | None:
    """The level at `family/level`, or the family; None after saying that there is none."""
    # Ids are in small letters; people write names as they are used to.
    wanted = name.lower()
    try:
        return find_place(families, wanted) if "/" in name else find_family(families, wanted)
    except AddressError as error:
        meant = _did_you_mean(error.suggestions)
        tell(f"career-ladder: there is no “{name}”.{meant} `career-ladder list` shows all.\n")
        return None


def _did_you_mean(suggestions: Sequence[str]) -> str:
    if not suggestions:
        return ""
    *others, last = (f"“{found}”" for found in suggestions[:_MAX_SUGGESTED])
    listed = f"{', '.join(others)} or {last}" if others else last
    return f" Did you mean {listed}?"


def look_up_level(families: Sequence[JobFamily], name: str) -> Place | None:
    """The level at `family/level`; None after saying that there is none."""
    found = look_up(families, name)
    if isinstance(found, JobFamily):
        example = Place(found, found.levels[0]).address
        tell(f"career-ladder: “{name}” is a family. Name one of its levels, such as “{example}”.\n")
        return None
    return found


def html_for_output(page: str) -> str:
    """A page as standard output can hold it."""
    if holds_every_character():
        return page
    # The page says that it is UTF-8; in ASCII it is that in any encoding.
    return page.encode("ascii", "xmlcharrefreplace").decode()


def write_json(value: object) -> None:
    """Write a value to standard output as indented JSON, the same value in any encoding."""
    import msgspec

    text = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    write((text if holds_every_character() else _escaped_json(text)) + "\n")


def _escaped_json(text: str) -> str:
    import json

    # Outside of its strings JSON is ASCII anyway.
    return "".join(char if char.isascii() else json.dumps(char)[1:-1] for char in text)
