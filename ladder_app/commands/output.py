"""Where a command writes: a file, which is never replaced unless requested, or standard output."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct

from ladder_app.commands.format_options import add_format_option
from ladder_app.documents.errors import UserError
from ladder_app.documents.export.atomic_write import SaveError, refuse_folder, save_atomically
from ladder_app.documents.export.formats import FormatTable, OutputFormat, Subject
from ladder_app.documents.export.inputs import is_same_file, refuse_input
from ladder_app.documents.export.save_error import UnknownFormatError
from ladder_app.documents.paper import PAPER_SIZES, paper_of_environment
from ladder_app.exit_status import ExitStatus
from ladder_app.files.library import bundled_paths
from ladder_app.files.problems import escaped
from ladder_app.streams import is_terminal, write_bytes, write_message

STANDARD_OUTPUT = "-"

_Content = TypeVar("_Content")


class Output(Struct, frozen=True):
    """Where a command writes; the suffix of the path names the format."""

    path: Path
    is_standard: bool = False


def add_replace(parser: argparse.ArgumentParser) -> None:
    """Add the option of every command that writes a file."""
    parser.add_argument("--replace", action="store_true", help="replace a file that exists")


def add_output(
    parser: argparse.ArgumentParser,
    subject: Subject[Any],
    formats: FormatTable,
    *,
    is_required: bool = False,
) -> None:
    """Add the option that names the file to write the subject to."""
    kinds = list(formats.suffixes(subject))
    if formats.find_folder(subject):
        kinds.append("FOLDER")
    parser.add_argument(
        "-o",
        "--output",
        required=is_required,
        metavar=f"OUT{'|'.join(kinds)}",
        help="the file to write; its suffix selects the format",
    )


def add_format(
    parser: argparse.ArgumentParser,
    subject: Subject[Any],
    formats: FormatTable,
    default: OutputFormat,
    *,
    has_json: bool = False,
) -> None:
    """Add the option that names the format of `-o -` by a suffix without its dot."""
    where = "the format of standard output, with `-o -`"
    add_format_option(parser, formats.files_of(subject), default, where, has_json=has_json)


def add_page(parser: argparse.ArgumentParser) -> None:
    """Add the option for the page size."""
    parser.add_argument(
        "--page",
        choices=PAPER_SIZES,
        default=paper_of_environment(os.environ),
        help="the page size of a PDF; by default that of the country in LC_PAPER, LC_ALL or LANG",
    )


def requested_output(options: argparse.Namespace) -> Output:
    """Where `-o` writes; `--format` is the suffix of standard output."""
    return output_to(options.output, options.format or options.default_format)


def output_to(name: str, suffix: str) -> Output:
    """Where `-o NAME` writes; the suffix, without its dot, is that of standard output."""
    if name == STANDARD_OUTPUT:
        return Output(Path(f"output.{suffix}"), is_standard=True)
    return Output(Path(name))


def may_write(names: Sequence[str | None], inputs: Sequence[str | None], replace: bool) -> bool:
    """Whether the command may write these files; where it may not, the reason is reported.

    None and standard output are ignored. An input is never replaced, and neither is a ladder
    that comes with the program.
    """
    paths = [Path(name) for name in names if name and name != STANDARD_OUTPUT]
    if not paths:
        return True
    given = [*(Path(name) for name in inputs if name), *bundled_paths()]
    refusal = _same_twice(paths) or _refusal(paths, given, replace)
    if refusal:
        write_message(refusal)
    return not refusal


def _same_twice(paths: Sequence[Path]) -> str:
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
        # Not Path.is_file, which raises for a name that is too long.
        if not replace and os.path.isfile(path):  # noqa: PTH113
            name = escaped(str(path))
            return f"{name} is there already. Write over it with --replace, or choose another name."
    return ""


def save(
    output: Output, subject: Subject[_Content], content: _Content, formats: FormatTable
) -> ExitStatus:
    """Write the content in the format of the output; report a failure and return its status."""

    def render() -> bytes:
        output_format = formats.find(subject, output.path)
        if output.is_standard and output_format.is_binary and is_terminal():
            raise UserError(
                "A terminal cannot show {form}. Send the output to a file or another program.",
                form=output_format.suffix[1:].upper(),
            )
        if losses := output_format.losses_of(content):
            write_message(losses)
        with _qt(is_needed=output_format.needs_qt):
            return output_format.write(subject, content)

    others = [each.name for each in formats.of(subject) if not each.needs_qt]
    return write_output(output, render, without_qt=others)


def write_output(
    output: Output, render: Callable[[], bytes], *, without_qt: Sequence[str] = ()
) -> ExitStatus:
    """Write what `render` returns; report a failure and return its status.

    Where Qt is needed and cannot be imported, the formats `without_qt` are named.
    """
    try:
        if not output.is_standard:
            # A folder is reported before its name is found to have no suffix.
            refuse_folder(output.path)
        data = render()
        if output.is_standard:
            write_bytes(data)
        else:
            save_atomically(output.path, data)
    except ImportError as error:
        from ladder_app.preflight.window import explain_import_error

        remedy = f" {_listed(without_qt)} can be written without it." if without_qt else ""
        write_message(f"{explain_import_error(error)}{remedy}")
        return ExitStatus.UNAVAILABLE
    except UserError as error:
        write_message(error)
        return _status_of(error)
    return ExitStatus.SUCCESS


def _listed(names: Sequence[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def _status_of(error: UserError) -> ExitStatus:
    # Imported late because it takes long, and only after a failure.
    from ladder_app.documents.export.read_back import NotReadableAgainError

    if isinstance(error, NotReadableAgainError):
        return ExitStatus.PROBLEMS
    is_usage = isinstance(error, UnknownFormatError)
    return ExitStatus.USAGE if is_usage else ExitStatus.UNAVAILABLE


@contextmanager
def _qt(*, is_needed: bool) -> Iterator[None]:
    if not is_needed:
        yield
        return
    # Qt draws in memory, so a display is neither needed nor used.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ladder_app.documents.import_hook import import_qt

    import_qt("PySide6.QtGui")
    from PySide6.QtGui import QGuiApplication

    from ladder_app.documents.fonts import require_font

    application = QGuiApplication(sys.argv[:1])
    try:
        require_font()
        yield
    finally:
        del application
