"""`compare`: two to six levels side by side, on the terminal or as a file."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ladder_app.commands.examples import help_of
from ladder_app.commands.ladders import (
    NO_FILE,
    USAGE,
    add_files,
    html_for_output,
    load,
    look_up_level,
    write_json,
)
from ladder_app.commands.output import (
    STANDARD_OUTPUT,
    add_replace,
    may_write,
    output_to,
    write_output,
)
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.streams import tell, write

if TYPE_CHECKING:
    from ladder_app.commands import Commands
    from ladder_app.documents.blocks import Document

FORMATS = ("text", "markdown", "html", "json", "csv", "pdf", "xlsx")
_AS_BYTES = ("pdf", "xlsx")
_MIN, _MAX = 2, 6
_WIDEST = 200

_NOTES = """\
Each level is compared with the one before it, or with --base.
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "compare",
        help="two to six levels side by side",
        description="Compare two to six levels, also of different families.",
        **help_of("compare", _NOTES),
    )
    parser.add_argument("levels", nargs="+", metavar="LEVEL", help="such as web-developer/junior")
    parser.add_argument(
        "--only-differences", action="store_true", help="hide what is the same at every level"
    )
    parser.add_argument("--base", metavar="LEVEL", help="compare the others with this one")
    parser.add_argument("--format", choices=FORMATS, default="text", help="of standard output")
    parser.add_argument("-o", "--output", metavar="OUT.pdf|.html|.md|.txt|.csv|.xlsx")
    parser.add_argument(
        "--page", choices=("A4", "Letter"), default="A4", help="the PDF's page size"
    )
    add_replace(parser)
    add_files(parser)
    parser.set_defaults(run=run, list_of="levels")


def run(options: argparse.Namespace) -> int:
    """Print the comparison, or write it to a file."""
    if not may_write([options.output], options.file, options.replace):
        return USAGE
    families, status = load(options.file)
    found = [look_up_level(families, name) for name in options.levels]
    columns = [place for place in found if place is not None]
    if len(columns) < len(found):
        return NO_FILE if status == NO_FILE else USAGE
    refusal = _refusal(columns, options.base)
    if refusal:
        tell(f"career-ladder: {refusal}\n")
        return USAGE
    base = [place.address for place in columns].index(options.base) if options.base else None
    return _give(columns, base, options) or status


def _refusal(columns: Sequence[Place], base: str | None) -> str:
    if not _MIN <= len(columns) <= _MAX:
        return f"give two to six levels to compare; these are {len(columns)}."
    addresses = [place.address for place in columns]
    if len(set(addresses)) < len(addresses):
        return "a level is given twice. Give each level once."
    if base and base not in [place.address for place in columns]:
        return f"the base “{base}” is not one of the levels to compare. Name one of them."
    return ""


def _give(columns: Sequence[Place], base: int | None, options: argparse.Namespace) -> int:
    # Imported late: the other commands need none of it.
    from ladder_app.documents.comparison.document import comparison_document
    from ladder_app.domain.compare.levels import compare_levels
    from ladder_app.domain.compare.options import ComparisonOptions

    comparison = compare_levels(columns, base)
    is_standard = options.output in (None, STANDARD_OUTPUT)
    if options.format == "json" and is_standard:
        from ladder_app.commands.compare_json import described

        write_json(described(comparison, differences_only=options.only_differences))
        return 0
    document = comparison_document(
        comparison,
        EnglishLocalizer(),
        choice=ComparisonOptions(only_differences=options.only_differences),
    )
    if not is_standard or options.format in _AS_BYTES:
        return _save(document, options)
    write(_rendered(document, options.format))
    return 0


def _rendered(document: Document, form: str) -> str:
    if form == "markdown":
        from ladder_app.documents.formats.markdown import markdown

        return markdown([document])
    if form == "html":
        from ladder_app.documents.formats.html import html

        return html_for_output(html([document]))
    if form == "csv":
        from ladder_app.documents.comparison.sheet import comparison_csv

        return comparison_csv(document)
    from ladder_app.documents.formats.plain_text import plain_text

    return plain_text([document], min(shutil.get_terminal_size().columns, _WIDEST))


def _save(document: Document, options: argparse.Namespace) -> int:
    from ladder_app.documents.export.comparison import render_comparison

    output = output_to(options.output or STANDARD_OUTPUT, options.format)
    return write_output(output, lambda: render_comparison(document, output.path, options.page))
