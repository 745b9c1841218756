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


def test_ones_own_salary_is_in_plain_words_where_it_is_given(tmp_path: Path) -> None:
    text = sheet_of(tmp_path / "sheet.txt", "--mine", "105000")
    words = " ".join(text.split())
    assert "My salary, beside the pay of Senior: $105,000 per year, within the range," in words
    assert "within the range, $15,000 above the minimum, $30,000 below the midpoint." in words


@pytest.mark.parametrize(
    ("level", "amount", "sentence"),
    [
        (SENIOR, "€60000", "There is no rate from EUR to USD"),
        (SENIOR, "much", "--mine: This is not an amount that can be read."),
        ("software-engineering/senior", "105000", "--mine: no pay is published for Senior"),
    ],
)
def test_a_salary_that_cannot_be_compared_is_refused(
    tmp_path: Path, level: str, amount: str, sentence: str
) -> None:
    path = tmp_path / "sheet.txt"
    done = career_ladder("talk-sheet", level, "-o", str(path), "--mine", amount)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert not path.exists()


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


# With what a person marked

GROWTH = """\
growth: 1
people:
  - name: Dana
    manager: Kim
    targets:
      - level: backend-developer/senior
        responsibilities:
          - id: leads-and-guides
            marks:
              - 2026-11-01: consistently
            evidence:
              - text: Led the *payments* migration
                date: 2026-03-01
                link: https://example.org/doc
            next:
              - text: Own the ledger redesign
                by: 2027-02-01
        skills:
          - id: databases-and-sql
            marks:
              - 2026-11-01: awareness
  - name: Ben
"""


@pytest.fixture
def growth(tmp_path: Path) -> Path:
    path = tmp_path / "team.growth.yaml"
    path.write_text(GROWTH, encoding="utf-8")
    return path


def with_growth(path: Path, growth: Path, command: str = "talk-sheet", person: str = "Dana") -> str:
    options = ("--growth", str(growth), "--person", person)
    done = career_ladder(command, SENIOR, "-o", str(path), *options)
    assert (done.returncode, done.stderr) == (0, "")
    if path.suffix == ".pdf":
        text = " ".join(page.extract_text() for page in PdfReader(path).pages)
        return re.sub(r"\s+", " ", text)
    return path.read_text(encoding="utf-8")


def test_a_filled_sheet_has_names_summary_marks_and_evidence(tmp_path: Path, growth: Path) -> None:
    text = with_growth(tmp_path / "sheet.pdf", growth)
    for part in (
        "Name: Dana · Manager: Kim",
        "Strongest evidence — Led the *payments* migration · 2026-03-01",
        "Largest gaps — Databases and SQL: 3 steps below",
        "Evidence: Led the *payments* migration · 2026-03-01 · https://example.org/doc",
        "Own the ledger redesign, by 2027-02-01",
        "count since an earlier level asks for them, too.",
    ):
        assert part in text
    assert "$" not in text


def test_a_mark_is_a_tick_in_its_box(tmp_path: Path, growth: Path) -> None:
    text = with_growth(tmp_path / "sheet.md", growth)
    leads = next(line for line in text.splitlines() if line.startswith("| Takes a leading role"))
    assert [cell.strip() for cell in leads.split("|")[2:6]] == ["☐", "☐", "☑", "☐"]
    sql = next(line for line in text.splitlines() if line.startswith("| **Databases and SQL**"))
    assert [cell.strip() for cell in sql.split("|")[2:7]] == ["☐", "☑", "☐", "☐", "☐"]


def test_one_who_marked_nothing_gets_a_sheet_too(tmp_path: Path, growth: Path) -> None:
    text = with_growth(tmp_path / "sheet.txt", growth, person="ben")
    assert "Name: Ben" in text
    assert "not marked" in text
    assert "Strongest evidence" not in text


