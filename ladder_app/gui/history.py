"""Where a person has been: back and forward over level addresses. It knows no Qt."""

from __future__ import annotations

_LONGEST = 200


class History:
    """The visited addresses and the one shown now."""

    def __init__(self) -> None:
        """Begin nowhere."""
        self._visited: list[str] = []
        self._now = -1

    def visit(self, address: str) -> None:
        """Go on from here to an address; what lay ahead is forgotten."""
        if self._visited and self._visited[self._now] == address:
            return
        self._visited = [*self._visited[: self._now + 1], address][-_LONGEST:]
        self._now = len(self._visited) - 1

    def forget(self) -> None:
        """Keep only the address that is shown now."""
        self._visited = self._visited[self._now : self._now + 1]
        self._now = len(self._visited) - 1

    @property
    def can_go_back(self) -> bool:
        """Whether there is an address before this one."""
        return self._now > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has gone back from somewhere."""
        return self._now < len(self._visited) - 1

    def back(self) -> str:
        """The address before this one, or an empty text."""
        return self._step(-1) if self.can_go_back else ""

    def forward(self) -> str:
        """The address that was left by going back, or an empty text."""
        return self._step(1) if self.can_go_forward else ""

    def _step(self, by: int) -> str:
        self._now += by
        return self._visited[self._now]
