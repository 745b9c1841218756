"""The three ways to start the program, and what each prints where no window can be opened."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from ladder_app import __version__

ROOT = Path(__file__).parents[1]
SCRIPT = Path(sys.executable).parent / "career-ladder"
STARTS = {
    "main.py": [sys.executable, "main.py"],
    "module": [sys.executable, "-m", "ladder_app"],
    "script": [str(SCRIPT)],
}
OWN = """\
name: Data Analyst
levels: [Junior, Senior]
"""
ONE_LEVEL = """\
name: Office Dog
levels: [Dog]
"""

linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux can be without a display"
)


def start(
    *words: str, how: str = "main.py", stdout: IO[str] | int = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    """A start with these words where there is no display."""
    command = STARTS[how]
    if how == "script" and not SCRIPT.is_file():
        pytest.skip("the program is not installed beside this Python")
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [*command, *words],
        cwd=ROOT,
        env={**kept, "PYTHONUTF8": "1", "COLUMNS": "300"},
        timeout=300,
        check=False,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("how", STARTS)
def test_each_start_is_the_same_program(how: str) -> None:
    done = start("--version", how=how)
    assert done.stdout == f"career-ladder {__version__}\n"
    assert done.returncode == 0


@linux
@pytest.mark.parametrize("how", STARTS)
def test_without_a_display_the_commands_that_it_prints_work(how: str) -> None:
    done = start(how=how)
    assert done.returncode == 3
    assert done.stderr.startswith("career-ladder: No window can be opened because ")
    assert done.stderr.count("\n") == 1, "one sentence"
    for line in ("Back-end Developer", "  backend-developer/senior  $90,000 – $180,000+ per year"):
        assert line in done.stdout.splitlines()
    for line in ("show backend-developer/junior", "--help"):
        (command,) = (text for text in done.stdout.splitlines() if text.endswith(f" {line}"))
        again = subprocess.run(
            shlex.split(command), cwd=ROOT, check=True, capture_output=True, timeout=60
        )
        assert again.stdout


@linux
def test_without_a_display_it_compares_and_prints_real_levels() -> None:
    text = start().stdout
    assert " compare backend-developer/junior backend-developer/middle\n" in text
    assert " print backend-developer/junior -o backend-developer-junior." in text
    assert " print backend-developer -o backend-developer." in text


@linux
def test_without_a_display_named_ladders_are_listed_too(tmp_path: Path) -> None:
    (tmp_path / "our dog.ladder.yaml").write_text(ONE_LEVEL, encoding="utf-8")
    (tmp_path / "z.ladder.yaml").write_text(OWN, encoding="utf-8")
    done = start(str(tmp_path))
    assert done.returncode == 3
    assert "  data-analyst/senior  not published\n" in done.stdout
    file = shlex.quote(str(tmp_path / "our dog.ladder.yaml"))
    assert f" show office-dog/dog --file {file}\n" in done.stdout
    assert "compare" not in done.stdout, "there is nothing to compare one level with"


@linux
def test_without_a_display_a_bad_ladder_is_named_and_the_others_are_listed(tmp_path: Path) -> None:
    done = start(str(tmp_path / "none.ladder.yaml"))
    assert done.returncode == 3
    assert "none.ladder.yaml: error: There is no such file." in done.stderr
    assert " show backend-developer/junior\n" in done.stdout


@linux
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_without_a_display_and_with_nowhere_to_print_it_says_why_alone() -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123
        done = start(stdout=full)
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("career-ladder: No window can be opened")


@linux
def test_without_a_display_and_with_a_closed_output_it_says_why_alone() -> None:
    command = shlex.join([*STARTS["main.py"]])
    done = subprocess.run(
        ["sh", "-c", f"unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM; {command} >&-"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("career-ladder: No window can be opened")
