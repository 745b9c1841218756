"""The history of views and levels for Back and Forward. It knows no Qt."""

from __future__ import annotations

from msgspec import Struct

_LONGEST = 200


class Step(Struct, frozen=True, kw_only=True):
    """What was shown: a level in a view, by its name, and a location within the view."""

    address: str = ""
    view: str = ""
    location: tuple[str, ...] = ()


class History:
    """The steps that were shown, and which of them is shown now."""

    def __init__(self) -> None:
        """Start empty."""
        self._visited: list[Step] = []
        self._now = -1

    def visit(self, step: Step) -> None:
        """Add a step after the current one, in place of those that followed it."""
        if self._visited and self._visited[self._now] == step:
            return
        self._visited = [*self._visited[: self._now + 1], step][-_LONGEST:]
        self._now = len(self._visited) - 1

    def replace(self, step: Step) -> None:
        """Replace the current step."""
        if self._visited:
            self._visited[self._now] = step

    def undo(self) -> None:
        """Remove the current step, where there is one before it to return to."""
        if self.can_go_back:
            del self._visited[self._now]
            self._now -= 1

    def forget(self) -> None:
        """Keep only the current step."""
        self._visited = self._visited[self._now : self._now + 1]
        self._now = len(self._visited) - 1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step before this one."""
        return self._now > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a step after this one."""
        return self._now < len(self._visited) - 1

    def back(self) -> Step | None:
        """The step before this one, if there is one."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Step | None:
        """The step after this one, if there is one."""
        return self._step(1) if self.can_go_forward else None

    def _step(self, by: int) -> Step:
        self._now += by
        return self._visited[self._now]
