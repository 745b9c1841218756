"""`talk-sheet`: a level to fill in, for the talk with a manager."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.commands.test_cli import career_ladder

SENIOR = "backend-developer/senior"


def sheet_of(path: Path, *options: str) -> str:
    done = career_ladder("talk-sheet", SENIOR, "-o", str(path), *options)
    assert (done.returncode, done.stderr) == (0, "")
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_as_pdf_it_has_what_the_talk_needs(tmp_path: Path, paper: str) -> None:
    path = tmp_path / "sheet.pdf"
    done = career_ladder("talk-sheet", SENIOR, "-o", str(path), "--page", paper)
    assert (done.returncode, done.stderr) == (0, "")
    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    words = re.sub(r"\s+", " ", text)
    for part in (
        "Name",
        "Date",
        "Manager",
        "Target: Senior Back-end Developer",
        "This is not a checklist.",
        "Not yet",
        "Consistently",
        "Three gaps to close",
        "Next steps, each with a date",
        "Manager’s comments",
    ):
        assert part in words


def test_each_expectation_has_four_boxes_and_room_for_evidence(tmp_path: Path) -> None:
    text = sheet_of(tmp_path / "sheet.txt")
    own = text[text.index("What Senior asks for") : text.index("Still expected from Middle")]
    boxes = "[ ]\N{NO-BREAK SPACE}Not yet  [ ]\N{NO-BREAK SPACE}Sometimes"
    assert own.count("\n- ") == own.count(boxes) == own.count("Example or evidence: ___")


def test_what_carries_over_is_short(tmp_path: Path) -> None:
    text = sheet_of(tmp_path / "sheet.txt")
    carried = text[text.index("Still expected from Middle") : text.index("\nSkills")]
    assert "counts as met" in carried
    assert "Example or evidence" not in carried


def test_a_skill_has_a_box_for_each_step_and_one_below_the_first(tmp_path: Path) -> None:
    text = sheet_of(tmp_path / "sheet.md")
    assert "| Hard skills | Not yet | Awareness | Working | Practitioner | Expert |" in text
    assert "| **Back\\-end frameworks** — Expert | ☐ | ☐ | ☐ | ☐ | ☐ |" in text.replace(
        "Back-end", "Back\\-end"
    )


def test_the_step_that_is_asked_for_is_marked_on_a_web_page(tmp_path: Path) -> None:
    text = sheet_of(tmp_path / "sheet.html")
    assert (
        '<b>Mentoring</b> — Practitioner</th><td>☐</td><td>☐</td><td>☐</td><td class="asked">☐'
        in text
    )


def test_a_salary_is_on_it_only_where_it_is_asked_for(tmp_path: Path) -> None:
    assert "$" not in sheet_of(tmp_path / "plain.txt")
    assert "Pay: $90,000 – $180,000+ per year" in sheet_of(tmp_path / "paid.txt", "--pay")


def test_a_first_level_is_called_so(tmp_path: Path) -> None:
    path = tmp_path / "sheet.txt"
    career_ladder("talk-sheet", "backend-developer/junior", "-o", str(path))
    assert "Target: Junior Back-end Developer, the first level." in path.read_text(encoding="utf-8")


def test_a_file_is_replaced_only_on_request(tmp_path: Path) -> None:
    path = tmp_path / "sheet.txt"
    path.write_text("mine")
    assert career_ladder("talk-sheet", SENIOR, "-o", str(path)).returncode == 2
    assert path.read_text() == "mine"
    sheet_of(path, "--replace")


def test_a_level_without_skills_and_statements_has_a_sheet(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("name: Own\nlevels: [A]\n")
    path = tmp_path / "sheet.txt"
    done = career_ladder("talk-sheet", "own/a", "-o", str(path), "--file", str(own))
    assert done.returncode == 0
    text = path.read_text(encoding="utf-8")
    assert "Skills" not in text
    assert "Next steps" in text


def test_a_family_is_no_target(tmp_path: Path) -> None:
    done = career_ladder("talk-sheet", "backend-developer", "-o", str(tmp_path / "sheet.txt"))
    assert done.returncode == 2
    assert "is a family" in done.stderr
