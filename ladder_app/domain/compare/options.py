"""The options of a comparison: its levels and filters, and the functions that change them."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

MIN_COLUMNS = 2
MAX_COLUMNS = 6


class ComparisonOptions(Struct, frozen=True, kw_only=True):
    """The addresses of the levels to compare, in order, and the filters of the rows.

    With a `base`, one of the addresses, all others are compared with that level; without,
    each is compared with the one before it.
    """

    columns: tuple[str, ...] = ()
    base: str = ""
    only_differences: bool = False
    only_skills: bool = False
    by_step: bool = False

    @property
    def can_compare(self) -> bool:
        """Whether there are enough levels to compare."""
        return len(self.columns) >= MIN_COLUMNS

    @property
    def is_full(self) -> bool:
        """Whether no further level can be added."""
        return len(self.columns) >= MAX_COLUMNS


def with_columns(options: ComparisonOptions, addresses: Iterable[str]) -> ComparisonOptions:
    """The options with the first MAX_COLUMNS of these levels; the base stays if it is one."""
    columns = tuple(dict.fromkeys(addresses))[:MAX_COLUMNS]
    return replace(options, columns=columns, base=options.base if options.base in columns else "")


def with_added(options: ComparisonOptions, addresses: Iterable[str]) -> ComparisonOptions:
    """The options with these levels added at the end."""
    return with_columns(options, (*options.columns, *addresses))


def with_swapped(options: ComparisonOptions, old: str, new: str) -> ComparisonOptions:
    """The options with a new level at the place of an old one, also as the base."""
    if old not in options.columns or new in options.columns:
        return options
    columns = tuple(new if each == old else each for each in options.columns)
    return replace(options, columns=columns, base=new if options.base == old else options.base)


def with_removed(options: ComparisonOptions, address: str) -> ComparisonOptions:
    """The options without this level."""
    return with_columns(options, (each for each in options.columns if each != address))


def with_moved(options: ComparisonOptions, address: str, to: int) -> ComparisonOptions:
    """The options with the level moved to a position in the order, or to the nearest end."""
    if address not in options.columns:
        return options
    others = [each for each in options.columns if each != address]
    others.insert(max(0, min(to, len(others))), address)
    return with_columns(options, others)


def with_base(options: ComparisonOptions, address: str) -> ComparisonOptions:
    """The options with this base; with an empty address, each level has the one before it."""
    return replace(options, base=address if address in options.columns else "")


_FLAGS = ("only_differences", "only_skills", "by_step")


def options_line(options: ComparisonOptions) -> str:
    """The options as one line of text, which `parse_options` reads."""
    flags = [f"+{name}" for name in _FLAGS if getattr(options, name)]
    base = [f"={options.base}"] if options.base else []
    return " ".join([*options.columns, *base, *flags])


def parse_options(line: str) -> ComparisonOptions:
    """The options in a line that `options_line` wrote; anything invalid is ignored."""
    words = line.split()
    base = next((word[1:] for word in words if word.startswith("=")), "")
    columns = (word for word in words if word[0] not in "+=" and "/" in word)
    options = ComparisonOptions(
        only_differences="+only_differences" in words,
        only_skills="+only_skills" in words,
        by_step="+by_step" in words,
    )
    return with_base(with_columns(options, columns), base)
