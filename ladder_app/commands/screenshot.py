"""`--screenshot`: the window as a PNG file, painted in memory without a display."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from pathlib import Path

from ladder_app.commands.ladders import FINE, NO_FILE, PROBLEMS, USAGE, load, look_up_level
from ladder_app.commands.output import is_in_the_way
from ladder_app.documents.said import SaidError
from ladder_app.documents.saving.save import refuse_folder, save_atomically
from ladder_app.files.library import bundled_paths, ladders_in
from ladder_app.preflight import explain_import_error, why_no_window
from ladder_app.streams import tell
from ladder_app.window_options import WindowOptions

_SUFFIX = ".png"
_FILE_SUFFIXES = {".yaml", ".yml"}
# What would give the window another scale, font or style than any other machine gives it.
_OF_THE_DESKTOP = (
    "QT_SCREEN_SCALE_FACTORS",
    "QT_FONT_DPI",
    "QT_USE_PHYSICAL_DPI",
    "QT_QPA_PLATFORMTHEME",
    "QT_STYLE_OVERRIDE",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
)


def take_screenshot(options: WindowOptions) -> int:
    """Paint the window and save it; returns the exit status."""
    path = Path(options.screenshot)
    if path.suffix.lower() != _SUFFIX:
        tell(f"career-ladder: A screenshot is a PNG file: give “{path}” the ending {_SUFFIX}.\n")
        return USAGE
    files = [Path(name) for name in options.names if _is_file(name)]
    levels = [name for name in options.names if not _is_file(name)]
    if len(levels) > 1:
        tell("career-ladder: A screenshot shows one level. Name no other.\n")
        return USAGE
    ladders = [file for name in files for file in ladders_in(name)]
    if _is_input(path, ladders) or is_in_the_way(options.screenshot, options.replace):
        return USAGE
    address, status = _address(levels, ladders)
    if levels and not address:
        return status or PROBLEMS
    _use_no_display()
    reason = why_no_window(os.environ)
    if reason is not None:
        tell(f"career-ladder: {reason}\n")
        return NO_FILE
    return _write(path, ladders, address, options) or status


def _is_file(name: str) -> bool:
    # Not Path.exists, which raises for a name that is too long to be any.
    return os.path.exists(name) or Path(name).suffix.lower() in _FILE_SUFFIXES  # noqa: PTH110


def _is_input(path: Path, ladders: Sequence[Path]) -> bool:
    """Whether one of the ladder files would be lost; says so."""
    if not any(os.path.realpath(path) == os.path.realpath(ladder) for ladder in ladders):
        return False
    tell(f"career-ladder: {path} is a ladder that the screenshot shows. Choose another name.\n")
    return True


def _address(levels: Sequence[str], ladders: Sequence[Path]) -> tuple[str, int]:
    """The address of the level that is named, and the exit status of reading the ladders."""
    families, status = load([str(path) for path in ladders])
    place = look_up_level(families, levels[0]) if levels else None
    return (place.address if place else ""), status


def _use_no_display() -> None:
    """Have Qt paint in memory, one point a pixel, whatever the desktop of the user."""
    for name in _OF_THE_DESKTOP:
        os.environ.pop(name, None)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}


def _write(path: Path, ladders: Sequence[Path], address: str, options: WindowOptions) -> int:
    # Qt's objects may not be deleted by whichever thread looks for cycles.
    gc.disable()
    try:
        refuse_folder(path)
        from ladder_app.gui.screenshot import Picture, paint_window

        picture = Picture(address, options.size, options.view, is_dark=options.dark)
        save_atomically(path, paint_window(bundled_paths(), ladders, picture))
    except ImportError as error:
        tell(f"career-ladder: {explain_import_error(error)}\n")
        return NO_FILE
    except SaidError as error:
        tell(f"career-ladder: {error}\n")
        return NO_FILE
    return FINE
