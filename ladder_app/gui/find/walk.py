"""The walk over what was found, hit by hit. It knows no Qt."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from ladder_app.domain.find.search import Match, SearchResult

_MAX_NUMBERED = 200  # levels; counting the hits of more would keep the person waiting


class Stop(Struct, frozen=True, kw_only=True):
    """A hit to look at. `number` counts the hits from 1, 0 where there are too many to count."""

    address: str
    hit: Match
    number: int
    is_wrapped: bool


class FindWalk:
    """Remembers the hit that one is at, so that next and previous go on from there."""

    def __init__(self, found: SearchResult) -> None:
        """Begin before the first hit."""
        self.found = found
        self._at = ""
        self._hit = 0

    def step(self, shown: str, step: int) -> Stop | None:
        """Go to the next hit (1) or the one before (-1); None where there is none.

        `shown` is the address of the level that is looked at: the walk goes on from there.
        Hits in one and the same line are passed together.
        """
        if not self.found.stops:
            return None
        if shown != self._at:
            self._at, self._hit = shown, -1
        here = self._hits(shown)
        first = self._hit + step if self._hit >= 0 else (0 if step > 0 else -1)
        while 0 <= first < len(here) and self._is_same_line(here, first):
            first += step
        if 0 <= first < len(here):
            self._hit = first
            return self._stop(False)
        return self._step_level(shown, step)

    def _is_same_line(self, here: tuple[Match, ...], number: int) -> bool:
        item = here[number].item
        return self._hit >= 0 and item is not None and item is here[self._hit].item

    def _step_level(self, shown: str, step: int) -> Stop:
        stops, order = self.found.stops, self.found.order
        passed = [n for n, address in enumerate(stops) if order(address) < order(shown)]
        before = len(passed)
        is_stop = before < len(stops) and stops[before] == shown
        number = before + is_stop if step > 0 else before - 1
        is_wrapped = not 0 <= number < len(stops)
        self._at = stops[number % len(stops)]
        self._hit = 0 if step > 0 else len(self._hits(self._at)) - 1
        return self._stop(is_wrapped)

    def _hits(self, address: str) -> tuple[Match, ...]:
        return self.found.matches_at(address)

    def _stop(self, is_wrapped: bool) -> Stop:
        hits = self._hits(self._at)
        before = self._before.get(self._at)
        number = 0 if before is None else before + self._hit + 1
        return Stop(address=self._at, hit=hits[self._hit], number=number, is_wrapped=is_wrapped)

    @cached_property
    def _before(self) -> dict[str, int]:
        """How many hits come before those of each stop."""
        if len(self.found.stops) > _MAX_NUMBERED:
            return {}
        counted, before = 0, {}
        for address in self.found.stops:
            before[address] = counted
            counted += len(self._hits(address))
        return before
