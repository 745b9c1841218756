"""The ladders that are open in the window, by file and by address."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.address import Group, Place, group_in
from ladder_app.domain.model import JobFamily
from ladder_app.files.distinct import with_distinct_ids
from ladder_app.files.ladder_file import LadderFile
from ladder_app.files.library import LADDER_SUFFIX, read_file
from ladder_app.files.problems import Problem
from ladder_app.gui.base.cancelled import CancelledError

_MAX_AT_ONCE = 256 * 1024  # bytes; reading more would block the window


class OpenFile(Struct, frozen=True, kw_only=True):
    """An open file and its family.

    `is_old` means that the family is from the last valid save, because the file now has errors
    or cannot be read. A file that `is_missing` is not at its path any more.
    """

    path: Path
    family: JobFamily | None
    problems: tuple[Problem, ...]
    is_own: bool
    is_old: bool = False
    is_missing: bool = False


class OpenFiles:
    """The content of the user's ladder files and the bundled ones, in order."""

    def __init__(self, bundled: Sequence[Path], own: Sequence[Path]) -> None:
        """Start with nothing read."""
        self._bundled = list(bundled)
        self._own: list[Path] = []
        self._read: dict[Path, LadderFile] = {}
        self._good: dict[Path, JobFamily] = {}
        self._renamed: dict[tuple[Path, str], tuple[JobFamily, JobFamily]] = {}
        self.files: Sequence[OpenFile] = ()
        self.families: Sequence[JobFamily] = ()
        self._by_id: dict[str, JobFamily] = {}
        self.add(own)

    @property
    def own(self) -> tuple[Path, ...]:
        """The user's files, in order."""
        return tuple(self._own)

    @property
    def unread(self) -> list[Path]:
        """The files that were not read yet."""
        return [path for path in (*self._bundled, *self._own) if path not in self._read]

    def read_one(self, address: str, shown: Path | None = None) -> None:
        """Read one file for the first paint; the others follow later.

        It is the last `shown` file, else the bundled one of the address, else the first bundled
        one; a large file of the user's is read later too.
        """
        name = f"{address.partition('/')[0]}{LADDER_SUFFIX}"
        last = [path for path in self._own if path == shown]
        candidates = [*last, *(path for path in self._bundled if path.name == name), *self._bundled]
        paths = candidates or self._own
        # A file that fails is read again with the others, when the error can be shown.
        self.read_now([path for path in paths if not is_large([path])][:1])

    def read_now(self, paths: Sequence[Path]) -> list[tuple[Path, Exception]]:
        """Read these files; returns those that failed unexpectedly, which stay unread."""
        read, failures = read_each(paths)
        self.take(read)
        return failures

    def take(self, read: Mapping[Path, LadderFile]) -> None:
        """Store files that were read; one that was closed meanwhile stays closed."""
        for path in (*self._bundled, *self._own):
            if path in read:
                self._read[path] = read[path]
                family = read[path].family
                if family is not None:
                    self._good[path] = family
        self._arrange()

    def _arrange(self) -> None:
        bundled = [path for path in self._bundled if path in self._read]
        own = [path for path in self._own if path in self._read]
        files = with_distinct_ids([self._best(p) for p in bundled], [self._best(p) for p in own])
        self.files = [
            *(self._open_file(*each, is_own=True) for each in zip(own, files[1], strict=True)),
            *(self._open_file(*each, is_own=False) for each in zip(bundled, files[0], strict=True)),
        ]
        self.families = [file.family for file in self.files if file.family]
        self._by_id = {family.id: family for family in self.families}

    def _best(self, path: Path) -> LadderFile:
        """The content of a file, with its last valid family if there is none now."""
        read = self._read[path]
        return read if read.family else replace(read, family=self._good.get(path))

    def _open_file(self, path: Path, file: LadderFile, *, is_own: bool) -> OpenFile:
        family, read = file.family, self._read[path]
        return OpenFile(
            path=path,
            family=self._steady(path, family) if family else None,
            problems=file.problems,
            is_own=is_own,
            is_old=family is not None and read.family is None,
            is_missing=any(problem.code == "file-missing" for problem in read.problems),
        )

    def _steady(self, path: Path, family: JobFamily) -> JobFamily:
        """The family with its distinct id: the same object as long as the file is the same."""
        good = self._good[path]
        if family is good:
            return family
        before, renamed = self._renamed.get((path, family.id), (None, family))
        if before is not good:
            renamed = family
        self._renamed[path, family.id] = good, renamed
        return renamed

    def add(self, paths: Sequence[Path]) -> list[Path]:
        """Add these files, to be read next; a bundled one becomes the user's.

        Returns their paths as open: a file that is open already keeps its spelling.
        """
        open_ones = {_real(path): path for path in self._own}
        for path in paths:
            open_ones.setdefault(_real(path), path)
        self._own = list(open_ones.values())
        if paths:
            self._bundled = [path for path in self._bundled if _real(path) not in open_ones]
        return list(dict.fromkeys(open_ones[_real(path)] for path in paths))

    def remove(self, path: Path) -> None:
        """Close a file of the user's."""
        self._own.remove(path)
        self._forget(path)
        self._arrange()

    def move(self, path: Path, place: Path) -> Path:
        """Replace the path of a file of the user's; returns the path as open."""
        row = self._own.index(path)
        self._own.remove(path)
        good = self._good.get(path)
        self._forget(path)
        (found,) = self.add([place])
        if found is place and self._own[-1] is place:
            self._own.insert(row, self._own.pop())
            if good is not None:
                self._good.setdefault(place, good)
        self._arrange()
        return found

    def _forget(self, path: Path) -> None:
        self._read.pop(path, None)
        self._good.pop(path, None)

    def files_at(self, paths: Sequence[Path]) -> list[OpenFile]:
        """The open files at these paths."""
        requested = set(paths)
        return [file for file in self.files if file.path in requested]

    def file_of(self, family: JobFamily) -> OpenFile | None:
        """The open file of the family, or None."""
        return next((file for file in self.files if file.family is family), None)

    @property
    def problems(self) -> list[Problem]:
        """All problems by file, in the order of `validate`."""
        return [problem for file in self.files for problem in file.problems]

    @property
    def addresses(self) -> list[str]:
        """The address of every level, in order."""
        return [address for family in self.families for address in family.addresses]

    def place_at(self, address: str) -> Place | None:
        """The level at an address with its family, or None."""
        family_id, _, level_id = address.partition("/")
        family = self._by_id.get(family_id)
        level = family.level(level_id) if family else None
        return Place(family, level) if family and level else None

    def group_at(self, address: str) -> Group | None:
        """The family or track at an address, or None."""
        family = self._by_id.get(address.partition("/")[0])
        return group_in(family, address) if family else None

    def is_open(self, address: str) -> bool:
        """Whether there is a level, a family or a track at an address."""
        return self.place_at(address) is not None or self.group_at(address) is not None

    def address_by(self, address: str, step: int) -> str:
        """The address `step` levels after this one, or an empty text beyond the ends."""
        addresses = self.addresses
        target = addresses.index(address) + step if address in addresses else -1
        return addresses[target] if 0 <= target < len(addresses) else ""


