"""What a command writes: a file, which is never lost unasked, or standard output."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from ladder_app.commands.ladders import FINE, NO_FILE, PROBLEMS, USAGE
from ladder_app.documents.errors import UserError
from ladder_app.documents.export.atomic_write import SaveError, refuse_folder, save_atomically
from ladder_app.documents.export.documents import UnknownFormatError
from ladder_app.documents.export.inputs import is_same_file, refuse_input
from ladder_app.documents.export.read_back import NotReadableAgainError
from ladder_app.files.library import bundled_paths
from ladder_app.files.problems import escaped
from ladder_app.streams import is_terminal, tell, write_bytes

STANDARD_OUTPUT = "-"

_DRAWN = (".pdf", ".png")
_BINARY = (".pdf", ".png", ".xlsx")


class Output(Struct, frozen=True):
    """Where a command writes; the suffix of the path names the format."""

    path: Path
    is_standard: bool = False


def add_replace(parser: argparse.ArgumentParser) -> None:
    """Add the option that every command has that writes a file."""
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")


def add_format(parser: argparse.ArgumentParser, formats: Sequence[str]) -> None:
    """Add the option that names the format of standard output; the first is the usual one."""
    parser.add_argument(
        "--format",
        choices=formats,
        default=formats[0],
        help=f"of standard output, by `-o -`; else {formats[0]}",
    )


def output_to(name: str, form: str) -> Output:
    """Where `-o NAME` writes; `form` is the format of standard output."""
    if name == STANDARD_OUTPUT:
        return Output(Path(f"output.{form}"), is_standard=True)
    return Output(Path(name))


def may_write(names: Sequence[str | None], inputs: Sequence[str | None], replace: bool) -> bool:
    """Whether the command may write these files without losing one; tells where it may not.

    A name that is None or standard output is passed over. An input is never written over, and
    neither is a ladder that comes with the program.
    """
    paths = [Path(name) for name in names if name and name != STANDARD_OUTPUT]
    if not paths:
        return True
    given = [*(Path(name) for name in inputs if name), *bundled_paths()]
    refusal = _twice(paths) or _refusal(paths, given, replace)
    if refusal:
        tell(f"career-ladder: {refusal}\n")
    return not refusal


def _twice(paths: Sequence[Path]) -> str:
    for number, path in enumerate(paths):
        if any(is_same_file(path, other) for other in paths[:number]):
            return f"{escaped(str(path))} is named for two outputs. Give each a name of its own."
    return ""


def _refusal(paths: Sequence[Path], inputs: Sequence[Path], replace: bool) -> str:
    for path in paths:
        try:
            refuse_input(path, inputs)
        except SaveError as error:
            return str(error)
        # Not Path.is_file, which raises for a name that is too long to be any.
        if not replace and os.path.isfile(path):  # noqa: PTH113
            name = escaped(str(path))
            return f"{name} is there already. Write over it with --replace, or choose another name."
    return ""


def write_output(output: Output, render: Callable[[], bytes]) -> int:
    """Write what `render` gives; where that fails, say so and return the status it means."""
    try:
        _refuse_place(output)
        with _qt(is_needed=output.path.suffix.lower() in _DRAWN):
            data = render()
        if output.is_standard:
            write_bytes(data)
        else:
            save_atomically(output.path, data)
    except ImportError as error:
        from ladder_app.preflight import explain_import_error

        tell(f"career-ladder: {explain_import_error(error)}\n")
        return NO_FILE
    except UserError as error:
        tell(f"career-ladder: {error}\n")
        return _status_of(error)
    return FINE


def _status_of(error: UserError) -> int:
    if isinstance(error, NotReadableAgainError):
        return PROBLEMS
    return USAGE if isinstance(error, UnknownFormatError) else NO_FILE


def _refuse_place(output: Output) -> None:
    """Refuse what cannot be written there, before the work is done."""
    if not output.is_standard:
        refuse_folder(output.path)
    elif output.path.suffix in _BINARY and is_terminal():
        raise UserError(
            "A terminal cannot show {form}. Send the output to a file or another program.",
            form=output.path.suffix[1:].upper(),
        )


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
