"""`--page`: the size of paper that a PDF has by default."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.commands.test_cli import career_ladder

COMMANDS = {
    "print": ["backend-developer/junior"],
    "compare": ["backend-developer/junior", "backend-developer/middle"],
    "path": ["backend-developer/junior", "backend-developer/middle"],
    "salary": ["backend-developer"],
}
WIDTHS = {"A4": 595, "Letter": 612}


def width(path: Path) -> int:
    return round(float(PdfReader(path).pages[0].mediabox.width))


@pytest.mark.parametrize("command", COMMANDS)
def test_the_paper_of_a_pdf_follows_the_locale(command: str, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    words = [command, *COMMANDS[command], "-o", str(path)]
    environ = {"LC_PAPER": "en_US.UTF-8"}
    assert career_ladder(*words, environ=environ).returncode == 0
    assert width(path) == WIDTHS["Letter"]
    assert career_ladder(*words, "--page", "A4", "--replace", environ=environ).returncode == 0
    assert width(path) == WIDTHS["A4"]


def test_the_help_says_where_the_paper_comes_from() -> None:
    assert "country in LC_PAPER" in " ".join(career_ladder("print", "--help").stdout.split())