def read_each(
    paths: Sequence[Path],
) -> tuple[dict[Path, LadderFile], list[tuple[Path, Exception]]]:
    """The content of these files, and the unexpected errors of the others."""
    read: dict[Path, LadderFile] = {}
    failures: list[tuple[Path, Exception]] = []
    for path in paths:
        outcome = read_or_error(path)
        if isinstance(outcome, Exception):
            failures.append((path, outcome))
        else:
            read[path] = outcome
    return read, failures


def read_or_error(
    path: Path, checkpoint: Callable[[], None] | None = None
) -> LadderFile | Exception:
    """The content of a file, or the unexpected error that reading it raised.

    Raises:
        CancelledError: the checkpoint raised it.
    """
    try:
        return read_file(path, checkpoint)
    except CancelledError:
        raise
    except Exception as error:  # noqa: BLE001 - the caller reports it
        return error


def first_address(family: JobFamily) -> str:
    """The address of a family's first level."""
    return Place(family, family.levels[0]).address


def is_large(paths: Sequence[Path]) -> bool:
    """Whether reading these files would block the window noticeably."""
    total = 0
    for path in paths:
        try:
            total += path.stat().st_size
        except (OSError, ValueError):
            continue  # Reading it reports the error.
        if total > _MAX_AT_ONCE:
            return True
    return False


def _real(path: Path) -> str:
    try:
        return os.path.realpath(path)
    except ValueError:
        return str(path)  # A path with a NUL in it.
