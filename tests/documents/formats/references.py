"""Reference outputs of each writer: whole files that were read once and kept.

`python -m tests.documents.formats.references --write` makes them anew. They lie in
reference/, a folder for each format. Read the difference before you commit it.
"""

from __future__ import annotations

import io
import os
import sys
import textwrap
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from python_calamine import CalamineWorkbook

from ladder_app.documents.blocks import Document, PayChart
from ladder_app.documents.comparison.document import comparison_document
from ladder_app.documents.comparison.sheet import comparison_csv, comparison_xlsx
from ladder_app.documents.formats.html import html
from ladder_app.documents.formats.html_style import STYLE
from ladder_app.documents.formats.markdown import markdown
from ladder_app.documents.formats.plain_text import plain_text
from ladder_app.documents.growth.packet import packet
from ladder_app.documents.growth.sheet import talk_sheet
from ladder_app.documents.level.document import documents_of
from ladder_app.documents.level.options import FULL, LevelOptions
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.path.document import path_document
from ladder_app.documents.pdf.document import write_pdf
from ladder_app.domain.address import Group, Place
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.path.route import find_path
from tests.documents.growth.people import full_person
from tests.documents.sample import short_families

FOLDER = Path(__file__).parent / "reference"

_LOCALIZER = EnglishLocalizer()

Subjects = Mapping[str, Sequence[Document]]


class Format(Struct, frozen=True, kw_only=True):
    """A writer whose outputs are kept; `write` gives the text to keep."""

    suffix: str
    write: Callable[[Sequence[Document]], str]
    names: tuple[str, ...] = (
        "level",
        "summary",
        "family",
        "comparison",
        "path",
        "talk_sheet",
        "filled_talk_sheet",
        "packet",
    )
    is_spaced: bool = True
    """Whether spaces and line breaks are part of the output."""


def subjects() -> Subjects:
    """Levels, a family and its page alone, comparisons of 3 and 2 levels, and a path."""
    families = short_families()
    tools, web = families
    junior, senior, _ = (Place(tools, level) for level in tools.levels)
    columns = [Place(tools, level) for level in tools.levels]
    path = find_path(families, junior, Place(web, web.levels[0]))
    assert path is not None
    person = full_person(senior, "Text {}".format)
    return {
        "level": documents_of([senior], _LOCALIZER, FULL),
        "summary": documents_of([_described(senior)], _LOCALIZER, LevelOptions(name_lines=True)),
        "family": documents_of([tools], _LOCALIZER),
        "overview": documents_of([Group(tools)], _LOCALIZER),
        "comparison": [comparison_document(compare_levels(columns), _LOCALIZER)],
        "short_comparison": [comparison_document(compare_levels(columns[:2]), _LOCALIZER)],
        "path": [path_document(path, _LOCALIZER)],
        "talk_sheet": [talk_sheet(senior, _LOCALIZER)],
        "filled_talk_sheet": [talk_sheet(senior, _LOCALIZER, person)],
        "packet": [packet(senior, person, _LOCALIZER)],
    }


def _described(place: Place) -> Place:
    """The same level in a family that describes the steps of its scale."""
    family = place.family
    scale = tuple(replace(step, description=f"Can do {step.name}.") for step in family.scale)
    return Place(replace(family, scale=scale), place.level)


def _page(documents: Sequence[Document]) -> str:
    return html(documents).replace(STYLE, "…")


def _pdf_text(documents: Sequence[Document]) -> str:
    """What is read back from the pages, without charts: these have pictures of their own."""
    keep_none_alive()
    shown = [
        replace(
            document,
            blocks=tuple(block for block in document.blocks if not isinstance(block, PayChart)),
        )
        for document in documents
    ]
    reader = PdfReader(io.BytesIO(write_pdf(shown)), strict=True)
    pages = ["\n".join(textwrap.wrap(page.extract_text(), 98)) for page in reader.pages]
    return "\n\n".join(pages) + "\n"


def _csv(documents: Sequence[Document]) -> str:
    return comparison_csv(documents[0])


def _cells(documents: Sequence[Document]) -> str:
    """The cells of a workbook as text, a line for each row."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(comparison_xlsx(documents[0])))
    rows = [
        f"{name} {number}: {' | '.join(map(str, row))}"
        for name in book.sheet_names
        for number, row in enumerate(book.get_sheet_by_name(name).to_python(), start=1)
    ]
    return "\n".join(rows) + "\n"


FORMATS = {
    "plain_text": Format(suffix=".txt", write=plain_text),
    "markdown": Format(suffix=".md", write=markdown),
    "html": Format(suffix=".html", write=_page),
    # Where lines break depends on the fonts of the machine: each document is one page.
    "pdf": Format(
        suffix=".txt",
        write=_pdf_text,
        names=("level", "overview", "short_comparison", "path"),
        is_spaced=False,
    ),
    "csv": Format(suffix=".csv", write=_csv, names=("comparison",)),
    "xlsx": Format(suffix=".txt", write=_cells, names=("comparison",)),
}


def path_of(kind: str, name: str) -> Path:
    """The kept file of a format and a subject."""
    return FOLDER / kind / f"{name}{FORMATS[kind].suffix}"


def kept_text(kind: str, name: str) -> str:
    """The output as it was read and kept, with its own line ends."""
    return path_of(kind, name).read_bytes().decode("utf-8")


def write(report: Callable[[str], object]) -> None:
    """Make every kept file anew."""
    documents = subjects()
    for kind, made in FORMATS.items():
        for name in made.names:
            path = path_of(kind, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made.write(documents[name]).encode("utf-8"))
            report(f"{path.relative_to(FOLDER)}: {path.stat().st_size} bytes\n")


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit(__doc__)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    write(sys.stdout.write)
