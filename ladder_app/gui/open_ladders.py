"""The ladders that are open in the window, and what can be found in them by address."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ladder_app.files.ladder_file import LadderFile
from ladder_app.ladder.address import AddressError, Place, find_place
from ladder_app.ladder.model import JobFamily
from ladder_app.ladder.summary import LevelSummary, summarize


class OpenLadders:
    """Reads ladder files by `load`: the bundled ones and those at the paths."""

    def __init__(
        self, load: Callable[[Sequence[Path]], Sequence[LadderFile]], paths: Sequence[Path]
    ) -> None:
        """Begin with nothing read."""
        self._load = load
        self._paths = list(paths)
        self.files: Sequence[LadderFile] = ()
        self.families: Sequence[JobFamily] = ()

    def reload(self) -> None:
        """Read every file again."""
        self.files = self._load(self._paths)
        self.families = [file.family for file in self.files if file.family]

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files too, from the next reload on."""
        self._paths.extend(path for path in paths if path not in self._paths)

    def files_at(self, paths: Sequence[Path]) -> list[LadderFile]:
        """What was read from these paths."""
        return [file for file in self.files if Path(file.path) in paths]

    @property
    def problem_lines(self) -> list[str]:
        """Every problem of every file as one line."""
        return [str(problem) for file in self.files for problem in file.problems]

    @property
    def addresses(self) -> list[str]:
        """The address of every level, in order."""
        return [Place(f, level).address for f in self.families for level in f.levels]

    def summary_at(self, address: str) -> LevelSummary | None:
        """The level at an address with what belongs to it, or None where there is none."""
        try:
            place = find_place(self.families, address)
        except AddressError:
            return None
        return summarize(place.family, place.level)

    def address_by(self, address: str, step: int) -> str:
        """The address so many levels after this one, or an empty text beyond the ends."""
        addresses = self.addresses
        target = addresses.index(address) + step if address in addresses else -1
        return addresses[target] if 0 <= target < len(addresses) else ""


def first_address(family: JobFamily) -> str:
    """The address of a family's first level."""
    return Place(family, family.levels[0]).address
