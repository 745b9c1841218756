"""`compare`: what it says of the bundled levels, and how it is asked."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.commands.test_cli import ROOT, career_ladder

FAMILY = "backend-developer"
LEVELS = [f"{FAMILY}/{name}" for name in ("junior", "middle", "senior")]

# Written by hand from the table of skills that the ladder was made to: a, w, p and e are the
# steps of the scale, awareness, working, practitioner and expert; – is not expected yet.
SKILLS = {
    "Server-side programming": "wpe",
    "Back-end frameworks": "ape",
    "Databases and SQL": "wpe",
    "API design": "app",
    "Software design principles and patterns": "awp",
    "Architecture and system design": "–we",
    "Application security": "awp",
    "Performance and scalability": "awp",
    "Testing and debugging": "wpp",
    "Version control (Git)": "wpp",
    "Technical documentation": "awp",
    "Deployment and operations": "awp",
    "Collaboration": "wpp",
    "Communication": "wwp",
    "Problem solving": "wpp",
    "Independence and ownership": "app",
    "Learning": "wpp",
    "Mentoring": "–ap",
    "Technical leadership and decisions": "–ap",
    "Hiring and training": "––w",
}
STEPS = {"a": "awareness", "w": "working", "p": "practitioner", "e": "expert", "–": None}
ORDER = "–awpe"
# The statements by their ids, a row each: Junior has 3, Middle 3, Senior 4. What each grew from
# is how the sentences of the role description go on from one another.
STATEMENTS = [
    ("basic-understanding", "understands-principles grown", "expertise grown"),
    ("works-under-guidance", "works-independently grown", "works-independently carried-over"),
    ("simple-tasks", "designs-solutions grown", "builds-complex-systems grown"),
    ("", "", "leads-and-guides new"),
    ("", "", "hiring-and-training new"),
]


def moved(before: str, after: str) -> tuple[str, int | None]:
    if "–" in (before, after):
        change = "absent" if before == after else "new"
        return change, None
    step = ORDER.index(after) - ORDER.index(before)
    return ("grown" if step else "unchanged"), step


def compared(*words: str) -> dict[str, Any]:
    done = career_ladder("compare", *words, "--format", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def test_the_skills_of_three_levels_are_those_of_the_table() -> None:
    found = compared(*LEVELS)
    rows = {str(row["name"]): row["cells"] for row in found["hard_skills"] + found["soft_skills"]}
    assert list(rows) == list(SKILLS)
    for name, cells in rows.items():
        wanted = SKILLS[name]
        assert [cell["proficiency"] for cell in cells] == [STEPS[letter] for letter in wanted]
        for number in (1, 2):
            text = cells[number]["change"], cells[number]["step"]
            assert text == moved(wanted[number - 1], wanted[number]), name
        assert all(bool(cell["behaviour"]) == bool(cell["proficiency"]) for cell in cells)


def test_the_statements_of_three_levels_are_those_of_the_table() -> None:
    rows = compared(*LEVELS)["responsibilities"]
    text = []
    for row in rows:
        texts = []
        for cell in row["cells"]:
            assert not cell["is_guess"]
            change = "" if cell["change"] in ("baseline", "absent") else cell["change"]
            texts.append(" ".join(filter(None, (str(cell["id"] or ""), str(change)))))
        text.append(tuple(texts))
    assert text == STATEMENTS


def test_the_text_says_the_steps_and_the_pay() -> None:
    done = career_ladder("compare", *LEVELS, environ={"COLUMNS": "160"})
    text = " ".join(done.stdout.replace("\N{NO-BREAK SPACE}", " ").split())
    for sentence in (
        (
            "Junior to Middle: 3 statements grow; 15 skills rise, most: Back-end frameworks +2, "
            "API design +2, Independence and ownership +2; 3 skills are new; midpoint +42.9%"
        ),
        (
            "Middle to Senior: 2 new statements, 2 grow, 1 carried over; 12 skills rise, most: "
            "Architecture and system design +2, Mentoring +2, Technical leadership and decisions "
            "+2; 1 skill is new; midpoint of the stated figures +35%"
        ),
        "Range $55,000 – $85,000 per year $80,000 – $120,000 per year $90,000 – $180,000+ per year",
        "Midpoint $70,000 $100,000 $135,000*",
        "Overlap – 12.5% 33.3%*",
        "Progression – +42.9% +35%*",
        "– $10,000 higher $10,000 lower",
        "Overlap is the part of the higher of two ranges that the lower one covers too.",
        "Hiring and training not expected yet not expected yet Working [new]",
        "Version control (Git) Working Practitioner [▲ +1] Practitioner Works on branches",
    ):
        assert sentence in text


def test_only_differences_leaves_out_what_stays_the_same() -> None:
    found = compared(*LEVELS[1:], "--only-differences")
    names = [str(row["name"]) for row in found["hard_skills"] + found["soft_skills"]]
    assert names == [name for name, steps in SKILLS.items() if steps[1] != steps[2]]
    assert "Learning" not in career_ladder("compare", *LEVELS[1:], "--only-differences").stdout


def test_the_others_are_compared_with_the_base() -> None:
    found = compared(*LEVELS, "--base", LEVELS[0])
    assert [level["compared_with"] for level in found["levels"]] == [None, LEVELS[0], LEVELS[0]]
    server = found["hard_skills"][0]["cells"]
    assert [cell["step"] for cell in server] == [None, 1, 2]


def test_only_a_level_below_on_the_path_does_not_expect_a_skill_yet() -> None:
    words = ("compare", "web-developer/middle", *LEVELS[1:])
    text = career_ladder(*words, environ={"COLUMNS": "160"}).stdout
    rows = " ".join(text.split())
    # A skill that another family never lists is not on its way.
    assert "Server-side programming not expected Practitioner [new]" in rows
    assert "Hiring and training not expected yet not expected yet Working [new]" in rows


def test_levels_of_other_families_share_skills_by_id() -> None:
    found = compared(f"{FAMILY}/middle", "web-developer/middle")
    rows = {str(row["name"]): row["cells"] for row in found["hard_skills"]}
    assert all(cell["proficiency"] for cell in rows["Databases and SQL"])
    assert rows["Server-side programming"][1]["change"] == "not-listed"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([LEVELS[0]], "two to six levels"),
        ([LEVELS[0]] * 7, "two to six levels"),
        ([LEVELS[0], f"{FAMILY}/senor"], f"Did you mean “{LEVELS[2]}”?"),
        ([LEVELS[0], FAMILY], "Name one of its levels"),
        ([*LEVELS, "--base", "web-developer/junior"], "not one of the levels"),
        ([*LEVELS, "-o", "x.doc"], ".xlsx"),
    ],
)
def test_wrong_usage_is_answered_in_a_sentence(words: list[str], said: str) -> None:
    done = career_ladder("compare", *words)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("suffix", ["pdf", "html", "md", "txt", "csv", "xlsx"])
def test_a_file_is_written_in_the_format_of_its_name(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"c.{suffix}"
    done = career_ladder("compare", *LEVELS, "-o", str(path), environ={"DISPLAY": ""})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert path.stat().st_size > 1000


@pytest.mark.parametrize("form", ["markdown", "html", "csv"])
def test_every_format_can_be_printed(form: str) -> None:
    done = career_ladder("compare", *LEVELS, "--format", form)
    assert done.returncode == 0
    assert "Hiring and training" in done.stdout


def test_a_ladder_of_ones_own_is_compared_and_its_formulas_stay_texts(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("name: Own\nlevels: ['=A', {name: B, responsibilities: ['=1+1', '@x']}]\n")
    done = career_ladder("compare", "own/a", "own/b", "--file", str(own), "--format", "csv")
    rows = list(csv.reader(io.StringIO(done.stdout)))
    assert rows[0][2] == "'=A"
    assert {row[5] for row in rows[1:]} >= {"'=1+1", "'@x"}


def test_all_but_the_pdf_need_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from ladder_app.cli import main\n"
        f"status = main(['compare', *{LEVELS!r}, '-o', sys.argv[1]])\n"
        "sys.exit(status or any(name.startswith('PySide6') for name in sys.modules))"
    )
    for name in ("c.html", "c.md", "c.txt", "c.csv", "c.xlsx"):
        command = [sys.executable, "-c", code, str(tmp_path / name)]
        assert subprocess.run(command, check=False, cwd=ROOT).returncode == 0, name


def test_a_gap_to_pay_for_another_period_names_its_own(tmp_path: Path) -> None:
    own = tmp_path / "trade.yaml"
    own.write_text(
        "name: Trade\nlevels:\n- name: T1\n"
        "  pay: {currency: USD, period: year, minimum: 50000, maximum: 60000}\n- name: T2\n"
        "  pay: {currency: USD, period: hour, minimum: 50, maximum: 60}\n- name: T3\n"
        "  pay: {currency: USD, period: hour, minimum: 45, maximum: 65}\n"
    )
    done = career_ladder("compare", "trade/t1", "trade/t2", "--file", str(own))
    assert "$49,000 per year higher" in done.stdout
    done = career_ladder("compare", "trade/t2", "trade/t3", "--file", str(own))
    assert "$10 lower" in done.stdout
    assert "T2 to T3: another pay range" in done.stdout
