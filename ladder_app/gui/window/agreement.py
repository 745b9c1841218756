"""Keeps the tree and the panes on the same level, also after an unexpected error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.tree.pane import LevelsPane

_MAX_ATTEMPTS = 3


class Agreement:
    """Checks whether the level is shown everywhere, and shows it again where it is not."""

    def __init__(
        self,
        navigator: Navigator,
        levels: LevelsPane,
        show: Callable[[LevelSummary | None], None],
    ) -> None:
        """Start with nothing shown; `show` must run within `showing`."""
        self._navigator = navigator
        self._levels = levels
        self._show = show
        self._is_whole = True
        self._last_whole: LevelSummary | None = None
        self._attempts = 0
        self._is_restoring = False

    @contextmanager
    def showing(self, summary: LevelSummary | None) -> Iterator[None]:
        """Marks the level as shown everywhere, unless an error ends the block."""
        self._is_whole = False
        yield
        self._is_whole, self._last_whole = True, summary
        if not self._is_restoring:
            self._attempts = 0

    def restore(self) -> None:
        """After an unexpected error: show the level again, or the last that could be shown.

        The tree follows. Where nothing is wrong nothing is done, and where it is in vain
        it is not tried for ever.
        """
        if self._is_restoring or self._attempts >= _MAX_ATTEMPTS:
            return
        self._is_restoring = True
        try:
            self._restore()
        except Exception as error:  # noqa: BLE001 - logged, since showing it would fail again
            _log(error)
        finally:
            self._is_restoring = False

    def _restore(self) -> None:
        if self._is_whole and self.is_tree_right:
            return
        self._attempts += 1
        self._show_whole()
        if not self.is_tree_right:
            self._levels.follow(self._navigator.page_address)

    def _show_whole(self) -> None:
        for summary in (self._navigator.summary, self._last_whole):
            if self._is_whole:
                return
            self._navigator.take_back(summary)
            try:
                self._show(summary)
            except Exception as error:  # noqa: BLE001 - the first error was shown already
                _log(error)

    @property
    def is_tree_right(self) -> bool:
        """Whether the tree is at what is shown, or at nothing that can be shown."""
        node, address = self._levels.node_to_show(), self._navigator.page_address
        if node is None or not address:
            return True
        return node.page_address == address or not node.addresses


def _log(error: Exception) -> None:
    # Imported late: this module is one of those that the start needs.
    import logging

    logging.getLogger(__name__).debug("the level cannot be shown", exc_info=error)
