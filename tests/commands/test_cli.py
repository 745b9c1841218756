"""The command line, as a person and as a program use it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from ladder_app.command_table import COMMANDS

ROOT = Path(__file__).parents[2]


def career_ladder(
    *words: str, environ: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
        env={**os.environ, "PYTHONUTF8": "1", **(environ or {})},
    )


def test_list_names_every_level_and_its_pay() -> None:
    done = career_ladder("list")
    assert done.returncode == 0
    assert "backend-developer/senior" in done.stdout
    assert "$90,000 – $180,000+ per year" in done.stdout
    assert "not published" in done.stdout


def test_list_as_json() -> None:
    families = json.loads(career_ladder("list", "--json").stdout)
    assert families[0]["id"] == "backend-developer"


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_show_in_every_format(form: str) -> None:
    done = career_ladder("show", "backend-developer/senior", "--format", form)
    assert done.returncode == 0
    assert "Senior Back-end Developer" in done.stdout


@pytest.mark.parametrize("columns", [30, 40, 60, 200])
@pytest.mark.parametrize("words", [["list"], ["search", "review"]])
def test_lines_fit_the_terminal_and_no_address_is_cut(words: list[str], columns: int) -> None:
    text = career_ladder(*words, environ={"COLUMNS": str(columns)}).stdout
    whole = career_ladder(*words, environ={"COLUMNS": ""}).stdout
    assert text.split() == whole.split()
    for line in text.splitlines():
        place = line.strip().split(":")[0]
        assert len(line) <= columns or "/" in place
    addresses = re.findall(r"[a-z-]+/[a-z-]+", text)
    assert addresses == re.findall(r"[a-z-]+/[a-z-]+", whole)


def test_into_a_pipe_each_hit_is_one_line() -> None:
    hits = json.loads(career_ladder("search", "review", "--json").stdout)
    lines = career_ladder("search", "review", environ={"COLUMNS": ""}).stdout.splitlines()
    assert len(lines) == len(hits)
    assert any(len(line) > 80 for line in lines)


def test_a_wrong_level_is_answered_with_the_nearest() -> None:
    done = career_ladder("show", "backend-developer/senor")
    assert done.returncode == 2
    assert "Did you mean “backend-developer/senior”?" in done.stderr


@pytest.mark.parametrize("words", [["show"], ["print", "-o", "x.md"], ["salary"]])
@pytest.mark.parametrize("level", ["senior", "senor", "Senior"])
def test_a_level_without_its_family_is_answered_with_the_whole_addresses(
    words: list[str], level: str
) -> None:
    done = career_ladder(*words, level)
    assert done.returncode == 2
    assert f"there is no “{level}”. Did you mean “backend-developer/senior”, " in done.stderr
    assert "or “web-developer/senior”?" in done.stderr


def test_a_family_is_answered_before_the_levels() -> None:
    done = career_ladder("show", "web-developr")
    assert "Did you mean “web-developer”?" in done.stderr


def test_search_says_where() -> None:
    done = career_ladder("search", "hiring")
    assert "backend-developer/senior" in done.stdout


def test_search_knows_phrases_whole_words_and_case_and_says_what_may_be_meant() -> None:
    assert career_ladder("search", '"code review"').stdout
    assert career_ladder("search", "--whole-words", "mento").stdout == ""
    assert career_ladder("search", "--match-case", "HIRING").stdout == ""
    done = career_ladder("search", "reveiw")
    assert done.returncode == 0
    assert "Did you mean “review”?" in done.stderr


def test_search_lists_where_a_skill_is_needed() -> None:
    done = career_ladder("search", "--skill", "mentoring")
    assert done.returncode == 0
    assert any(
        line.startswith("backend-developer/senior: Mentoring: ")
        for line in done.stdout.splitlines()
    )
    uses = json.loads(career_ladder("search", "--skill", "Mentoring", "--json").stdout)
    assert len(uses) == done.stdout.count(": Mentoring:")
    wrong = career_ladder("search", "--skill", "Mentorin")
    assert wrong.returncode == 2
    assert "Did you mean “Mentoring”?" in wrong.stderr
    assert career_ladder("search").returncode == 2
    assert career_ladder("search", "x", "--skill", "y").returncode == 2


def test_print_writes_a_pdf_without_a_display(tmp_path: Path) -> None:
    out = tmp_path / "s.pdf"
    done = career_ladder(
        "print", "backend-developer/senior", "-o", str(out), environ={"DISPLAY": ""}
    )
    assert done.returncode == 0, done.stderr
    text = PdfReader(out).pages[0].extract_text()
    assert "Senior Back-end Developer" in text
    assert "$180,000" in text


def test_an_overview_is_the_page_of_a_family_alone(tmp_path: Path) -> None:
    out, whole = tmp_path / "page.txt", tmp_path / "whole.txt"
    assert career_ladder("print", "devops-engineer", "-o", str(out), "--overview").returncode == 0
    assert career_ladder("print", "devops-engineer", "-o", str(whole)).returncode == 0
    page = out.read_text(encoding="utf-8")
    assert whole.read_text(encoding="utf-8").startswith(page.rstrip("\n"))
    assert "What the skill levels mean" in page
    assert "At this level" not in page
    shown = career_ladder("show", "devops-engineer").stdout
    assert shown.splitlines()[:3] == page.splitlines()[:3]


def test_an_overview_of_a_level_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "page.pdf"
    done = career_ladder("print", "devops-engineer/junior", "-o", str(out), "--overview")
    assert done.returncode == 2
    assert "“devops-engineer/junior” is a level. Name its family instead." in done.stderr
    assert not out.exists()


def test_print_refuses_a_folder_and_an_unknown_ending(tmp_path: Path) -> None:
    folder = tmp_path / "x.md"
    folder.mkdir()
    assert career_ladder("print", "backend-developer/senior", "-o", str(folder)).returncode == 3
    done = career_ladder("print", "backend-developer/senior", "-o", str(tmp_path / "x.doc"))
    assert done.returncode == 2
    assert f"{tmp_path / 'x.doc'} cannot be written: its suffix names no known" in done.stderr
    assert "End the name in one of .pdf, .html, .md, .txt." in done.stderr
    done = career_ladder("print", "backend-developer/senior", "-o", str(tmp_path))
    assert done.returncode == 3
    assert f"{tmp_path} is a folder. Give the name of a file in it." in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["list"],
        ["show", "data-analyst/senior"],
        ["salary", "data-analyst"],
        ["search", "senior data analyst"],
        ["print", "data-analyst", "-o", "x.txt"],
    ],
)
def test_every_command_takes_files_of_ones_own_alike(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "our-ladder.yaml").write_text(
        "name: Data Analyst\nlevels: [Junior, {name: Senior, title: Senior Data Analyst}]\n"
    )
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words, "--file", "our-ladder.yaml"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    written = tmp_path / "x.txt"
    assert "Data Analyst" in (
        written.read_text(encoding="utf-8") if written.exists() else done.stdout
    )


def test_list_still_takes_files_by_name_alone(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("name: Data Analyst\nlevels: [Junior]\n")
    assert "data-analyst/junior" in career_ladder("list", str(own)).stdout


def test_validate_gives_place_and_status(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("name: X\nlevels: [A]\ncolour: red\n")
    done = career_ladder("validate", str(bad))
    assert done.returncode == 1
    assert f"{bad}:3:1: error: " in done.stdout
    assert career_ladder("validate", str(tmp_path / "none.yaml")).returncode == 3
    assert career_ladder("validate", *map(str, ROOT.glob("data/*.ladder.yaml"))).returncode == 0


def test_validate_tells_a_bad_file_from_one_that_cannot_be_read(tmp_path: Path) -> None:
    empty, rates = tmp_path / "empty.yaml", tmp_path / "rates.yaml"
    empty.touch()
    rates.touch()
    assert career_ladder("validate", str(empty)).returncode == 1
    assert career_ladder("validate", str(tmp_path)).returncode == 3
    assert career_ladder("salary", "--rates", str(rates)).returncode == 1
    assert career_ladder("salary", "--rates", str(tmp_path)).returncode == 3


def test_no_display_is_one_sentence() -> None:
    done = career_ladder(environ={"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""})
    assert done.returncode == 3
    *names, last = COMMANDS
    assert done.stderr.endswith(
        f". The commands {', '.join(names)} and {last} work without a display.\n"
    )
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ["list"],
        ["show", "backend-developer/senior", "--format", "html"],
        ["search", "sql"],
        ["salary", "--mine", "105000"],
        ["compare", "backend-developer/junior", "backend-developer/middle"],
        ["path", "software-engineering/junior", "software-engineering/staff"],
    ],
)
def test_all_but_the_pdf_run_without_qt(words: list[str]) -> None:
    code = (
        "import sys; from ladder_app.cli import main; main(sys.argv[1:]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("word", "meant"), [("sho", "show"), ("Show", "show"), ("serch", "search"), ("lst", "list")]
)
@pytest.mark.parametrize("more", [["x"], ["--help"], []])
def test_a_mistyped_command_is_no_file(word: str, meant: str, more: list[str]) -> None:
    done = career_ladder(word, *more)
    assert done.returncode == 2
    assert f"There is no command or file “{word}”. Did you mean “{meant}”?" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("word", ["sho", "list.yaml", "./sho", "nothing", "a\\show"])
def test_a_file_may_have_any_name(word: str, tmp_path: Path) -> None:
    (tmp_path / "sho").touch()
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), word],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""},
        capture_output=True,
        check=False,
    )
    # It went on to the window, for which there is no display.
    assert done.returncode == 3


def test_every_command_is_known_to_help() -> None:
    text = career_ladder("--help").stdout
    for name in COMMANDS:
        assert re.search(rf"^    {name} ", text, re.MULTILINE)


@pytest.mark.parametrize(("command", "name"), [("print", "a.pdf"), ("salary", "a.png")])
def test_without_qt_it_says_how_to_get_it(command: str, name: str, tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None; from ladder_app.cli import main;"
        "sys.exit(main(sys.argv[1:]))"
    )
    words = [command, "backend-developer", "-o", str(tmp_path / name)]
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    assert done.returncode == 3
    assert "pip install PySide6-Essentials" in done.stderr
    assert re.search(r"\. [\w ,]+ and \w+ can be written without it\.\n$", done.stderr)
    assert done.stderr.count("\n") == 1


def test_what_works_without_qt_is_named_without_what_needs_it() -> None:
    code = (
        "from ladder_app.preflight import window; window.find_spec = lambda name: None;"
        "from ladder_app.command_table import COMMANDS;"
        "from ladder_app.commands.no_window import working_commands;"
        "print(working_commands(COMMANDS.values()))"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert "show, print (but not to PDF), talk-sheet (but not to PDF)" in said
    assert "salary (but not to PDF or PNG), market, search" in said
    assert said.endswith(" work without Qt.\n")


def test_version_and_help() -> None:
    assert career_ladder("--version").stdout.startswith("career-ladder ")
    assert "examples:" in career_ladder("--help").stdout


def test_an_own_ladder_goes_before_a_bundled_one_with_its_id(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("id: backend-developer\nname: Home\nlevels: [{name: Junior, title: Novice}]\n")
    shown = career_ladder("show", "backend-developer/junior", "--file", str(own))
    assert shown.stdout.startswith("Novice")
    bundled = career_ladder("show", "backend-developer-2/junior", "--file", str(own))
    assert bundled.stdout.startswith("Junior Back-end Developer")


def test_two_files_with_one_id_are_told_apart_and_it_is_said(tmp_path: Path) -> None:
    files = [tmp_path / "one.yaml", tmp_path / "two.yaml"]
    for file in files:
        file.write_text("id: tester\nname: Tester\nlevels: [Junior]\n")
    checked = career_ladder("validate", *map(str, files))
    assert checked.returncode == 0
    assert checked.stdout.startswith(f"{files[1]}: warning: The id “tester” is also used by")


def test_options_may_stand_between_the_names_of_a_list(tmp_path: Path) -> None:
    out = tmp_path / "two.md"
    done = career_ladder(
        "compare", "backend-developer/junior", "-o", str(out), "Backend-Developer/Middle"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Middle" in out.read_text(encoding="utf-8")
    wrong = career_ladder("compare", "backend-developer/junior", "--no-such-thing")
    assert wrong.returncode == 2
    assert "unrecognized arguments: --no-such-thing" in wrong.stderr


def test_a_level_is_compared_with_others_only() -> None:
    done = career_ladder("compare", "backend-developer/junior", "backend-developer/junior")
    assert done.returncode == 2
    assert "given twice" in done.stderr


def test_a_path_that_is_not_there_is_no_success(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("name: Own\nlevels: [A]\n")
    done = career_ladder("path", "backend-developer/junior", "own/a", "--file", str(own))
    assert done.returncode == 1
    assert "no step leads" in done.stderr


def test_a_salary_that_no_rate_converts_is_told_by_the_status_too() -> None:
    assert career_ladder("salary", "backend-developer", "--mine", "50000 EUR").returncode == 1


def test_another_word_for_a_key_is_understood(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("name: X\nlevels: [{name: A, salary: {minimum: 1}}]\n")
    assert "Did you mean “pay”?" in career_ladder("validate", str(file)).stdout
