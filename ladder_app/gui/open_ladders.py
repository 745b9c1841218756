"""The ladders that are open in the window, and what can be found in them by address."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ladder_app.files.distinct import with_distinct_ids
from ladder_app.files.ladder_file import LadderFile, read_ladder
from ladder_app.files.library import LADDER_SUFFIX
from ladder_app.files.problems import Problem
from ladder_app.ladder.address import AddressError, Place, find_place
from ladder_app.ladder.model import JobFamily
from ladder_app.ladder.summary import LevelSummary, summarize


class OpenLadders:
    """Reads the bundled ladder files and the user's own, and holds what was read in order."""

    def __init__(self, bundled: Sequence[Path], own: Sequence[Path]) -> None:
        """Begin with nothing read."""
        self._bundled = list(bundled)
        self._own: list[Path] = []
        self._read: dict[Path, LadderFile] = {}
        self._just_opened: tuple[Path, ...] = ()
        self.files: Sequence[LadderFile] = ()
        self.families: Sequence[JobFamily] = ()
        self.add(own)

    def read_one(self, address: str) -> None:
        """Read one file, which the window can show while the others wait for `read_rest`.

        It is the first of the user's own, else the one that the address names, else the first.
        """
        name = f"{address.partition('/')[0]}{LADDER_SUFFIX}"
        likely = [*self._own, *(path for path in self._bundled if path.name == name)]
        self._keep((likely or self._bundled)[:1])

    def read_rest(self) -> None:
        """Read every file that was not read yet."""
        self._keep([*self._bundled, *self._own])

    def reload(self) -> None:
        """Read every file again."""
        self._read.clear()
        self.read_rest()

    def _keep(self, paths: Sequence[Path]) -> None:
        for path in paths:
            if path not in self._read:
                self._read[path] = read_ladder(path)
        bundled = [self._read[path] for path in self._bundled if path in self._read]
        own = [self._read[path] for path in self._own if path in self._read]
        bundled, own = with_distinct_ids(bundled, own)
        self.files = [*bundled, *own]
        self.families = [file.family for file in self.files if file.family]

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files too, from the next reload on; a bundled one is the user's then."""
        self._just_opened = tuple(paths)
        own = {path.resolve() for path in self._own}
        self._own += [path for path in dict.fromkeys(paths) if path.resolve() not in own]
        if paths:
            own = {path.resolve() for path in self._own}
            self._bundled = [path for path in self._bundled if path.resolve() not in own]

    def files_at(self, paths: Sequence[Path]) -> list[LadderFile]:
        """What was read from these paths."""
        return [file for file in self.files if Path(file.path) in paths]

    @property
    def problems(self) -> list[Problem]:
        """Every problem, file by file; those of the files that were opened last come first."""
        files = sorted(self.files, key=lambda file: Path(file.path) not in self._just_opened)
        return [problem for file in files for problem in file.problems]

    @property
    def addresses(self) -> list[str]:
        """The address of every level, in order."""
        return [Place(f, level).address for f in self.families for level in f.levels]

    def summary_at(self, address: str) -> LevelSummary | None:
        """The level at an address with what belongs to it, or None where there is none."""
        place = self.place_at(address)
        return summarize(place.family, place.level) if place else None

    def place_at(self, address: str) -> Place | None:
        """The level at an address in its family, or None where there is none."""
        try:
            return find_place(self.families, address)
        except AddressError:
            return None

    def address_by(self, address: str, step: int) -> str:
        """The address so many levels after this one, or an empty text beyond the ends."""
        addresses = self.addresses
        target = addresses.index(address) + step if address in addresses else -1
        return addresses[target] if 0 <= target < len(addresses) else ""


def first_address(family: JobFamily) -> str:
    """The address of a family's first level."""
    return Place(family, family.levels[0]).address
