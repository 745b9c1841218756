"""Finds occupations and areas by their codes or names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TypeVar

from ladder_app.domain.market.wages import Area, AreaKind, Occupation
from ladder_app.domain.text.folding import fold
from ladder_app.domain.text.fuzzy import Grade, grade, letters_of, typed_words
from ladder_app.domain.text.suggest import closest

MAX_SUGGESTIONS = 6
_NATION_ALIASES = ("National", "USA", "US", "nation")
_Named = TypeVar("_Named", Area, Occupation)


class UnknownNameError(Exception):
    """No occupation or area has this name, or several have it."""

    def __init__(self, name: str, suggestions: Sequence[str], count: int) -> None:
        """Keep the name, the first names that may be meant, and how many match."""
        super().__init__(name)
        self.name = name
        self.suggestions = tuple(suggestions)
        self.count = count


def find_occupation(name: str, occupations: Iterable[Occupation]) -> Occupation:
    """The occupation with this code or title.

    Raises:
        UnknownNameError: none has it, or several do.
    """
    return _find(name, list(occupations))


def find_area(name: str, areas: Iterable[Area]) -> Area:
    """The area with this code or name, or the only one whose name begins like it.

    Raises:
        UnknownNameError: none has it, or several do.
    """
    return _find(name, list(areas))


def matching_areas(typed: str, areas: Iterable[Area]) -> list[Area]:
    """The areas whose names have all the typed words, best first; all if nothing is typed."""
    return _matching(typed, list(areas))


def _find(name: str, known: list[_Named]) -> _Named:
    typed = fold(name).strip()
    exact = [each for each in known if typed in _exact_names(each)]
    found = exact or (_matching(name, known) if typed_words(name) else [])
    if len(found) == 1:
        return found[0]
    if found:
        suggestions = [_name(each) for each in found[:MAX_SUGGESTIONS]]
        raise UnknownNameError(name, suggestions, len(found))
    close = _close(name, [_name(each) for each in known])
    raise UnknownNameError(name, [close] if close else [], 0)


def _matching(typed: str, known: list[_Named]) -> list[_Named]:
    words = typed_words(typed)
    if not words:
        return known
    graded = [(grade(letters_of(_name(each), each.code), words), each) for each in known]
    fit = [(found, each) for found, each in graded if found is not None and found < Grade.LETTERS]
    # The sort is stable: within a grade the order of the survey stays.
    return [each for _, each in sorted(fit, key=lambda pair: pair[0])]


def _exact_names(item: Area | Occupation) -> set[str]:
    aliases = _NATION_ALIASES if isinstance(item, Area) and item.kind is AreaKind.NATION else ()
    return {fold(name) for name in (item.code, _name(item), *aliases)}


def _close(name: str, names: Collection[str]) -> str:
    """The closest name, by the whole of it or by its first word or city."""
    whole = closest(name, names)
    if whole:
        return whole
    starts: dict[str, str] = {}
    for each in names:
        for start in (each.partition(",")[0], each.partition("-")[0]):
            starts.setdefault(start, each)
    return starts.get(closest(name, starts), "")


def _name(item: Area | Occupation) -> str:
    return item.name if isinstance(item, Area) else item.title
