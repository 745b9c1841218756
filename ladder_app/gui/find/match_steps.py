"""Steps from match to match in the order of the levels, without Qt."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from ladder_app.domain.find.search import Match, SearchResult

_MAX_NUMBERED = 200  # levels; counting the matches of more would block the window


class Stop(Struct, frozen=True, kw_only=True):
    """A match to show, at a level or a family.

    `number` counts from 1; 0 means that there are too many to count.
    """

    address: str
    match: Match
    number: int
    is_wrapped: bool


class MatchSteps:
    """Holds the current match, so that next and previous start there."""

    def __init__(self, found: SearchResult) -> None:
        """Start before the first match."""
        self.found = found
        self._at = ""
        self._index = 0

    def step(self, shown: str, step: int) -> Stop | None:
        """The next (1) or previous (-1) match, or None.

        `shown` is the address of what is shown, where the step starts. Several matches in
        the same line count as one stop.
        """
        if not self.found.stops:
            return None
        if shown != self._at:
            self._at, self._index = shown, -1
        here = self._matches(shown)
        first = self._index + step if self._index >= 0 else (0 if step > 0 else -1)
        while 0 <= first < len(here) and self._is_same_line(here, first):
            first += step
        if 0 <= first < len(here):
            self._index = first
            return self._stop(False)
        return self._step_level(shown, step)

    def _is_same_line(self, here: tuple[Match, ...], number: int) -> bool:
        item = here[number].item
        return self._index >= 0 and item is not None and item is here[self._index].item

    def _step_level(self, shown: str, step: int) -> Stop:
        stops, order = self.found.stops, self.found.order
        passed = [n for n, address in enumerate(stops) if order(address) < order(shown)]
        before = len(passed)
        is_stop = before < len(stops) and stops[before] == shown
        number = before + is_stop if step > 0 else before - 1
        is_wrapped = not 0 <= number < len(stops)
        self._at = stops[number % len(stops)]
        self._index = 0 if step > 0 else len(self._matches(self._at)) - 1
        return self._stop(is_wrapped)

    def _matches(self, address: str) -> tuple[Match, ...]:
        return self.found.matches_at(address)

    def _stop(self, is_wrapped: bool) -> Stop:
        matches = self._matches(self._at)
        before = self._before.get(self._at)
        number = 0 if before is None else before + self._index + 1
        return Stop(
            address=self._at, match=matches[self._index], number=number, is_wrapped=is_wrapped
        )

    @cached_property
    def _before(self) -> dict[str, int]:
        """The number of matches before those of each level."""
        if len(self.found.stops) > _MAX_NUMBERED:
            return {}
        counted, before = 0, {}
        for address in self.found.stops:
            before[address] = counted
            counted += len(self._matches(address))
        return before
