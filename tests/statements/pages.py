"""The pages that a reader sees of the bundled ladders, each read once."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext, redirect_stderr, redirect_stdout
from enum import Enum
from pathlib import Path
from unittest.mock import patch

from pypdf import PdfReader

from ladder_app.cli import main
from tests.statements.ladders import item_texts
from tests.statements.lines import Line, html_lines, json_lines, markdown_lines, text_lines
from tests.statements.window import WindowReader


class Face(Enum):
    """A place where levels are shown; those of one level show the last that is given."""

    WINDOW = "window"
    FAMILY_PAGE = "family-page"
    COMPARE_VIEW = "compare-view"
    PATH_VIEW = "path-view"
    CALCULATIONS = "calculations"
    PRINT = "print"
    PRINT_FULL = "print-full"
    PRINT_FAMILY = "print-family"
    PRINT_COMPARISON = "print-comparison"
    PRINT_PATH = "print-path"
    SHOW = "show"
    SHOW_FAMILY = "show-family"
    MARKDOWN = "markdown"
    HTML = "html"
    COMPARE = "compare"
    COMPARE_TEXT = "compare-text"
    COMPARE_JSON = "compare-json"
    PATH = "path"
    PATH_JSON = "path-json"
    LIST = "list"
    SALARY = "salary"
    SALARY_JSON = "salary-json"


_COMMANDS: Mapping[Face, str] = {
    Face.PRINT: "print {last} -o {file}",
    Face.PRINT_FULL: "print {last} --full -o {file}",
    Face.PRINT_FAMILY: "print {family} -o {file}",
    Face.PRINT_COMPARISON: "compare {all} -o {file}",
    Face.PRINT_PATH: "path {first} {last} -o {file}",
    Face.SHOW: "show {last}",
    Face.SHOW_FAMILY: "show {family}",
    Face.MARKDOWN: "show {last} --full --format markdown",
    Face.HTML: "show {last} --full --format html",
    Face.COMPARE: "compare {all} --format markdown",
    Face.COMPARE_TEXT: "compare {all}",
    Face.COMPARE_JSON: "compare {all} --format json",
    Face.PATH: "path {first} {last} -o - --format md",
    Face.PATH_JSON: "path {first} {last} --json",
    Face.LIST: "list",
    Face.SALARY: "salary {family} --mine {amount}",
    Face.SALARY_JSON: "salary {family} --mine {amount} --json",
}
_MARKDOWN = (Face.MARKDOWN, Face.COMPARE, Face.PATH)
_JSON = (Face.COMPARE_JSON, Face.PATH_JSON, Face.SALARY_JSON)
DEFAULT_SALARY = 105_000


class Pages:
    """Reads each page when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._reader: WindowReader | None = None
        self._known: dict[tuple[Face, tuple[str, ...], int], list[Line]] = {}

    def close(self) -> None:
        if self._reader is not None:
            self._reader.close()

    def read(
        self, face: Face, addresses: Sequence[str], salary: int = DEFAULT_SALARY
    ) -> list[Line]:
        """The lines of the page for these levels."""
        key = face, tuple(addresses), salary
        if key not in self._known:
            view = self._views.get(face)
            if view:
                self._known[key] = view(self._window, addresses)
            else:
                self._known[key] = list(self._output(face, addresses, salary))
        return self._known[key]

    _views: Mapping[Face, Callable[[WindowReader, Sequence[str]], list[Line]]] = {
        Face.WINDOW: WindowReader.level,
        Face.FAMILY_PAGE: WindowReader.family,
        Face.COMPARE_VIEW: WindowReader.compare,
        Face.PATH_VIEW: WindowReader.path,
        Face.CALCULATIONS: WindowReader.calculations,
    }

    @property
    def _window(self) -> WindowReader:
        if self._reader is None:
            self._reader = WindowReader(self._folder)
        return self._reader

    def _output(self, face: Face, addresses: Sequence[str], salary: int) -> Iterator[Line]:
        file = self._folder / f"{len(self._known)}.pdf"
        values = {
            "first": addresses[0],
            "last": addresses[-1],
            "family": addresses[-1].partition("/")[0],
            "file": str(file),
            "amount": str(salary),
        }
        words: list[str] = []
        for word in _COMMANDS[face].split():
            words += addresses if word == "{all}" else [word.format(**values)]
        text = output_of(words)
        if file.exists():
            text = "\n".join(page.extract_text() for page in PdfReader(file).pages)
        yield from _read(face, text, addresses)


def _read(face: Face, text: str, addresses: Sequence[str]) -> Iterator[Line]:
    if face in _MARKDOWN:
        yield from markdown_lines(text)
    elif face in _JSON:
        yield from json_lines(json.loads(text))
    elif face is Face.HTML:
        yield from html_lines(text)
    else:
        ids = dict.fromkeys(address.partition("/")[0] for address in addresses)
        yield from text_lines(text, [item for family in ids for item in item_texts(family)])


def output_of(words: Sequence[str]) -> str:
    """What the program writes to standard output when it is started with these words."""
    out, errors = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
    # The test's own application draws the PDF.
    has_qt = patch("ladder_app.commands.output._qt", lambda **_: nullcontext())
    with redirect_stdout(out), redirect_stderr(errors), has_qt:
        status = main(words)
    assert status == 0, errors.getvalue()
    out.seek(0)
    return out.read()
