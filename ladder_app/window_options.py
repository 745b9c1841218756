"""The command line options of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import argparse

_QUIT_WHEN_PAINTED = "--quit-when-painted"
_DEFAULT_SIZE = (1280, 800)
_SCREENSHOT_OPTIONS = ("size", "dark", "view", "replace")
_MIN_SIZE, _MAX_SIZE = 200, 10_000

VIEWS = ("level", "compare", "path")
"""The views that a screenshot can show."""


class WindowOptions(NamedTuple):
    """The options of a start without a command.

    `names` are files and folders to open; with `screenshot`, one of them can be the address of
    a level. `size` is in logical pixels, `view` one of VIEWS. `replace` lets the screenshot
    replace a file. `new_window` opens the files in a new window although another is open.
    """

    names: Sequence[str] = ()
    quit_when_painted: bool = False
    new_window: bool = False
    debug: bool = False
    screenshot: str = ""
    size: tuple[int, int] = _DEFAULT_SIZE
    dark: bool = False
    view: str = VIEWS[0]
    replace: bool = False

    @property
    def may_hand_over(self) -> bool:
        """Whether a window that is already open may open the files instead of a new one."""
        return not (self.new_window or self.quit_when_painted or self.screenshot or self.debug)


def window_options(words: Sequence[str]) -> WindowOptions:
    """The options in these words; wrong ones end the process with status 2."""
    names = [word for word in words if word != _QUIT_WHEN_PAINTED]
    is_quick = len(names) < len(words)
    if not any(name.startswith("-") for name in names):
        return WindowOptions(names, quit_when_painted=is_quick)
    return _parsed(names, quit_when_painted=is_quick)


def _parsed(words: Sequence[str], *, quit_when_painted: bool) -> WindowOptions:
    # argparse is slow to import, and the usual start has no options.
    import argparse

    parser = argparse.ArgumentParser(prog="career-ladder", allow_abbrev=False)
    parser.add_argument("names", nargs="*", metavar="FILE")
    add_window_options(parser)
    found = parser.parse_intermixed_args(words)
    if not found.screenshot:
        for name in _SCREENSHOT_OPTIONS:
            if getattr(found, name) is not parser.get_default(name):
                parser.error(f"--{name} is for --screenshot FILE")
    return WindowOptions(
        names=found.names,
        quit_when_painted=quit_when_painted,
        new_window=found.new_window,
        debug=found.debug,
        screenshot=found.screenshot or "",
        size=found.size,
        dark=found.dark,
        view=found.view,
        replace=found.replace,
    )


def add_window_options(parser: argparse._ActionsContainer) -> None:
    """Declare the options of the window."""
    parser.add_argument("--new-window", action="store_true", help="open a new window")
    parser.add_argument("--debug", action="store_true", help="log more on standard error")
    parser.add_argument("--screenshot", metavar="FILE", help="save a picture of the window as PNG")
    parser.add_argument(
        "--size", metavar="WxH", type=_size, default=_DEFAULT_SIZE, help="size of the screenshot"
    )
    parser.add_argument("--dark", action="store_true", help="dark colors in the screenshot")
    parser.add_argument(
        "--view", choices=VIEWS, default=VIEWS[0], help="the view that the screenshot shows"
    )
    parser.add_argument(
        "--replace", action="store_true", help="replace an existing file with the screenshot"
    )


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if width.isdecimal() and height.isdecimal() and len(text) < 12:
        size = int(width), int(height)
        if all(_MIN_SIZE <= length <= _MAX_SIZE for length in size):
            return size
    message = f"“{text}” is not a size such as 1280x800"
    import argparse

    raise argparse.ArgumentTypeError(message)
