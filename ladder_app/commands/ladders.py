"""The ladders that a command reads, and the levels that its arguments name."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from ladder_app.domain.address import AddressError, Place, find_family, find_place
from ladder_app.domain.model import JobFamily
from ladder_app.exit_status import ExitStatus
from ladder_app.files.distinct import with_distinct_ids
from ladder_app.files.ladder_file import LadderFile
from ladder_app.files.library import bundled_ladders, read_all
from ladder_app.streams import write_error_lines, write_message

_MAX_SUGGESTED = 6

_Found = TypeVar("_Found")


def add_files(parser: argparse.ArgumentParser) -> None:
    """Add the option of every command that reads ladders of the user's own."""
    parser.add_argument(
        "--file",
        action="append",
        default=[],
        metavar="FILE",
        help="a ladder of your own besides the bundled ones; can be given several times",
    )


def load(names: Sequence[str] = ()) -> tuple[list[JobFamily], ExitStatus]:
    """The bundled families and those of the named files, and the status of reading them."""
    bundled, own = read_with_bundled([Path(name) for name in names])
    files = [*bundled, *own]
    return [file.family for file in files if file.family], status_of(files)


def read_with_bundled(paths: Sequence[Path]) -> tuple[list[LadderFile], list[LadderFile]]:
    """The bundled ladders and those of these files; every problem is on standard error."""
    bundled, own = with_distinct_ids(bundled_ladders(), read_all(paths))
    write_error_lines(problem for file in (*bundled, *own) for problem in file.problems)
    return bundled, own


def status_of(files: Iterable[LadderFile]) -> ExitStatus:
    """The status of reading these files: that of the worst of them."""
    return max(map(_status_of_file, files), default=ExitStatus.SUCCESS)


def _status_of_file(file: LadderFile) -> ExitStatus:
    return ExitStatus.SUCCESS if file.family is not None else status_of_bad(file)


class _Read(Protocol):
    """A file of any kind after an attempt to read it."""

    @property
    def was_read(self) -> bool: ...


def status_of_bad(file: _Read) -> ExitStatus:
    """The status of a file without usable content, which may not even be readable."""
    return ExitStatus.PROBLEMS if file.was_read else ExitStatus.UNAVAILABLE


def status_of_unknown_name(reading: ExitStatus) -> ExitStatus:
    """The status of a name that no ladder has; perhaps an unreadable file would have it."""
    is_unreadable = reading is ExitStatus.UNAVAILABLE
    return ExitStatus.UNAVAILABLE if is_unreadable else ExitStatus.USAGE


def all_found(items: Iterable[_Found | None]) -> list[_Found] | None:
    """The items; None if one of them was not found, after all of them were looked for."""
    looked_for = list(items)
    found = [item for item in looked_for if item is not None]
    return found if len(found) == len(looked_for) else None


def look_up_all(
    families: Sequence[JobFamily], names: Iterable[str]
) -> list[Place | JobFamily] | None:
    """The levels and families of these names; None after reporting each that is not there."""
    return all_found([look_up(families, name) for name in names])


def look_up(families: Sequence[JobFamily], name: str) -> Place | JobFamily | None:
    """The level at `family/level`, or the family; None after reporting that there is none."""
    # Ids are in lowercase; people write names as they are used to.
    address = name.lower()
    try:
        return find_place(families, address) if "/" in name else find_family(families, address)
    except AddressError as error:
        question = did_you_mean(error.suggestions)
        write_message(f"there is no “{name}”.{question} `career-ladder list` shows all.")
        return None


def did_you_mean(suggestions: Sequence[str]) -> str:
    """The question after a name that is not known; empty without suggestions."""
    if not suggestions:
        return ""
    *others, last = (f"“{name}”" for name in suggestions[:_MAX_SUGGESTED])
    listed = f"{', '.join(others)} or {last}" if others else last
    return f" Did you mean {listed}?"


def look_up_family(families: Sequence[JobFamily], name: str) -> JobFamily | None:
    """The family with this id; None after reporting that there is none."""
    found = look_up(families, name)
    if isinstance(found, Place):
        write_message(f"“{name}” is a level. Name its family: “{found.family.id}”.")
        return None
    return found


def look_up_level(families: Sequence[JobFamily], name: str) -> Place | None:
    """The level at `family/level`; None after reporting that there is none."""
    found = look_up(families, name)
    if isinstance(found, JobFamily):
        example = Place(found, found.levels[0]).address
        write_message(f"“{name}” is a family. Name one of its levels, such as “{example}”.")
        return None
    return found