def test_the_packet_has_evidence_gaps_and_room_for_the_manager(
    tmp_path: Path, growth: Path
) -> None:
    text = with_growth(tmp_path / "packet.pdf", growth, "packet")
    order = (
        "Promotion packet: Senior Back-end Developer",
        "What Senior asks for",
        "Takes a leading role",
        "Consistently",
        "Led the *payments* migration",
        "Gaps",
        "Awareness, asks for Expert",
        "In the manager’s words",
    )
    places = [text.find(part) for part in order]
    assert -1 not in places
    assert places == sorted(places)
    assert "$" not in text


def test_a_packet_without_evidence_says_so(tmp_path: Path, growth: Path) -> None:
    text = with_growth(tmp_path / "packet.md", growth, "packet", "Ben")
    assert "There is no evidence yet." in text
    assert "Gaps" not in text


@pytest.mark.parametrize(
    ("options", "status", "sentence"),
    [
        (("--growth", "FILE"), 2, "The file has several people. Add --person"),
        (
            ("--growth", "FILE", "--person", "Zoe"),
            2,
            "There is no “Zoe” in the file. It has: “Dana”",
        ),
        (("--person", "Dana"), 2, "--person NAME needs --growth FILE"),
        (("--growth", "missing.growth.yaml"), 3, "missing.growth.yaml"),
    ],
)
def test_what_is_wrong_with_the_growth_file_is_told(
    tmp_path: Path, growth: Path, options: tuple[str, ...], status: int, sentence: str
) -> None:
    words = [str(growth) if word == "FILE" else word for word in options]
    done = career_ladder("talk-sheet", SENIOR, "-o", str(tmp_path / "sheet.md"), *words)
    assert done.returncode == status
    assert sentence in done.stderr
    assert not (tmp_path / "sheet.md").exists()


@pytest.mark.parametrize(
    ("names", "options", "sentence"),
    [
        (("Dana", "dana"), ("--person", "DANA"), "Several people in the file are called “DANA”."),
        (("", ""), (), "The file has several people. Give each a `name`"),
    ],
)
def test_people_who_cannot_be_told_apart_need_names(
    tmp_path: Path, names: tuple[str, ...], options: tuple[str, ...], sentence: str
) -> None:
    growth = tmp_path / "team.growth.yaml"
    people = "".join(f"  - name: '{name}'\n    manager: Kim\n" for name in names)
    growth.write_text(f"growth: 1\npeople:\n{people}", encoding="utf-8")
    path = tmp_path / "packet.md"
    done = career_ladder("packet", SENIOR, "--growth", str(growth), "-o", str(path), *options)
    assert done.returncode == 2
    assert sentence in done.stderr


def test_marks_for_another_level_only_are_reported(tmp_path: Path, growth: Path) -> None:
    path = tmp_path / "packet.md"
    options = ("--growth", str(growth), "--person", "Dana", "-o", str(path))
    done = career_ladder("packet", "backend-developer/middle", *options)
    assert done.returncode == 0
    assert path.exists()
    assert (
        "Nothing is marked for backend-developer/middle in the file,"
        " only for: backend-developer/senior."
    ) in " ".join(done.stderr.split())


def test_a_packet_is_replaced_only_on_request(tmp_path: Path, growth: Path) -> None:
    path = tmp_path / "packet.md"
    path.write_text("mine")
    options = ("--growth", str(growth), "--person", "Dana", "-o", str(path))
    assert career_ladder("packet", SENIOR, *options).returncode == 2
    assert path.read_text() == "mine"
    assert career_ladder("packet", SENIOR, *options, "--replace").returncode == 0
    assert path.read_text(encoding="utf-8").startswith("# Promotion packet")


def test_a_packet_needs_a_growth_file(tmp_path: Path) -> None:
    done = career_ladder("packet", SENIOR, "-o", str(tmp_path / "packet.md"))
    assert done.returncode == 2
    assert "--growth" in done.stderr


def test_a_growth_file_is_never_replaced_by_the_sheet(growth: Path) -> None:
    done = career_ladder(
        "talk-sheet",
        SENIOR,
        "--growth",
        str(growth),
        "-o",
        str(growth),
        "--format",
        "md",
        "--replace",
    )
    assert done.returncode == 2
    assert growth.read_text(encoding="utf-8") == GROWTH
