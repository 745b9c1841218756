"""The views of the window by their names, in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from ladder_app.gui.navigation.view import View

Made = TypeVar("Made", bound=View, covariant=True)


class ViewEntry(Generic[Made]):
    """A view, made when it is first asked for. The settings keep its `name`."""

    def __init__(self, name: str, make: Callable[[], Made]) -> None:
        """Make nothing yet."""
        self.name = name
        self._make = make
        self._view: Made | None = None

    @property
    def is_made(self) -> bool:
        """Whether the view was asked for before."""
        return self._view is not None

    @property
    def view(self) -> Made:
        """The view, made now where it was not needed before."""
        if self._view is None:
            self._view = self._make()
        return self._view


class ViewRegistry:
    """The views in their order; the first is shown where no other is asked for."""

    def __init__(self, entries: Sequence[ViewEntry[View]]) -> None:
        """Take these views."""
        self._by_name = {entry.name: entry for entry in entries}

    def __iter__(self) -> Iterator[ViewEntry[View]]:
        """Go through the entries in their order."""
        return iter(self._by_name.values())

    @property
    def made(self) -> Iterator[View]:
        """The views that were asked for until now, in their order."""
        return (entry.view for entry in self if entry.is_made)

    @property
    def first(self) -> ViewEntry[View]:
        """The view that is shown where no other is asked for."""
        return next(iter(self))

    def entry(self, name: str) -> ViewEntry[View]:
        """The view of this name, or the first."""
        return self._by_name.get(name, self.first)
