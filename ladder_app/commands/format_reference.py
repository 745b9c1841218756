"""`format`: the reference of the ladder file format."""

from __future__ import annotations

import argparse

from ladder_app.documents.export.formats import FormatTable
from ladder_app.exit_status import ExitStatus
from ladder_app.files.reference import reference_text
from ladder_app.streams import write


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    """Declare that the command has no arguments."""
    parser.set_defaults(run=_run)


def _run(_options: argparse.Namespace) -> ExitStatus:
    write(reference_text())
    return ExitStatus.SUCCESS
