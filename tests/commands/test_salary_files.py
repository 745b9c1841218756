"""`salary -o`: the comparison as a picture, a page or a table of numbers."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.pay.sheet import pay_csv
from ladder_app.domain.model import JobFamily, Level, Track
from ladder_app.domain.pay.table import pay_table

ROOT = Path(__file__).parents[2]


def salary(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), "salary", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)


def test_svg_says_every_range_and_the_salary(tmp_path: Path) -> None:
    path = tmp_path / "pay.svg"
    done = salary("backend-developer", "--mine", "105000", "--market", "-o", str(path))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    sentence = path.read_text(encoding="utf-8")
    for text in ("$55,000 – $85,000", "$90,000 – $180,000+", "your salary: $105,000", "$135,980"):
        assert f">{text}</text>" in sentence
    remark = "Covers all levels of the occupation in the United States."
    assert remark in " ".join(re.sub("<[^>]*>", " ", sentence).split())


def test_an_svg_file_is_one_element_that_simple_viewers_draw_too(tmp_path: Path) -> None:
    path = tmp_path / "pay.svg"
    salary("backend-developer", "-o", str(path))
    text = path.read_text(encoding="utf-8")
    assert text.count("<svg ") == text.count("</svg>") == 1
    assert text.index("<title>") < text.index("<rect ")


def test_csv_holds_the_worked_figures_as_numbers(tmp_path: Path) -> None:
    path = tmp_path / "pay.csv"
    salary("backend-developer", "--mine", "105000", "-o", str(path))
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    figures = {row["Level"]: row for row in rows}
    assert float(figures["Junior"]["Range spread"]) == pytest.approx(0.545, abs=0.001)
    assert float(figures["Middle"]["Overlap"]) == 0.125
    assert float(figures["Senior"]["Progression"]) == 0.35
    assert float(figures["Senior"]["Compa-ratio"]) == pytest.approx(0.778, abs=0.001)
    assert figures["Senior"]["Open top"] == "yes"


def test_pdf_is_text_and_png_a_picture(tmp_path: Path) -> None:
    pdf, png = tmp_path / "pay.pdf", tmp_path / "pay.png"
    assert salary("backend-developer", "-o", str(pdf)).returncode == 0
    assert salary("backend-developer", "-o", str(png)).returncode == 0
    text = "".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert "$80,000 – $120,000" in text
    assert "Salary comparison" in text
    for figure in ("54.5%", "+42.9%", "$135,000", "100%*"):
        assert figure in text.replace("\N{NO-BREAK SPACE}", " ")
    assert "your salary" not in text
    assert png.read_bytes().startswith(b"\x89PNG")


def test_the_foot_of_the_pdf_names_the_sources_of_all_that_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "pay.pdf"
    for words, has_market in (((), False), (("--market",), True)):
        assert salary("backend-developer", *words, "--replace", "-o", str(path)).returncode == 0
        foot = (
            PdfReader(path).pages[0].extract_text().replace("\t", " ").rpartition("Page 1 of 1")[2]
        )
        assert "Sources: Back-end Developer: Responsibilities" in foot
        assert ("U.S. Bureau of Labor Statistics" in foot) is has_market


def test_the_salary_is_in_no_file_that_it_was_not_asked_into(tmp_path: Path) -> None:
    path = tmp_path / "pay.svg"
    salary("backend-developer", "-o", str(path))
    assert "your salary" not in path.read_text(encoding="utf-8")


def test_families_stand_side_by_side_on_one_axis(tmp_path: Path) -> None:
    path = tmp_path / "pay.svg"
    salary("backend-developer", "web-developer", "-o", str(path))
    text = path.read_text(encoding="utf-8")
    assert text.count(">not published</text>") == 3
    assert text.count(">$100,000</text>") == 1


@pytest.mark.parametrize(
    ("name", "status", "words"),
    [("pay.doc", 2, "no known format"), ("none/pay.svg", 3, "no folder")],
)
def test_what_cannot_be_written_is_said(tmp_path: Path, name: str, status: int, words: str) -> None:
    done = salary("backend-developer", "-o", str(tmp_path / name))
    assert done.returncode == status
    assert words in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_axis_can_begin_at_zero(tmp_path: Path) -> None:
    path = tmp_path / "pay.svg"
    salary("backend-developer", "--axis", "zero", "-o", str(path))
    assert ">$0</text>" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_name_that_looks_like_a_formula_stays_a_text(start: str) -> None:
    level = Level(id="a", name=f"{start}SUM(A1)")
    family = JobFamily(id="f", name="F", tracks=(Track(id="t", levels=(level,)),))
    rows = list(csv.reader(io.StringIO(pay_csv([pay_table(family)], EnglishLocalizer()))))
    assert rows[1][:2] == ["F", f"'{start}SUM(A1)"]


def test_svg_and_csv_need_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from ladder_app.cli import main\n"
        "status = main(['salary', '--mine', '105000', '-o', sys.argv[1]])\n"
        "sys.exit(status or any(name.startswith('PySide6') for name in sys.modules))"
    )
    for name in ("pay.svg", "pay.csv"):
        command = [sys.executable, "-c", code, str(tmp_path / name)]
        assert subprocess.run(command, check=False, cwd=ROOT).returncode == 0
        assert (tmp_path / name).exists()
