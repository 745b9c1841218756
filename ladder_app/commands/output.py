"""The file that a command was asked to write, and the exit status that comes of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from ladder_app.commands.ladders import FINE, NO_FILE, USAGE
from ladder_app.documents.saving.render import UnknownFormatError
from ladder_app.documents.saving.save import SaveError, refuse_folder, save_atomically
from ladder_app.streams import tell


def write_output(path: Path, render: Callable[[], bytes], drawn: Collection[str]) -> int:
    """Write what `render` gives; where that fails, say so and return the status it means.

    `drawn` are the endings for which `render` needs Qt.
    """
    try:
        refuse_folder(path)
        with _qt(is_needed=path.suffix.lower() in drawn):
            data = render()
        save_atomically(path, data)
    except ImportError as error:
        from ladder_app.preflight import explain_import_error

        tell(f"career-ladder: {explain_import_error(error)}\n")
        return NO_FILE
    except UnknownFormatError as error:
        tell(f"career-ladder: {error}\n")
        return USAGE
    except SaveError as error:
        tell(f"career-ladder: {error}\n")
        return NO_FILE
    return FINE


def is_in_the_way(name: str | None, may_replace: bool) -> bool:
    """Whether a file stands there that is not to be lost; says so."""
    if not name or may_replace:
        return False
    # Not Path.is_file, which raises for a name that is too long to be any.
    if not os.path.isfile(name):  # noqa: PTH113
        return False
    tell(f"career-ladder: {name} is there already. Write over it with --replace.\n")
    return True


@contextmanager
def _qt(*, is_needed: bool) -> Iterator[None]:
    if not is_needed:
        yield
        return
    # It is drawn in memory: no display is wanted, and none is asked for.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    try:
        yield
    finally:
        del application
