"""`--screenshot`: a picture of the window, painted in memory without a display."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from pathlib import Path

from ladder_app.commands.ladders import load, look_up
from ladder_app.commands.output import Output, may_write, write_output
from ladder_app.documents.export.formats import LADDER, PNG
from ladder_app.domain.address import Group
from ladder_app.domain.model import JobFamily
from ladder_app.exit_status import ExitStatus, first_failure
from ladder_app.files.library import bundled_paths, ladders_in
from ladder_app.files.names import is_growth_file
from ladder_app.preflight.window import why_no_window
from ladder_app.streams import write_message
from ladder_app.window_options import WindowOptions

# They would give the window a scale, font or style of this machine.
_DESKTOP_VARIABLES = (
    "QT_SCREEN_SCALE_FACTORS",
    "QT_FONT_DPI",
    "QT_USE_PHYSICAL_DPI",
    "QT_QPA_PLATFORMTHEME",
    "QT_STYLE_OVERRIDE",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
)


def take_screenshot(options: WindowOptions) -> ExitStatus:
    """Paint the window and save it; returns the exit status."""
    path = Path(options.screenshot)
    files = [Path(name) for name in options.names if _is_file(name)]
    levels = [name for name in options.names if not _is_file(name)]
    refusal = _refusal(path, files, levels)
    if refusal:
        write_message(refusal)
        return ExitStatus.USAGE
    ladders = [file for name in files for file in ladders_in(name)]
    if not may_write([options.screenshot], list(map(str, ladders)), options.replace):
        return ExitStatus.USAGE
    address, status = _address(levels, ladders)
    if levels and not address:
        return first_failure(status, ExitStatus.PROBLEMS)
    _use_no_display()
    reason = why_no_window(os.environ)
    if reason is not None:
        write_message(reason)
        return ExitStatus.UNAVAILABLE
    return first_failure(_write(path, ladders, address, options), status)


def _refusal(path: Path, files: Sequence[Path], levels: Sequence[str]) -> str:
    """Why there is no screenshot of these files and levels; empty if there is one."""
    if path.suffix.lower() not in PNG.suffixes:
        return f"A screenshot is a PNG file: give “{path}” the suffix {PNG.suffix}."
    growth = next(filter(is_growth_file, files), None)
    if growth is not None:
        return f"A screenshot shows ladders, and “{growth}” is a growth file. Omit it."
    return "A screenshot shows one level. Name no other." if len(levels) > 1 else ""


def _is_file(name: str) -> bool:
    # Not Path.exists, which raises for a name that is too long.
    return os.path.exists(name) or Path(name).suffix.lower() in LADDER.suffixes  # noqa: PTH110


def _address(levels: Sequence[str], ladders: Sequence[Path]) -> tuple[str, ExitStatus]:
    """The address of the named level or family, and the status of reading the ladders."""
    families, status = load([str(path) for path in ladders])
    found = look_up(families, levels[0]) if levels else None
    if isinstance(found, JobFamily):
        return Group(found).address, status
    return (found.address if found else ""), status


def _use_no_display() -> None:
    """Let Qt paint in memory at a scale of 1, whatever the desktop of the user."""
    for name in _DESKTOP_VARIABLES:
        os.environ.pop(name, None)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}


def _write(path: Path, ladders: Sequence[Path], address: str, options: WindowOptions) -> ExitStatus:
    # Garbage collection could delete Qt's objects in the wrong thread.
    gc.disable()

    def render() -> bytes:
        from ladder_app.gui.screenshot import Picture, paint_window

        picture = Picture(address, options.size, options.view, is_dark=options.dark)
        return paint_window(bundled_paths(), ladders, picture)

    return write_output(Output(path), render)
