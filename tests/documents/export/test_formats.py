"""The table of output formats, and what is derived from it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ladder_app.cli import main
from ladder_app.documents.comparison.document import comparison_document
from ladder_app.documents.export.documents import Pages
from ladder_app.documents.export.family import FamilyData
from ladder_app.documents.export.formats import (
    COMPARISON,
    CSV_MATRIX,
    DOCUMENTS,
    FAMILY,
    FORMATS,
    PATH,
    PATH_MAP,
    PAY_CHART,
    FormatTable,
    OutputFormat,
    Subject,
)
from ladder_app.documents.export.path_map import MapPicture
from ladder_app.documents.export.pay import PayPicture
from ladder_app.documents.export.save_error import UnknownFormatError
from ladder_app.documents.level.document import family_documents
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.map.data import MapView
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import table_for
from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.model import JobFamily
from ladder_app.domain.path.map import path_map
from ladder_app.files.library import bundled_ladders
from ladder_app.gui.dialogs.file_kinds import file_kinds
from ladder_app.gui.dialogs.save_dialog import named_file

ROOT = Path(__file__).parents[3]
SUBJECTS: tuple[Subject[Any], ...] = (
    DOCUMENTS,
    COMPARISON,
    PATH,
    PATH_MAP,
    PAY_CHART,
    FAMILY,
)
Printed = pytest.CaptureFixture[str]


def write_rst(content: Pages) -> bytes:
    title = content.documents[0].title
    return f"{title}\n{'=' * len(title)}\n".encode()


RST = OutputFormat("reStructuredText", (".rst",), {DOCUMENTS: write_rst})


@pytest.fixture
def with_rst() -> Iterator[FormatTable]:
    before = tuple(FORMATS)
    yield FormatTable([*FORMATS, RST])
    assert tuple(FORMATS) == before, "the program's own table is unchanged"


def test_a_command_saves_a_level_in_an_added_format(with_rst: FormatTable, tmp_path: Path) -> None:
    path = tmp_path / "senior.rst"
    words = ["print", "backend-developer/senior", "-o", str(path)]
    assert main(words, formats=with_rst) == 0
    title = "Senior Back-end Developer"
    assert path.read_text(encoding="utf-8") == f"{title}\n{'=' * len(title)}\n"
    assert main([*words, "--replace"]) == 2, "without the entry the suffix is unknown"


def test_a_command_prints_an_added_format(with_rst: FormatTable, capsys: Printed) -> None:
    words = ["show", "backend-developer/senior", "--format", "rst"]
    assert main(words, formats=with_rst) == 0
    assert capsys.readouterr().out.startswith("Senior Back-end Developer\n====")


def test_help_and_refusals_name_an_added_format(with_rst: FormatTable, capsys: Printed) -> None:
    assert main(["print", "--help"], formats=with_rst) == 0
    shown = capsys.readouterr().out
    assert "OUT.pdf|.html|.md|.txt|.rst" in shown
    assert "{pdf,html,md,txt,rst}" in shown
    words = ["print", "backend-developer/senior", "-o", "x.doc"]
    assert main(words, formats=with_rst) == 2
    assert "End the name in one of .pdf, .html, .md, .txt, .rst." in capsys.readouterr().err


def test_the_save_dialog_lists_an_added_format(with_rst: FormatTable) -> None:
    kinds = file_kinds(DOCUMENTS, with_rst)
    assert [kind.filter for kind in kinds][-1] == "reStructuredText (*.rst)"
    path, kind = named_file(Path("senior.rst"), next(iter(kinds)), tuple(kinds))
    assert (path.name, kinds[kind]) == ("senior.rst", RST)


def test_the_save_dialogs_list_the_formats_of_their_subjects() -> None:
    filters = {subject: [kind.filter for kind in file_kinds(subject)] for subject in SUBJECTS}
    pages = ["PDF (*.pdf)", "HTML (*.html)", "Markdown (*.md)", "Text (*.txt)"]
    assert filters[DOCUMENTS] == pages
    assert filters[COMPARISON] == [*pages, "CSV (*.csv)", "XLSX (*.xlsx)"]
    assert filters[PATH_MAP] == ["SVG (*.svg)", "PDF (*.pdf)", "PNG (*.png)"]
    assert filters[FAMILY] == [
        "Spreadsheet (*.xlsx)",
        "CSV, one row each (*.csv)",
        "CSV, levels across (*.csv)",
        "Ladder (*.ladder.yaml)",
        "JSON (*.json)",
        "Folder of linked pages (*)",
    ]


def bundled_family() -> JobFamily:
    return next(file.family for file in bundled_ladders() if file.family)


def content_of(subject: Subject[Any], family: JobFamily) -> object:
    localizer = EnglishLocalizer()
    columns = [Place(family, level) for level in family.levels]
    request = PayRequest(family=family)
    contents: dict[Subject[Any], object] = {
        DOCUMENTS: Pages(family_documents(family, localizer)),
        COMPARISON: Pages([comparison_document(compare_levels(columns), localizer)]),
        PATH: Pages(family_documents(family, localizer)),
        PATH_MAP: MapPicture(path_map(family), MapView(), localizer),
        PAY_CHART: PayPicture([request], [table_for(request)], localizer),
        FAMILY: FamilyData(family, localizer),
    }
    return contents[subject]


@pytest.mark.parametrize(
    ("subject", "output_format"),
    [(subject, each) for subject in SUBJECTS for each in FORMATS.of(subject)],
)
def test_each_writer_writes_what_its_entry_promises(
    subject: Subject[Any], output_format: OutputFormat, qtbot: QtBot
) -> None:
    del qtbot  # PDF and PNG need an application.
    content = content_of(subject, bundled_family())
    if output_format.is_folder:
        assert all(output_format.write_folder(subject, content).values())
        return
    data = output_format.write(subject, content)
    assert data
    if not output_format.is_binary:
        assert data.decode()


def test_a_format_can_be_preferred_to_others_with_its_suffix() -> None:
    path = Path("x.CSV")
    assert FORMATS.find(FAMILY, path) is not CSV_MATRIX
    assert FORMATS.preferring(CSV_MATRIX).find(FAMILY, path) is CSV_MATRIX


def test_a_suffix_of_another_subject_is_refused_with_those_of_this_one() -> None:
    with pytest.raises(UnknownFormatError, match=r"End the name in one of \.svg, \.pdf, \.png\."):
        FORMATS.find(PATH_MAP, Path("x.md"))
    with pytest.raises(UnknownFormatError):
        FORMATS.find(FAMILY, Path("folder"))


@pytest.mark.parametrize("folder", ["commands", "documents/export", "gui/export", "gui/views"])
def test_no_other_module_names_a_suffix_of_an_output(folder: str) -> None:
    suffixes = {suffix for each in FORMATS for suffix in each.suffixes}
    for path in (ROOT / "ladder_app" / folder).rglob("*.py"):
        if path.name == "formats.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert node.value not in suffixes, f"{path}:{node.lineno}"
