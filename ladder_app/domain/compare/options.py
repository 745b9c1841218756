"""What is compared and how much of it is seen: one value, and what changes it."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

MIN_COLUMNS = 2
MAX_COLUMNS = 6


class ComparisonOptions(Struct, frozen=True, kw_only=True):
    """The addresses of the levels that are compared, in order, and what of them is seen.

    With a `base`, one of the addresses, all others are compared with that level, else each
    with the one before it.
    """

    columns: tuple[str, ...] = ()
    base: str = ""
    only_differences: bool = False
    only_skills: bool = False
    by_step: bool = False

    @property
    def is_enough(self) -> bool:
        """Whether there is something to compare."""
        return len(self.columns) >= MIN_COLUMNS

    @property
    def is_full(self) -> bool:
        """Whether no other level has room."""
        return len(self.columns) >= MAX_COLUMNS


def with_columns(choice: ComparisonOptions, addresses: Iterable[str]) -> ComparisonOptions:
    """These levels, each once and no more than have room; the base only while it is among them."""
    columns = tuple(dict.fromkeys(addresses))[:MAX_COLUMNS]
    return replace(choice, columns=columns, base=choice.base if choice.base in columns else "")


def with_more(choice: ComparisonOptions, addresses: Iterable[str]) -> ComparisonOptions:
    """These levels after those that are compared already."""
    return with_columns(choice, (*choice.columns, *addresses))


def without(choice: ComparisonOptions, address: str) -> ComparisonOptions:
    """All levels but this one."""
    return with_columns(choice, (each for each in choice.columns if each != address))


def moved(choice: ComparisonOptions, address: str, to: int) -> ComparisonOptions:
    """The level at another place in the order, as far as there are places."""
    if address not in choice.columns:
        return choice
    others = [each for each in choice.columns if each != address]
    others.insert(max(0, min(to, len(others))), address)
    return with_columns(choice, others)


def with_base(choice: ComparisonOptions, address: str) -> ComparisonOptions:
    """All compared with this level; an empty address compares each with the one before it."""
    return replace(choice, base=address if address in choice.columns else "")


_FLAGS = ("only_differences", "only_skills", "by_step")


def written(choice: ComparisonOptions) -> str:
    """The choice as one line, for `read_choice`."""
    flags = [f"+{name}" for name in _FLAGS if getattr(choice, name)]
    base = [f"={choice.base}"] if choice.base else []
    return " ".join([*choice.columns, *base, *flags])


def read_choice(line: str) -> ComparisonOptions:
    """What `written` wrote; whatever makes no sense in it is left out."""
    words = line.split()
    base = next((word[1:] for word in words if word.startswith("=")), "")
    columns = (word for word in words if word[0] not in "+=" and "/" in word)
    choice = ComparisonOptions(
        only_differences="+only_differences" in words,
        only_skills="+only_skills" in words,
        by_step="+by_step" in words,
    )
    return with_base(with_columns(choice, columns), base)
