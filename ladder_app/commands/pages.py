"""Documents that a command saves as pages, or prints where no file is named."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ladder_app.commands.output import (
    STANDARD_OUTPUT,
    add_format,
    add_page,
    add_replace,
    requested_output,
    save,
)
from ladder_app.commands.printing import print_documents
from ladder_app.documents.export.documents import Pages
from ladder_app.documents.export.formats import PDF, TEXT, FormatTable, Subject
from ladder_app.exit_status import ExitStatus

if TYPE_CHECKING:
    from ladder_app.documents.blocks import Document


def add_page_options(
    parser: argparse.ArgumentParser,
    subject: Subject[Pages],
    formats: FormatTable,
    *,
    has_json: bool = False,
) -> None:
    """Add the options for how `-o` writes: the paper, the format, and over a file."""
    add_page(parser)
    add_format(parser, subject, formats, PDF, has_json=has_json)
    add_replace(parser)


def is_file_requested(options: argparse.Namespace) -> bool:
    """Whether the options name a file to write; standard output is none."""
    return options.output not in (None, STANDARD_OUTPUT)


def save_pages(
    documents: Sequence[Document],
    subject: Subject[Pages],
    options: argparse.Namespace,
    formats: FormatTable,
) -> ExitStatus:
    """Write documents to the output that the options name."""
    return save(requested_output(options), subject, Pages(documents, options.page), formats)


def write_pages(
    documents: Sequence[Document],
    subject: Subject[Pages],
    options: argparse.Namespace,
    formats: FormatTable,
    max_width: int,
) -> ExitStatus:
    """Write documents to the output that the options name, or print them as text."""
    if options.output:
        return save_pages(documents, subject, options, formats)
    print_documents(documents, TEXT, subject, max_width)
    return ExitStatus.SUCCESS
