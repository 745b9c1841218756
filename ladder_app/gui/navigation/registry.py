"""The views of the window by their names, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from ladder_app.gui.navigation.view import View


class ViewEntry(Struct, frozen=True):
    """A view. The settings keep its `name`."""

    name: str
    view: View


class ViewRegistry:
    """The views in their order; the first is shown where no other is asked for."""

    def __init__(self, entries: Sequence[ViewEntry]) -> None:
        """Take these views."""
        self._by_name = {entry.name: entry for entry in entries}

    def __iter__(self) -> Iterator[ViewEntry]:
        """Go through the entries in their order."""
        return iter(self._by_name.values())

    @property
    def first(self) -> ViewEntry:
        """The view that is shown where no other is asked for."""
        return next(iter(self))

    def entry(self, name: str) -> ViewEntry:
        """The view of this name, or the first."""
        return self._by_name.get(name, self.first)
