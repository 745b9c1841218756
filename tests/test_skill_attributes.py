"""Every text of a required skill is read, written, found and shown: none is forgotten anywhere."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from ladder_app.cli import main
from ladder_app.documents.comparison.document import comparison_document
from ladder_app.documents.comparison.sheet import comparison_csv
from ladder_app.documents.formats.html import html
from ladder_app.documents.formats.markdown import markdown
from ladder_app.documents.formats.plain_text import plain_text
from ladder_app.documents.level.document import level_document
from ladder_app.documents.level.options import FULL
from ladder_app.documents.level.page import compose_level
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.path.document import path_document
from ladder_app.documents.pdf.document import write_pdf
from ladder_app.documents.words.found import found_sentence
from ladder_app.documents.words.imports import meaning_name
from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.find.query import read_query
from ladder_app.domain.find.search import SearchIndex
from ladder_app.domain.model import JobFamily, SkillDetail
from ladder_app.domain.path.route import find_path
from ladder_app.domain.summary import summarize
from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.draft import draft
from ladder_app.files.tables.read_table import parse_table
from ladder_app.files.tables.understand import likeliest_sheet, understand
from ladder_app.files.tables.write_table import csv_table, workbook
from ladder_app.files.write_ladder import ladder_json, ladder_text
from ladder_app.gui.panes.rows import SkillRow, skill_rows
from tests.squeezed import squeezed

LOCALIZER = EnglishLocalizer()
DETAILS = {detail: f"Proves {detail.value} beyond doubt" for detail in SkillDetail}
LADDER = f"""\
id: tester
name: Tester
scale: [{{name: Some}}, {{name: Much}}]
skills:
  - {{id: code, name: Code review, kind: hard}}
levels:
  - {{name: Junior, skills: {{code: some}}}}
  - name: Lead
    skills:
      code:
        proficiency: much
{"".join(f"        {detail.value}: {text}{chr(10)}" for detail, text in DETAILS.items())}"""


@pytest.fixture
def family() -> JobFamily:
    return parsed(LADDER)


def parsed(text: str) -> JobFamily:
    read = parse_ladder(text.encode(), "x.ladder.yaml")
    assert read.family, read.problems
    return read.family


def details_of(family: JobFamily) -> list[dict[SkillDetail, str]]:
    return [needed.details for level in family.levels for needed in level.skills]


def test_of_a_ladder_file(family: JobFamily) -> None:
    assert details_of(family) == [{}, DETAILS]
    assert parsed(ladder_text(family)) == family
    assert parsed(ladder_json(family)) == family


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_of_a_list(family: JobFamily, suffix: str) -> None:
    data = csv_table(family) if suffix == "csv" else workbook(family)
    sheet = likeliest_sheet(parse_table(data, f"x.{suffix}").sheets)
    made = draft(sheet, understand(sheet))
    assert made.family
    assert made.skipped == ()
    assert details_of(made.family) == [{}, DETAILS]
    assert all(meaning_name(meaning, LOCALIZER) for meaning in Meaning)


@pytest.mark.parametrize("text", DETAILS.values())
def test_of_a_search(family: JobFamily, text: str) -> None:
    found = SearchIndex([family]).find(read_query(f'"{text}"'))
    assert [match.text for match in found.matches()] == [text]
    assert found_sentence(found, LOCALIZER).startswith("1 match in 1 level: 1 ")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", DETAILS.values())
def test_of_every_document(family: JobFamily, text: str) -> None:
    junior, lead = family.levels
    compared = comparison_document(
        compare_levels([Place(family, junior), Place(family, lead)]), LOCALIZER
    )
    path = find_path([family], Place(family, junior), Place(family, lead))
    assert path
    documents = (
        level_document(summarize(family, lead), LOCALIZER, FULL),
        compared,
        path_document(path, LOCALIZER),
    )
    for document in documents:
        for write in (html, markdown, plain_text):
            assert squeezed(text) in squeezed(write([document]))
        pages = PdfReader(io.BytesIO(write_pdf([document]))).pages
        assert squeezed(text) in squeezed("".join(page.extract_text() for page in pages))
    assert text in comparison_csv(compared)


@pytest.mark.parametrize("text", DETAILS.values())
def test_of_the_window(family: JobFamily, text: str) -> None:
    page = compose_level(summarize(family, family.levels[1]), LOCALIZER)
    (row,) = (row for row in skill_rows(page, LOCALIZER) if isinstance(row, SkillRow))
    assert any(text in line for line in row.texts)
    assert text in row.plain


def test_of_the_commands(
    family: JobFamily, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "tester.ladder.yaml"
    path.write_text(ladder_text(family), encoding="utf-8")
    expected = {detail.value: text for detail, text in DETAILS.items()}
    assert main(["search", "--skill", "code", "--json", "--file", str(path)]) == 0
    assert expected.items() <= json.loads(capsys.readouterr().out)[1].items()
    levels = ("tester/junior", "tester/lead")
    assert main(["compare", *levels, "--format", "json", "--file", str(path)]) == 0
    (skill,) = json.loads(capsys.readouterr().out)["hard_skills"]
    assert expected.items() <= skill["cells"][1].items()
