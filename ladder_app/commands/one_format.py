"""Refuses options that name two formats for one output, of which one would be ignored."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ladder_app.commands.format_options import JSON_NAME, is_json
from ladder_app.commands.output import STANDARD_OUTPUT
from ladder_app.documents.export.formats import FormatTable, Subject
from ladder_app.documents.export.save_error import UnknownFormatError
from ladder_app.files.problems import escaped
from ladder_app.streams import write_message


def is_one_format(
    options: argparse.Namespace,
    subject: Subject[Any],
    formats: FormatTable,
    *,
    is_printed: bool = False,
) -> bool:
    """Whether `--format` and `-o` agree; where they do not, that is reported.

    `--format` is None where it was not given. It `is_printed` by a command that does without
    `-o -` for that.
    """
    refusal = _refusal(options, subject, formats)
    is_unused = options.format and options.output is None and not is_json(options)
    if not refusal and is_unused and not is_printed:
        refusal = f"--format {options.format} is for standard output. Add `-o -`, or leave it out."
    if refusal:
        write_message(refusal)
    return not refusal


def _refusal(options: argparse.Namespace, subject: Subject[Any], formats: FormatTable) -> str:
    name, form = options.output, options.format
    is_file = name not in (None, STANDARD_OUTPUT)
    if form is None:
        return ""
    if is_json(options) and is_file and JSON_NAME not in _suffixes(subject, formats):
        return f"JSON is printed, and -o writes {escaped(name)}. Leave out one of them."
    if is_file and not _is_format_of(form, Path(name), subject, formats):
        return (
            f"--format {form} is for standard output, and -o writes {escaped(name)}. Leave out"
            " --format, or write a name with that suffix."
        )
    return ""


def _suffixes(subject: Subject[Any], formats: FormatTable) -> list[str]:
    return [suffix[1:] for suffix in formats.suffixes(subject)]


def _is_format_of(form: str, path: Path, subject: Subject[Any], formats: FormatTable) -> bool:
    """Whether a file has this format. An unknown suffix is reported later."""
    try:
        found = formats.find(subject, path)
    except UnknownFormatError:
        return bool(path.suffix)
    return form in (found.long_name, found.suffix[1:])
