"""Output into terminals, pipes and files that cannot take all of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SENIOR = "backend-developer/senior"
FULL = Path("/dev/full")


def environ(encoding: str = "utf-8", unbuffered: str = "") -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONUTF8"}
    return {**kept, "PYTHONIOENCODING": encoding, "PYTHONUNBUFFERED": unbuffered}


def said(encoding: str, *words: str) -> tuple[str, str]:
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        capture_output=True,
        check=False,
        env=environ(encoding),
    )
    assert b"Traceback" not in done.stderr
    return done.stdout.decode(encoding), done.stderr.decode(encoding)


def shell(command: str, words: Iterable[str], unbuffered: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, str(ROOT / "main.py"), *words]
    return subprocess.run(
        ["bash", "-c", command, "bash", *program],
        capture_output=True,
        text=True,
        check=False,
        env=environ(unbuffered=unbuffered),
    )


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "cp437"])
def test_what_an_encoding_lacks_is_written_in_other_characters(encoding: str) -> None:
    text, _ = said(encoding, "show", SENIOR)
    whole, _ = said("utf-8", "show", SENIOR)
    assert len(text.splitlines()) == len(whole.splitlines())
    assert text.split()[:4] == whole.split()[:4]
    assert "$90,000" in text
    assert "\\u" not in text


def test_in_ascii_the_signs_are_still_told_apart() -> None:
    text, _ = said("ascii", "show", SENIOR)
    assert "***o  Practitioner ^ grows from Middle" in text
    assert "> Senior  $90,000 - $180,000+ per year" in text
    assert 'there is no "x".' in said("ascii", "show", "x")[1]
    assert "..." in said("ascii", "salary", "--help")[0]


def test_names_in_any_script_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("name: Señor 职位\nid: a\nlevels: [Ágil]\n", encoding="utf-8")
    text, _ = said("ascii", "show", "a", "--file", str(path))
    assert "Senor \\u804c\\u4f4d" in text
    assert "Agil" in text


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_json_and_html_hold_the_same_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("name: A\nid: a\nlevels: ['é 职 \U0001f600']\n", encoding="utf-8")
    named = ["show", "a", "--file", str(path), "--format"]
    text, whole = said(encoding, *named, "json")[0], said("utf-8", *named, "json")[0]
    assert json.loads(text) == json.loads(whole)
    page = said(encoding, *named, "html")[0]
    assert page.isascii()
    assert "&#233; &#32844; &#128512;" in page


@pytest.mark.skipif(not FULL.exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("words", [["list"], ["--help"], ["show", SENIOR, "--format", "json"]])
@pytest.mark.parametrize(
    ("end", "reason"), [(">/dev/full", "No space left on device"), (">&-", "output is closed")]
)
def test_output_that_cannot_be_written_is_one_sentence(
    words: list[str], end: str, reason: str, unbuffered: str
) -> None:
    done = shell(f'"$@" {end}', words, unbuffered)
    assert done.returncode == 3
    assert reason in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="it needs a shell")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_leaves_is_no_fault(unbuffered: str) -> None:
    done = shell('"$@" | true; echo ${PIPESTATUS[0]}', ["list"], unbuffered)
    # Where the output fits into the pipe before its reader leaves, it was all written.
    assert (done.stdout, done.stderr) in (("141\n", ""), ("0\n", ""))


@pytest.mark.skipif(not FULL.exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("end", ["2>&-", "2>/dev/full"])
def test_without_standard_error_the_status_still_tells(end: str) -> None:
    assert shell(f'"$@" {end}', ["list"], "").returncode == 0
    assert shell(f'"$@" {end}', ["show", "nothing"], "").returncode == 2
