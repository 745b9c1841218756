"""The output formats as the kinds of files in a save dialog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ladder_app.documents.export.formats import FORMATS, FormatTable, OutputFormat, Subject
from ladder_app.gui.dialogs.save_dialog import FileKind


def file_kinds(
    subject: Subject[Any], formats: FormatTable = FORMATS
) -> Mapping[FileKind, OutputFormat]:
    """The formats that can hold the subject by their lines in a save dialog."""
    return {file_kind(each): each for each in formats.of(subject)}


def file_kind(output_format: OutputFormat) -> FileKind:
    """The format as a line in a save dialog."""
    proposed = output_format.proposed_suffix or output_format.suffix
    others = tuple(suffix for suffix in output_format.suffixes if suffix != proposed)
    return FileKind(output_format.name, proposed, others)
