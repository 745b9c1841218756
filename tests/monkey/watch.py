"""What a random event must not do: whatever is wrong with the window after it."""

from __future__ import annotations

import logging
import time

from ladder_app.gui.tree.node import Node
from ladder_app.log import ROOT
from tests.gui.pages import WindowPage

ALLOWED = {
    "This plugin does not support propagateSizeHints": "the offscreen platform has no window frame",
    "This plugin does not support grabbing the": "the offscreen platform has no other windows",
    "occurs outside target window": "QTest: the window got smaller during a drag",
    "QPainter::begin(): Returned false": "a printer refused; the program reports it in a notice",
    "This plugin does not support raise": "the offscreen platform has no other windows",
}
"""Qt's messages that are no fault of the program, with the reason."""


class Faults(logging.Handler):
    """Collects the warnings and errors that the program and Qt log."""

    def __init__(self) -> None:
        """Collect from now on."""
        super().__init__(logging.WARNING)
        self.found: list[str] = []
        logging.getLogger(ROOT).addHandler(self)

    def attach(self) -> None:
        """Collect again, after the log was started anew."""
        root = logging.getLogger(ROOT)
        if self not in root.handlers:
            root.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        text = logging.Formatter("%(name)s: %(message)s").format(record)
        if not any(allowed in text for allowed in ALLOWED):
            self.found.append(text)


class Stopwatch:
    """The processor time of this thread since it was last read."""

    def __init__(self) -> None:
        """Begin now."""
        self._begun = time.thread_time()

    def seconds(self) -> float:
        """The seconds since the last reading."""
        now = time.thread_time()
        taken, self._begun = now - self._begun, now
        return taken


def disagreements(window: WindowPage) -> list[str]:
    """Where tree, navigator, header and open files are not about the same."""
    return [*_tree(window), *_header(window), *_stale(window), *_notice(window)]


def _tree(window: WindowPage) -> list[str]:
    node, address = window.levels.node_to_show(), window.navigator.page_address
    if not isinstance(node, Node) or not node.addresses or node.page_address == address:
        return []
    return [f"the tree is at {node.page_address!r}, the navigator at {address!r}"]


def _header(window: WindowPage) -> list[str]:
    navigator, source = window.navigator, window.program.presenter._source
    title = window.view.header._title.whole_text
    if navigator.summary is None:
        return [] if title == "No ladder is open" else [f"nothing is shown, but {title!r}"]
    group = navigator.group
    selection = source.selection
    titles = {group.title if group else navigator.summary.level.full_title}
    if selection and not selection.place and not source.page:
        titles = {selection.name}
    return [] if title in titles else [f"the header shows {title!r}, not {titles}"]


def _stale(window: WindowPage) -> list[str]:
    """Whether what is shown is what was last read."""
    summary, ladders = window.navigator.summary, window.ladders
    if summary is None:
        return ["no level is shown, but some are open"] if ladders.families else []
    if any(summary.family is family for family in ladders.families):
        return []
    return [f"{window.navigator.page_address!r} is shown, but is not what is open"]


def _notice(window: WindowPage) -> list[str]:
    current = window.notices.current
    is_unexpected = current is not None and current.topic == "unexpected-error"
    return [f"the notice says {current.text!r}"] if current and is_unexpected else []
